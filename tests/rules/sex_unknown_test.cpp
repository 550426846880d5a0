#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(SexUnknown, FiresOnWhatIsNeitherNamNorNu)
{
    check_table(sex_unknown, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính | Số CCCD
        1   | Nguyễn Văn An  | 15/08/1985 | N         | 027085000999    <- R20 @Giới tính => Nam
        2   | Trần Thị Bình  | 20/09/1984 | ?         | 027184000123    <- R20 @Giới tính => Nữ
        3   | Trần Thị Chi   | 20/09/1984 | khác      |                 <- R20 @Giới tính
        4   | Trần Thị Dung  | 20/09/1984 | #1        |                 <- R20 @Giới tính
        5   | Trần Thị Em    | 20/09/1984 | nu        |
        6   | Trần Thị Giang | 20/09/1984 | NỮ        |
        7   | Trần Văn Hải   | 20/09/1984 | Nam.      |
        8   | Trần Văn Khanh | 20/09/1984 |           |
        9   | Trần Văn Lâm   | 20/09/1984 | -         |
        10  | Trần Văn Minh  | 20/09/1984 | !524      |                 // R08's business
    )");
}

TEST(SexUnknown, ReadsNumbersThatTheHeaderExplains)
{
    check_table(sex_unknown, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính (Nam:0, Nữ: 1) | Đơn vị công tác
        1   | Nguyễn Văn An  | 15/08/1985 | #0                       | Sở Nội vụ
        2   | Trần Thị Bình  | 20/09/1984 | #1                       | Sở Nội vụ
        3   | Trần Thị Chi   | 20/09/1984 | 1                        | Sở Nội vụ
        4   | Trần Thị Dung  | 20/09/1984 | #3                       | Sở Nội vụ    <- R20
    )");
}

TEST(SexUnknown, ReadsMarksInAColumnOfWomen)
{
    check_table(sex_unknown, R"(
        STT | Họ và tên      | Ngày sinh  | Nữ | Đơn vị công tác
        1   | Nguyễn Văn An  | 15/08/1985 |    | Sở Nội vụ
        2   | Trần Thị Bình  | 20/09/1984 | x  | Sở Nội vụ
        3   | Trần Thị Chi   | 20/09/1984 | X  | Sở Nội vụ
        4   | Trần Thị Dung  | 20/09/1984 | ?  | Sở Nội vụ    <- R20 @Nữ
    )");
}

TEST(SexUnknown, FiresOnTheCellEvenWhereTheColumnOfTheBirthDateTells)
{
    check_table(sex_unknown, R"(
        STT | Họ và tên      | Ngày, tháng, năm sinh | <          | Giới tính
        ^   | ^              | Nam                   | Nữ         | ^
        1   | Nguyễn Văn An  | 15/08/1985            |            | Nam
        2   | Trần Thị Bình  |                       | 20/09/1984 | Nm           <- R20
        3   | Trần Thị Chi   |                       | 20/09/1984 | nu
        4   | Trần Thị Dung  |                       | 20/09/1984 |
        5   | Trần Thị Em    |                       | 20/09/1984 | -
    )");
    check_table(sex_unknown, R"(
        STT | Họ và tên      | Ngày, tháng, năm sinh | <          | Nữ
        ^   | ^              | Nam                   | Nữ         | ^
        1   | Nguyễn Văn An  | 15/08/1985            |            |
        2   | Trần Thị Bình  |                       | 20/09/1984 | x
        3   | Trần Thị Chi   |                       | 20/09/1984 | X
    )");
}

} // namespace
} // namespace datchuan::rules
