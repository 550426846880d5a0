#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(NationalIdShared, FiresOnLaterCellsUnderAnotherName)
{
    check_table(national_id_shared, R"(
        Họ và tên            | Ngày sinh  | Số CCCD
        Đoàn Ngọc Nam        | 13/05/1978 | 036078637478
        Trần Thị Quý         | 02/03/1985 | 027185000123
        Vũ Đình Trường       | 16/08/1978 | 036078637478    <- R26 @Số CCCD
        Trần Thị Quí         | 02/03/1985 | 027185000123    // one name written in two ways: R27
        Đoàn Ngọc Nam        | 13/05/1978 | 036 078 637 478 // the first name again: R27
        Lê Văn Sơn           | 16/08/1979 | 036078637478    <- R26
                             | 16/08/1979 | 036078637478    // no name to differ: R14
        Hoàng Văn An         | 01/01/1980 | 125123456
        Phạm Văn Bá          | 01/01/1981 | 125123456       // an old number proves nothing: R25
    )");
}

TEST(NationalIdShared, LooksAcrossTheWorkbook)
{
    constexpr std::string_view text = R"(
        == Danh sách
        Họ và tên      | Giới tính | Ngày sinh  | Số CCCD
        Nguyễn Văn An  | Nam       | 15/08/1984 | 027084000999
        Đỗ Thị Bưởi    | Nữ        | 02/03/1985 | 027185000123

        == Bồi dưỡng
        STT | Họ và tên      | Số CCCD      | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày
        1   | Nguyễn Văn An  | 027084000999 | Bồi dưỡng đạo đức công vụ     | 05/06/2023 | 09/06/2023
            |                |              | Cập nhật kiến thức pháp luật  | 03/06/2024 | 07/06/2024
        2   | Nguyễn Văn An  | 27084000999  | Tin học cơ bản                | 02/09/2024 | 06/09/2024
        3   | Đỗ Thị Bướm    | 027185000123 | Cập nhật kiến thức pháp luật  | 03/06/2024 | 07/06/2024   <- R26 @Số CCCD
    )";
    check_table(national_id_shared, text);

    const WrittenBook written(text);
    const std::vector<Finding> findings = run(written.book(), only(national_id_shared));
    ASSERT_EQ(findings.size(), 1U);
    const std::string sentence = message(findings[0], Language::vietnamese);
    EXPECT_NE(sentence.find("“Đỗ Thị Bưởi” ở ô D3 (Danh sách)"), std::string::npos) << sentence;
}

} // namespace
} // namespace datchuan::rules
