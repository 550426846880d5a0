// Courses at home and abroad, and what they cost, by the source of funds.
#pragma once

#include <string>
#include <vector>

#include "rules/view.hpp"
#include "targets/profile.hpp"

namespace datchuan::targets {

struct SpendingGroup
{
    std::string name;
    long attendances = 0;      // completed records
    long persons = 0;          // each once, however many courses
    long paid_attendances = 0; // of which the list names an amount …
    long paid_persons = 0;     // … and their persons: what a mean is taken of
    double cost = 0;           // đồng
};

struct Spending
{
    text::Date from; // the time in which records are counted
    text::Date to;
    // A person stands in several groups where the courses do; of sources a record does, too.
    std::vector<SpendingGroup> by_place;  // home, abroad, not said; those that there are
    std::vector<SpendingGroup> by_source; // as first met; what names no source last
    SpendingGroup whole;
    long undated = 0;         // records that may have been in that time or not: not counted
    long unreadable = 0;      // amounts that can't be read, or of no known unit: counted as records only
    long nameless = 0;        // counted records of which it isn't known whose they are: no person of theirs is
    bool tells_place = false; // of some record
    bool tells_cost = false;
};

// Of all lists of records, from the profile's first day on to the cut-off day (of the book's settings).
[[nodiscard]] Spending spending_of(const rules::Book& book, Language language);

} // namespace datchuan::targets
