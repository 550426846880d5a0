// Which lines of a form a total adds up, seen from its label and from what its figures fit.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "rules/counts.hpp"

namespace datchuan::rules {

struct Total
{
    std::size_t line = 0;
    std::vector<std::int32_t> covers;
    std::vector<std::int32_t> wrong; // columns in which it isn't their sum
};

// Totals, and lines with others under them, whose sums are meant: where it can't be told what a total adds up, or the
// form counts persons in some rows more than once, there's none.
[[nodiscard]] std::vector<Total> totals_of(Counts& counts);

// The lines whose figures a line adds up in that column, for sure: those that its label names, those that "Chia ra"
// puts under it, those that fit its other figures, or all of a form with one total. Nothing where a person may stand in
// several of them and counts once.
[[nodiscard]] std::optional<std::vector<std::int32_t>> covered_by(Counts& counts, std::size_t line,
                                                                  std::int32_t column);

} // namespace datchuan::rules
