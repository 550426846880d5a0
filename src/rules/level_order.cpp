// R57: a lower programme of a ladder begun after a higher one was completed.

#include <optional>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"
#include "rules/spanning_cell.hpp"

namespace datchuan::rules {
namespace {

using staff::PoliticalTheory;
using staff::Rank;
using staff::Record;
using tables::Role;

enum class Ladder : std::uint8_t
{
    state_management, // chuyên viên < chuyên viên chính < chuyên viên cao cấp
    political_theory, // sơ cấp < trung cấp < cao cấp
};

struct Step
{
    Ladder ladder;
    int height;
    const Record* record;
};

// Refreshers are no steps: they're for those who have the level already.
std::optional<Step> step_of(const Record& record)
{
    const staff::Course& course = *record.course;
    if (course.yearly_update)
        return std::nullopt;
    if (course.tags.has(staff::Tag::state_management) && course.rank >= Rank::officer)
        return Step{Ladder::state_management, static_cast<int>(course.rank), &record};
    if (course.tags.has(staff::Tag::political_theory) && course.theory >= PoliticalTheory::elementary)
        return Step{Ladder::political_theory, static_cast<int>(course.theory), &record};
    return std::nullopt;
}

bool begun_after(const Record& lower, const Record& higher)
{
    const text::Date completed = higher.completed_on();
    return higher.completed() && completed.known() && lower.start.date.known() &&
           completed.latest() < lower.start.date.earliest();
}

void check_person(const Book& book, const std::vector<Step>& steps, Report& report)
{
    for (const Step& lower : steps) {
        for (const Step& higher : steps) {
            if (higher.ladder != lower.ladder || higher.height <= lower.height ||
                !begun_after(*lower.record, *higher.record))
                continue;
            const TableView table(book, lower.record->at.table);
            const Cell cell =
                first_filled_cell(table, RowView(table, lower.record->at.row), {Role::course, Role::content});
            report.at(cell).say({{"person", person_name(book, lower.record->at)},
                                 {"lower", course_title(book, lower.record->at)},
                                 {"higher", course_title(book, higher.record->at)},
                                 {"completed", text::to_text(higher.record->completed_on())}});
            break;
        }
    }
}

void check_workbook(const Book& book, Report& report)
{
    std::vector<Step> steps;
    for (const staff::Person& person : book.registry.persons()) {
        steps.clear();
        for (const std::uint32_t index : person.records) {
            if (const auto step = step_of(book.registry.records()[index]))
                steps.push_back(*step);
        }
        if (steps.size() > 1)
            check_person(book, steps, report);
    }
}

} // namespace

const Rule level_order{
    .id = "R57",
    .name = "level-order",
    .severity = Severity::hint,
    .scope = Scope::records,
    .vi = {.title = "Học lớp thấp sau lớp cao hơn",
           .message = "{person} học “{lower}” sau khi đã hoàn thành “{higher}” ({completed}). Vui lòng kiểm tra.",
           .why = "Người đã có chương trình cao hơn cùng loại (chuyên viên, chuyên viên chính, chuyên viên cao cấp; sơ "
                  "cấp, trung cấp, cao cấp lý luận chính trị) thì không cần học chương trình thấp hơn. Có thể ghi nhầm "
                  "tên lớp, ngày học hoặc nhầm người.",
           .example = "“Trần Văn Cường” học “Trung cấp lý luận chính trị” sau khi đã có “Cao cấp lý luận chính trị”."},
    .en = {.title = "A lower programme after a higher one",
           .message = "{person} began “{lower}” after completing “{higher}” ({completed}). Please check.",
           .why = "Who has the higher programme of a ladder needs no lower one. The title, the dates or the person may "
                  "be wrong.",
           .example = "“Trần Văn Cường” took “Trung cấp lý luận chính trị” after “Cao cấp lý luận chính trị”, the "
                      "higher level."},
    .check_workbook = check_workbook,
};

} // namespace datchuan::rules
