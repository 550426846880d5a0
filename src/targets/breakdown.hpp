// Targets taken apart: each with its whole and its groups by agency, sex, level and year, from one counting.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "targets/result.hpp"

namespace datchuan::targets {

struct BrokenDown
{
    std::optional<Target> target; // nothing where the row can't be understood
    Result whole;
    std::vector<std::vector<Result>> groups; // in the order of what was asked for
};

// One for each row, in order, as compute() does it.
[[nodiscard]] std::vector<BrokenDown> break_down(const std::vector<Row>& rows, const sheet::Workbook& workbook,
                                                 const std::vector<tables::Table>& tables,
                                                 const staff::Registry& registry, const text::Date& as_of,
                                                 Language language, std::span<const GroupBy> by);

// The lowest percentage first; what has none keeps its order behind the others.
void sort_lowest_first(std::vector<Result>& groups);

} // namespace datchuan::targets
