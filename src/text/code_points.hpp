// Code points of UTF-8 text, and which of them count as spaces or can't be seen.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace datchuan::text {

inline constexpr char32_t replacement_character = 0xFFFD;

// The code point that begins at `at`, which moves behind it. A byte that isn't part of valid UTF-8 is U+FFFD, alone.
// Precondition: at < text.size().
[[nodiscard]] char32_t next_code_point(std::string_view text, std::size_t& at);

// Appends the UTF-8 of a code point. Precondition: c is a Unicode scalar value.
void append(std::string& text, char32_t c);

// Spaces of any width, NBSP, tabs, line and paragraph breaks.
[[nodiscard]] bool is_space(char32_t c);

// Zero-width characters, marks of writing direction, variation selectors, BOM, controls that are no spaces. Not the
// soft hyphen, which is a letter in TCVN3.
[[nodiscard]] bool is_invisible(char32_t c);

} // namespace datchuan::text
