#include "office/actions.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <utility>

#include <boost/unordered/unordered_flat_map.hpp>

#include "office/breakdown_sheet.hpp"
#include "office/findings_sheet.hpp"
#include "office/own_sheets.hpp"
#include "office/people_sheet.hpp"
#include "office/protection.hpp"
#include "office/read.hpp"
#include "office/say.hpp"
#include "office/stored_corrections.hpp"
#include "office/targets_sheet.hpp"
#include "office/text.hpp"
#include "office/undo.hpp"

namespace datchuan::office {
namespace {

using rules::Language;

targets::Profile profile_to_insert(const Options& options)
{
    return targets::find_profile(options.profile).value_or(targets::shipped_profiles().front());
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

// Before anything is computed and changed.
void require_room_for(const DocumentRef& document, OwnSheet which, Language language)
{
    if (const std::optional<sal_Int32> there = find_own_sheet(document, which))
        require_writable(document, *there, language);
    else
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

namespace {

// What the findings of one rule stand for: its own replacements, or all that a repair of it reaches.
void add_changes(const std::vector<Replacement>& replacements, const Checked* checked,
                 std::vector<rules::Change>& changes)
{
    boost::unordered_flat_map<const rules::Rule*, std::vector<sheet::Address>> reaching;
    for (const Replacement& each : replacements) {
        if (each.rule && each.rule->reaches)
            reaching[each.rule].push_back(each.cell);
        else
            changes.push_back({each.cell,
                               {},
                               rules::new_value(each.rule ? each.rule->writes : rules::Writes::text, each.text,
                                                each.cell_holds_number),
                               {},
                               each.rule ? rules::rank_of(*each.rule) : 0});
    }
    for (const auto& [rule, cells] : reaching) {
        std::vector<rules::Change> more = rules::reaching_changes(checked->book(), *rule, cells);
        std::move(more.begin(), more.end(), std::back_inserter(changes));
    }
}

// What tidying one thing brings to light in the same cells: a date that was hidden by a legacy encoding.
std::vector<rules::Change> follow_ups(const Checked& checked, const std::vector<rules::Finding>& findings,
                                      std::vector<sheet::Address> written)
{
    std::sort(written.begin(), written.end());
    std::vector<rules::Change> changes;
    for (const rules::Proposal& proposal : rules::proposals(checked.book(), findings))
        if (proposal.certain && std::binary_search(written.begin(), written.end(), proposal.cell))
            changes.push_back(rules::change_of(proposal, *proposal.likely));
    return changes;
}

} // namespace

long repair(const DocumentRef& document, const std::vector<Replacement>& replacements, Language language)
{
    require_editable(document, language);
    const bool reaches = std::any_of(replacements.begin(), replacements.end(),
                                     [](const Replacement& each) { return each.rule && each.rule->reaches; });
    const std::unique_ptr<Checked> checked = reaches ? std::make_unique<Checked>(document, Options{}) : nullptr;
    std::vector<rules::Change> changes;
    add_changes(replacements, checked.get(), changes);
    const UndoStep step(document, to_office("Sửa tự động"));
    return static_cast<long>(write_changes(document, std::move(changes)).cells.size());
}

Repaired repair(const DocumentRef& document, std::vector<rules::Change> changes, const Options& options)
{
    require_editable(document, options.language);
    constexpr int rounds = 3;
    Repaired repaired;
    const UndoStep step(document, to_office("Sửa tự động"));
    for (int round = 0; round < rounds && !changes.empty(); ++round) {
        Written written = write_changes(document, std::move(changes));
        changes.clear();
        if (round == 0)
            repaired.written = written;
        if (written.cells.empty())
            break;
        repaired.checked = std::make_unique<Checked>(document, options);
        repaired.findings = repaired.checked->findings();
        changes = follow_ups(*repaired.checked, repaired.findings, std::move(written.cells));
    }
    if (repaired.checked)
        repaired.shown = show(document, *repaired.checked, repaired.findings, options.language);
    return repaired;
}

void correct_columns(const DocumentRef& document, const tables::Corrections& corrections, Language language)
{
    require_editable(document, language);
    const UndoStep step(document, to_office("Nhận dạng cột"));
    store_corrections(document, corrections);
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
    const std::optional<sal_Int32> breakdown = find_own_sheet(document, OwnSheet::breakdown);
    if (breakdown)
        require_writable(document, *breakdown, options.language);
    const std::vector<targets::Result>& results = checked->targets();
    const UndoStep step(document, to_office("Tính chỉ tiêu"));
    if (!table) {
        insert_targets_sheet(document, profile_to_insert(options), options.language);
        table = added_table(document);
    }
    if (table->rows.size() == results.size()) // a table without rows asks nothing
        write_results(document, *table, results, options.language);
    if (breakdown)
        write_breakdown_sheet(document, *checked, options.language);
    const sal_Int32 achieved = table->columns[static_cast<std::size_t>(targets::Field::achieved)];
    return {table->sheet, table->rows_at.empty() ? table->header_row : table->rows_at.front(), std::max(achieved, 0)};
}

sal_Int32 break_down_targets(const DocumentRef& document, const Options& options)
{
    require_editable(document, options.language);
    require_room_for(document, OwnSheet::breakdown, options.language);
    const Checked checked(document, options);
    if (checked.rows_checked() == 0)
        throw std::runtime_error(no_list_found(options.language));
    const UndoStep step(document, to_office("Phân tích chỉ tiêu"));
    return write_breakdown_sheet(document, checked, options.language);
}

ListedPeople list_people(const DocumentRef& document, const Options& options, const std::string& target_id)
{
    const Language language = options.language;
    require_editable(document, language);
    require_room_for(document, OwnSheet::people, language);
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
