// R50: a course outside of every span of time in which a target could count it.

#include <algorithm>
#include <optional>

#include "rules/all_rules.hpp"
#include "rules/causes.hpp"
#include "rules/naming.hpp"
#include "rules/spanning_cell.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

struct Span
{
    text::Date from; // not known(): open
    text::Date to;

    // An imprecise date is outside only where each of its days is.
    [[nodiscard]] bool may_hold(const text::Date& date) const
    {
        return !(from.known() && date.latest() < from) && !(to.known() && to < date.earliest());
    }
};

// The span that a date misses, from the first to the last day on which such a course counts; nothing where it counts,
// or could.
std::optional<Span> missed_span(const text::Date& date, staff::Tags tags, const Settings& settings)
{
    std::optional<Span> whole;
    for (const CountingWindow& window : settings.windows) {
        if (!window.tags.empty() && !window.tags.any_of(tags))
            continue;
        const Span span{window.from, window.to};
        if (window.any_time || span.may_hold(date))
            return {};
        whole = whole ? Span{std::min(whole->from, span.from), std::max(whole->to, span.to)} : span;
    }
    if (whole)
        return whole;
    const Span period{settings.period_from, settings.period_to};
    return period.may_hold(date) ? std::nullopt : std::optional(period);
}

struct Dated
{
    text::Date date;
    Cell cell;
};

// The date by which the course counts, and the cell where a finding on it stands.
Dated date_and_cell(const TableView& table, const RowView& row)
{
    const staff::Record& record = row.record();
    if (record.end.date.known())
        return {record.end.date, first_filled_cell(table, row, {Role::end, Role::period, Role::start})};
    const text::Date date = record.completed_on().known() ? record.completed_on() : record.start.date;
    return {date, first_filled_cell(table, row, {Role::start, Role::period, Role::certificate_date, Role::end})};
}

void check(const TableView& table, Report& report)
{
    const Settings& settings = table.book().settings;
    for (const RowView row : table) {
        const staff::Record& record = row.record();
        if (!record.completed_on().known() && !record.start.date.known())
            continue;
        const Dated dated = date_and_cell(table, row);
        if (const auto missed = missed_span(dated.date, record.course->tags, settings))
            report.at(dated.cell)
                .say({{"date", text::to_text(dated.date)}, {"period", period_text(missed->from, missed->to)}})
                .because(cause_in_class(record));
    }
}

} // namespace

const Rule outside_period{
    .id = "R50",
    .name = "outside-period",
    .severity = Severity::warning,
    .scope = Scope::records,
    .needs_any = {Role::end, Role::start, Role::period, Role::certificate_date},
    .vi =
        {.title = "Khóa học ngoài giai đoạn",
         .message =
             "Khóa học (thời gian {date}) nằm ngoài giai đoạn {period} nên không tính vào chỉ tiêu. Vui lòng kiểm tra "
             "ngày nếu ghi nhầm.",
         .why = "Chỉ tiêu tính các khóa hoàn thành trong giai đoạn. Bồi dưỡng theo chức danh nghề nghiệp và chứng chỉ "
                "cần có trước khi bổ nhiệm được tính cả trước giai đoạn nên không báo ở đây.",
         .example = "Giai đoạn của chỉ tiêu là 2021-2025, lớp kết thúc ngày “12/06/2020”."},
    .en = {.title = "Course outside of the period",
           .message = "The course of {date} lies outside of {period} and counts in no target. Please check the date if "
                      "it's a slip.",
           .why = "Targets count courses completed in the period. Professional-title training and the certificates "
                  "that an appointment needs count from before it too, so they aren't reported here.",
           .example = "The targets' period is 2021-2025; the course ended on “12/06/2020”."},
    .check = check,
};

} // namespace datchuan::rules
