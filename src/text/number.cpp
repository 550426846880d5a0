#include "text/number.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>

#include "text/vietnamese.hpp"

namespace datchuan::text {
namespace {

bool is_digit(char c) { return '0' <= c && c <= '9'; }

bool all_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }

double power_of_ten(std::size_t exponent)
{
    double power = 1;
    for (std::size_t i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

// Digits without their dots, where these stand as groups of thousands do: "1.500.000"; nothing for "1.50" and "01.500".
std::optional<std::string> ungrouped(std::string_view text)
{
    std::size_t dot = text.find('.');
    std::string digits(text.substr(0, dot));
    if (!all_digits(digits))
        return std::nullopt;
    if (dot == std::string_view::npos)
        return digits;
    if (digits.size() > 3 || digits[0] == '0')
        return std::nullopt;
    while (dot != std::string_view::npos) {
        const std::size_t next = text.find('.', dot + 1);
        const std::string_view group = text.substr(dot + 1, next == std::string_view::npos ? next : next - dot - 1);
        if (group.size() != 3 || !all_digits(group))
            return std::nullopt;
        digits += group;
        dot = next;
    }
    return digits;
}

// The number whose whole and decimal digits these are; nothing for more digits than a number holds.
std::optional<double> from_digits(std::string_view whole, std::string_view decimals)
{
    if (whole.size() + decimals.size() > 18)
        return std::nullopt;
    std::uint64_t value = 0;
    for (const std::string_view part : {whole, decimals})
        for (const char digit : part)
            value = value * 10 + static_cast<std::uint64_t>(digit - '0');
    // One correctly rounded division: "48.3" becomes the double nearest to it.
    return static_cast<double>(value) / power_of_ten(decimals.size());
}

std::optional<double> unsigned_number(std::string_view text)
{
    if (const std::size_t comma = text.find(','); comma != std::string_view::npos) {
        const std::string_view decimals = text.substr(comma + 1);
        const auto whole = ungrouped(text.substr(0, comma));
        return whole && all_digits(decimals) ? from_digits(*whole, decimals) : std::nullopt;
    }
    if (const auto whole = ungrouped(text))
        return from_digits(*whole, {});
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos || !all_digits(text.substr(0, point)) || !all_digits(text.substr(point + 1)))
        return std::nullopt;
    return from_digits(text.substr(0, point), text.substr(point + 1));
}

std::string with_thousands(std::uint64_t value)
{
    std::string text = std::to_string(value);
    for (std::size_t at = text.size(); at > 3; at -= 3)
        text.insert(at - 3, 1, '.');
    return text;
}

} // namespace

std::optional<double> parse_number(std::string_view text)
{
    const std::string folded = fold(text);
    std::string_view rest = folded;
    if (rest.ends_with('%'))
        rest = trim(rest.substr(0, rest.size() - 1));
    const bool negative = rest.starts_with('-');
    if (negative || rest.starts_with('+'))
        rest = trim(rest.substr(1));
    const auto value = unsigned_number(rest);
    if (!value)
        return std::nullopt;
    return negative ? -*value : *value;
}

std::optional<std::string> digits_only(std::string_view text)
{
    const std::string folded = fold(text);
    std::string digits;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const char c = folded[i];
        if (is_digit(c))
            digits.push_back(c);
        else if (c != ' ' && c != '.' && c != '-' && !(c == '\'' && i == 0))
            return std::nullopt;
    }
    if (digits.empty())
        return std::nullopt;
    return digits;
}

std::string to_text(double value, int decimals)
{
    const auto places = static_cast<std::size_t>(std::max(decimals, 0));
    // The nudge lifts what is a half but for its binary form (1,005), as Calc's own rounding does.
    const double nudge = 1 + 4 * std::numeric_limits<double>::epsilon();
    const double scaled = std::round(std::abs(value) * power_of_ten(places) * nudge);
    if (!(scaled < 1e18))
        return {};
    std::string text = std::to_string(static_cast<std::uint64_t>(scaled));
    if (text.size() <= places)
        text.insert(0, places + 1 - text.size(), '0');
    if (places > 0)
        text.insert(text.size() - places, 1, ',');
    return value < 0 && scaled > 0 ? "-" + text : text;
}

std::string grouped(long long value)
{
    const auto magnitude = static_cast<std::uint64_t>(value);
    return value < 0 ? "-" + with_thousands(0 - magnitude) : with_thousands(magnitude);
}

} // namespace datchuan::text
