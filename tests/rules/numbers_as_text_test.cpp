#include <gtest/gtest.h>

#include "repair_lines.hpp"

namespace datchuan::rules {
namespace {

constexpr std::string_view group = "numbers-as-text";

TEST(NumbersAsText, BecomeNumbersInTheColumnsUnit)
{
    EXPECT_EQ(repair_lines(R"(
        STT | Họ và tên      | Tên khóa bồi dưỡng | Đến ngày        | Số tiết  | Kinh phí (đồng)
        1   | Nguyễn Văn An  | Chuyển đổi số      | date:2023-02-01 | 40       | 1.500.000đ
        2   | Đỗ Thị Bưởi    | Chuyển đổi số      | date:2023-02-01 | 40 tiết  | 1500000
        3   | Trần Văn Chính | Chuyển đổi số      | date:2023-02-01 | 5 ngày   | 500.000đ/người
        4   | Lê Văn Dũng    | Chuyển đổi số      | date:2023-02-01 | #40      | Tự túc
        5   | Hồ Thị Đào     | Chuyển đổi số      | date:2023-02-01 | 40 (đợt 1) | #1500000
        6   | Cao Thị Hà     | Chuyển đổi số      | date:2023-02-01 | -        |
    )",
                           group),
              (Lines{
                  "E2 numbers-as-text: 40 -> number 40",
                  "F2 numbers-as-text: 1.500.000đ -> number 1.500.000",
                  "E3 numbers-as-text: 40 tiết -> number 40",
                  "F3 numbers-as-text: 1500000 -> number 1.500.000",
              }));
}

TEST(NumbersAsText, KeepTheirUnitWhereTheHeadingNamesNone)
{
    EXPECT_EQ(repair_lines(R"(
        STT | Họ và tên      | Tên khóa bồi dưỡng | Đến ngày        | Thời gian học
        1   | Nguyễn Văn An  | Chuyển đổi số      | date:2023-02-01 | 40 tiết
        2   | Đỗ Thị Bưởi    | Chuyển đổi số      | date:2023-02-01 | 2 năm 6 tháng
    )",
                           group),
              Lines{});
}

} // namespace
} // namespace datchuan::rules
