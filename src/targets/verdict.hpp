// Judging counts by a target's threshold: in integers, never by a rounded percentage (targets.md, "Counting").
#pragma once

#include "targets/profile.hpp"
#include "targets/result.hpp"

namespace datchuan::targets {

// Precondition of all: 0 <= achieved, 0 <= undecided, achieved + undecided <= population.

// "undecided" only where the open cases could change it.
[[nodiscard]] Verdict verdict_of(const Target& target, long achieved, long undecided, long population);

// How many more persons it takes to meet the threshold; 0 where there's none.
[[nodiscard]] long shortfall_of(const Target& target, long achieved, long population);

// Decimals with which the percentage, rounded, leads to the same verdict as the counts: one, more where 79,96 % would
// be shown as 80,0 %.
[[nodiscard]] int decimals_of(const Target& target, long achieved, long population);

} // namespace datchuan::targets
