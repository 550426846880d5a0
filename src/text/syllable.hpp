// What Vietnamese is spelled with: vowels under their tones, and which syllables the language has.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace datchuan::text {

// Each vowel without a tone and under the five tones: huyền, hỏi, ngã, sắc, nặng.
inline constexpr std::array<std::u32string_view, 12> vowels{U"aàảãáạ", U"ăằẳẵắặ", U"âầẩẫấậ", U"eèẻẽéẹ",
                                                            U"êềểễếệ", U"iìỉĩíị", U"oòỏõóọ", U"ôồổỗốộ",
                                                            U"ơờởỡớợ", U"uùủũúụ", U"ưừửữứự", U"yỳỷỹýỵ"};

struct Vowel
{
    char32_t letter = 0; // without tone; 0: no vowel
    std::uint8_t row = 0;
    std::uint8_t tone = 0; // 0 none; place in the row
};

// Precondition: lower case, or the answer is "no vowel".
[[nodiscard]] Vowel vowel_of(char32_t c);

enum class Spelling : std::uint8_t
{
    strict,  // before c, ch, p, t only sắc and nặng
    tolerant // the tone may be missing there
};

// Whether a word in lower case is one syllable of the language: an onset, a rime that exists, at most one tone, on
// whichever of the vowels.
[[nodiscard]] bool is_syllable(std::u32string_view word, Spelling spelling);

} // namespace datchuan::text
