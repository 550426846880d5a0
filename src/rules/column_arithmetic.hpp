// The arithmetic that a form's number row declares ("3=4+6+8"), computed for a line.
#pragma once

#include <optional>

#include "rules/counts.hpp"
#include "tables/number_row.hpp"

namespace datchuan::rules {

// The formulas of the table's number row; none where it has no such row.
[[nodiscard]] std::vector<tables::ColumnFormula> declared_formulas(const Book& book, const tables::Table& table);

struct Computed
{
    double value = 0;
    bool blank_part = false; // one of the columns has nothing in this line: it was taken for 0
    int decimals = 0;        // the most that any of the parts has
};

// Nothing where words stand in one of the columns, or it would divide by 0.
[[nodiscard]] std::optional<Computed> compute(const tables::ColumnFormula& formula, Counts& counts, std::size_t line);

} // namespace datchuan::rules
