#include "rules/counts.hpp"

#include <algorithm>
#include <cmath>

#include "text/number.hpp"

namespace datchuan::rules {

using tables::Figure;
using tables::LineKind;
using tables::Relation;
using tables::Role;

namespace {

constexpr int most_decimals = 6;

// Sums of decimals are exact but for their last binary digits.
double settled(double value)
{
    const double scaled = std::round(value * 1e6);
    return std::abs(scaled) < 1e15 ? scaled / 1e6 : value;
}

} // namespace

std::string figure_text(double value)
{
    const double exact = settled(value);
    const int decimals = std::min(most_decimals, tables::decimals_of(exact));
    if (decimals > 0 || std::abs(exact) >= 1e15)
        return text::to_text(exact, decimals);
    return text::grouped(static_cast<long long>(exact));
}

std::string cell_text(double value)
{
    const double exact = settled(value);
    return text::to_text(exact, std::min(most_decimals, tables::decimals_of(exact)));
}

bool equal_figures(double a, double b, int decimals)
{
    return std::abs(a - b) < 0.5 * std::pow(10.0, -std::min(decimals, most_decimals)) + 1e-9;
}

Counts::Counts(const TableView& table)
    : table_(table), grid_(table.book().workbook.grid(table.table().sheet)), figures_(table.book().workbook.texts)
{
    for (const tables::Column& column : table.table().columns)
        if (column.role == Role::count || column.role == Role::cost)
            columns_.push_back(column.column);
    children_.resize(lines().size());
    for (std::size_t i = 0; i < lines().size(); ++i) {
        const tables::Line& line = lines()[i];
        if (line.parent >= 0 && line.relation != Relation::part && line.kind != LineKind::average)
            children_[static_cast<std::size_t>(line.parent)].push_back(static_cast<std::int32_t>(i));
    }
}

Figure Counts::figure(std::int32_t column, std::size_t line) { return figures_.at(grid_, column, lines()[line].row); }

std::optional<double> Counts::amount(std::int32_t column, std::size_t line)
{
    const Figure own = figure(column, line);
    if (own.is_number())
        return own.value;
    if (!own.is_blank())
        return std::nullopt;
    return children(line).empty() ? std::optional(0.0) : sum(column, children(line));
}

std::optional<double> Counts::sum(std::int32_t column, const std::vector<std::int32_t>& lines)
{
    double total = 0;
    for (const std::int32_t line : lines) {
        const auto each = amount(column, static_cast<std::size_t>(line));
        if (!each)
            return std::nullopt;
        total += *each;
    }
    return total;
}

sheet::Address Counts::address(std::int32_t column, std::size_t line) const
{
    return {table().sheet, lines()[line].row, column};
}

bool Counts::is_typed(std::int32_t column, std::size_t line) const { return formula(column, line).empty(); }

std::string_view Counts::formula(std::int32_t column, std::size_t line) const
{
    return grid_.formula(column, lines()[line].row);
}

std::vector<std::string_view> Counts::formulas() const
{
    std::vector<std::string_view> found;
    if (!grid_.has_formulas())
        return found;
    for (std::size_t line = 0; line < lines().size(); ++line)
        for (const std::int32_t column : columns())
            if (const std::string_view each = formula(column, line); !each.empty())
                found.push_back(each);
    return found;
}

const std::string& Counts::path(std::int32_t column) const
{
    static const std::string none;
    const tables::Column* const found = table().column_at(column);
    return found == nullptr ? none : found->path;
}

} // namespace datchuan::rules
