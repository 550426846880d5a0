#include "text/syllable.hpp"

#include <gtest/gtest.h>

#include "text/code_points.hpp"

namespace datchuan::text {
namespace {

std::u32string letters_of(std::string_view text)
{
    std::u32string letters;
    for (std::size_t at = 0; at < text.size();)
        letters.push_back(next_code_point(text, at));
    return letters;
}

TEST(Syllable, IsWhatTheLanguageHas)
{
    for (const std::string_view word :
         {"nguyễn", "hương", "đặng", "quốc",    "vượng", "trần",  "khởi",  "lý",    "luận",  "quản",
          "gì",     "giếng", "giáo", "ủy",      "quý",   "quýnh", "quyển", "khuỷu", "ngoẻo", "thuở",
          "xoong",  "hòa",   "hoà",  "nghiêng", "ý",     "ấp",    "yên",   "huệ",   "uyên",  "qua",
          "thuê",   "loan",  "y",    "ở",       "niên",  "quạnh", "được",  "ngoan"})
        EXPECT_TRUE(is_syllable(letters_of(word), Spelling::strict)) << word;
    for (const std::string_view word : {"", "h", "hơng", "dỡng", "niê", "mlô", "café", "luën", "höông", "nguyeãn",
                                        "cấm1", "hòà", "tr", "ing", "quu", "nguyenn"})
        EXPECT_FALSE(is_syllable(letters_of(word), Spelling::strict)) << word;
}

TEST(Syllable, HasOnlyTwoTonesBeforeAStop)
{
    for (const std::string_view word : {"hộc", "cấp", "mát", "lịch"}) {
        EXPECT_TRUE(is_syllable(letters_of(word), Spelling::strict)) << word;
        EXPECT_TRUE(is_syllable(letters_of(word), Spelling::tolerant)) << word;
    }
    for (const std::string_view word : {"hôc", "cầp", "mat", "lỉch"})
        EXPECT_FALSE(is_syllable(letters_of(word), Spelling::strict)) << word;
    EXPECT_TRUE(is_syllable(U"hôc", Spelling::tolerant));
}

TEST(Syllable, KnowsVowelsUnderTheirTones)
{
    EXPECT_EQ(vowel_of(U'ữ').letter, U'ư');
    EXPECT_EQ(vowel_of(U'ữ').tone, 3);
    EXPECT_EQ(vowel_of(U'a').tone, 0);
    EXPECT_EQ(vowel_of(U'đ').letter, U'\0');
    EXPECT_EQ(vowel_of(U'汉').letter, U'\0');
}

} // namespace
} // namespace datchuan::text
