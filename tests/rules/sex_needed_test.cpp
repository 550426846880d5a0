#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(SexNeeded, FiresAtTheHeaderWhereSexesAreBlank)
{
    check_table(sex_needed, R"(
        TT | Họ và tên       | Ngày sinh  | Giới tính | Số CCCD        <- R75 @Giới tính
        1  | Nguyễn Văn An   | 15/08/1974 | Nam       |
        2  | Lê Thị Bình     | 02/03/1990 |           |
        3  | Trần Văn Cường  | 02/03/1979 | ?         |                // R20, and one of those that are counted
        4  | Phạm Thị Dung   | 02/03/1980 |           | 027180001234   // the id tells
    )");
}

TEST(SexNeeded, CountsPersonsWhoseSexNothingTells)
{
    const WrittenBook written(R"(
        == Danh sách
        TT | Họ và tên       | Ngày sinh  | Giới tính | Đơn vị
        1  | Nguyễn Văn An   | 15/08/1974 | Nam       | Sở Nội vụ
        2  | Lê Thị Bình     | 02/03/1990 |           | Sở Nội vụ
        3  | Trần Văn Cường  | 02/03/1979 |           | Sở Nội vụ
        == Danh sách 2
        TT | Họ và tên       | Ngày sinh  | Giới tính | Đơn vị
        1  | Lê Thị Bình     | 02/03/1990 | Nữ        | Sở Nội vụ
    )");
    const auto findings = run(written.book(), only(sex_needed));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(message(findings[0], Language::vietnamese),
              "1 người chưa rõ giới tính nên chưa tính được số nữ. Vui lòng bổ sung.");
}

TEST(SexNeeded, LeavesOddValuesToR20)
{
    check_table(sex_needed, R"(
        TT | Họ và tên       | Ngày sinh  | Giới tính | Đơn vị
        1  | Nguyễn Văn An   | 15/08/1974 | Nam       | Sở Nội vụ
        2  | Lê Thị Bình     | 02/03/1990 | N         | Sở Nội vụ
    )");
    // Blank in a column "Nữ" that's used elsewhere is a man.
    check_table(sex_needed, R"(
        TT | Họ và tên       | Ngày sinh  | Nữ | Đơn vị
        1  | Nguyễn Văn An   | 15/08/1974 |    | Sở Nội vụ
        2  | Lê Thị Bình     | 02/03/1990 | x  | Sở Nội vụ
    )");
}

} // namespace
} // namespace datchuan::rules
