#include "rules/naming.hpp"

#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(Naming, JoinsFamilyAndGivenName)
{
    const WrittenBook apart(R"(
        Họ đệm     | Tên | Giới tính | Ngày sinh
        Nguyễn Văn | An  | Nam       | 15/08/1984
        Đỗ Thị     | Mai | Nữ        | 02/03/1985
    )");
    EXPECT_EQ(person_name(apart.book(), {0, 0}), "Nguyễn Văn An");
    EXPECT_EQ(person_name(apart.book(), {0, 1}), "Đỗ Thị Mai");
}

TEST(Naming, TakesTheNameFromTheRowThatIsContinued)
{
    const WrittenBook written(R"(
        TT | Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An | 15/08/1984 | Bồi dưỡng đạo đức công vụ     | 05/06/2023 | 09/06/2023
           |               |            | Cập nhật kiến thức pháp luật  | 03/06/2024 | 07/06/2024
        2  | Đỗ Thị Mai    | 02/03/1985 | Cập nhật kiến thức pháp luật  | 03/06/2024 | 07/06/2024
    )");
    EXPECT_EQ(person_name(written.book(), {0, 1}), "Nguyễn Văn An");
    EXPECT_EQ(course_title(written.book(), {0, 1}), "Cập nhật kiến thức pháp luật");
    EXPECT_EQ(person_name(written.book(), {0, 2}), "Đỗ Thị Mai");
}

TEST(Naming, NamesTheSheetOnlyWhereItIsAnother)
{
    const WrittenBook written(R"(
        == Danh sách
        Họ và tên      | Giới tính | Ngày sinh
        Nguyễn Văn An  | Nam       | 15/08/1984
        Đỗ Thị Mai     | Nữ        | 02/03/1985
    )");
    EXPECT_EQ(cell_place(written.book(), {0, 8, 1}, 0), "B9");
    EXPECT_EQ(cell_place(written.book(), {0, 8, 1}, 1), "B9 (Danh sách)");
}

TEST(Naming, WritesWholeYearsAsYears)
{
    EXPECT_EQ(period_text({2021, 1, 1}, {2025, 12, 31}), "2021-2025");
    EXPECT_EQ(period_text({2023, 1, 1}, {2023, 12, 31}), "2023");
    EXPECT_EQ(period_text({2021, 7, 1}, {2026, 6, 30}), "01/07/2021 - 30/06/2026");
    EXPECT_EQ(period_text({2021, 1, 1}, {2025, 6, 30}), "01/01/2021 - 30/06/2025");
}

} // namespace
} // namespace datchuan::rules
