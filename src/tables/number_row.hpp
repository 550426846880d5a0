// The row that numbers a form's columns: "1 | 2 | 3=4+6+8", "A | B | (1) | (2)", and the arithmetic in it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sheet/grid.hpp"

namespace datchuan::tables {

// Whether the row numbers the columns from first to last: at least three of them, nearly all in sequence; or at least
// five, each once, as where columns were moved with their numbers.
[[nodiscard]] bool is_number_row(const sheet::Grid& grid, const sheet::TextPool& texts, std::int32_t row,
                                 std::int32_t first_column, std::int32_t last_column);

// What a column is made of by the number row, in postfix order.
struct ColumnFormula
{
    enum class Kind : std::uint8_t
    {
        column,
        constant,
        add,
        subtract,
        multiply,
        divide
    };
    struct Step
    {
        Kind kind = Kind::column;
        std::int32_t column = 0; // on the sheet
        double constant = 0;
    };
    std::int32_t result = 0; // the column on the sheet
    std::string text;        // "4+6+8": as the clerk wrote it, without spaces
    std::vector<Step> steps;

    [[nodiscard]] bool only_adds() const; // neither multiplies nor divides
};

// The formulas of a number row. One that can't be understood, or names a number that no column bears, is left out.
[[nodiscard]] std::vector<ColumnFormula> column_formulas(const sheet::Grid& grid, const sheet::TextPool& texts,
                                                         std::int32_t row, std::int32_t first_column,
                                                         std::int32_t last_column);

} // namespace datchuan::tables
