// A user's own data files, in an office of their own: they're read once.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/service.hpp"

namespace datchuan {
namespace {

namespace fs = std::filesystem;
using driving::Document;
using driving::View;

std::string content_of(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const fs::path& file, const std::string& content)
{
    std::ofstream(file, std::ios::binary) << content;
    fs::permissions(file, fs::perms::all);
}

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

TEST(OwnData, WinsAndIsRefusedByItsLine)
{
    driving::Profile profile;
    profile.install(DATCHUAN_PACKAGE);
    const fs::path shipped = fs::path(DATCHUAN_PACKAGE_FOLDER) / "data";
    const fs::path own = profile.folder().path() / "profile/user/datchuan/data";
    fs::create_directories(own);
    const std::string headers = content_of(shipped / "headers.json");
    write(own / "headers.json", replaced(headers, "\"given_name\": [\"Tên\"", "\"given_name\": [\"Tên\", \"Tên húy\""));
    // The first step of the law, on line 4, ends before it begins.
    const std::string ages = content_of(shipped / "retirement_ages.json");
    write(own / "retirement_ages.json", replaced(ages, "2020-12-31", "1990-12-31"));

    driving::Office office(profile);
    Document document(office, View::window);
    document.fill(
        document.sheet_names().front(), 0, 0,
        {{"STT", "Họ đệm", "Tên húy", "Ngày sinh", "Đơn vị"}, {"1", "Phạm Anh", "Quân", "07/09/1991", "Sở Nội vụ"}});
    const auto tables = driving::Service(document).recognise();
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(tables[0].roles.at("C"), "given_name") << "as the user's own headers.json says";
    const driving::Done done = document.command("Validate");
    EXPECT_TRUE(done.success);
    EXPECT_NE(done.sentence.find("Tệp dữ liệu retirement_ages.json, dòng 4: ngày hết hiệu lực (to) trước ngày bắt đầu"),
              std::string::npos)
        << done.sentence;
    const std::vector<std::string> not_checked = driving::Service(document).not_checked();
    EXPECT_EQ(std::count(not_checked.begin(), not_checked.end(), "R18"), 1) << "it judges by other ages than meant";
}

} // namespace
} // namespace datchuan
