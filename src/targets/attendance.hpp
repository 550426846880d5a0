// What records of courses are to counting: read once for all targets.
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "staff/registry.hpp"
#include "tables/table.hpp"

namespace datchuan::targets {

// Days as of text::days_of.
inline constexpr std::int32_t ever = std::numeric_limits<std::int32_t>::max();
inline constexpr std::int32_t never = std::numeric_limits<std::int32_t>::min();

struct Attendance
{
    staff::Tags tags;
    std::int32_t earliest = never; // when it can have been completed at the earliest …
    std::int32_t latest = ever;    // … and at the latest
    bool completed = false;
};

struct Window
{
    std::int32_t first = never;
    std::int32_t last = ever;
    [[nodiscard]] bool holds(const Attendance& attendance) const
    {
        return first <= attendance.earliest && attendance.latest <= last;
    }
    [[nodiscard]] bool may_hold(const Attendance& attendance) const
    {
        return first <= attendance.latest && attendance.earliest <= last;
    }
};

// What one record is. `of_list`: the years of its list, where they say of all its courses when they were.
[[nodiscard]] Attendance attendance_of(const staff::Record& record, const text::Period& of_list = {});

// By record, in the registry's order.
[[nodiscard]] std::vector<Attendance> attendances_of(const std::vector<tables::Table>& tables,
                                                     const staff::Registry& registry);

// By mark in a matrix, likewise.
[[nodiscard]] std::vector<Attendance> attendances_of_marks(const staff::Registry& registry);

} // namespace datchuan::targets
