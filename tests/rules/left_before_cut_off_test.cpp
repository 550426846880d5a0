#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(LeftBeforeCutOff, FiresWhereOneCellContradictsTheOther)
{
    check_table(left_before_cut_off, R"(
        TT | Họ và tên       | Ngày sinh  | Đơn vị     | Tình trạng công tác | Ghi chú
        1  | Nguyễn Văn An   | 15/08/1964 | Sở Nội vụ  | Đang công tác       | Nghỉ hưu 6/2024              <- R67 @Ghi chú
        2  | Lê Thị Bình     | 02/03/1990 | Sở Nội vụ  | Đang công tác       | Nghỉ hưu từ 01/6/2026        // later than the cut-off
        3  | Trần Văn Cường  | 02/03/1979 | Sở Nội vụ  | Đã nghỉ hưu         | Nghỉ hưu 6/2024              // a plain leaver
        4  | Phạm Thị Dung   | 02/03/1980 | Sở Nội vụ  | Thôi việc 3/2025    | Đang làm việc                <- R67 @Tình trạng công tác
        5  | Hà Văn Giang    | 02/03/1981 | Sở Nội vụ  | Đang công tác       | Nghỉ thai sản
        6  | Mai Văn Hải     | 02/03/1982 | Sở Nội vụ  |                     | Chuyển công tác 3/2025       // only one cell speaks
        7  | Tạ Thị Hoa      | 02/03/1983 | Sở Nội vụ  | Đang công tác       |
        8  | Đỗ Văn Khang    | 02/03/1984 | Sở Nội vụ  | Không còn công tác  | Nghỉ hưu 6/2024
        9  | Ngô Thị Lan     | 02/03/1985 | Sở Nội vụ  | dang cong tac       | da nghi huu                  <- R67 @Ghi chú
        10 | Cao Văn Minh    | 02/03/1986 | Sở Nội vụ  | Đang công tác       | Đang làm thủ tục nghỉ hưu
    )");
}

TEST(LeftBeforeCutOff, NeedsBothColumns)
{
    const WrittenBook written(R"(
        TT | Họ và tên       | Ngày sinh  | Đơn vị     | Ghi chú
        1  | Nguyễn Văn An   | 15/08/1964 | Sở Nội vụ  | Nghỉ hưu 6/2024
        2  | Lê Thị Bình     | 02/03/1990 | Sở Nội vụ  |
    )");
    EXPECT_TRUE(run(written.book(), only(left_before_cut_off)).empty());
    EXPECT_EQ(not_checked(written.book(), only(left_before_cut_off), Language::vietnamese).size(), 1U);
}

} // namespace
} // namespace datchuan::rules
