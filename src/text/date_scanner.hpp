// The pieces that dates in plain folded text (no diacritics, lower case) are read with; date.hpp is the public face.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "text/date.hpp"

namespace datchuan::text {

struct Number
{
    int value = 0;
    int digits = 0; // 0: none
};

// Stands at a place of a text and reads on from there. What isn't found leaves it where it stood.
class Scanner
{
public:
    explicit Scanner(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}

    [[nodiscard]] std::size_t at() const { return at_; }
    [[nodiscard]] bool at_end() const { return at_ == text_.size(); }
    void spaces();

    // A whole number of at most four digits, leading zeros counted.
    Number number();

    // The "/", "-" or "." that stands between two numbers, 0 for none.
    char separator();

    // A whole word; it may run on into a number ("t8", "ngay15").
    bool word(std::string_view expected);

    // One of these characters.
    bool any(std::string_view characters);

private:
    std::string_view text_;
    std::size_t at_;
};

// "thang" and its abbreviations.
bool month_word(Scanner& scanner);

[[nodiscard]] constexpr bool is_digit(char c) { return '0' <= c && c <= '9'; }
[[nodiscard]] constexpr bool is_letter(char c)
{
    return ('a' <= c && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

// Nothing where the calendar has no such day or month; years of four digits from 1900 to 2100, or of two.
[[nodiscard]] std::optional<Date> make_date(Number day, Number month, Number year);
[[nodiscard]] std::optional<Date> make_month(Number month, Number year);
[[nodiscard]] std::optional<Date> make_year(Number year); // four digits only

// parse_date() of text that's plain already.
[[nodiscard]] std::optional<Date> whole_date(std::string_view plain);

} // namespace datchuan::text
