// What the help says of the words in a table of targets is so: each of them is understood.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <string>
#include <vector>

#include <boost/algorithm/string/replace.hpp>
#include <gtest/gtest.h>

#include "targets/profile.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

class HelpWords : public testing::TestWithParam<const char*>
{
protected:
    HelpWords()
    {
        std::ifstream file(std::filesystem::path(DATCHUAN_SOURCE_DIR) / "extension/help" / GetParam());
        page_ = {std::istreambuf_iterator<char>(file), {}};
        boost::algorithm::replace_all(page_, "\n", " ");
    }

    // From that heading to the next.
    [[nodiscard]] std::string section(const std::string& anchor) const
    {
        const auto begin = page_.find("<h3 id=\"" + anchor + "\">");
        EXPECT_NE(begin, std::string::npos) << anchor;
        return page_.substr(begin, page_.find("<h", begin + 1) - begin);
    }

private:
    std::string page_;
};

INSTANTIATE_TEST_SUITE_P(BothLanguages, HelpWords, testing::Values("vi/chi-tieu.html", "en/targets.html"));

std::vector<std::string> elements(const std::string& html, const std::string& pattern)
{
    std::vector<std::string> found;
    const std::regex element(pattern);
    for (std::sregex_iterator each(html.begin(), html.end(), element), end; each != end; ++each) {
        std::string text = std::regex_replace((*each)[1].str(), std::regex("<[^>]*>"), "");
        boost::algorithm::replace_all(text, "&lt;", "<");
        boost::algorithm::replace_all(text, "&gt;", ">");
        found.push_back(text);
    }
    EXPECT_FALSE(found.empty()) << pattern;
    return found;
}

std::vector<std::string> codes(const std::string& html) { return elements(html, "<code>(.*?)</code>"); }

// "cán bộ (officials) · công chức (civil servants)": each with its translation.
std::vector<std::string> listed(const std::string& text, std::string_view between)
{
    std::vector<std::string> words;
    std::string_view rest = text;
    for (bool last = false; !last;) {
        const auto end = rest.find(between);
        last = end == std::string_view::npos;
        std::string_view word = rest.substr(0, end);
        if (const auto bracket = word.find(" ("); bracket != std::string_view::npos) {
            words.emplace_back(word.substr(bracket + 2, word.find(')') - bracket - 2));
            word = word.substr(0, bracket);
        }
        words.emplace_back(text::trim(word));
        if (!last)
            rest.remove_prefix(end + between.size());
    }
    return words;
}

Row row_with(Field field, const std::string& words)
{
    Row row{"T2", "nhãn", "cán bộ; công chức", "",           "pháp luật", "trong kỳ",
            ">=", "80",   "01/01/2021",        "31/12/2025", "31/12/2025"};
    row[static_cast<std::size_t>(field)] = words;
    return row;
}

void expect_understood(const Row& row)
{
    const Parsed parsed = parse(row, Language::vietnamese);
    if (const auto* sentence = std::get_if<std::string>(&parsed))
        ADD_FAILURE() << *sentence;
}

TEST_P(HelpWords, OfPopulationsAreUnderstood)
{
    const std::string html = section("population");
    const std::string text = elements(html, "<p>(.*?)\\.")[0];
    const auto words = listed(text, " · ");
    EXPECT_GE(words.size(), 6U);
    for (const std::string& word : words)
        expect_understood(row_with(Field::population, word));
    for (const std::string& code : codes(html))
        expect_understood(row_with(Field::population, code));
}

TEST_P(HelpWords, OfFiltersAreUnderstood)
{
    for (const std::string& code : codes(section("filter")))
        expect_understood(row_with(Field::filter, code));
}

TEST_P(HelpWords, OfContentsAreUnderstood)
{
    const std::string text = elements(section("content"), "<p>(.*?)\\.</p>")[0];
    const auto words = listed(text, " · ");
    EXPECT_GE(words.size(), 15U);
    for (const std::string& word : words)
        expect_understood(row_with(Field::content, word));
}

TEST_P(HelpWords, OfMethodsAreUnderstood)
{
    const std::string html = section("method");
    for (const std::string& cell : elements(html, "<tr><td>(.*?)</td>")) {
        for (const std::string& word : listed(cell, " · ")) {
            Row row = row_with(Field::method, word);
            if (word == "so với kế hoạch" || word == "share of plan") // these need the plan
                row = row_with(Field::method, word + " (150)");
            expect_understood(row);
        }
    }
    for (const std::string& code : codes(html)) {
        const bool number = '0' <= code[0] && code[0] <= '9';
        Row row = row_with(number ? Field::threshold : Field::method, code);
        if (number)
            row[static_cast<std::size_t>(Field::method)] = "số người";
        expect_understood(row);
    }
}

TEST_P(HelpWords, OfComparisonsAreUnderstood)
{
    const std::string html = section("comparison");
    const auto comparisons = elements(html, "<tr><td>(.*?)</td>");
    const auto thresholds = elements(html, "<tr><td>.*?</td><td>(.*?)</td>");
    ASSERT_EQ(comparisons.size(), thresholds.size());
    for (std::size_t i = 0; i + 1 < comparisons.size(); ++i)
        for (const std::string& comparison : listed(comparisons[i], ", ")) {
            Row row = row_with(Field::comparison, comparison);
            row[static_cast<std::size_t>(Field::threshold)] = thresholds[i];
            expect_understood(row);
        }
    EXPECT_TRUE(comparisons.back().starts_with("(")) << "the last line is that of blank cells";
    Row blank = row_with(Field::comparison, "");
    blank[static_cast<std::size_t>(Field::threshold)] = "";
    expect_understood(blank);
    for (const std::string& code : codes(html))
        expect_understood(row_with(Field::comparison, code));
}

} // namespace
} // namespace datchuan::targets
