#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(LeftInCommitment, CountsFromTheEndOfTheStudy)
{
    check_table(left_in_commitment, R"(
        TT | Họ và tên       | Tên khóa đào tạo          | Từ ngày    | Đến ngày   | Cam kết (tháng) | Tình trạng
        1  | Nguyễn Văn An   | Thạc sĩ Quản lý công      | 01/09/2019 | 31/08/2021 | 48              | Thôi việc từ 01/03/2024   <- R60 @Tình trạng
        2  | Lê Thị Bình     | Thạc sĩ Quản lý công      | 01/09/2017 | 31/08/2019 | 48              | Thôi việc từ 01/03/2024   // served
        3  | Trần Văn Cường  | Thạc sĩ Quản lý công      | 01/09/2019 | 31/08/2021 | 48              | Nghỉ hưu từ 01/03/2024
        4  | Phạm Thị Dung   | Thạc sĩ Quản lý công      | 01/09/2019 | 31/08/2021 | 48              | Đang công tác
        5  | Vũ Thị Đào      | Thạc sĩ Quản lý công      | 01/09/2019 | 31/08/2021 |                 | Thôi việc từ 01/03/2024
        6  | Hà Văn Giang    | Thạc sĩ Quản lý công      | 01/09/2019 | 31/08/2021 | #48             | Thôi việc                 // when?
    )");
}

TEST(LeftInCommitment, LooksUpTheRoll)
{
    check_table(left_in_commitment, R"(
        == Danh sách
        TT | Họ và tên       | Ngày sinh  | Đối tượng | Tình trạng công tác
        1  | Nguyễn Văn An   | 15/08/1990 | Công chức | Thôi việc từ 01/03/2024   <- R60 @Tình trạng công tác
        2  | Lê Thị Bình     | 02/03/1990 | Công chức | Đang công tác
        == Đào tạo
        TT | Họ và tên       | Ngày sinh  | Tên khóa đào tạo      | Từ ngày    | Đến ngày   | Cam kết
        1  | Nguyễn Văn An   | 15/08/1990 | Thạc sĩ Quản lý công  | 01/09/2019 | 31/08/2021 | 4 năm
        2  | Lê Thị Bình     | 02/03/1990 | Thạc sĩ Quản lý công  | 01/09/2019 | 31/08/2021 | 4 năm
    )");
}

} // namespace
} // namespace datchuan::rules
