// The dialogs and data files of the package: every text of a dialog is there in both languages, every data file is the
// one that is compiled in.
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

#include "text/shipped_data.hpp"

namespace datchuan {
namespace {

namespace fs = std::filesystem;
using boost::property_tree::ptree;

const fs::path package_folder = DATCHUAN_PACKAGE_FOLDER;

std::string content_of(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<fs::path> files_in(const char* folder, const char* ending)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(package_folder / folder))
        if (entry.path().extension() == ending)
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::map<std::string, std::string> texts_in(const fs::path& file)
{
    std::map<std::string, std::string> texts;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);)
        if (const auto equals = line.find('='); equals != std::string::npos && line[0] != '#')
            texts.emplace(line.substr(0, equals), line.substr(equals + 1));
    return texts;
}

// The "&key" values of all attributes.
void collect_keys(const ptree& tree, std::set<std::string>& keys)
{
    for (const auto& [name, child] : tree) {
        if (child.data().starts_with('&'))
            keys.insert(child.data().substr(1));
        collect_keys(child, keys);
    }
}

TEST(Dialogs, HaveEveryTextInBothLanguages)
{
    const auto dialogs = files_in("dialogs", ".xdl");
    ASSERT_FALSE(dialogs.empty());
    for (const fs::path& dialog : dialogs) {
        ptree tree;
        boost::property_tree::read_xml(dialog.string(), tree);
        std::set<std::string> keys;
        collect_keys(tree, keys);
        EXPECT_FALSE(keys.empty()) << dialog;
        for (const char* const language : {"_vi_VN", "_en_US"}) {
            const auto texts = texts_in(dialog.parent_path() / (dialog.stem().string() + language + ".properties"));
            for (const std::string& key : keys)
                EXPECT_TRUE(texts.contains(key) && !texts.at(key).empty())
                    << dialog.filename() << language << " " << key;
            for (const auto& [key, text] : texts)
                EXPECT_TRUE(std::all_of(text.begin(), text.end(), [](char c) { return 0 < c && c < 0x7F; })) << key;
        }
        EXPECT_TRUE(fs::exists(dialog.parent_path() / (dialog.stem().string() + "_vi_VN.default")))
            << "whose language isn't known reads Vietnamese";
    }
}

TEST(DataFiles, ShipAsTemplatesOfTheUsersOwn)
{
    const fs::path folder = package_folder / "data";
    std::set<std::string> shipped;
    for (const fs::path& file : files_in("data", ".json")) {
        const std::string name = file.lexically_relative(folder).generic_string();
        EXPECT_EQ(content_of(file), text::shipped_data(name)) << name;
        shipped.insert(name);
    }
    EXPECT_GE(shipped.size(), 20U);
}

} // namespace
} // namespace datchuan
