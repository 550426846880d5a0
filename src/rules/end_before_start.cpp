// R49: a course that ends before it begins.

#include "rules/all_rules.hpp"
#include "rules/spanning_cell.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

void check(const TableView& table, Report& report)
{
    for (const RowView row : table) {
        const text::Date start = row.record().start.date;
        const text::Date end = row.record().end.date;
        // An imprecise date is taken for the day that suits the row best: "5/2023" doesn't end before 20/05/2023.
        if (!start.known() || !end.known() || end.latest() >= start.earliest())
            continue;
        report.at(first_filled_cell(table, row, {Role::end, Role::period}))
            .say({{"end", text::to_text(end)}, {"start", text::to_text(start)}});
    }
}

} // namespace

const Rule end_before_start{
    .id = "R49",
    .name = "end-before-start",
    .severity = Severity::error,
    .scope = Scope::records,
    .needs_any = {Role::end, Role::period},
    .vi = {.title = "Kết thúc trước khi bắt đầu",
           .message = "Ngày kết thúc {end} trước ngày bắt đầu {start}. Vui lòng sửa lại.",
           .why =
               "Khóa học được tính vào năm và giai đoạn theo ngày kết thúc; ngày sai làm khóa học bị tính sai hoặc bỏ "
               "sót.",
           .example = "Từ ngày ghi “18/03/2024”, đến ngày ghi “09/03/2024”."},
    .en = {.title = "End before start",
           .message = "The end, {end}, is before the start, {start}. Please correct it.",
           .why = "A course counts in the year and period in which it ends; with a wrong date it counts in the wrong "
                  "place or not at all.",
           .example = "It starts on “18/03/2024” and ends on “09/03/2024”."},
    .check = check,
};

} // namespace datchuan::rules
