// How many of the persons in a range have taken a course, by the columns of a list of records: what the live function
// answers. The same counting as the targets', but over ranges that a formula names instead of recognised tables.
#pragma once

#include <cstdint>

#include "sheet/grid.hpp"
#include "targets/contents.hpp"
#include "text/date.hpp"

namespace datchuan::targets {

// Each range is a sheet of one workbook; the rows of all but the first belong together.
struct ShareRanges
{
    std::int32_t persons = 0;   // who is counted (staff/person_cells.hpp)
    std::int32_t attendees = 1; // of whom a record is, in as many columns
    std::int32_t courses = 2;   // its title or content
    std::int32_t ends = 3;      // the day on which it ended
    std::int32_t outcomes = -1; // what came of it, -1 where nothing says
};

struct Share
{
    long population = 0;
    long reached = 0;
    long undecided = 0; // have a course of which it isn't known when it ended
};

// Persons count once. Records without a person, and of persons who aren't in the first range, don't count.
// Precondition: both days are exact.
[[nodiscard]] Share share_of_persons(const sheet::Workbook& ranges, const ShareRanges& at, const Contents& contents,
                                     const text::Date& from, const text::Date& to);

// Persons in a range, each of them once.
[[nodiscard]] long distinct_persons(const sheet::Workbook& ranges, std::int32_t sheet);

} // namespace datchuan::targets
