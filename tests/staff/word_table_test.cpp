#include "staff/word_table.hpp"

#include <array>
#include <stdexcept>

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace datchuan::staff {
namespace {

constexpr std::array<std::string_view, 4> meanings{"nothing", "law", "discipline", "office"};

WordTable table_of(std::string_view groups) { return {boost::json::parse(groups), meanings}; }

const WordTable& law_words()
{
    static const WordTable table = table_of(R"json([
        {"means": "law", "is": ["PL"], "has": ["luật", "pháp luật", "(bộ|) luật (lao động|hình sự)"]},
        {"means": "discipline", "has": ["kỷ luật lao động"]},
        {"means": "nothing", "has": ["kỷ luật"]},
        {"means": "office", "has": ["gđ", "giám đốc"]}
    ])json");
    return table;
}

TEST(WordTable, FindsWholeWordsOnly)
{
    EXPECT_EQ(law_words().first_of("Luật Đất đai"), 1);
    EXPECT_EQ(law_words().first_of("(luật)"), 1);
    EXPECT_EQ(law_words().first_of("luậtsư"), 0);
    EXPECT_EQ(law_words().first_of("luân"), 0);
    EXPECT_EQ(law_words().first_of(""), 0);
}

TEST(WordTable, PrefersTheLongestPhrase)
{
    const Reading reading = law_words().read("Kỷ luật lao động theo Bộ luật Lao động");
    ASSERT_EQ(reading.matches.size(), 2U);
    EXPECT_EQ(reading.matches[0].meaning, 2);
    EXPECT_EQ(reading.matches[1].meaning, 1);
    EXPECT_EQ(reading.matches[1].count, 4U);
}

TEST(WordTable, KeepsWhatStandsInsideOfNothingFromBeingFound)
{
    EXPECT_TRUE(law_words().read("Kỷ luật cán bộ").matches.empty());
    EXPECT_EQ(law_words().first_of("kỷ luật và pháp luật"), 1);
}

TEST(WordTable, ComparesWordsInOneSpelling)
{
    EXPECT_EQ(law_words().first_of("kỉ luật lao động"), 2);
    EXPECT_TRUE(law_words().read("kỉ luật").matches.empty());
}

TEST(WordTable, TakesWholeTextsOnlyWhole)
{
    EXPECT_EQ(law_words().first_of("pl."), 1);
    EXPECT_EQ(law_words().first_of("pl khác"), 0);
}

TEST(WordTable, ReadsTextWithoutDiacriticsButNotShortWordsThatMeanTooMuch)
{
    EXPECT_EQ(law_words().first_of("phap luat"), 1);
    EXPECT_EQ(law_words().first_of("giam doc"), 3);
    EXPECT_EQ(law_words().first_of("GĐ"), 3);
    EXPECT_EQ(law_words().first_of("phong GD"), 0); // giáo dục
    // A text that bears diacritics is taken at its word, unless misspelling is reckoned with.
    EXPECT_EQ(law_words().first_of("pháp luât"), 0);
    EXPECT_EQ(law_words().read_leniently("pháp luât").matches.size(), 1U);
}

TEST(WordTable, DropsPhrasesThatFallTogetherWithoutDiacritics)
{
    const WordTable table = table_of(R"json([
        {"means": "law", "has": ["phó phòng"]},
        {"means": "office", "has": ["phố phòng"]}
    ])json");
    EXPECT_EQ(table.first_of("phó phòng"), 1);
    EXPECT_EQ(table.first_of("phố phòng"), 3);
    EXPECT_EQ(table.first_of("pho phong"), 0);
}

TEST(WordTable, RefusesDataThatDoNotFit)
{
    EXPECT_THROW(table_of(R"json([{"means": "lwa", "has": ["luật"]}])json"), std::runtime_error);
    EXPECT_THROW(table_of(R"json([{"means": "law", "has": ["(luật|bộ luật"]}])json"), std::runtime_error);
}

TEST(Words, KnowClausesApart)
{
    const Words words("trưởng phòng, đ/c an - từ 6/2024 (mới)");
    ASSERT_EQ(words.size(), 9U);
    EXPECT_EQ(words[1], "phòng");
    EXPECT_EQ(words.clause(0), words.clause(1));
    EXPECT_NE(words.clause(1), words.clause(2)); // comma
    EXPECT_NE(words.clause(4), words.clause(5)); // dash between spaces
    EXPECT_EQ(words.clause(6), words.clause(7)); // a slash in a date
    EXPECT_NE(words.clause(7), words.clause(8)); // bracket
}

} // namespace
} // namespace datchuan::staff
