#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(MixedDateTypes, FiresOnTheHeaderOfAColumnThatAnImportHasSwapped)
{
    check_table(mixed_date_types, R"(
        STT | Họ và tên      | Ngày sinh       | Ngày tuyển dụng  <- R13 @Ngày sinh
        1   | Nguyễn Văn An  | date:1984-08-05 | date:2010-08-05
        2   | Đỗ Thị Bưởi    | 25/08/1985      | date:2011-08-25
        3   | Trần Văn Chính | date:1990-02-12 | 13/04/2012
        4   | Lê Văn Dũng    | 01/01/1979      | 14/04/2012
    )");
}

TEST(MixedDateTypes, LooksAtTheLowestHeading)
{
    check_table(mixed_date_types, R"(
        STT | Họ và tên      | Ngày sinh       | <               | Chức vụ
        ^   | ^              | Nam             | Nữ              | ^           <- R13 @Nữ
        1   | Nguyễn Văn An  | date:1984-08-25 |                 | Chuyên viên
        2   | Đỗ Thị Bưởi    |                 | date:1985-08-05 | Chuyên viên
        3   | Trần Thị Chi   |                 | date:1990-02-12 | Chuyên viên
        4   | Lê Thị Dung    |                 | 21/01/1979      | Chuyên viên
        5   | Hồ Văn Đức     | 21/01/1979      |                 | Chuyên viên
    )");
}

TEST(MixedDateTypes, StaysSilentWhereNothingCanHaveBeenSwapped)
{
    check_table(mixed_date_types, R"(
        STT | Họ và tên      | Ngày sinh       | Ngày tuyển dụng | Ngày bổ nhiệm ngạch | Mã riêng
        1   | Nguyễn Văn An  | date:1984-08-05 | date:2010-08-25 | date:2012-08-05     | date:1984-08-05
        2   | Đỗ Thị Bưởi    | date:1985-08-06 | 25/08/2011      | date:2012-09-05     | 25/08/1985
        3   | Trần Văn Chính | 12/02/1990      | date:2012-04-05 | không rõ            | date:1990-02-12
        4   | Lê Văn Dũng    | 1979            | 2013            | 31/02/2013          | 25/08/1985
    )");
    check_table(mixed_date_types, R"(
        STT | Họ và tên      | Ngày sinh       | Giới tính
        1   | Nguyễn Văn An  | 25/08/1984      | Nam
        2   | Đỗ Thị Bưởi    | date:1985-08-06 | Nữ          // one cell is no import
        3   | Trần Văn Chính | 14/02/1990      | Nam
    )");
}

TEST(MixedDateTypes, ReadsListsOfRecordsToo)
{
    check_table(mixed_date_types, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng | Từ ngày         | Đến ngày        <- R13 @Từ ngày
        1  | Nguyễn Văn An   | Chuyển đổi số      | date:2022-08-08 | 12/08/2022
        2  | Lê Thị Bình     | Chuyển đổi số      | 18/08/2022      | 22/08/2022
        3  | Trần Văn Cường  | Chuyển đổi số      | date:2022-08-09 | 13/08/2022
    )");
}

} // namespace
} // namespace datchuan::rules
