#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(NationalIdDigits, FiresOnWhatIsNoIdOfAnyKind)
{
    check_table(national_id_digits, R"(
        Họ và tên         | Giới tính | Ngày sinh  | Số CCCD
        Nguyễn Văn An     | Nam       | 15/08/1984 | 027084000999
        Lê Văn Bình       | Nam       | 15/08/1984 | 027 084 000 998      // grouped by spaces
        Đỗ Thị Bưởi       | Nữ        | 02/03/1985 | 0271850001234        <- R21 @Số CCCD   // 13 digits
        Trần Thị Chi      | Nữ        | 02/03/1990 | 2.7091E+10           <- R21            // scientific
        Phan Văn Cường    | Nam       | 02/03/1991 | #27091000000         <- R21            // a number that was rounded
        Ngô Văn Duy       | Nam       | 02/03/1991 | 02709100012A         <- R21
        Vũ Văn Dũng       | Nam       | 01/01/1979 | chưa có              <- R21
        Hoàng Thị Én      | Nữ        | 01/01/1979 |                      // nothing stands there
        Mai Văn Giang     | Nam       | 01/01/1979 | -                    // a dash is nothing too
        Cao Thị Hà        | Nữ        | 01/01/1979 | 125123456            // R25: CMND
        Tạ Văn Hùng       | Nam       | 01/01/1979 | !32767               // R08: an error
        Bùi Văn Khoa      | Nam       | 01/01/1979 | 003079000123         // R23: unknown province
    )");
}

TEST(NationalIdDigits, TakesAShortNumberOnlyWhereItsZerosCannotBeRestored)
{
    check_table(national_id_digits, R"(
        Họ và tên         | Giới tính | Ngày sinh  | Số CCCD
        Nguyễn Văn An     | Nam       | 15/08/1984 | 27084000999          // R22
        Đỗ Thị Bưởi       | Nữ        | 02/03/1985 | #1185000123          // R22, as a number
        Lê Văn Dũng       | Nam       | 01/01/1979 | 97173523529          <- R21   // 097 is no province
        Trần Thị Chi      | Nữ        | 02/03/1990 | 27090001234          <- R21   // padded, it's a man's
        Phạm Thu Em       |           |            | 27190001234          <- R21   // nothing to check the padding against
    )");
}

TEST(NationalIdDigits, ReportsAPersonOverSeveralLinesOnce)
{
    check_table(national_id_digits, R"(
        STT | Họ và tên     | Ngày sinh  | Số CCCD      | Tên khóa bồi dưỡng              | Từ ngày    | Đến ngày
        1   | Nguyễn Văn An | 15/08/1984 | 0270840009   | Bồi dưỡng đạo đức công vụ       | 05/06/2023 | 09/06/2023  <- R21 @Số CCCD
            |               |            |              | Cập nhật kiến thức pháp luật    | 03/06/2024 | 07/06/2024
        2   | Lê Thị Bình   | 02/03/1990 | 027190001234 | Bồi dưỡng đạo đức công vụ       | 05/06/2023 | 09/06/2023
    )");
}

TEST(NationalIdDigits, SaysWhatIsWrongWithTheNumber)
{
    const WrittenBook written(R"(
        Họ và tên         | Giới tính | Ngày sinh  | Số CCCD
        Đỗ Thị Bưởi       | Nữ        | 02/03/1985 | 0271850001234
        Trần Thị Chi      | Nữ        | 02/03/1990 | 2.7091E+10
        Ngô Văn Duy       | Nam       | 02/03/1991 | 02709100012A
    )");
    const std::vector<Finding> findings = run(written.book(), only(national_id_digits));
    ASSERT_EQ(findings.size(), 3U);
    const auto says = [&](std::size_t index, std::string_view vietnamese, std::string_view english) {
        const std::string vi = message(findings[index], Language::vietnamese);
        const std::string en = message(findings[index], Language::english);
        EXPECT_NE(vi.find(vietnamese), std::string::npos) << vi;
        EXPECT_NE(en.find(english), std::string::npos) << en;
    };
    says(0, "có 13 chữ số", "has 13 digits");
    says(1, "dạng số mũ", "an exponent");
    says(2, "không phải chữ số", "aren't digits");
}

} // namespace
} // namespace datchuan::rules
