#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(NationalIdOld, HintsAtNumbersOfNineDigits)
{
    check_table(national_id_old, R"(
        Họ và tên      | Giới tính | Ngày sinh  | Số CCCD
        Nguyễn Văn An  | Nam       | 15/08/1984 | 125123456       <- R25 @Số CCCD
        Đỗ Thị Bưởi    | Nữ        | 02/03/1985 | #25123456       <- R25     // 8 digits: its zero lost
        Trần Văn Chính | Nam       | 02/03/1990 | 125 123 457     <- R25
        Lê Văn Dũng    | Nam       | 01/01/1979 | 027079123529
        Hồ Thị Đào     | Nữ        | 02/03/1990 | 27190001234     // R22
        Cao Thị Hà     | Nữ        | 01/01/1979 | 1251234         // 7 digits: R21
        Vũ Thị Hồng    | Nữ        | 01/01/1979 |
    )");
}

} // namespace
} // namespace datchuan::rules
