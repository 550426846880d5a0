#include "office/notes.hpp"

#include <algorithm>

#include "office/say.hpp"
#include "rules/catalogue.hpp"
#include "rules/rule.hpp"
#include "tables/reason.hpp"
#include "text/data_file.hpp"

namespace datchuan::office {
namespace {

using rules::Language;

// Names, and what a rule looks at.
bool is_needed(tables::Role role)
{
    using tables::Role;
    if (role == Role::full_name || role == Role::family_name || role == Role::given_name || role == Role::course)
        return true;
    const auto all = rules::catalogue();
    return std::any_of(all.begin(), all.end(), [&](const rules::Rule* rule) {
        const auto names = [&](const std::vector<Role>& roles) {
            return std::find(roles.begin(), roles.end(), role) != roles.end();
        };
        return names(rule->needs) || names(rule->needs_any);
    });
}

// The first few of them.
std::string listed(const std::vector<std::string>& names)
{
    constexpr std::size_t most = 5;
    std::string list;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        list += (i > 0 ? ", " : "") + names[i];
    return names.size() > most ? list + " …" : list;
}

std::string column_words(const Checked& checked, const tables::Doubt& doubt, bool vietnamese)
{
    const tables::Table& table = checked.tables()[doubt.table];
    const tables::Column& column = *table.column_at(doubt.column);
    return sheet::column_letters(column.column) + " “" + column.header + "”" +
           (vietnamese ? " (trang “" : " (sheet “") +
           checked.workbook().sheets[static_cast<std::size_t>(table.sheet)].name + "”)" +
           (vietnamese ? " là " : " is ") + "“" + std::string(tables::label_of(column.role, vietnamese)) + "”";
}

void tell_doubts(const Checked& checked, Language language, std::vector<std::string>& sentences)
{
    std::vector<tables::Doubt> doubts = tables::doubts(checked.tables());
    std::erase_if(doubts, [&](const tables::Doubt& doubt) {
        return !is_needed(checked.tables()[doubt.table].column_at(doubt.column)->role);
    });
    if (doubts.empty())
        return;
    const bool vietnamese = language == Language::vietnamese;
    const std::string others = std::to_string(doubts.size() - 1);
    std::string sentence = say(language, "Chưa chắc cột ", "It isn't sure that column ") +
                           column_words(checked, doubts.front(), vietnamese);
    if (doubts.size() > 1)
        sentence += say(language, ", và " + others + " cột khác", ", and " + others + " others");
    sentences.push_back(sentence +
                        say(language, "; vui lòng xem lại ở Nhận dạng cột.", "; please look at Recognise columns."));
}

// What nobody sees is read like all else.
void tell_hidden(const Checked& checked, Language language, std::vector<std::string>& sentences)
{
    std::vector<std::string> sheets;
    std::vector<std::string> columns;
    for (const tables::Table& table : checked.tables()) {
        const sheet::Sheet& sheet = checked.workbook().sheets[static_cast<std::size_t>(table.sheet)];
        const std::string name = "“" + sheet.name + "”";
        if (sheet.hidden && std::find(sheets.begin(), sheets.end(), name) == sheets.end())
            sheets.push_back(name);
        for (const tables::Column& column : table.columns)
            if (column.hidden && column.role != tables::Role::unknown)
                columns.push_back(sheet::column_letters(column.column) + say(language, " (trang ", " (sheet ") + name +
                                  ")");
    }
    if (!sheets.empty())
        sentences.push_back(
            say(language, "Trang đang ẩn vẫn được đọc và tính: ", "Hidden sheets are read and counted, too: ") +
            listed(sheets) + ".");
    if (!columns.empty())
        sentences.push_back(
            say(language, "Cột đang ẩn vẫn được đọc và tính: ", "Hidden columns are read and counted, too: ") +
            listed(columns) + ".");
}

void tell_refused_data(Language language, std::vector<std::string>& sentences)
{
    for (const text::RefusedData& refused : text::refused_data()) {
        const std::string line = refused.line > 0 ? std::to_string(refused.line) : std::string();
        const std::string where_vi = "Tệp dữ liệu " + refused.file + (line.empty() ? "" : ", dòng " + line);
        const std::string where_en = "Data file " + refused.file + (line.empty() ? "" : ", line " + line);
        sentences.push_back(
            say(language,
                where_vi + ": " + refused.vietnamese +
                    ". Tệp này không được dùng; dữ liệu kèm theo chương "
                    "trình được dùng thay.",
                where_en + ": " + refused.english + ". The file isn't used; the data that ship with the program are."));
    }
}

} // namespace

std::vector<std::string> notes(const Checked& checked, Language language)
{
    std::vector<std::string> sentences;
    if (!checked.corrections_readable())
        sentences.push_back(say(language,
                                "Phần nhận dạng cột lưu trong tệp bị hỏng nên không dùng đến; vui lòng mở Nhận dạng "
                                "cột và chọn lại.",
                                "What the file keeps about its columns is damaged and isn't used; please open "
                                "Recognise columns and choose again."));
    tell_refused_data(language, sentences);
    tell_hidden(checked, language, sentences);
    tell_doubts(checked, language, sentences);
    return sentences;
}

} // namespace datchuan::office
