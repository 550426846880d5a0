// What every rule has to bring: an id in order, a file and a test of its name, both languages, places that are filled.
#include "rules/catalogue.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

std::string file_name_of(const Rule& rule)
{
    std::string name(rule.name);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

std::set<std::string> places_in(std::string_view message)
{
    std::set<std::string> places;
    const std::string text(message);
    const std::regex place(R"(\{([^}]*)\})");
    for (std::sregex_iterator found(text.begin(), text.end(), place), end; found != end; ++found)
        places.insert((*found)[1]);
    return places;
}

TEST(Catalogue, IsInTheOrderOfIds)
{
    ASSERT_FALSE(catalogue().empty());
    EXPECT_TRUE(std::is_sorted(catalogue().begin(), catalogue().end(),
                               [](const Rule* a, const Rule* b) { return a->id < b->id; }));
    std::set<std::string_view> ids;
    std::set<std::string_view> names;
    for (const Rule* rule : catalogue()) {
        EXPECT_TRUE(std::regex_match(std::string(rule->id), std::regex("R[0-9]{2}"))) << rule->id;
        EXPECT_TRUE(ids.insert(rule->id).second) << rule->id;
        EXPECT_TRUE(names.insert(rule->name).second) << rule->name;
        EXPECT_EQ(find_rule(rule->id), rule);
    }
    EXPECT_EQ(find_rule("R00"), nullptr);
}

TEST(Catalogue, HoldsRulesWithFileAndTest)
{
    const std::filesystem::path root = DATCHUAN_SOURCE_DIR;
    for (const Rule* rule : catalogue()) {
        const std::string name = file_name_of(*rule);
        EXPECT_TRUE(std::filesystem::exists(root / "src/rules" / (name + ".cpp"))) << rule->id;
        EXPECT_TRUE(std::filesystem::exists(root / "tests/rules" / (name + "_test.cpp"))) << rule->id;
    }
}

TEST(Catalogue, HoldsRulesThatSpeakBothLanguages)
{
    for (const Rule* rule : catalogue()) {
        for (const Texts& texts : {rule->vi, rule->en}) {
            EXPECT_FALSE(texts.title.empty()) << rule->id;
            EXPECT_FALSE(texts.message.empty()) << rule->id;
            EXPECT_FALSE(texts.why.empty()) << rule->id;
            EXPECT_FALSE(texts.example.empty()) << rule->id;
            for (const std::string_view text : {texts.title, texts.message, texts.why, texts.example, texts.mend})
                EXPECT_EQ(text.find('!'), std::string_view::npos) << rule->id << ": " << text;
            for (const std::string_view text : {texts.why, texts.example, texts.mend})
                EXPECT_EQ(text.find('{'), std::string_view::npos) << rule->id << ": " << text;
        }
        EXPECT_NE(rule->vi.message, rule->en.message) << rule->id;
        EXPECT_NE(rule->vi.example, rule->en.example) << rule->id;
        EXPECT_EQ(rule->vi.mend.empty(), rule->en.mend.empty()) << rule->id;
    }
}

// The quoted parts of a text: what is said to stand in cells.
std::vector<std::string> quoted_in(std::string_view text)
{
    constexpr std::string_view open = "“";
    constexpr std::string_view close = "”";
    std::vector<std::string> parts;
    for (auto begin = text.find(open); begin != std::string_view::npos; begin = text.find(open)) {
        text.remove_prefix(begin + open.size());
        parts.emplace_back(text.substr(0, text.find(close)));
    }
    return parts;
}

TEST(Catalogue, HoldsRulesWhoseExamplesAreInTheirTests)
{
    const std::filesystem::path tests = std::filesystem::path(DATCHUAN_SOURCE_DIR) / "tests/rules";
    for (const Rule* rule : catalogue()) {
        std::ifstream file(tests / (file_name_of(*rule) + "_test.cpp"));
        const std::string test{std::istreambuf_iterator<char>(file), {}};
        for (const Texts& texts : {rule->vi, rule->en}) {
            const auto cells = quoted_in(texts.example);
            EXPECT_FALSE(cells.empty()) << rule->id << ": " << texts.example;
            for (const std::string& cell : cells)
                EXPECT_NE(test.find(cell), std::string::npos) << rule->id << ": " << cell;
        }
    }
}

TEST(Catalogue, HoldsRulesThatCheckInExactlyOneWay)
{
    for (const Rule* rule : catalogue())
        EXPECT_NE(rule->check == nullptr, rule->check_workbook == nullptr) << rule->id;
}

TEST(Catalogue, NamesThePlacesOfEnglishAfterTheVietnameseOnes)
{
    // A place that has words in it comes in a second, English form: {state} and {state_en}.
    for (const Rule* rule : catalogue()) {
        std::set<std::string> english;
        for (std::string place : places_in(rule->en.message)) {
            if (place.ends_with("_en"))
                place.resize(place.size() - 3);
            english.insert(place);
        }
        std::set<std::string> vietnamese = places_in(rule->vi.message);
        for (const char* always : {"cell", "row"}) {
            english.erase(always);
            vietnamese.erase(always);
        }
        EXPECT_EQ(vietnamese, english) << rule->id;
    }
}

} // namespace
} // namespace datchuan::rules
