// R38: two levels of one ladder are marked.

#include "rules/all_rules.hpp"
#include "rules/mark_groups.hpp"

namespace datchuan::rules {
namespace {

using staff::Ladder;
using tables::Role;

// QPAN courses of several groups may well have been attended; of these only the highest level counts.
bool exclusive(const MarkGroup& group) { return group.columns.size() > 1 && group.ladder != Ladder::defence; }

void check(const TableView& table, Report& report)
{
    MarkReader marks(table.book().workbook);
    for (const MarkGroup& group : mark_groups(table.table())) {
        if (!exclusive(group))
            continue;
        for (const RowView row : table) {
            const tables::Column* first = nullptr;
            for (const tables::Column* column : group.columns) {
                const Cell cell = row.at(column->column);
                if (marks.read(cell) != staff::Mark::yes)
                    continue;
                if (first != nullptr) {
                    report.at(cell).say({{"first", first->header}, {"second", column->header}});
                    break;
                }
                first = column;
            }
        }
    }
}

} // namespace

const Rule marks_exclusive{
    .id = "R38",
    .name = "marks-exclusive",
    .severity = Severity::warning,
    .needs_any = {Role::political_theory, Role::state_management, Role::degree},
    .vi = {.title = "Đánh dấu hai mức trình độ",
           .message = "Dòng {row} đánh dấu cả “{first}” và “{second}”. Vui lòng chỉ giữ mức cao nhất.",
           .why = "Trong một nhóm cột trình độ, mỗi người có một mức cao nhất. Hai dấu thì không biết tính theo mức "
                  "nào.",
           .example = "Dòng của “Nguyễn Văn An” đánh dấu x ở cả cột Trung cấp và cột Sơ cấp lý luận chính trị."},
    .en = {.title = "Two levels marked",
           .message = "Row {row} marks both “{first}” and “{second}”. Please keep the highest level only.",
           .why = "Of a group of levels each person has one highest. With two marks nobody knows which one counts.",
           .example = "The row of “Nguyễn Văn An” is marked x under two levels of political theory."},
    .check = check,
};

} // namespace datchuan::rules
