#include "targets/attendance.hpp"

#include <algorithm>
#include <array>

#include "staff/list_years.hpp"

namespace datchuan::targets {
namespace {

using tables::Role;

// A list without any column of dates, whose title names the years, says of all its courses that they were in these.
text::Period years_of_list(const tables::Table& table)
{
    const std::array dated{Role::start, Role::end, Role::period, Role::certificate, Role::certificate_date};
    if (std::any_of(dated.begin(), dated.end(), [&](Role role) { return table.has(role); }))
        return {};
    if (const text::Period told = staff::years_of_list(table.title); told.end.known())
        return told;
    const text::Date year{static_cast<std::int16_t>(table.title_year)};
    return {year, year};
}

// A mark in a matrix is an attendance, too, as far as its time is told.
Attendance attendance_of(const staff::MarkedCourse& marked)
{
    Attendance attendance{marked.course->tags, never, ever, !marked.unclear};
    if (marked.first.known())
        attendance.earliest = text::days_of(marked.first.earliest());
    if (marked.last.known())
        attendance.latest = text::days_of(marked.last.latest());
    return attendance;
}

} // namespace

Attendance attendance_of(const staff::Record& record, const text::Period& of_list)
{
    Attendance attendance{record.course->tags, never, ever, record.completed()};
    if (const text::Date completed_on = record.completed_on(); completed_on.known()) {
        attendance.earliest = text::days_of(completed_on.earliest());
        attendance.latest = text::days_of(completed_on.latest());
    } else if (of_list.end.known()) {
        attendance.latest = text::days_of(of_list.end.latest());
        if (of_list.start.known())
            attendance.earliest = text::days_of(of_list.start.earliest());
    } else if (record.start.date.known()) {
        attendance.earliest = text::days_of(record.start.date.earliest());
    }
    return attendance;
}

std::vector<Attendance> attendances_of(const std::vector<tables::Table>& tables, const staff::Registry& registry)
{
    std::vector<text::Period> years;
    years.reserve(tables.size());
    for (const tables::Table& table : tables)
        years.push_back(years_of_list(table));
    std::vector<Attendance> attendances;
    attendances.reserve(registry.records().size());
    for (const staff::Record& record : registry.records())
        attendances.push_back(attendance_of(record, years[record.at.table]));
    return attendances;
}

std::vector<Attendance> attendances_of_marks(const staff::Registry& registry)
{
    std::vector<Attendance> attendances;
    attendances.reserve(registry.marks().size());
    for (const staff::MarkedCourse& mark : registry.marks())
        attendances.push_back(attendance_of(mark));
    return attendances;
}

} // namespace datchuan::targets
