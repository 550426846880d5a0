// Names that differ by no more than a slip of the hand.
#pragma once

#include <string>
#include <string_view>

namespace datchuan::rules {

[[nodiscard]] std::u32string letters_of(std::string_view name);

// Whether one letter, exchanged or left out, makes one name the other. Precondition: the names differ.
[[nodiscard]] bool one_letter_apart(std::u32string_view shorter, std::u32string_view longer);

} // namespace datchuan::rules
