#include "office/actions.hpp"

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <utility>

#include "office/findings_sheet.hpp"
#include "office/own_sheets.hpp"
#include "office/people_sheet.hpp"
#include "office/protection.hpp"
#include "office/read.hpp"
#include "office/say.hpp"
#include "office/targets_sheet.hpp"
#include "office/text.hpp"
#include "office/undo.hpp"

namespace datchuan::office {
namespace {

using rules::Language;

void require_editable(const DocumentRef& document, Language language)
{
    if (is_read_only(document))
        throw std::runtime_error(say(
            language,
            "Tệp đang mở ở chế độ chỉ đọc nên không ghi được gì. Vui lòng chọn Sửa > Chế độ chỉnh sửa, hoặc lưu "
            "thành một bản khác, rồi làm lại.",
            "The file is open read-only, so nothing can be written. Please choose Edit > Edit Mode, or save a copy, "
            "and try again."));
}

const targets::Profile& profile_to_insert(const Options& options)
{
    const targets::Profile* const named = targets::find_profile(options.profile);
    return named ? *named : targets::shipped_profiles().front();
}

std::optional<TargetsTable> table_in(const DocumentRef& document, const sheet::Workbook& workbook)
{
    return find_targets_table(workbook, find_own_sheet(document, OwnSheet::targets));
}

// Before the targets are computed: what was computed in vain is a wait in vain.
void require_fillable(const DocumentRef& document, const Checked& checked, const std::optional<TargetsTable>& table,
                      Language language)
{
    if (table) {
        require_writable(document, table->sheet, language);
        return;
    }
    if (checked.rows_checked() == 0)
        throw std::runtime_error(no_list_found(language));
    require_structure(document, language);
}

// The table that was just added. Reads that one sheet only.
TargetsTable added_table(const DocumentRef& document)
{
    const std::optional<sal_Int32> sheet = find_own_sheet(document, OwnSheet::targets);
    std::optional<TargetsTable> table = sheet ? find_targets_table(read_sheet(document, *sheet), sheet) : std::nullopt;
    if (!table)
        throw std::logic_error("the table of targets isn't found where it was added");
    return *std::move(table);
}

} // namespace

std::string no_list_found(Language language)
{
    return say(
        language,
        "Không tìm thấy bảng danh sách nào trong tệp, nên không có gì để kiểm tra hay tính. Vui lòng xem lại dòng "
        "tiêu đề của bảng (ví dụ: Họ và tên, Ngày sinh, Đơn vị).",
        "No list of persons or courses was found in the file, so there's nothing to check or to compute. Please "
        "look at the header of the table (for example: full name, date of birth, agency).");
}

std::string cut_short(Language language)
{
    return say(language,
               "Không làm xong được với tệp này; có thể tệp vừa được đóng. Vui lòng lưu tệp, mở lại rồi làm lại.",
               "This could not be finished; the file may have been closed meanwhile. Please save it, open it again and "
               "retry.");
}

// The undo list names steps as the menu does, in Vietnamese in either language.

Marked mark(const DocumentRef& document, std::vector<Mark> marks, Language language)
{
    require_editable(document, language);
    const UndoStep step(document, to_office("Kiểm tra"));
    return set_marks(document, std::move(marks));
}

Shown show(const DocumentRef& document, const Checked& checked, const std::vector<rules::Finding>& findings,
           Language language)
{
    require_editable(document, language);
    std::vector<Mark> marks;
    marks.reserve(findings.size());
    for (const rules::Finding& finding : findings)
        marks.push_back({finding.cell, finding.severity});
    Shown shown;
    const bool sheets_may_change = !is_structure_protected(document);
    const UndoStep step(document, to_office("Kiểm tra"));
    if (findings.empty())
        remove_marks(document);
    else
        shown.marked = set_marks(document, std::move(marks));
    if (sheets_may_change && findings.empty()) {
        remove_own_sheet(document, OwnSheet::findings);
    } else if (sheets_may_change) {
        write_findings_sheet(document, checked, findings, shown.marked, language);
        shown.listed = true;
    }
    return shown;
}

void clear(const DocumentRef& document, Language language)
{
    require_editable(document, language);
    if (find_own_sheet(document, OwnSheet::findings))
        require_structure(document, language);
    const UndoStep step(document, to_office("Xóa đánh dấu"));
    remove_marks(document);
    remove_own_sheet(document, OwnSheet::findings);
}

long repair(const DocumentRef& document, const std::vector<Replacement>& replacements, Language language)
{
    require_editable(document, language);
    const UndoStep step(document, to_office("Sửa tự động"));
    return write_replacements(document, replacements);
}

Inserted insert_targets(const DocumentRef& document, const Options& options)
{
    if (const std::optional<TargetsTable> there = table_in(document, read(document)))
        return {.sheet = there->sheet, .is_new = false};
    require_editable(document, options.language);
    require_structure(document, options.language);
    const UndoStep step(document, to_office("Chèn bảng chỉ tiêu"));
    insert_targets_sheet(document, profile_to_insert(options), options.language);
    return {.sheet = added_table(document).sheet, .is_new = true};
}

sheet::Address fill_targets(const DocumentRef& document, Options options)
{
    require_editable(document, options.language);
    auto checked = std::make_unique<Checked>(document, options);
    std::optional<TargetsTable> table = table_in(document, checked->workbook());
    if (table && !options.profile.empty()) {
        options.profile.clear();
        checked = std::make_unique<Checked>(document, options);
    }
    require_fillable(document, *checked, table, options.language);
    const std::vector<targets::Result> results = checked->whole_targets();
    const UndoStep step(document, to_office("Tính chỉ tiêu"));
    if (!table) {
        insert_targets_sheet(document, profile_to_insert(options), options.language);
        table = added_table(document);
    }
    if (table->rows.size() == results.size()) // a table without rows asks nothing
        write_results(document, *table, results, options.language);
    const sal_Int32 achieved = table->columns[static_cast<std::size_t>(targets::Field::achieved)];
    return {table->sheet, table->rows_at.empty() ? table->header_row : table->rows_at.front(), std::max(achieved, 0)};
}

ListedPeople list_people(const DocumentRef& document, const Options& options, const std::string& target_id)
{
    const Language language = options.language;
    require_editable(document, language);
    const Checked checked(document, options);
    if (checked.rows_checked() == 0)
        throw std::runtime_error(no_list_found(language));
    const std::vector<PeopleBehind> behind =
        people_behind(checked, target_id, target_id.empty() ? not_yet_there : all_buckets, language);
    ListedPeople listed;
    for (const PeopleBehind& each : behind)
        listed.persons += static_cast<long>(each.people.size());
    if (behind.empty())
        throw std::runtime_error(say(language,
                                     "Chưa tính được chỉ tiêu nào nên chưa lập được danh sách. Vui lòng chọn Tính chỉ "
                                     "tiêu để xem còn thiếu dữ liệu gì.",
                                     "No target can be computed, so there's no list. Please choose Compute targets to "
                                     "see what is missing."));
    const UndoStep step(document, to_office("Danh sách chưa đạt"));
    listed.sheet = write_people_sheet(document, checked, behind, language);
    return listed;
}

std::string target_at(const DocumentRef& document, const sheet::Address& cell)
{
    const std::optional<sal_Int32> own = find_own_sheet(document, OwnSheet::targets);
    if (!own || *own != cell.sheet)
        return {};
    const std::optional<TargetsTable> table = find_targets_table(read_sheet(document, *own), own);
    for (std::size_t i = 0; table && i < table->rows_at.size(); ++i)
        if (table->rows_at[i] == cell.row)
            return table->rows[i][static_cast<std::size_t>(targets::Field::id)];
    return {};
}

} // namespace datchuan::office
