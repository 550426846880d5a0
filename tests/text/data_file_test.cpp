#include "text/data_file.hpp"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "text/data_line.hpp"

namespace datchuan::text {
namespace {

namespace fs = std::filesystem;

struct Numbers
{
    std::vector<int> all;
    Term term;

    explicit Numbers(const Data& data)
    {
        data.only({"numbers", "term", "titles"});
        if (const auto numbers = data.if_contains("numbers"))
            for (const Data& number : numbers->as_array())
                all.push_back(number.as_int(0, 9));
        if (const auto when = data.if_contains("term"))
            term = when->term();
    }
};

// Read in the place of a file that ships, so that there's a built-in copy to fall back on.
constexpr char name[] = "names.json";

std::string refusal_of(std::string_view json)
{
    static const DataFile<Numbers> file(name);
    const auto refused = file.try_text(json);
    return refused ? std::to_string(refused->line) + ": " + refused->vietnamese : "";
}

TEST(Data, IsRefusedAtTheLineOfTheFault)
{
    EXPECT_EQ(refusal_of("{\"numbers\": [1,\n2]}"), "");
    EXPECT_EQ(refusal_of("{\"numbers\": [1,\n 22]}"), "2: phải là số nguyên từ 0 đến 9");
    EXPECT_EQ(refusal_of("{\n\"numbers\": [\"a\\\"]\",\n 2]}"), "2: phải là một số");
    EXPECT_EQ(refusal_of("{\n\"numbers\": 7}"), "2: phải là một danh sách [ ]");
    EXPECT_EQ(refusal_of("\n\n[]"), "3: phải là một nhóm { }");
    EXPECT_EQ(refusal_of("{\"about\": 1,\n\"number\": []}"), "2: không có mục nào tên “number” ở đây");
    EXPECT_EQ(refusal_of("{\"numbers\": [1,\n2\n\"x\"]}"),
              "3: sai cú pháp JSON (thiếu hoặc thừa dấu ngoặc, dấu phẩy, dấu ngoặc kép)");
    EXPECT_EQ(refusal_of("{\"numbers\": [1,\n2"),
              "2: sai cú pháp JSON (thiếu hoặc thừa dấu ngoặc, dấu phẩy, dấu ngoặc kép)");
    EXPECT_EQ(refusal_of(""), "1: sai cú pháp JSON (thiếu hoặc thừa dấu ngoặc, dấu phẩy, dấu ngoặc kép)");
    EXPECT_EQ(refusal_of("{\"note\": \"\xFF\"}"),
              "1: sai cú pháp JSON (thiếu hoặc thừa dấu ngoặc, dấu phẩy, dấu ngoặc kép)");
}

TEST(Data, HasTermsThatEndAfterTheyBegin)
{
    EXPECT_EQ(refusal_of(R"({"term": {"from": "2021-01-01", "to": "2021-01-01"}})"), "");
    EXPECT_EQ(refusal_of(R"({"term": {"from": null, "to": null}})"), "");
    EXPECT_EQ(refusal_of("{\"term\": {\"from\": \"2021-01-01\",\n \"to\": \"2020-12-31\"}}"),
              "2: ngày hết hiệu lực (to) trước ngày bắt đầu (from)");
    EXPECT_EQ(refusal_of("{\"term\":\n {\"from\": null}}"), "2: thiếu “to”");
    EXPECT_EQ(refusal_of(R"({"term": {"from": "1/1/2021", "to": null}})"),
              "1: “1/1/2021” không phải là ngày; vui lòng viết dạng 2025-07-01");
}

TEST(Data, LinesAreFoundInAnyJson)
{
    constexpr std::string_view text =
        "{ \"a\\\"}\": [1, \"x]\",\n {\"b\" : null,\r\n\"c\":\t[ ] , \"d\": {}}, -1.5e3 ],\n"
        "  \"e\\u0020f\":true}\n";
    const boost::json::value root = boost::json::parse(text);
    const auto line = [&](const boost::json::value& value) { return line_of(text, root, &value); };
    const auto& list = root.at("a\"}").as_array();
    EXPECT_EQ(line(root), 1);
    EXPECT_EQ(line(list[1]), 1);
    EXPECT_EQ(line(list[2]), 2);
    EXPECT_EQ(line(list[2].at("b")), 2);
    EXPECT_EQ(line(list[2].at("d")), 3);
    EXPECT_EQ(line(list[3]), 3);
    EXPECT_EQ(line(root.at("e f")), 4);
    EXPECT_EQ(line(boost::json::value()), 1) << "not of it";
}

// A folder of a user's, with a Vietnamese name.
class OwnFolder : public testing::Test
{
protected:
    OwnFolder()
        : path_(fs::temp_directory_path() / fs::path(u8"dữ liệu") /
                std::to_string(testing::UnitTest::GetInstance()->random_seed()))
    {
        fs::create_directories(path_ / "lists");
        fs::create_directories(path_ / "numbers");
        set_data_folder(path_);
    }
    ~OwnFolder() override
    {
        set_data_folder({});
        fs::remove_all(path_);
    }

    void write(const std::string& file, std::string_view content) const
    {
        std::ofstream(path_ / file, std::ios::binary) << content;
    }

    // What is said of a file now.
    static std::vector<std::string> said_of(std::string_view file)
    {
        std::vector<std::string> said;
        for (const RefusedData& refused : refused_data())
            if (refused.file == file)
                said.push_back(std::to_string(refused.line) + ": " + refused.english);
        return said;
    }

private:
    fs::path path_;
};

TEST_F(OwnFolder, WinsOverWhatShips)
{
    write(name, "\xEF\xBB\xBF{\"numbers\": [4, 2]}");             // as Windows' editor writes it
    const DataFile<Numbers>& file = *new DataFile<Numbers>(name); // stays on the list of all files
    EXPECT_EQ(file->all, (std::vector{4, 2}));
}

TEST_F(OwnFolder, IsPassedOverWhereAFileIsBroken)
{
    write(name, "{\"numbers\": [4,\n 2e3]}");
    const DataFile<Numbers>& file = *new DataFile<Numbers>(name);
    EXPECT_TRUE(file->all.empty()) << "what ships has titles, and no numbers";
    const auto said = said_of(name);
    EXPECT_EQ(std::count(said.begin(), said.end(), "2: has to be a whole number from 0 to 9"), 1);
}

TEST_F(OwnFolder, HasNoFilesThatNobodyReads)
{
    write("name.json", "{}");
    write("lists/names.json", "{}");
    write("readme.txt", "x");
    const std::vector<std::string> unknown{"0: the program has no data file of that name"};
    EXPECT_EQ(said_of("name.json"), unknown);
    EXPECT_EQ(said_of("lists/names.json"), unknown);
    EXPECT_TRUE(said_of("readme.txt").empty());
}

const AddedFiles added("numbers", [](const Data& data) { static_cast<void>(Numbers(data)); });

TEST_F(OwnFolder, MayHaveMoreFilesOfAKind)
{
    write("numbers/b.json", "\xEF\xBB\xBF{\"numbers\": [2]}");
    write("numbers/a.json", "{\"numbers\": [1]}");
    write("numbers/số.json", "{\"numbers\": [1,\n 22]}");
    std::vector<int> read;
    const auto read_again = [&] {
        read.clear();
        added.read([&](const Data& data) { read.push_back(Numbers(data).all.at(0)); });
        return read;
    };
    EXPECT_EQ(read_again(), (std::vector{1, 2})) << "without the broken one";
    EXPECT_EQ(said_of("numbers/số.json"), std::vector<std::string>{"2: has to be a whole number from 0 to 9"});
    EXPECT_TRUE(said_of("numbers/a.json").empty());
    write("numbers/a.json", "{\"numbers\": [7]}");
    EXPECT_EQ(read_again(), (std::vector{7, 2})) << "as it stands now";
    set_data_folder({});
    EXPECT_TRUE(read_again().empty());
}

TEST(NoFolder, RefusesNoData)
{
    set_data_folder("/nowhere/at/all");
    for (const RefusedData& refused : refused_data())
        EXPECT_NE(refused.line, 0) << refused.file << " isn't there";
    set_data_folder({});
    EXPECT_TRUE(refused_data().empty());
}

} // namespace
} // namespace datchuan::text
