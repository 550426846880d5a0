// Figures in the cells of forms, as clerks write them: 12, "12", "12,5", "45,2%", "Nam:3 Nữ:2", "02 lớp", "-".
#pragma once

#include <cstdint>

#include "sheet/grid.hpp"

namespace datchuan::tables {

struct Figure
{
    enum class Kind : std::uint8_t
    {
        blank, // nothing, or what stands for nothing: "-", "…"
        number,
        other // words, dates, errors
    };
    Kind kind = Kind::blank;
    double value = 0;     // of a number; 45.2 of "45,2%", 0.452 of a number shown as 45,2%
    int decimals = 0;     // digits behind the point that the value has, at most 15
    bool percent = false; // a percent sign stands behind it, typed or by the cell's format
    bool typed = false;   // a text

    [[nodiscard]] bool is_number() const { return kind == Kind::number; }
    [[nodiscard]] bool is_blank() const { return kind == Kind::blank; }
};

// Digits behind the point in the shortest way of writing this number.
[[nodiscard]] int decimals_of(double value);

// Reads the cells of one workbook; what it makes of a text it remembers.
class FigureReader
{
public:
    explicit FigureReader(const sheet::TextPool& texts) : texts_(&texts) {}

    // Precondition: the grid's texts are those of the pool.
    [[nodiscard]] Figure at(const sheet::Grid& grid, std::int32_t column, std::int32_t row);

private:
    const sheet::TextPool* texts_;
    sheet::TextCache<Figure> read_;
};

} // namespace datchuan::tables
