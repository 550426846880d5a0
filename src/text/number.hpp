// Numbers in Vietnamese notation: "." groups thousands, "," begins the decimals.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace datchuan::text {

// "1.500.000" → 1500000, "79,9" → 79.9, "80%" → 80, "80" → 80, "48.3" → 48.3 (one group that isn't three digits is
// a decimal point). Nothing for any other text.
[[nodiscard]] std::optional<double> parse_number(std::string_view text);

// The digits of a text whose other characters are only spaces (NBSP too), dots, dashes and a leading apostrophe, as
// people write id numbers: "027 084 000 999". Nothing where any other character stands in it or no digit.
[[nodiscard]] std::optional<std::string> digits_only(std::string_view text);

// 80.0 → "80,0": fixed decimals, decimal comma.
[[nodiscard]] std::string to_text(double value, int decimals);

// 1204 → "1.204"
[[nodiscard]] std::string grouped(long long value);

} // namespace datchuan::text
