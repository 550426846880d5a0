// Tidy-up: amounts of money, lengths of time and counts typed as text become numbers, in their column's unit only.

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "rules/money.hpp"
#include "rules/span.hpp"
#include "rules/tidy_up.hpp"
#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

// "40", and "40 tiết" in a column of tiết.
std::optional<double> length_of(std::string_view text, TimeUnit unit)
{
    if (says_more(text))
        return std::nullopt;
    if (const auto number = text::parse_number(text))
        return number;
    const std::string folded = text::fold(text);
    const std::size_t end = folded.find_first_not_of("0123456789.,");
    if (end == 0 || end == std::string::npos)
        return std::nullopt;
    const std::string_view word = text::trim(std::string_view(folded).substr(end));
    if (unit == TimeUnit::unknown || word.find(' ') != std::string_view::npos || unit_in_heading(word) != unit)
        return std::nullopt;
    return text::parse_number(std::string_view(folded).substr(0, end));
}

std::optional<double> count_of(std::string_view text)
{
    return says_more(text) ? std::nullopt : text::parse_number(text);
}

template <typename Read>
void tidy_column(const TableView& table, const tables::Column& column, Read&& read, Tidying& to)
{
    std::optional<sheet::Address> example;
    for (const RowView row : table) {
        const Cell cell = row.at(column.column);
        if (!example && cell.kind == sheet::CellKind::number)
            example = cell.address;
    }
    for (const RowView row : table) {
        const Cell cell = row.at(column.column);
        if (cell.kind != sheet::CellKind::text || cell.blank())
            continue;
        if (const std::optional<double> number = read(cell.text))
            to.at(cell, new_number(*number, money_text(*number)), example);
    }
}

void tidy(const TableView& table, Tidying& to)
{
    for (const tables::Column& column : table.table().columns) {
        if (column.role == Role::cost) {
            const auto unit = unit_of_column(table, column.column);
            tidy_column(
                table, column, [&](std::string_view text) { return plain_amount(text, unit); }, to);
        } else if (column.role == Role::duration || column.role == Role::commitment) {
            const TimeUnit unit = unit_in_heading(column.header);
            tidy_column(
                table, column, [&](std::string_view text) { return length_of(text, unit); }, to);
        } else if (column.role == Role::count) {
            tidy_column(table, column, count_of, to);
        }
    }
}

} // namespace

const TidyUp numbers_as_text{
    .name = "numbers-as-text",
    .vi = {.title = "Số gõ dạng chữ thành số",
           .why = "Ô là chữ thì Calc không cộng được. Chỉ đổi số theo đúng đơn vị của cột: “40 tiết” trong cột Số tiết "
                  "thành 40, “1.500.000đ” trong cột đồng thành 1.500.000."},
    .en = {.title = "Numbers typed as text become numbers",
           .why =
               "Calc can't add up text. Only numbers in their column's own unit are changed: “40 tiết” in a column of "
               "tiết becomes 40, “1.500.000đ” in a column of đồng 1,500,000."},
    .tidy = tidy,
};

} // namespace datchuan::rules
