// Which two counts an empty percentage comes from: those that its column's other percentages show, else those that the
// headings name.
#pragma once

#include <cstdint>
#include <optional>

#include "rules/shares.hpp"

namespace datchuan::rules {

struct PercentageBase
{
    std::int32_t numerator = -1;
    std::int32_t denominator = -1; // in the same line; -1 where it's a share of its own column's count …
    std::int32_t total_line = -1;  // … in this line
};

// Nothing where it isn't plain.
[[nodiscard]] std::optional<PercentageBase> percentage_base(const Shares& shares, const Counts& counts,
                                                            std::int32_t column);

// Percentages of a plan, or of another year, may be more than 100.
[[nodiscard]] bool may_exceed_hundred(const Counts& counts, std::int32_t column);

} // namespace datchuan::rules
