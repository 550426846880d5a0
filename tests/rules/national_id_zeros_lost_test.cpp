#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(NationalIdZerosLost, OffersOnlyAPaddingThatFitsTheRow)
{
    check_table(national_id_zeros_lost, R"(
        Họ và tên      | Giới tính | Ngày sinh  | Số CCCD
        Nguyễn Văn An  | Nam       | 15/08/1984 | 27084000999    <- R22 @Số CCCD => 027084000999
        Đỗ Thị Bưởi    | Nữ        | 02/03/1985 | 1185000123     <- R22 001185000123
        Vũ Văn Cảnh    | Nam       | 1991       | #27091000123   <- R22 027091000123   // a number, only the birth year known
        Trần Thị Chi   | Nữ        | 02/03/1990 | 027190001234
        Lê Văn Dũng    | Nam       | 01/01/1979 | 97173523529    // 097 is no province: R21's business
        Hồ Thị Đào     | Nữ        | 02/03/1990 | 27090001234    // padded, it's a man's: R21
        Mai Văn Giang  | Nam       | 02/03/1990 | 27089001234    // padded, it's of 1989: R21
        Phạm Thu Em    |           |            | 27190001234    // nothing to check the padding against
        Cao Thị Hà     | Nữ        | 01/01/1979 | 125123456      // R25: CMND
    )");
}

} // namespace
} // namespace datchuan::rules
