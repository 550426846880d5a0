// R61: a course on a legal text that had been replaced before the course began.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/spanning_cell.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

struct RepealedText
{
    std::string shown;       // "Luật Đất đai 2013"
    std::string name;        // in words; with the year it names the text
    std::string year;        // empty where only the number does
    std::string number;      // in words
    std::string successor;   // as shown
    std::string replaced_by; // in words
    text::Date from;         // the first day on which it was no longer in force
};

// Lower case, each run of punctuation and spaces one space, a space at both ends; "năm" and brackets between a name and
// its year are let pass.
std::string in_words(std::string_view text)
{
    constexpr std::string_view between_words = " .,;:()[]-\"'";
    std::string words = " ";
    for (const char byte : text::fold(text)) {
        if (between_words.find(byte) == std::string_view::npos)
            words.push_back(byte);
        else if (words.back() != ' ')
            words.push_back(' ');
    }
    if (words.back() != ' ')
        words.push_back(' ');
    constexpr std::string_view year_word = " năm ";
    for (std::size_t at = 0; (at = words.find(year_word, at)) != std::string::npos;)
        words.erase(at, year_word.size() - 1);
    return words;
}

struct RepealedTexts
{
    std::vector<RepealedText> all;

    explicit RepealedTexts(const text::Data& data)
    {
        constexpr int last_year = 2100;
        data.only({"texts"});
        for (const text::Data& each : data.at("texts").as_array()) {
            each.only({"name", "year", "number", "from", "successor"});
            const std::string name(each.at("name").as_string());
            const std::string number(each.at("number").as_string());
            const int year = each.at("year").as_int(0, last_year);
            RepealedText& text = all.emplace_back();
            text.year = year == 0 ? std::string{} : std::to_string(year);
            text.shown = name + " " + (text.year.empty() ? number : text.year);
            text.name = in_words(name);
            text.number = in_words(number);
            text.successor = each.at("successor").as_string();
            text.replaced_by = in_words(text.successor);
            text.from = each.at("from").as_date();
        }
    }
};

const text::DataFile<RepealedTexts> repealed_texts("repealed_texts.json");

// A title that names the new text beside the old one teaches what has changed.
bool names(const std::string& title, const RepealedText& text)
{
    const bool by_number = title.find(text.number) != std::string::npos;
    const bool by_name = !text.year.empty() && title.find(text.name + text.year + " ") != std::string::npos;
    return (by_number || by_name) && title.find(text.replaced_by) == std::string::npos;
}

std::vector<const RepealedText*> texts_in(std::string_view title)
{
    std::vector<const RepealedText*> found;
    // Every name has a year or a number: most titles have no digit at all.
    if (title.find_first_of("0123456789") == std::string_view::npos)
        return found;
    const std::string words = in_words(title);
    for (const RepealedText& text : repealed_texts->all) {
        if (names(words, text))
            found.push_back(&text);
    }
    return found;
}

void check(const TableView& table, Report& report)
{
    const sheet::Workbook& workbook = table.book().workbook;
    sheet::TextCache<std::vector<const RepealedText*>> known;
    for (const RowView row : table) {
        const Cell cell = spanning_cell(table, row, Role::course);
        const staff::Record& record = row.record();
        const text::Date begun = record.start.date.known() ? record.start.date : record.completed_on();
        if (cell.kind != sheet::CellKind::text || !begun.known())
            continue;
        const sheet::TextId id = workbook.grid(cell.address.sheet).text(cell.address.column, cell.address.row);
        const auto& texts = known.get(workbook.texts, id, texts_in);
        const auto outdated = std::find_if(texts.begin(), texts.end(),
                                           [&](const RepealedText* text) { return text->from <= begun.earliest(); });
        if (outdated == texts.end())
            continue;
        report.at(cell)
            .say({{"text", (*outdated)->shown},
                  {"successor", (*outdated)->successor},
                  {"from", text::to_text((*outdated)->from)}})
            .because(std::to_string(id));
    }
}

} // namespace

const Rule content_outdated{
    .id = "R61",
    .name = "content-outdated",
    .severity = Severity::hint,
    .scope = Scope::records,
    .needs = {Role::course},
    .vi = {.title = "Nội dung đã có văn bản mới",
           .message =
               "Nội dung nhắc tới “{text}”, từ {from} đã có {successor} thay thế. Vui lòng kiểm tra chương trình "
               "hoặc tên lớp.",
           .why = "Lớp khai giảng sau khi văn bản đã hết hiệu lực có thể còn dạy nội dung cũ, hoặc tên lớp chép lại từ "
                  "năm trước.",
           .example =
               "Lớp “Tập huấn Luật Đất đai 2013” mở tháng 3/2025; luật này đã được thay bằng Luật Đất đai 2024."},
    .en = {.title = "Content out of date",
           .message = "The title names “{text}”, replaced by {successor} from {from}. Please check the programme or "
                      "the title.",
           .why = "A course that began after a text was replaced may still teach the old one, or its title was copied "
                  "from an earlier year.",
           .example = "“Tập huấn Luật Đất đai 2013” was held in March 2025; that land law had been replaced by the one "
                      "of 2024."},
    .check = check,
    .data = {"repealed_texts.json"},
};

} // namespace datchuan::rules
