// Text as it should have been typed: no odd characters, no spaces too many.
#pragma once

#include <string>
#include <string_view>

namespace datchuan::text {

// The text in NFC, look-alikes replaced by the letters that they were taken for, what can't be seen left out; spaces of
// every kind as they were. Left alone are letters of legacy encodings (there "Ð" is an é and the soft hyphen a letter)
// and words that are Cyrillic indeed.
[[nodiscard]] std::string without_odd_characters(std::string_view text);

// Whether without_odd_characters() changes the text; most texts cost no more than a look at their bytes.
[[nodiscard]] bool has_odd_characters(std::string_view text);

// Ends trimmed, and every run of spaces, NBSP, tabs and line breaks one plain space; between the digits of a number
// that is grouped by spaces ("027 084 000 999") they stay as they are.
[[nodiscard]] std::string evenly_spaced(std::string_view text);

// Both at once: what a one-line field should hold.
[[nodiscard]] std::string tidy(std::string_view text);

// Whether a line break stands between two words.
[[nodiscard]] bool in_several_lines(std::string_view text);

} // namespace datchuan::text
