// Amounts of money in cells, and the unit that a column is in: "1.500.000đ", "1,5 tr", "Kinh phí (triệu đồng)".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rules/view.hpp"

namespace datchuan::rules {

// A unit of money; worth is in đồng, more than 0. Units of equal worth are the same unit.
struct MoneyUnit
{
    double worth = 1;
    std::string_view name; // "triệu đồng"; lives as long as the program
};

struct Money
{
    double amount = 0;             // in its own unit
    std::optional<MoneyUnit> unit; // nothing where the cell names none: that of its column
};

// Nothing for a text that isn't one amount. What stands in brackets or behind a stroke ("/người") is let pass.
[[nodiscard]] std::optional<Money> money_in(std::string_view text);

// Whether a text holds words that would be lost if a number took its place: "(2 đợt)", "/người", "tự túc 50%".
[[nodiscard]] bool says_more(std::string_view text);

// The amount of a text that says nothing else and is in its column's unit: what becomes a number when it's tidied up.
[[nodiscard]] std::optional<double> plain_amount(std::string_view text, const std::optional<MoneyUnit>& of_column);

// Words that stand where nothing was paid, or for who paid it: "Tự túc", "Miễn phí".
[[nodiscard]] bool says_no_amount(std::string_view text);

// The unit of a column: what its heading says, else the line above the table ("ĐVT: triệu đồng"), else đồng where its
// plain numbers are too large for anything else. Nothing where nothing tells. Precondition: the table has the column.
[[nodiscard]] std::optional<MoneyUnit> unit_of_column(const TableView& table, std::int32_t column);

// 1500000 → "1.500.000", 1.5 → "1,5"
[[nodiscard]] std::string money_text(double amount);

} // namespace datchuan::rules
