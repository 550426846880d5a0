// Where a cell stands: columns and rows count from 0, as in com::sun::star::table::CellAddress.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace datchuan::sheet {

struct Address
{
    std::int32_t sheet = 0;
    std::int32_t row = 0;
    std::int32_t column = 0;

    // Declared in the order in which findings are listed: sheet, row, column.
    friend constexpr auto operator<=>(const Address&, const Address&) = default;
};

// A rectangle on one sheet; both ends belong to it.
struct Area
{
    std::int32_t first_column = 0;
    std::int32_t first_row = 0;
    std::int32_t last_column = -1;
    std::int32_t last_row = -1;

    [[nodiscard]] constexpr bool empty() const { return last_column < first_column || last_row < first_row; }
    [[nodiscard]] constexpr bool contains(std::int32_t column, std::int32_t row) const
    {
        return first_column <= column && column <= last_column && first_row <= row && row <= last_row;
    }
    friend constexpr bool operator==(const Area&, const Area&) = default;
};

// "A", "Z", "AA": the letters that Calc shows above the column.
[[nodiscard]] std::string column_letters(std::int32_t column);

// "E11": the name that a clerk sees in the name box, without the sheet.
[[nodiscard]] std::string cell_name(std::int32_t column, std::int32_t row);

} // namespace datchuan::sheet
