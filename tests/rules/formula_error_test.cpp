#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(FormulaError, FiresOnEveryUsedCell)
{
    check_table(formula_error, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính | Đơn vị công tác | Kiểm tra tuổi
        1   | Nguyễn Văn An  | 15/08/1985 | Nam       | !32767          | #40       <- R08 @Đơn vị công tác
        2   | Trần Thị Bình  | !524       | !502      | Sở Nội vụ       | #41       <- R08 @Ngày sinh; R08 @Giới tính
        3   | !525           | 20/09/1984 | Nữ        | Sở Nội vụ       | #41       <- R08 @Họ và tên
        4   | Lê Văn Chính   | 20/09/1984 | Nam       | Sở Nội vụ       | !532      // nobody's business
        5   | Lê Văn Dũng    | 20/09/1983 | Nam       | #REF!           | #41       // typed as text
    )");
}

TEST(FormulaError, ReadsTotalsAmongTheRowsToo)
{
    check_table(formula_error, R"(
        STT | Họ và tên         | Ngày sinh  | Tên khóa bồi dưỡng           | Từ ngày    | Kinh phí
        I   | Sở Nội vụ         |            |                              |            |
        1   | Nguyễn Văn An     | 15/08/1985 | Cập nhật kiến thức pháp luật | 01/03/2023 | #500
        2   | Trần Thị Bình     | 20/09/1984 | Cập nhật kiến thức pháp luật | 01/03/2023 | #500
            | Cộng: 02 người    |            |                              |            | !519        <- R08 @Kinh phí
        II  | Sở Y tế           |            |                              |            |
        1   | Lê Văn Chính      | 15/08/1985 | Cập nhật kiến thức pháp luật | 01/03/2023 | #500
    )");
}

TEST(FormulaError, NamesTheErrorText)
{
    const WrittenBook book(R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính
        1   | Nguyễn Văn An  | !532       | Nam
        2   | Trần Thị Bình  | 20/09/1984 | Nữ
    )");
    const auto findings = run(book.book(), only(formula_error));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(message(findings.front(), Language::vietnamese),
              "Ô C2 bị lỗi công thức (#DIV/0!). Vui lòng nhập lại giá trị hoặc sửa công thức.");
}

} // namespace
} // namespace datchuan::rules
