#include "targets/share.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace datchuan::targets {
namespace {

constexpr text::Date first_day{2021, 1, 1};
constexpr text::Date last_day{2025, 12, 31};

// One column; cells that begin with "#" are numbers.
void add(sheet::Workbook& workbook, const std::vector<std::string_view>& cells)
{
    sheet::Grid grid(1, static_cast<std::int32_t>(cells.size()));
    std::int32_t row = 0;
    for (const std::string_view cell : cells) {
        if (cell.starts_with('#'))
            grid.set_number(0, row, std::stod(std::string(cell.substr(1))));
        else if (!cell.empty())
            grid.set_text(0, row, workbook.texts.intern(cell));
        ++row;
    }
    workbook.sheets.emplace_back().grid = std::move(grid);
}

struct Record
{
    std::string_view who;
    std::string_view course;
    std::string_view end;
    std::string_view result;
};

// "reached/population, undecided"
std::string share(std::string_view contents, const std::vector<std::string_view>& persons,
                  const std::vector<Record>& records)
{
    sheet::Workbook workbook;
    add(workbook, persons);
    for (const auto column : {&Record::who, &Record::course, &Record::end, &Record::result}) {
        std::vector<std::string_view> cells;
        for (const Record& record : records)
            cells.push_back(record.*column);
        add(workbook, cells);
    }
    const ContentsRead asked = read_contents(contents);
    EXPECT_TRUE(asked.understood) << contents;
    const Share share = share_of_persons(workbook, {.outcomes = 4}, asked.contents, first_day, last_day);
    return std::to_string(share.reached) + "/" + std::to_string(share.population) + ", " +
           std::to_string(share.undecided);
}

const std::vector<std::string_view> five{"Họ và tên", "Lê An", "Vũ Ba", "Hồ Chi", "Đỗ Dũng", "LÊ  AN", "Tạ Em"};

TEST(ShareOfPersons, CountsPersonsOnceAndByTheEndOfTheirCourse)
{
    EXPECT_EQ(share("pháp luật", five,
                    {{"Họ và tên", "Tên khóa bồi dưỡng", "Đến ngày", "Kết quả"},
                     {"lê an", "Cập nhật kiến thức pháp luật", "15/03/2022", "Khá"},
                     {"Lê An", "Cập nhật kiến thức pháp luật", "15/03/2023", ""},
                     {"Vũ Ba", "Cập nhật kiến thức pháp luật", "15/03/2020", "Khá"},     // too early
                     {"Hồ Chi", "Cập nhật kiến thức pháp luật", "15/03/2022", "Bỏ học"}, // not completed
                     {"Đỗ Dũng", "Tin học cơ bản", "15/03/2022", ""},                    // another content
                     {"Tạ Em", "pháp luật", "#44635", ""},                               // a column of contents
                     {"Ngô Khách", "Cập nhật kiến thức pháp luật", "15/03/2022", "Khá"}, // not on the list
                     {"", "Cập nhật kiến thức pháp luật", "15/03/2022", "Khá"}}),
              "2/5, 0");
}

TEST(ShareOfPersons, AllOfAndAnyOf)
{
    const std::vector<Record> records{{"Lê An", "Cập nhật kiến thức pháp luật", "2022", ""},
                                      {"Lê An", "Đạo đức công vụ", "2023", ""},
                                      {"Vũ Ba", "Đạo đức công vụ", "2023", ""},
                                      {"Hồ Chi", "Tin học cơ bản", "2023", ""}};
    EXPECT_EQ(share("pháp luật + đạo đức công vụ", five, records), "1/5, 0");
    EXPECT_EQ(share("pháp luật; đạo đức công vụ", five, records), "2/5, 0");
    EXPECT_EQ(share("law + ethics; it", five, records), "2/5, 0");
    EXPECT_EQ(share("", five, records), "3/5, 0") << "any course";
}

TEST(ShareOfPersons, WhatIsNotDatedIsUndecided)
{
    EXPECT_EQ(share("pháp luật", five,
                    {{"Lê An", "Cập nhật kiến thức pháp luật", "", ""},
                     {"Vũ Ba", "Cập nhật kiến thức pháp luật", "không rõ", ""},
                     {"Vũ Ba", "Cập nhật kiến thức pháp luật", "01/02/2024", ""}}),
              "1/5, 1");
}

TEST(ShareOfPersons, SeveralCoursesInACell)
{
    EXPECT_EQ(share("pháp luật + đạo đức công vụ", five,
                    {{"Lê An", "1. Đạo đức công vụ (3/2024); 2. Kiến thức pháp luật (5/2023)", "", ""},
                     {"Vũ Ba", "1. Đạo đức công vụ (3/2024); 2. Kiến thức pháp luật (5/2019)", "", ""}}),
              "1/5, 0");
}

TEST(ShareOfPersons, NobodyThere)
{
    EXPECT_EQ(share("pháp luật", {"Họ và tên", "", "-"}, {{"Lê An", "pháp luật", "2022", ""}}), "0/0, 0");
}

TEST(Contents, AreReadAsInATableOfTargets)
{
    EXPECT_EQ(read_contents("pháp luật + xyz").unknown, "xyz");
    EXPECT_FALSE(read_contents(";").understood);
    EXPECT_TRUE(read_contents("bất kỳ").understood);
    EXPECT_EQ(read_contents("pháp luật; Pháp luật").contents.size(), 1U) << "once";
}

TEST(DistinctPersons, CountsEachOnce)
{
    sheet::Workbook workbook;
    add(workbook, five);
    EXPECT_EQ(distinct_persons(workbook, 0), 5);
}

} // namespace
} // namespace datchuan::targets
