#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(NationalIdProvince, FiresOnlyOnTwelveDigitsOfNoListedProvince)
{
    check_table(national_id_province, R"(
        Họ và tên      | Giới tính | Ngày sinh  | Số CCCD
        Nguyễn Văn An  | Nam       | 15/08/1984 | 027084000999    // Bắc Ninh
        Đỗ Thị Bưởi    | Nữ        | 02/03/1985 | 024185000123    // Bắc Giang, merged since: the number stays
        Trần Văn Chính | Nam       | 02/03/1990 | 003090001234    <- R23 @Số CCCD
        Lê Văn Dũng    | Nam       | 01/01/1979 | 097079123529    <- R23
        Hồ Thị Đào     | Nữ        | 02/03/1990 | 96090001234     // a lost zero: R22 or R21
        Cao Thị Hà     | Nữ        | 01/01/1979 | 003123456       // R25: CMND
        Mai Văn Giang  | Nam       | 01/01/1979 | 0030790001234   // 13 digits: R21
        Vũ Thị Hồng    | Nữ        | 01/01/1979 |
    )");
}

} // namespace
} // namespace datchuan::rules
