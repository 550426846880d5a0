// The help of the package: pages that a browser can read, in both languages alike, and that know of everything there
// is.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <gtest/gtest.h>

#include "rules/catalogue.hpp"
#include "rules/help_pages.hpp"

namespace datchuan {
namespace {

namespace fs = std::filesystem;
using boost::property_tree::ptree;

const fs::path package_folder = DATCHUAN_PACKAGE_FOLDER;
const fs::path help_folder = package_folder / "help";

std::string content_of(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

struct Link
{
    std::string to;
    bool twin = false; // leads to the same page in the other language
};

struct Page
{
    std::string language;
    std::string text; // without the markup, one space for each run of them
    std::string title;
    std::set<std::string> anchors;
    std::vector<Link> links;
};

void collect(const ptree& tree, const std::string& name, Page& page)
{
    if (name == "<xmlcomment>")
        return;
    if (const auto attributes = tree.get_child_optional("<xmlattr>"))
        for (const auto& [key, value] : *attributes) {
            EXPECT_TRUE(key != "src" && key != "style" && !key.starts_with("on")) << key << "=" << value.data();
            if (key == "id") {
                EXPECT_TRUE(page.anchors.insert(value.data()).second) << value.data() << " stands twice";
            }
            if (key == "href")
                page.links.push_back({value.data(), tree.get("<xmlattr>.rel", "") == "alternate"});
        }
    EXPECT_NE(name, "script");
    if (name == "title")
        page.title = tree.data();
    page.text += tree.data();
    for (const auto& [child_name, child] : tree)
        if (child_name != "<xmlattr>")
            collect(child, child_name, page);
}

std::string with_single_spaces(const std::string& text)
{
    std::string single;
    for (const char sign : text) {
        const bool space = sign == ' ' || sign == '\n';
        if (!space || (!single.empty() && single.back() != ' '))
            single += space ? ' ' : sign;
    }
    return single;
}

Page read_page(const fs::path& file)
{
    ptree tree;
    boost::property_tree::read_xml(file.string(), tree);
    Page page;
    collect(tree, "", page);
    page.language = tree.get("html.<xmlattr>.lang", "");
    page.text = with_single_spaces(page.text);
    return page;
}

// By their places below the help's folder, "vi/index.html".
const std::map<std::string, Page>& pages()
{
    static const std::map<std::string, Page> all = [] {
        std::map<std::string, Page> read;
        for (const auto& entry : fs::recursive_directory_iterator(help_folder))
            if (entry.path().extension() == ".html")
                read.emplace(entry.path().lexically_relative(help_folder).generic_string(), read_page(entry.path()));
        return read;
    }();
    return all;
}

// The page or file that a link of a page leads to, and the anchor there.
std::pair<std::string, std::string> target_of(const std::string& from, const std::string& link)
{
    const auto hash = link.find('#');
    const std::string file = link.substr(0, hash);
    return {file.empty() ? from : (fs::path(from).parent_path() / file).lexically_normal().generic_string(),
            hash == std::string::npos ? "" : link.substr(hash + 1)};
}

TEST(Help, HasPagesInBothLanguages)
{
    std::map<std::string, std::size_t> count;
    for (const auto& [file, page] : pages()) {
        EXPECT_EQ(page.language, file.substr(0, 2)) << file;
        EXPECT_FALSE(page.title.empty()) << file;
        ++count[page.language];
    }
    EXPECT_EQ(count.size(), 2U);
    EXPECT_EQ(count["vi"], count["en"]);
    EXPECT_GT(count["vi"], rules::catalogue().size());
}

TEST(Help, LinksToWhatIsThereAndNeverToTheNetwork)
{
    for (const auto& [file, page] : pages())
        for (const Link& link : page.links) {
            EXPECT_EQ(link.to.find(':'), std::string::npos) << file << " links to " << link.to;
            const auto [target, anchor] = target_of(file, link.to);
            EXPECT_TRUE(fs::is_regular_file(help_folder / target)) << file << " links to " << link.to;
            if (!anchor.empty()) {
                EXPECT_TRUE(pages().at(target).anchors.contains(anchor)) << file << " links to " << link.to;
            }
        }
    const std::string style = content_of(help_folder / "help.css");
    EXPECT_FALSE(style.empty());
    for (const char* const outside : {"url(", "@import", "http"})
        EXPECT_EQ(style.find(outside), std::string::npos) << outside;
}

TEST(Help, SaysTheSameInBothLanguages)
{
    for (const auto& [file, page] : pages()) {
        std::vector<std::string> twins;
        for (const Link& link : page.links)
            if (link.twin)
                twins.push_back(target_of(file, link.to).first);
        ASSERT_EQ(twins.size(), 1U) << file;
        const Page& twin = pages().at(twins[0]);
        EXPECT_NE(twin.language, page.language) << file;
        EXPECT_EQ(twin.anchors, page.anchors) << file << " and " << twins[0];
        EXPECT_TRUE(std::any_of(twin.links.begin(), twin.links.end(),
                                [&, &name = file, &other = twins[0]](const Link& link) {
                                    return link.twin && target_of(other, link.to).first == name;
                                }))
            << twins[0] << " doesn't lead back to " << file;
    }
}

TEST(Help, CanBeReachedFromItsFirstPage)
{
    for (const char* const start : {"vi/index.html", "en/index.html"}) {
        std::set<std::string> reached{start};
        std::vector<std::string> next{start};
        while (!next.empty()) {
            const std::string file = next.back();
            next.pop_back();
            for (const Link& link : pages().at(file).links)
                if (const auto target = target_of(file, link.to).first;
                    !link.twin && target.ends_with(".html") && reached.insert(target).second)
                    next.push_back(target);
        }
        EXPECT_EQ(reached.size() * 2, pages().size()) << start;
    }
}

TEST(Help, ExplainsEveryRule)
{
    for (const rules::Rule* rule : rules::catalogue()) {
        EXPECT_TRUE(pages().at("vi/quy-tac.html").anchors.contains(std::string(rule->id))) << rule->id;
        EXPECT_TRUE(pages().at("en/rules.html").anchors.contains(std::string(rule->id))) << rule->id;
        EXPECT_TRUE(pages().contains("vi/" + rules::help_file(*rule, rules::Language::vietnamese))) << rule->id;
        EXPECT_TRUE(pages().contains("en/" + rules::help_file(*rule, rules::Language::english))) << rule->id;
    }
}

TEST(Help, LeavesNoPlaceOpen)
{
    for (const auto& [file, page] : pages())
        for (const char* const sign : {"{", "}", "TODO"})
            EXPECT_EQ(page.text.find(sign), std::string::npos) << file << ": " << sign;
}

// The values of a property of the registry's nodes whose command is ours, by language.
void collect_titles(const ptree& tree, std::map<std::string, std::set<std::string>>& titles)
{
    std::string url;
    std::map<std::string, std::string> title;
    for (const auto& [name, child] : tree) {
        const std::string property = child.get("<xmlattr>.oor:name", "");
        if (name == "prop" && property == "URL")
            url = child.get("value", "");
        if (name == "prop" && property == "Title")
            for (const auto& [value_name, value] : child)
                if (value_name == "value")
                    title[value.get("<xmlattr>.xml:lang", "")] = value.data();
        collect_titles(child, titles);
    }
    if (url.starts_with("org.datchuan:"))
        for (const auto& [language, words] : title)
            titles[language].insert(words);
}

TEST(Help, NamesEveryCommandAndKey)
{
    ptree addons;
    boost::property_tree::read_xml((package_folder / "registry/Addons.xcu").string(), addons);
    std::map<std::string, std::set<std::string>> titles;
    for (const auto& [name, part] : addons.get_child("oor:component-data.node"))
        if (part.get("<xmlattr>.oor:name", "") == "OfficeMenuBar")
            collect_titles(part, titles);
    for (const auto& [language, page] : {std::pair("vi", "vi/index.html"), std::pair("en-US", "en/index.html")}) {
        ASSERT_FALSE(titles[language].empty()) << language;
        for (std::string title : titles[language]) {
            std::erase(title, '~');
            EXPECT_NE(pages().at(page).text.find(title), std::string::npos) << page << ": " << title;
        }
        const std::string registry = content_of(package_folder / "registry/Accelerators.xcu");
        const std::string ending = "_SHIFT_MOD1\"";
        for (auto end = registry.find(ending); end != std::string::npos; end = registry.find(ending, end + 1)) {
            const auto begin = registry.rfind('"', end) + 1;
            const std::string key = "Ctrl+Shift+" + registry.substr(begin, end - begin);
            EXPECT_NE(pages().at(page).text.find(key), std::string::npos) << page << ": " << key;
        }
    }
}

// The names of functions, which begin with DC_, wherever they stand in the registry.
void collect_functions(const ptree& tree, std::map<std::string, std::set<std::string>>& names)
{
    for (const auto& [name, child] : tree) {
        if (name == "value" && child.data().starts_with("DC_"))
            names[child.get("<xmlattr>.xml:lang", "")].insert(child.data());
        if (child.get("<xmlattr>.oor:name", "") != "CompatibilityName")
            collect_functions(child, names);
    }
}

TEST(Help, NamesEveryFunction)
{
    ptree functions;
    boost::property_tree::read_xml((package_folder / "registry/CalcAddIns.xcu").string(), functions);
    std::map<std::string, std::set<std::string>> names;
    collect_functions(functions, names);
    for (const auto& [language, page] : {std::pair("vi", "vi/ham.html"), std::pair("en-US", "en/functions.html")}) {
        ASSERT_FALSE(names[language].empty()) << language;
        for (const std::string& name : names[language])
            EXPECT_NE(pages().at(page).text.find(name + "("), std::string::npos) << page << ": " << name;
    }
}

} // namespace
} // namespace datchuan
