// R43: the sending decision was signed after the course had begun.

#include "rules/all_rules.hpp"
#include "rules/causes.hpp"
#include "rules/spanning_cell.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

void check(const TableView& table, Report& report)
{
    for (const RowView row : table) {
        const staff::Record& record = row.record();
        const text::Date decision = record.decision.date;
        const text::Date start = record.start.date;
        if (!decision.exact() || !start.exact() || decision <= start)
            continue;
        report.at(first_filled_cell(table, row, {Role::decision_date, Role::decision_no_date, Role::decision_no}))
            .say({{"decision", text::to_text(decision)}, {"start", text::to_text(start)}})
            .because(cause_in_class(record));
    }
}

} // namespace

const Rule decision_late{
    .id = "R43",
    .name = "decision-late",
    .severity = Severity::warning,
    .scope = Scope::records,
    .needs_any = {Role::decision_date, Role::decision_no_date},
    .vi = {.title = "Quyết định sau ngày khai giảng",
           .message = "Quyết định ngày {decision} sau ngày khai giảng {start}. Vui lòng kiểm tra ngày hoặc giải trình.",
           .why = "Quyết định cử đi học phải có trước khi khóa học bắt đầu. Quyết định ký sau thường là hợp thức hóa "
                  "hoặc ghi nhầm ngày.",
           .example = "Quyết định ký ngày “09/08/2022”, lớp khai giảng ngày “08/08/2022”."},
    .en = {.title = "Decision later than the start",
           .message = "The decision of {decision} is later than the start of the course on {start}. Please check the "
                      "dates or explain.",
           .why = "The decision has to be there before the course begins. A later one was usually made up afterwards, "
                  "or its date is wrong.",
           .example = "The decision is of “09/08/2022”, the course began on “08/08/2022”."},
    .check = check,
};

} // namespace datchuan::rules
