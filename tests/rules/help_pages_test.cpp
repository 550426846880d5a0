#include "rules/help_pages.hpp"

#include <algorithm>
#include <regex>
#include <sstream>
#include <string>
#include <utility>

#include <boost/algorithm/string/replace.hpp>
#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <gtest/gtest.h>

#include "rules/all_rules.hpp"
#include "rules/catalogue.hpp"
#include "rules/tidy_up.hpp"

namespace datchuan::rules {
namespace {

using boost::property_tree::ptree;

class HelpPages : public testing::TestWithParam<Language>
{
protected:
    const std::vector<HelpPage> pages = help_pages(GetParam());

    [[nodiscard]] const HelpPage& page_of(const Rule& rule) const
    {
        const auto found = std::find_if(pages.begin(), pages.end(),
                                        [&](const HelpPage& page) { return page.file == help_file(rule, GetParam()); });
        EXPECT_NE(found, pages.end()) << rule.id;
        return *found;
    }
    [[nodiscard]] static const Texts& texts(const Rule& rule)
    {
        return GetParam() == Language::vietnamese ? rule.vi : rule.en;
    }
};

INSTANTIATE_TEST_SUITE_P(BothLanguages, HelpPages, testing::Values(Language::vietnamese, Language::english));

bool holds(const std::string& html, std::string_view text) { return html.find(text) != std::string::npos; }

// What a reader sees: without markup.
std::string text_of(const HelpPage& page)
{
    std::string text = std::regex_replace(page.html, std::regex("<[^>]*>"), "");
    for (const auto& [sign, name] :
         {std::pair("\"", "&quot;"), std::pair("<", "&lt;"), std::pair(">", "&gt;"), std::pair("&", "&amp;")})
        boost::algorithm::replace_all(text, name, sign);
    return text;
}

TEST_P(HelpPages, AreWellFormed)
{
    for (const HelpPage& page : pages) {
        std::istringstream stream(page.html);
        ptree tree;
        EXPECT_NO_THROW(boost::property_tree::read_xml(stream, tree)) << page.file;
        EXPECT_FALSE(tree.get("html.head.title", "").empty()) << page.file;
    }
}

TEST_P(HelpPages, AreOneOfAllRulesAndOneOfEach)
{
    ASSERT_EQ(pages.size(), catalogue().size() + 1);
    EXPECT_EQ(pages.front().file, GetParam() == Language::vietnamese ? "quy-tac.html" : "rules.html");
    const std::string all = text_of(pages.front());
    for (const Rule* rule : catalogue()) {
        const std::string id = "id=\"" + std::string(rule->id) + "\"";
        EXPECT_TRUE(holds(pages.front().html, id)) << rule->id;
        const std::string own = text_of(page_of(*rule));
        for (const std::string_view part : {texts(*rule).title, texts(*rule).why, texts(*rule).example})
            EXPECT_TRUE(holds(own, part) && holds(all, part)) << rule->id << ": " << part;
        EXPECT_TRUE(holds(own, name_of(rule->severity, GetParam()))) << rule->id;
        EXPECT_TRUE(holds(own, texts(*rule).mend)) << rule->id;
    }
    for (const TidyUp* tidy_up : tidy_ups()) {
        const auto& words = GetParam() == Language::vietnamese ? tidy_up->vi : tidy_up->en;
        EXPECT_TRUE(holds(all, words.title)) << tidy_up->name;
    }
}

TEST_P(HelpPages, LeaveNoPlaceOfAMessageOpen)
{
    for (const HelpPage& page : pages)
        EXPECT_FALSE(holds(page.html, "{") || holds(page.html, "}")) << page.file;
}

TEST_P(HelpPages, HaveEachSubjectOnce)
{
    for (const char* const subject : {"subject-1", "subject-2", "subject-3", "subject-4", "subject-5", "tidy"}) {
        const std::string anchor = std::string("<h2 id=\"") + subject + "\">";
        const auto first = pages.front().html.find(anchor);
        EXPECT_NE(first, std::string::npos) << subject;
        EXPECT_EQ(pages.front().html.find(anchor, first + 1), std::string::npos) << subject;
        EXPECT_TRUE(holds(pages.front().html, std::string("<a href=\"#") + subject + "\">")) << subject;
    }
}

TEST(HelpPage, SaysAMessageWithSignsForWhatDiffers)
{
    const auto pages = help_pages(Language::vietnamese);
    const auto page = std::find_if(pages.begin(), pages.end(), [](const HelpPage& each) {
        return each.file == help_file(total_mismatch, Language::vietnamese);
    });
    ASSERT_NE(page, pages.end());
    EXPECT_TRUE(holds(text_of(*page), "Tổng ở ô B7 là …, cộng lại được …. Vui lòng kiểm tra lại dòng tổng."))
        << page->html;
}

TEST(HelpPage, SaysWhatARepairDoes)
{
    const auto pages = help_pages(Language::vietnamese);
    const auto text = [&](const Rule& rule) {
        const auto page = std::find_if(pages.begin(), pages.end(), [&](const HelpPage& each) {
            return each.file == help_file(rule, Language::vietnamese);
        });
        return text_of(*page);
    };
    EXPECT_TRUE(holds(text(spacing), "Đạt Chuẩn sửa được"));
    EXPECT_TRUE(holds(text(sex_unknown), "Đạt Chuẩn đề nghị cách ghi, bạn chọn"));
    EXPECT_TRUE(holds(text(name_missing), "Không sửa tự động"));
}

} // namespace
} // namespace datchuan::rules
