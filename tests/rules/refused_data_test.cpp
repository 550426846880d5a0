// A data file of the user's that can't be used is told with the rules that judge by it.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

#include "rule_table.hpp"
#include "text/data_file.hpp"

namespace datchuan::rules {
namespace {

namespace fs = std::filesystem;

struct Anything
{
    explicit Anything(const text::Data& data) { static_cast<void>(data.at("provinces")); }
};

class RulesOfARefusedFile : public testing::Test
{
protected:
    RulesOfARefusedFile() : folder_(fs::temp_directory_path() / ("datchuan" + std::to_string(getpid())))
    {
        fs::create_directories(folder_);
        std::ofstream(folder_ / "provinces.json") << "{\n\"provinces\": [1,\n2\n";
        text::set_data_folder(folder_);
        // Once more: the program's own reader of the file may have read it before there was a folder.
        static const text::DataFile<Anything> again("provinces.json");
    }
    ~RulesOfARefusedFile() override
    {
        text::set_data_folder({});
        fs::remove_all(folder_);
    }

private:
    fs::path folder_;
};

TEST_F(RulesOfARefusedFile, SayThatItIsRefused)
{
    const WrittenBook book(R"(
        Họ và tên     | Ngày sinh  | Số CCCD      | Đơn vị
        Nguyễn Văn An | 15/08/1984 | 027084000999 | Sở Nội vụ
    )");
    std::vector<std::string> told;
    for (const Skipped& skipped : not_checked(book.book(), {}, Language::vietnamese))
        if (skipped.reason.find("provinces.json") != std::string::npos)
            told.push_back(std::string(skipped.rule->id) + " " + skipped.reason);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_TRUE(told[0].starts_with("R23 Tệp dữ liệu provinces.json, dòng 4: ")) << told[0];
}

TEST(RulesData, NamesFilesThatThereAre)
{
    std::set<std::string_view> files;
    for (const text::AnyDataFile* file : text::AnyDataFile::all())
        files.insert(file->name());
    std::set<std::string_view> named;
    for (const Rule* rule : catalogue())
        for (const std::string_view file : rule->data) {
            EXPECT_TRUE(files.contains(file)) << rule->id << ": " << file;
            named.insert(file);
        }
    // By these tables are read, persons known and courses told: they aren't one rule's, and the clerk is told of them
    // wherever anything is checked. No rule goes by the words of forms that wait for figures.
    for (const char* const common :
         {"headers.json", "summary_words.json", "vocabulary.json", "names.json", "courses.json", "person_traits.json",
          "agency_beginnings.json", "usual_words.json", "form_words.json"})
        named.insert(common);
    for (const std::string_view file : files)
        EXPECT_TRUE(named.contains(file) || file.starts_with("profiles/")) << "which rules judge by " << file << "?";
}

} // namespace
} // namespace datchuan::rules
