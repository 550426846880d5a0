#include "sheet/text_pool.hpp"

#include <gtest/gtest.h>

namespace datchuan::sheet {
namespace {

TEST(TextPool, EqualTextsShareOneId)
{
    TextPool texts;
    const TextId name = texts.intern("Nguyễn Văn A");
    EXPECT_EQ(texts.intern(std::string("Nguyễn Văn ") + "A"), name);
    EXPECT_NE(texts.intern("nguyễn văn a"), name);
    EXPECT_NE(texts.intern("Nguyễn Văn A "), name);
    EXPECT_EQ(texts[name], "Nguyễn Văn A");
}

TEST(TextPool, TheEmptyTextIsThereFromTheStart)
{
    TextPool texts;
    EXPECT_EQ(texts.size(), 1U);
    EXPECT_EQ(texts.intern(""), TextPool::empty);
    EXPECT_EQ(texts[TextPool::empty], "");
    EXPECT_EQ(texts.size(), 1U);
}

// Views stay good while the pool grows and when it moves; short texts live inside their std::string.
TEST(TextPool, ViewsLiveAsLongAsThePool)
{
    TextPool first;
    const std::string_view view = first[first.intern("x")];
    for (int i = 0; i < 10'000; ++i)
        EXPECT_EQ(first.intern(std::to_string(i)), static_cast<TextId>(i + 2));
    TextPool second = std::move(first);
    EXPECT_EQ(view, "x");
    EXPECT_EQ(second[1].data(), view.data());
    EXPECT_EQ(second.size(), 10'002U);
    for (int i = 0; i < 10'000; ++i) {
        EXPECT_EQ(second.intern(std::to_string(i)), static_cast<TextId>(i + 2));
        EXPECT_EQ(second[static_cast<TextId>(i + 2)], std::to_string(i));
    }
}

TEST(TextPool, ZeroBytesAreText)
{
    TextPool texts;
    const TextId one = texts.intern(std::string_view("a\0b", 3));
    EXPECT_NE(texts.intern("a"), one);
    EXPECT_EQ(texts[one].size(), 3U);
}

TEST(TextCache, ReadsEachTextOnce)
{
    TextPool texts;
    const TextId one = texts.intern("một");
    TextCache<std::size_t> lengths;
    int reads = 0;
    const auto length = [&](std::string_view text) {
        ++reads;
        return text.size();
    };
    EXPECT_EQ(lengths.get(texts, one, length), std::string_view("một").size());
    EXPECT_EQ(lengths.get(texts, one, length), std::string_view("một").size());
    EXPECT_EQ(reads, 1);
    const TextId later = texts.intern("hai người"); // met after the cache was made
    EXPECT_EQ(lengths.get(texts, later, length), std::string_view("hai người").size());
    EXPECT_EQ(lengths.get(texts, TextPool::empty, length), 0U);
    EXPECT_EQ(reads, 3);
}

} // namespace
} // namespace datchuan::sheet
