#include "text/code_points.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace datchuan::text {
namespace {

std::vector<char32_t> decoded(std::string_view text)
{
    std::vector<char32_t> points;
    for (std::size_t at = 0; at < text.size();)
        points.push_back(next_code_point(text, at));
    return points;
}

TEST(CodePoints, EveryScalarValueComesBack)
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (0xD800 <= c && c <= 0xDFFF)
            continue;
        std::string text;
        append(text, c);
        ASSERT_EQ(decoded(text), std::vector<char32_t>{c}) << static_cast<unsigned>(c);
    }
}

TEST(CodePoints, BytesThatAreNoUtf8AreReplacedOneByOne)
{
    const struct
    {
        std::string_view bytes;
        std::vector<char32_t> points;
    } cases[] = {
        {"\x80"
         "a",
         {0xFFFD, 'a'}},
        {"\xC3", {0xFFFD}},                                     // cut off
        {"\xC3(", {0xFFFD, '('}},                               // no continuation
        {"\xC0\xAF", {0xFFFD, 0xFFFD}},                         // overlong "/"
        {"\xE0\x80\xAF", {0xFFFD, 0xFFFD, 0xFFFD}},             // overlong
        {"\xED\xA0\x80", {0xFFFD, 0xFFFD, 0xFFFD}},             // surrogate
        {"\xF4\x90\x80\x80", {0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD}}, // beyond U+10FFFF
        {"\xFF", {0xFFFD}},
        {"\xE1\xBB\x85", {U'ễ'}},
        {"\xF0\x9F\x98\x80", {0x1F600}},
    };
    for (const auto& [bytes, points] : cases)
        EXPECT_EQ(decoded(bytes), points) << bytes;
}

TEST(CodePoints, SpacesAndInvisibleCharacters)
{
    for (const char32_t c : {U' ', U'\t', U'\n', U'\r', U'\u00A0', U'\u2003', U'\u2028', U'\u202F', U'\u3000'}) {
        EXPECT_TRUE(is_space(c)) << static_cast<unsigned>(c);
        EXPECT_FALSE(is_invisible(c)) << static_cast<unsigned>(c);
    }
    for (const char32_t c :
         {U'\u200B', U'\u200D', U'\u200E', U'\u202C', U'\u2060', U'\uFE0F', U'\uFEFF', char32_t{1}}) {
        EXPECT_TRUE(is_invisible(c)) << static_cast<unsigned>(c);
        EXPECT_FALSE(is_space(c)) << static_cast<unsigned>(c);
    }
    for (const char32_t c : {U'a', U'ạ', U'-', U'\u00AD', U'\u2013', U'\uFFFD'}) {
        EXPECT_FALSE(is_space(c)) << static_cast<unsigned>(c);
        EXPECT_FALSE(is_invisible(c)) << static_cast<unsigned>(c);
    }
}

} // namespace
} // namespace datchuan::text
