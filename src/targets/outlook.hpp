// What it takes to reach a target by its deadline, and where it would stand at the pace of the last twelve months.
#pragma once

#include <optional>
#include <string>

#include "targets/result.hpp"

namespace datchuan::targets {

// Precondition of all: the result is of that target and counts persons; its day is exact.

struct Plan
{
    int months = 0;     // whole months from the cut-off to the deadline, at least 1
    long persons = 0;   // still missing
    long per_month = 0; // persons, rounded up
};

// Nothing where the target is met, isn't judged, or its deadline has passed.
[[nodiscard]] std::optional<Plan> plan_to_deadline(const Target& target, const Result& result);

struct Forecast
{
    long last_year = 0;   // persons who reached it in the twelve months up to the cut-off
    long by_deadline = 0; // persons, at that pace; never more than the population
    long per_year = 0;    // persons a year that it takes, rounded up
};

// An estimate: it takes the last twelve months for what the coming ones will be, and that nobody joins or leaves.
// Nothing where there's no time left, and of targets that aren't about courses.
[[nodiscard]] std::optional<Forecast> forecast(const Target& target, const Result& result,
                                               const staff::Registry& registry);

// Both in words; empty where there's nothing to say.
[[nodiscard]] std::string outlook_sentence(const Target& target, const Result& result, const staff::Registry& registry,
                                           Language language);

} // namespace datchuan::targets
