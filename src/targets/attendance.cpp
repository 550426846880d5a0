#include "targets/attendance.hpp"

#include <algorithm>
#include <array>

namespace datchuan::targets {
namespace {

using tables::Role;

// A list without any column of dates, whose title names the year, says of all its courses that they were in that year.
text::Date year_of_list(const tables::Table& table)
{
    const std::array dated{Role::start, Role::end, Role::period, Role::certificate, Role::certificate_date};
    const bool has_dates = std::any_of(dated.begin(), dated.end(), [&](Role role) { return table.has(role); });
    return has_dates ? text::Date{} : text::Date{static_cast<std::int16_t>(table.title_year)};
}

Attendance attendance_of(const staff::Record& record, const text::Date& year_of_list)
{
    const text::Date completed_on = record.completed_on().known() ? record.completed_on() : year_of_list;
    Attendance attendance{record.course->tags, never, ever, record.completed()};
    if (completed_on.known()) {
        attendance.earliest = text::days_of(completed_on.earliest());
        attendance.latest = text::days_of(completed_on.latest());
    } else if (record.start.date.known()) {
        attendance.earliest = text::days_of(record.start.date.earliest());
    }
    return attendance;
}

} // namespace

std::vector<Attendance> attendances_of(const std::vector<tables::Table>& tables, const staff::Registry& registry)
{
    std::vector<text::Date> years;
    years.reserve(tables.size());
    for (const tables::Table& table : tables)
        years.push_back(year_of_list(table));
    std::vector<Attendance> attendances;
    attendances.reserve(registry.records().size());
    for (const staff::Record& record : registry.records())
        attendances.push_back(attendance_of(record, years[record.at.table]));
    return attendances;
}

} // namespace datchuan::targets
