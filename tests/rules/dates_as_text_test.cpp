#include <string>

#include <gtest/gtest.h>

#include "repair_lines.hpp"

namespace datchuan::rules {
namespace {

constexpr std::string_view group = "dates-as-text";

TEST(DatesAsText, BecomeTrueDatesWhereTheyAreExact)
{
    EXPECT_EQ(repair_lines(R"(
        STT | Họ và tên      | Ngày sinh                  | Ngày tuyển dụng
        1   | Nguyễn Văn An  | 15/08/1984                 | 1.9.2007
        2   | Đỗ Thị Bưởi    | 5-3-1985                   | 2010
        3   | Trần Văn Chính | ngày 2 tháng 3 năm 1990    | 9/2012
        4   | Lê Văn Dũng    | date:1979-01-01            | 01/06/99
        5   | Hồ Thị Đào     | 31/02/1980                 |
        6   | Cao Thị Hà     | #29000                     |
    )",
                           group),
              (Lines{
                  "C2 dates-as-text: 15/08/1984 -> date 15/08/1984",
                  "D2 dates-as-text: 1.9.2007 -> date 01/09/2007",
                  "C3 dates-as-text: 5-3-1985 -> date 05/03/1985",
                  "C4 dates-as-text: ngày 2 tháng 3 năm 1990 -> date 02/03/1990",
              }));
}

TEST(DatesAsText, StayWhereDaysAndMonthsMayBeSwapped)
{
    // An American import: 05/08 became the 8th of May, 25/08 stayed text (R13).
    EXPECT_EQ(repair_lines(R"(
        STT | Họ và tên      | Ngày sinh       | Ngày tuyển dụng
        1   | Nguyễn Văn An  | date:1984-05-08 | 03/14/2007
        2   | Đỗ Thị Bưởi    | date:1985-06-07 | 05/03/2008
        3   | Trần Văn Chính | 25/08/1990      | 06/04/2009
    )",
                           group),
              Lines{});
}

TEST(DatesAsText, MakeNoColumnLookSwapped)
{
    // The text that would stay has a day beyond 12, and no true date would.
    constexpr std::string_view text = R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính | Đơn vị
        1   | Nguyễn Văn An  | 05/08/1984 | Nam       | Sở Nội vụ
        2   | Đỗ Thị Bưởi    | 06/07/1985 | Nữ        | Sở Nội vụ
        3   | Trần Văn Chính | 25/8/90    | Nam       | Sở Nội vụ
    )";
    EXPECT_EQ(repair_lines(text, group), Lines{});
    std::string with_whole_year(text);
    with_whole_year.replace(with_whole_year.find("25/8/90"), 7, "25/8/1990");
    EXPECT_EQ(repair_lines(with_whole_year, group).size(), 3U);
}

// One repair is enough: what stands in the way of the year is gone with it.
TEST(DatesAsText, AreReadThroughWhatIsInvisible)
{
    EXPECT_EQ(
        repair_lines("STT | Họ và tên | Ngày sinh | Đơn vị\n1 | Nguyễn Văn An | 15/08/1\u200B984 | Sở Nội vụ\n", group),
        Lines{"C2 dates-as-text: 15/08/1\u200B984 -> date 15/08/1984"});
}

TEST(DatesAsText, TakeTheLookOfTheColumn)
{
    const WrittenBook book(R"(
        STT | Họ và tên      | Ngày sinh       | Giới tính | Đơn vị
        1   | Nguyễn Văn An  | 15/08/1984      | Nam       | Sở Nội vụ
        2   | Đỗ Thị Bưởi    | date:1985-07-16 | Nữ        | Sở Nội vụ
    )");
    const auto all = proposals(book.book(), run(book.book()));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().like, (sheet::Address{0, 2, 2}));
    EXPECT_EQ(all.front().answers.front().number, 30909) << "days since 1899-12-30";
}

} // namespace
} // namespace datchuan::rules
