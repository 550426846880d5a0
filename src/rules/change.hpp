// What a repair writes into a cell: as text, as a number or as a true date.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "sheet/grid.hpp"
#include "text/date.hpp"

namespace datchuan::rules {

// What the answers of a rule are.
enum class Writes : std::uint8_t
{
    text,   // as text, whatever it looks like: ids and codes keep their zeros
    number, // as a number where the cell holds one or a formula stood for one, else as text
    amount, // as a number, whatever the cell holds: "1,5 tr" becomes 1500000
};

// How a number has to be shown, unless its cell says so already.
enum class Look : std::uint8_t
{
    as_is,
    percent, // 0.452 as 45,2%
    decimal, // 45.2 as 45,2
};

struct NewValue
{
    sheet::CellKind kind = sheet::CellKind::text; // text, number or date
    std::string text;                             // what the clerk reads, and what is written where the kind is text
    double number = 0;                            // of a date: days since 1899-12-30
    bool percent = false; // a number of hundredths: 79.9, which a cell with a percent format holds as 0.799
    // A live formula instead of the number, in the office's own notation; the number is what it gives now.
    std::string formula{};
    Look look = Look::as_is;

    friend bool operator==(const NewValue&, const NewValue&) = default;
};

// A replacement as it's written into a cell that holds a number, or doesn't.
[[nodiscard]] NewValue new_value(Writes writes, std::string_view replacement, bool cell_holds_number);

[[nodiscard]] NewValue new_text(std::string text);
[[nodiscard]] NewValue new_number(double number, std::string shown);
// shown: the number that it gives, for people.
[[nodiscard]] NewValue new_formula(std::string formula, double number, const std::string& shown, Look look);
// Precondition: date.exact().
[[nodiscard]] NewValue new_date(const text::Date& date);

} // namespace datchuan::rules
