#include "text/tidy.hpp"

#include <string_view>

#include <gtest/gtest.h>

namespace datchuan::text {
namespace {

struct Pair
{
    std::string_view written;
    std::string_view right;
};

TEST(Tidy, ReplacesOddCharacters)
{
    constexpr Pair pairs[]{
        {"Ðặng", "Đặng"},                       // eth
        {"ðào", "đào"},                         // small eth
        {"Ðàm Hoð", "Đàm Hođ"},                 // known for a đ by the first one
        {"Lê Thаnh", "Lê Thanh"},               // Cyrillic а
        {"ＡＢ１２", "AB12"},                   // full width
        {"Co\u0302\u0301ng", "Cống"},           // three code points for one letter
        {"S\u1EDF Y t\u00EA\u0301", "Sở Y tế"}, // two
        {"Đạt\u200B", "Đạt"},                   // zero width
        {"\uFEFFĐạt\x01", "Đạt"},               // byte order mark, control
        {"Đ\u00ADạt", "Đạt"},                   // soft hyphen in Unicode text
    };
    for (const Pair& pair : pairs) {
        EXPECT_TRUE(has_odd_characters(pair.written)) << pair.written;
        EXPECT_EQ(without_odd_characters(pair.written), pair.right);
    }
}

TEST(Tidy, LeavesWhatIsMeant)
{
    for (const std::string_view text : {"", "Đặng Văn Dũng", "H'Hen Niê", "“Hoa Hồng” – 2…", "a  b\n\tc", "\u00A0x",
                                        "Русский", "bÐ kÐm", "D\u00AD¬ng", "th\u00ADëng", "Së Tµi chÝnh, Ð·"}) {
        EXPECT_FALSE(has_odd_characters(text)) << text;
        EXPECT_EQ(without_odd_characters(text), text);
    }
}

TEST(Tidy, EvensOutSpaces)
{
    constexpr Pair pairs[]{
        {"  Sở  Nội\u00A0vụ\t", "Sở Nội vụ"},
        {"Sở\r\nNội vụ", "Sở Nội vụ"},
        {"Sở\u3000Nội\u2003 vụ", "Sở Nội vụ"},
        {" 027\u00A0084  000 ", "027\u00A0084  000"}, // a number's groups
        {"Khóa  2", "Khóa 2"},
        {"   ", ""},
        {"", ""},
    };
    for (const Pair& pair : pairs)
        EXPECT_EQ(evenly_spaced(pair.written), pair.right);
}

TEST(Tidy, DoesBothAtOnce)
{
    EXPECT_EQ(tidy(" Ðặng \u200B Văn  An\u200B "), "Đặng Văn An");
    EXPECT_EQ(tidy("Sở Nội vụ"), "Sở Nội vụ");
}

TEST(Tidy, TellsLinesFromBreaksAtTheEnds)
{
    EXPECT_TRUE(in_several_lines("a\nb"));
    EXPECT_FALSE(in_several_lines("\na b\r\n"));
}

} // namespace
} // namespace datchuan::text
