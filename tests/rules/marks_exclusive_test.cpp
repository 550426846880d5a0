#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(MarksExclusive, FiresOnTheSecondLevelOfAGroup)
{
    check_table(marks_exclusive, R"(
        STT | Họ và tên      | Ngày sinh  | Lý luận chính trị | <         | <      | QLNN | <   | Trình độ chuyên môn | <       | QP-AN       | <
        ^   | ^              | ^          | Cao cấp           | Trung cấp | Sơ cấp | CVC  | CV  | Thạc sĩ             | Đại học | Đối tượng 3 | Đối tượng 4
        1   | Nguyễn Văn An  | 15/08/1984 |                   | x         | x      |      | x   |                     | x       |             | x            <- R38 @Sơ cấp
        2   | Lê Thị Bình    | 02/03/1990 | x                 | x         | x      |      |     | x                   |         |             |              <- R38 @Trung cấp
        3   | Trần Văn Cường | 02/03/1979 | x                 |           |        | x    | x   | x                   | x       |             |              <- R38 @CV; R38 @Đại học
        4   | Phạm Thị Dung  | 02/03/1979 | x                 | chưa      |        | x    |     |                     | x       |             |              // a no
        5   | Vũ Thị Đào     | 02/03/1979 |                   | x         | ?      | x    |     | x                   |         | x           | x            // R37; QPAN courses add up
        6   | Hà Văn Giang   | 02/03/1979 |                   | 2020      | 2015   |      | x   | x                   |         |             |              // years, no marks
    )");
}

TEST(MarksExclusive, LeavesContentsAlone)
{
    check_table(marks_exclusive, R"(
        STT | Họ và tên      | Ngày sinh  | Nội dung đã bồi dưỡng | <               | Lý luận chính trị | <
        ^   | ^              | ^          | Pháp luật             | Đạo đức công vụ | Cao cấp           | Trung cấp
        1   | Nguyễn Văn An  | 15/08/1984 | x                     | x               | x                 |
        2   | Lê Thị Bình    | 02/03/1990 | x                     | x               |                   | x
    )");
}

} // namespace
} // namespace datchuan::rules
