// What stands in a column of levels: whether it's a level of that ladder at all, and which one was probably meant. The
// words are data (extension/data/levels.json).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace datchuan::staff {

// The ladders of domain.md 4.6.
enum class Ladder : std::uint8_t
{
    degree,
    political_theory,
    state_management,
    defence, // đối tượng 1 to 4 of QPAN
};

// Whether the text is understood in a column of that ladder: a level however written ("ThS.", "Cao cấp LLCT-HC",
// "K.12/CV", "ĐT3"), none, still studying, a plain mark, a year or a certificate's number. An empty text is.
[[nodiscard]] bool understood_as_level(Ladder ladder, std::string_view text);

// Whether the text names a level of the ladder, as a heading "Trung cấp" does; a mark or a year doesn't.
[[nodiscard]] bool names_level(Ladder ladder, std::string_view text);

// The usual spelling of the level that a misspelt text means: "Trung câp" → "Trung cấp"; empty where none is near.
[[nodiscard]] std::string nearest_level(Ladder ladder, std::string_view text);

// The group that a text names in a QPAN column: 1 to 4 of "Đối tượng 4", "ĐT III", "3"; 0 where it names none or
// several.
[[nodiscard]] int defence_group_of(std::string_view text);

} // namespace datchuan::staff
