// The package as it's laid out before it is zipped: everything that one of its files names is there, in both languages.
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

namespace datchuan {
namespace {

namespace fs = std::filesystem;
using boost::property_tree::ptree;

const fs::path package_folder = DATCHUAN_PACKAGE_FOLDER;
const std::string protocol = "org.datchuan:";
const std::string separator = "private:separator";
const std::string calc = "com.sun.star.sheet.SpreadsheetDocument";
using ByLanguage = std::map<std::string, std::string>;

ptree read_xml(const fs::path& relative)
{
    ptree tree;
    boost::property_tree::read_xml((package_folder / relative).string(), tree,
                                   boost::property_tree::xml_parser::trim_whitespace |
                                       boost::property_tree::xml_parser::no_comments);
    return tree;
}

std::string attribute(const ptree& element, const std::string& name) { return element.get("<xmlattr>." + name, ""); }

// The elements of that name anywhere below, in the order of the file.
std::vector<const ptree*> all(const ptree& tree, const std::string& name)
{
    std::vector<const ptree*> found;
    for (const auto& [child_name, child] : tree) {
        if (child_name == name)
            found.push_back(&child);
        const auto below = all(child, name);
        found.insert(found.end(), below.begin(), below.end());
    }
    return found;
}

std::vector<const ptree*> all(ptree&&, const std::string&) = delete; // they point into the tree

// The registry's node of that oor:name, wherever it stands; empty where there's none.
const ptree& node(const ptree& tree, const std::string& name)
{
    static const ptree nothing;
    for (const ptree* candidate : all(tree, "node"))
        if (attribute(*candidate, "oor:name") == name)
            return *candidate;
    return nothing;
}

const ptree& node(ptree&&, const std::string&) = delete;

std::vector<std::string> child_names(const ptree& parent)
{
    std::vector<std::string> names;
    for (const auto& [element, child] : parent)
        if (element == "node")
            names.push_back(attribute(child, "oor:name"));
    return names;
}

// The values of a node's own property by language; "" where the value isn't localised.
ByLanguage values(const ptree& owner, const std::string& property)
{
    ByLanguage found;
    for (const auto& [element, child] : owner)
        if (element == "prop" && attribute(child, "oor:name") == property)
            for (const ptree* value : all(child, "value"))
                found[attribute(*value, "xml:lang")] = value->data();
    return found;
}

std::string value(const ptree& owner, const std::string& property) { return values(owner, property)[""]; }

void expect_both_languages(const ByLanguage& labels, const std::string& where)
{
    EXPECT_EQ(labels.size(), 2U) << where;
    for (const auto* language : {"vi", "en-US"})
        EXPECT_TRUE(labels.contains(language) && !labels.at(language).empty()) << where << " lacks " << language;
}

// The nodes of Addons.xcu that carry a command, below one of its parts (menu, toolbar, tabs).
std::vector<const ptree*> command_nodes(const ptree& part)
{
    std::vector<const ptree*> found;
    for (const ptree* candidate : all(part, "node"))
        if (value(*candidate, "URL").starts_with(protocol))
            found.push_back(candidate);
    return found;
}

std::set<std::string> command_urls(const ptree& part)
{
    std::set<std::string> urls;
    for (const ptree* command : command_nodes(part))
        urls.insert(value(*command, "URL"));
    return urls;
}

std::set<std::string> described_commands()
{
    const ptree commands = read_xml("registry/CalcCommands.xcu");
    const auto names = child_names(node(commands, "Commands"));
    return {names.begin(), names.end()};
}

std::string bytes(const fs::path& relative)
{
    std::ifstream file(package_folder / relative, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Package, ManifestNamesExactlyTheFilesThatTheOfficeMustRegister)
{
    const ptree manifest = read_xml("META-INF/manifest.xml");
    std::set<std::string> named;
    for (const ptree* entry : all(manifest, "manifest:file-entry")) {
        named.insert(attribute(*entry, "manifest:full-path"));
        EXPECT_FALSE(attribute(*entry, "manifest:media-type").empty()) << attribute(*entry, "manifest:full-path");
    }
    std::set<std::string> present;
    for (const auto& entry : fs::recursive_directory_iterator(package_folder)) {
        const auto extension = entry.path().extension();
        if (extension == ".xcu" || extension == ".xcs" || extension == ".rdb" || extension == ".components")
            present.insert(fs::relative(entry.path(), package_folder).generic_string());
    }
    EXPECT_EQ(named, present);
}

TEST(Package, DescriptionNamesFilesThatExistInBothLanguages)
{
    const ptree description = read_xml("description.xml").get_child("description");
    EXPECT_EQ(attribute(description.get_child("identifier"), "value"), "org.datchuan.calc");
    EXPECT_EQ(attribute(description.get_child("version"), "value"), DATCHUAN_VERSION);
    EXPECT_EQ(attribute(description, "xmlns:lo"), "http://libreoffice.org/extensions/description/2011");
    EXPECT_EQ(attribute(description.get_child("dependencies.lo:LibreOffice-minimal-version"), "value"), "7.4");

    for (const auto* name : {"license-text", "src", "name"}) {
        std::set<std::string> languages;
        for (const ptree* element : all(description, name))
            languages.insert(attribute(*element, "lang"));
        EXPECT_EQ(languages, (std::set<std::string>{"vi", "en"})) << name;
    }
    for (const auto* name : {"license-text", "src", "default"})
        for (const ptree* element : all(description, name)) {
            const auto file = attribute(*element, "xlink:href");
            EXPECT_TRUE(fs::is_regular_file(package_folder / file) && fs::file_size(package_folder / file) > 0) << file;
        }
}

TEST(Package, LibraryHasTheConstructorsOfAllImplementations)
{
    const ptree components = read_xml("datchuan.components");
    const auto library = bytes(attribute(*all(components, "component").at(0), "uri"));
    ASSERT_FALSE(library.empty());
    const auto implementations = all(components, "implementation");
    ASSERT_FALSE(implementations.empty());
    for (const ptree* implementation : implementations) {
        const auto symbol = attribute(*implementation, "constructor");
        EXPECT_FALSE(symbol.empty()) << attribute(*implementation, "name");
        EXPECT_NE(library.find(symbol + '\0'), std::string::npos) << symbol;
    }
}

TEST(Package, ProtocolHandlerIsNamedLikeItsImplementation)
{
    const ptree components = read_xml("datchuan.components");
    std::vector<std::string> handlers;
    for (const ptree* implementation : all(components, "implementation"))
        for (const ptree* service : all(*implementation, "service"))
            if (attribute(*service, "name") == "com.sun.star.frame.ProtocolHandler")
                handlers.push_back(attribute(*implementation, "name"));
    const ptree registry = read_xml("registry/ProtocolHandler.xcu");
    EXPECT_EQ(child_names(node(registry, "HandlerSet")), handlers);
    ASSERT_EQ(handlers.size(), 1U);
    EXPECT_EQ(value(node(registry, handlers[0]), "Protocols"), protocol + "*");
}

// What unoidl-write makes of the interface: the names of its methods and parameters stand in it as they are.
TEST(Package, FunctionsAreDescribedInBothLanguagesUnderNamesThatTheTypesHave)
{
    const ptree components = read_xml("datchuan.components");
    std::set<std::string> services;
    for (const ptree* service : all(components, "service"))
        services.insert(attribute(*service, "name"));
    const ptree registry = read_xml("registry/CalcAddIns.xcu");
    const auto add_ins = child_names(node(registry, "AddInInfo"));
    EXPECT_EQ(add_ins, std::vector<std::string>{"org.datchuan.TargetFunctions"});
    EXPECT_TRUE(services.contains(add_ins.at(0)));

    const auto types = bytes("datchuan.rdb");
    std::set<std::string> shown;
    const ptree& functions = node(registry, "AddInFunctions");
    EXPECT_FALSE(child_names(functions).empty());
    for (const auto& name : child_names(functions)) {
        const ptree& function = node(functions, name);
        EXPECT_NE(types.find(name), std::string::npos) << name;
        EXPECT_EQ(value(function, "Category"), "Add-In") << name;
        expect_both_languages(values(function, "Description"), name);
        auto names = values(function, "DisplayName");
        expect_both_languages(names, name);
        for (const auto& [language, display] : names) {
            EXPECT_TRUE(display.starts_with("DC_")) << display;
            EXPECT_EQ(display.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_"), std::string::npos) << display;
            EXPECT_TRUE(shown.insert(display).second) << display << " names two functions";
        }
        // An .xls workbook has one name for a function, whatever language it was written in.
        EXPECT_EQ(values(function, "CompatibilityName"),
                  (ByLanguage{{"vi", names["en-US"]}, {"en-US", names["en-US"]}}))
            << name;
        const ptree& parameters = node(function, "Parameters");
        EXPECT_FALSE(child_names(parameters).empty()) << name;
        for (const auto& parameter : child_names(parameters)) {
            EXPECT_NE(types.find(parameter), std::string::npos) << name << " " << parameter;
            for (const auto* property : {"DisplayName", "Description"})
                expect_both_languages(values(node(parameters, parameter), property), name + " " + parameter);
        }
    }
}

TEST(Package, EveryCommandIsInTheMenuAndHasLabelAndTooltip)
{
    const ptree commands = read_xml("registry/CalcCommands.xcu");
    const ptree addons = read_xml("registry/Addons.xcu");
    const auto described = described_commands();
    EXPECT_EQ(described, command_urls(node(addons, "OfficeMenuBar")));
    for (const auto& url : described)
        for (const auto* property : {"Label", "TooltipLabel"})
            expect_both_languages(values(node(commands, url), property), url + " " + property);
}

TEST(Package, MenuToolbarAndTabsShowDescribedCommandsInCalcOnly)
{
    const ptree addons = read_xml("registry/Addons.xcu");
    const auto described = described_commands();
    EXPECT_EQ(value(node(addons, "org.datchuan.menu"), "Context"), calc);
    expect_both_languages(values(node(addons, "org.datchuan.menu"), "Title"), "menu");
    for (const auto* part : {"OfficeMenuBar", "OfficeToolBar", "OfficeNotebookBar"}) {
        const auto shown = command_nodes(node(addons, part));
        EXPECT_FALSE(shown.empty()) << part;
        for (const ptree* command : shown) {
            const auto url = value(*command, "URL");
            EXPECT_TRUE(described.contains(url)) << part << " " << url;
            EXPECT_EQ(value(*command, "Context"), calc) << part << " " << url;
            expect_both_languages(values(*command, "Title"), std::string(part) + " " + url);
        }
    }
}

TEST(Package, MenuMnemonicsAreAsciiLettersUsedOnce)
{
    const ptree addons = read_xml("registry/Addons.xcu");
    for (const auto* language : {"vi", "en-US"}) {
        std::set<char> used;
        for (const ptree* command : command_nodes(node(addons, "OfficeMenuBar"))) {
            const auto title = values(*command, "Title")[language];
            const auto tilde = title.find('~');
            ASSERT_LT(tilde + 1, title.size()) << title;
            const char letter =
                title[tilde + 1] >= 'a' ? static_cast<char>(title[tilde + 1] - 'a' + 'A') : title[tilde + 1];
            EXPECT_TRUE(letter >= 'A' && letter <= 'Z') << title;
            EXPECT_TRUE(used.insert(letter).second) << title;
        }
    }
}

TEST(Package, EveryCommandHasIconsInBothSizes)
{
    std::set<std::string> with_icon;
    const ptree addons = read_xml("registry/Addons.xcu");
    for (const ptree* image : command_nodes(node(addons, "Images"))) {
        with_icon.insert(value(*image, "URL"));
        for (const auto* size : {"ImageSmallURL", "ImageBigURL"}) {
            const std::string origin = "%origin%/";
            const auto url = value(node(*image, "UserDefinedImages"), size);
            ASSERT_TRUE(url.starts_with(origin)) << url;
            EXPECT_TRUE(fs::is_regular_file(package_folder / "registry" / url.substr(origin.size()))) << url;
        }
    }
    EXPECT_EQ(with_icon, described_commands());
}

TEST(Package, ToolbarHasANameAndAPlace)
{
    const ptree addons = read_xml("registry/Addons.xcu");
    const auto toolbars = child_names(node(addons, "OfficeToolBar"));
    ASSERT_EQ(toolbars.size(), 1U);
    const ptree states = read_xml("registry/CalcWindowState.xcu");
    const auto resource = "private:resource/toolbar/addon_" + toolbars[0];
    EXPECT_EQ(child_names(node(states, "States")), std::vector<std::string>{resource});
    expect_both_languages(values(node(states, resource), "UIName"), resource);
    EXPECT_EQ(value(node(states, resource), "Docked"), "true");
    EXPECT_EQ(value(node(states, resource), "DockPos"), "0,3");
}

TEST(Package, KeysLeadToDescribedCommandsInCalcOnly)
{
    const ptree keys = read_xml("registry/Accelerators.xcu");
    EXPECT_EQ(child_names(node(keys, "Modules")), std::vector<std::string>{calc});
    const auto described = described_commands();
    std::set<std::string> reached;
    for (const auto& key : child_names(node(keys, calc))) {
        const auto url = values(node(keys, key), "Command")["en-US"];
        EXPECT_TRUE(described.contains(url)) << key << " " << url;
        EXPECT_TRUE(reached.insert(url).second) << key << " " << url;
    }
    EXPECT_FALSE(reached.empty());
}

} // namespace
} // namespace datchuan
