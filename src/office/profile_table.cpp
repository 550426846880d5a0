#include "office/profile_table.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>
#include <variant>

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include "office/own_sheets.hpp"
#include "office/protection.hpp"
#include "office/read.hpp"
#include "office/say.hpp"
#include "office/targets_sheet.hpp"
#include "office/text.hpp"
#include "office/undo.hpp"
#include "targets/profile_file.hpp"
#include "text/vietnamese.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {

using rules::Language;
using targets::Field;
using targets::Profile;

namespace {

// The document's table, and the workbook it was found in.
struct Found
{
    sheet::Workbook workbook;
    std::optional<TargetsTable> table;
};

Found table_of(const DocumentRef& document)
{
    Found found{read_in_unicode(document), {}};
    found.table = find_targets_table(found.workbook, find_own_sheet(document, OwnSheet::targets));
    return found;
}

// The cells above a table's header whose text a reader understands, with what it makes of it.
template <typename Read>
std::optional<std::pair<sheet::Address, std::string>> above(const Found& found, Read&& read)
{
    const sheet::Grid& grid = found.workbook.grid(found.table->sheet);
    for (sal_Int32 row = 0; row < found.table->header_row; ++row)
        for (sal_Int32 column = 0; column < grid.columns(); ++column)
            if (auto text = read(found.workbook.texts[grid.text(column, row)]))
                return std::pair(sheet::Address{found.table->sheet, row, column}, *std::move(text));
    return std::nullopt;
}

void require_columns(const TargetsTable& table, const Profile& profile, Language language)
{
    for (std::size_t i = 0; i < targets::question_count; ++i) {
        const bool asked = std::any_of(profile.rows.begin(), profile.rows.end(),
                                       [&](const targets::Row& row) { return !row[i].empty(); });
        if (!asked || table.columns[i] >= 0)
            continue;
        const std::string name(targets::header_of(static_cast<Field>(i), language));
        throw std::runtime_error(say(language,
                                     "Bảng chỉ tiêu trong tệp không có cột “" + name +
                                         "” mà bộ chỉ tiêu này cần. Vui lòng thêm cột này rồi mở lại.",
                                     "The file's table of targets has no column “" + name +
                                         "”, which this profile needs. Please add it and open the profile again."));
    }
}

// The document's table with other questions: its columns, its place and all around it stay.
class Replacement
{
public:
    Replacement(const DocumentRef& document, const Found& found, const Profile& profile, Language language)
        : document_(document), found_(found), table_(*found.table), profile_(profile), language_(language),
          sheet_(sheet_at(document, table_.sheet)),
          is_ours_(find_own_sheet(document, OwnSheet::targets) == table_.sheet)
    {
    }

    void write()
    {
        for (const sal_Int32 column : table_.columns)
            if (column >= 0)
                clear(column);
        insert_rows();
        for (const sal_Int32 column : table_.columns)
            if (column >= 0 && rows_needed() > 0)
                empty_on_undo(document_, {static_cast<sal_Int16>(table_.sheet), column, table_.first_line, column,
                                          table_.first_line + rows_needed() - 1});
        write_questions(sheet_, table_.first_line, table_.columns, profile_.rows);
        name();
        if (is_ours_)
            look_like_targets(sheet_, table_.header_row,
                              std::max(table_.end_line, table_.first_line + rows_needed()) - 1);
    }

private:
    [[nodiscard]] sal_Int32 rows_needed() const { return static_cast<sal_Int32>(profile_.rows.size()); }

    // Results too: they answer other questions.
    void clear(sal_Int32 column)
    {
        using namespace css::sheet::CellFlags;
        if (table_.end_line > table_.first_line)
            Reference<css::sheet::XSheetOperation>(
                sheet_->getCellRangeByPosition(column, table_.first_line, column, table_.end_line - 1), UNO_QUERY_THROW)
                ->clearContents(VALUE | DATETIME | STRING | FORMULA);
    }

    // Where what stands below leaves too little room; a blank row keeps it apart from the table.
    void insert_rows()
    {
        const sheet::Grid& grid = found_.workbook.grid(table_.sheet);
        const auto blank = [&](sal_Int32 row) {
            for (sal_Int32 column = 0; column < grid.columns(); ++column)
                if (!grid.empty(column, row) || grid.merge_at(column, row) != nullptr)
                    return false;
            return true;
        };
        sal_Int32 free_end = table_.end_line;
        while (free_end < grid.rows() && blank(free_end))
            ++free_end;
        if (free_end >= grid.rows())
            return;
        const sal_Int32 missing = table_.first_line + rows_needed() - std::max(free_end - 1, table_.end_line);
        if (missing > 0)
            Reference<css::table::XColumnRowRange>(sheet_, UNO_QUERY_THROW)
                ->getRows()
                ->insertByIndex(table_.end_line, missing);
    }

    void name()
    {
        const auto title = above(found_, title_in);
        if (!title)
            return; // the clerk's own heading
        write_line(title->first, title_line(profile_, language_));
        if (const auto basis = above(found_, basis_in))
            write_line(basis->first, basis_line(profile_, language_));
        else if (const sheet::Address below{table_.sheet, title->first.row + 1, title->first.column};
                 below.row < table_.header_row && found_.workbook.grid(table_.sheet).empty(below.column, below.row))
            write_line(below, basis_line(profile_, language_));
    }

    void write_line(const sheet::Address& cell, const std::string& line)
    {
        Reference<css::text::XTextRange>(sheet_->getCellByPosition(cell.column, cell.row), UNO_QUERY_THROW)
            ->setString(to_office(line));
    }

    const DocumentRef& document_;
    const Found& found_;
    const TargetsTable& table_;
    const Profile& profile_;
    Language language_;
    SheetRef sheet_;
    bool is_ours_;
};

void require_understood(const targets::Row& row, Language language)
{
    const targets::Parsed parsed = targets::parse(row, language);
    const auto* const unclear = std::get_if<std::string>(&parsed);
    if (unclear == nullptr)
        return;
    const std::string& id = row[static_cast<std::size_t>(Field::id)];
    const std::string& name = id.empty() ? row[static_cast<std::size_t>(Field::label)] : id;
    throw std::runtime_error(say(language, "Chưa lưu được vì chưa hiểu chỉ tiêu “" + name + "”. " + *unclear,
                                 "Not saved: the target “" + name + "” isn't understood. " + *unclear));
}

} // namespace

Profile open_profile_file(const ContextRef& context, const rtl::OUString& url, Language language)
{
    const std::string name = file_name_of(url);
    auto read = targets::read_profile(name, read_file(context, url, language));
    if (auto* const profile = std::get_if<Profile>(&read))
        return std::move(*profile);
    const auto& refused = std::get<text::RefusedData>(read);
    const std::string line =
        refused.line == 0 ? std::string() : say(language, ", dòng ", ", line ") + std::to_string(refused.line);
    std::string reason = say(language, refused.vietnamese, refused.english);
    if (!reason.ends_with('.'))
        reason += '.';
    throw std::runtime_error(say(language, "Không mở được bộ chỉ tiêu “" + name + "”" + line + ": " + reason,
                                 "The profile “" + name + "” can't be opened" + line + ": " + reason));
}

bool has_targets_table(const DocumentRef& document) { return table_of(document).table.has_value(); }

sal_Int32 put_profile(const DocumentRef& document, const Profile& profile, Language language)
{
    require_editable(document, language);
    const Found found = table_of(document);
    if (!found.table) {
        require_structure(document, language);
        const UndoStep step(document, to_office("Mở bộ chỉ tiêu"));
        insert_targets_sheet(document, profile, language);
        return find_own_sheet(document, OwnSheet::targets).value();
    }
    require_writable(document, found.table->sheet, language);
    require_columns(*found.table, profile, language);
    const UndoStep step(document, to_office("Mở bộ chỉ tiêu"));
    Replacement(document, found, profile, language).write();
    return found.table->sheet;
}

Profile profile_of_table(const DocumentRef& document, Language language)
{
    const Found found = table_of(document);
    if (!found.table || found.table->rows.empty())
        throw std::runtime_error(
            say(language, "Tệp chưa có bảng chỉ tiêu nào để lưu. Vui lòng chọn Chèn bảng chỉ tiêu trước.",
                "The file has no table of targets to save. Please choose Insert target table first."));
    Profile profile;
    profile.rows = found.table->rows;
    for (const targets::Row& row : profile.rows)
        require_understood(row, language);
    const std::string& sheet = found.workbook.sheets[static_cast<std::size_t>(found.table->sheet)].name;
    const auto title = above(found, title_in);
    profile.title = title ? title->second : sheet;
    if (const auto basis = above(found, basis_in))
        profile.basis = basis->second;
    profile.name = targets::profile_name(profile.title);
    profile.source = "Lưu từ bảng chỉ tiêu trên trang “" + sheet + "”";
    profile.valid_from = text::to_text(profile.from());
    profile.valid_to = text::to_text(profile.to());
    return profile;
}

void save_profile_file(const ContextRef& context, const DocumentRef& document, const rtl::OUString& url,
                       Language language)
{
    Profile profile = profile_of_table(document, language);
    const std::string file = file_name_of(url);
    profile.name = targets::profile_name(file.substr(0, file.rfind('.')));
    write_file(context, url, targets::to_json(profile), language);
}

} // namespace datchuan::office
