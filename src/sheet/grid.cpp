#include "sheet/grid.hpp"

#include <algorithm>
#include <utility>

namespace datchuan::sheet {

Grid::Grid(std::int32_t columns, std::int32_t rows) : rows_(rows)
{
    columns_.resize(static_cast<std::size_t>(columns));
    for (Column& column : columns_) {
        column.kinds.resize(static_cast<std::size_t>(rows), CellKind::empty);
        column.bits.resize(static_cast<std::size_t>(rows));
    }
}

void Grid::set(std::int32_t column, std::int32_t row, CellKind kind, std::uint64_t bits)
{
    Column& at = columns_[static_cast<std::size_t>(column)];
    at.kinds[static_cast<std::size_t>(row)] = kind;
    at.bits[static_cast<std::size_t>(row)] = bits;
}

void Grid::set_text(std::int32_t column, std::int32_t row, TextId text)
{
    set(column, row, text == TextPool::empty ? CellKind::empty : CellKind::text, text);
}

void Grid::set_number(std::int32_t column, std::int32_t row, double value)
{
    set(column, row, CellKind::number, std::bit_cast<std::uint64_t>(value));
}

void Grid::set_date(std::int32_t column, std::int32_t row, double days)
{
    set(column, row, CellKind::date, std::bit_cast<std::uint64_t>(days));
}

void Grid::set_error(std::int32_t column, std::int32_t row, int code)
{
    set(column, row, CellKind::error, static_cast<std::uint64_t>(code));
}

void Grid::clear(std::int32_t column, std::int32_t row) { set(column, row, CellKind::empty, 0); }

void Grid::set_merges(std::vector<Area> merges) { merges_ = AreaIndex(std::move(merges)); }

void Grid::set_percents(std::vector<Area> areas) { percents_ = AreaIndex(std::move(areas)); }

namespace {

std::uint64_t key_of(std::int32_t column, std::int32_t row)
{
    return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(row)) << 32U) | static_cast<std::uint32_t>(column);
}

} // namespace

void Grid::set_formula(std::int32_t column, std::int32_t row, std::string formula)
{
    formulas_.insert_or_assign(key_of(column, row), std::move(formula));
}

std::string_view Grid::formula(std::int32_t column, std::int32_t row) const
{
    const auto found = formulas_.find(key_of(column, row));
    return found == formulas_.end() ? std::string_view{} : std::string_view(found->second);
}

void Grid::hide_rows(std::int32_t first, std::int32_t last)
{
    if (hidden_.empty())
        hidden_.resize(static_cast<std::size_t>(rows_), false);
    for (std::int32_t row = std::max(first, 0); row <= std::min(last, rows_ - 1); ++row)
        hidden_[static_cast<std::size_t>(row)] = true;
}

void Grid::hide_column(std::int32_t column)
{
    if (hidden_columns_.empty())
        hidden_columns_.resize(columns_.size(), false);
    if (0 <= column && column < columns())
        hidden_columns_[static_cast<std::size_t>(column)] = true;
}

std::string error_text(int code)
{
    switch (code) {
    case 519:
        return "#VALUE!";
    case 524:
        return "#REF!";
    case 525:
        return "#NAME?";
    case 532:
        return "#DIV/0!";
    case 32767:
        return "#N/A";
    default:
        return "Err:" + std::to_string(code);
    }
}

} // namespace datchuan::sheet
