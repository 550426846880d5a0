#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(TotalRowCounted, NamesRowsThatOnlyHintAtATotal)
{
    check_table(total_row_counted, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính
        1   | Nguyễn Văn An  | 15/08/1984 | Nam
        2   | Đỗ Thị Bưởi    | 02/03/1985 | Nữ
        3   | Cộng khối sở   |            | 2              <- R03 @Họ và tên
        4   | Phòng Tổ chức cán bộ | |                    <- R03 @Họ và tên
        5   | Trần Văn Chính | 02/03/1990 | Nam
            | Số lượng: 05 đồng chí | |                    <- R03 @Họ và tên
            | Số có mặt: 6   |            |                <- R03 @Họ và tên
        6   | Phòng Thị Mai  | 02/03/1990 | Nữ             // a person's surname
            | Tổng cộng: 4 người                           // plainly a total
    )");
}

TEST(TotalRowCounted, NamesGhostRowsBetweenPersons)
{
    check_table(total_row_counted, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính
        1   | Nguyễn Văn An  | 15/08/1984 | Nam
        2   | Đỗ Thị Bưởi    | 02/03/1985 | Nữ
        3   | #0             | #0         | #0             <- R03 @Họ và tên
        4   | Trần Văn Chính | 02/03/1990 | Nam
        5   | #0             |            |                // after the last one: found by what counts it
        6   |                |            |                // numbered beforehand
    )");
}

} // namespace
} // namespace datchuan::rules
