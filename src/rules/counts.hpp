// The figures of a form of counts, by line and column, as the rules on figures compare them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/view.hpp"
#include "tables/figure.hpp"

namespace datchuan::rules {

// "1.204", "42,5": as clerks write figures; no more than the digits that the value has.
[[nodiscard]] std::string figure_text(double value);
// The same for a cell: no dots between thousands.
[[nodiscard]] std::string cell_text(double value);

class Counts
{
public:
    // Precondition: the table is a summary.
    explicit Counts(const TableView& table);

    [[nodiscard]] const tables::Table& table() const { return table_.table(); }
    [[nodiscard]] const std::vector<tables::Line>& lines() const { return table().lines; }
    // Columns of counts and of amounts of money.
    [[nodiscard]] const std::vector<std::int32_t>& columns() const { return columns_; }
    // The lines that stand under this one in its outline or divide it, without its mere parts.
    [[nodiscard]] const std::vector<std::int32_t>& children(std::size_t line) const { return children_[line]; }

    [[nodiscard]] tables::Figure figure(std::int32_t column, std::size_t line);
    // What the line counts: its figure, the sum of what stands under a line that has none, 0 where nothing stands.
    // Nothing where words stand.
    [[nodiscard]] std::optional<double> amount(std::int32_t column, std::size_t line);
    // Nothing where one of them has no amount.
    [[nodiscard]] std::optional<double> sum(std::int32_t column, const std::vector<std::int32_t>& lines);

    [[nodiscard]] sheet::Address address(std::int32_t column, std::size_t line) const;
    // A figure that somebody typed: a formula's cell is never written.
    [[nodiscard]] bool is_typed(std::int32_t column, std::size_t line) const;
    // Empty where a figure was typed.
    [[nodiscard]] std::string_view formula(std::int32_t column, std::size_t line) const;
    // Those of all counts.
    [[nodiscard]] std::vector<std::string_view> formulas() const;
    // "Cấp tỉnh > Tổng số": the column's headings from the top down, folded.
    [[nodiscard]] const std::string& path(std::int32_t column) const;

private:
    const TableView& table_;
    const sheet::Grid& grid_;
    tables::FigureReader figures_;
    std::vector<std::int32_t> columns_;
    std::vector<std::vector<std::int32_t>> children_;
};

// Figures that differ by less than their last digit are equal.
[[nodiscard]] bool equal_figures(double a, double b, int decimals);

} // namespace datchuan::rules
