// R55: a course that the person hasn't completed, so that it counts in no target.

#include <vector>

#include "rules/all_rules.hpp"
#include "rules/spanning_cell.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

// Of several courses in one cell each has a record, one behind the other.
bool any_not_completed(const RowView& row, const std::vector<staff::Record>& records)
{
    const auto first = static_cast<std::size_t>(&row.record() - records.data());
    for (std::size_t i = first; i < records.size() && records[i].at == row.ref(); ++i)
        if (records[i].outcome == staff::Outcome::not_completed)
            return true;
    return false;
}

void check(const TableView& table, Report& report)
{
    for (const RowView row : table) {
        if (!any_not_completed(row, table.book().registry.records()))
            continue;
        const Cell cell = first_filled_cell(table, row, {Role::result, Role::status});
        report.at(cell).say({{"result", cell.shown()}});
    }
}

} // namespace

const Rule not_completed{
    .id = "R55",
    .name = "not-completed",
    .severity = Severity::warning,
    .scope = Scope::records,
    .needs_any = {Role::result, Role::status},
    .vi = {.title = "Khóa học chưa hoàn thành",
           .message =
               "Khóa học chưa hoàn thành (“{result}”) nên chưa tính vào chỉ tiêu. Vui lòng cập nhật kết quả nếu đã "
               "hoàn thành.",
           .why = "Chỉ khóa học đã hoàn thành mới được tính. “Đang học”, “Bỏ học”, “Không đạt” không được tính là đạt.",
           .example = "Cột Kết quả ghi “Đang học” hoặc “Bỏ học”: lớp này chưa được tính."},
    .en = {.title = "Course not completed",
           .message = "The course isn't completed (“{result}”) and counts in no target. Please update the result if it "
                      "has been completed.",
           .why = "Only completed courses count. Those still going on, given up or failed don't.",
           .example = "The result says “Đang học” (going on) or “Bỏ học” (given up): the course doesn't count yet."},
    .check = check,
};

} // namespace datchuan::rules
