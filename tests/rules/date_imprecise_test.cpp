#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(DateImprecise, FiresAmongFullDates)
{
    check_table(date_imprecise, R"(
        STT | Họ và tên      | Ngày, tháng, năm sinh | Giới tính
        1   | Nguyễn Văn An  | 15/08/1985            | Nam
        2   | Trần Thị Bình  | 1984                  | Nữ        <- R17
        3   | Lê Thị Chi     | 8/1980                | Nữ        <- R17
        4   | Lê Thị Dung    | date:1980-08-15       | Nữ
        5   | Lê Thị Em      | 20/09/1987            | Nữ
        6   | Lê Thị Giang   | không rõ              | Nữ        // R16's business
        7   | Lê Thị Hạnh    |                       | Nữ
    )");
    check_table(date_imprecise, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính
        1   | Nguyễn Văn An  | 15/08/1985 | Nam
        2   | Trần Thị Bình  | #1984      | Nữ        <- R17
    )");
}

TEST(DateImprecise, StaysSilentWhereTheListIsOneOfYears)
{
    // The header asks for the year, and some wrote more than they were asked.
    check_table(date_imprecise, R"(
        STT | Họ và tên      | Năm sinh   | Giới tính
        1   | Nguyễn Văn An  | 15/08/1985 | Nam
        2   | Trần Thị Bình  | 1984       | Nữ
        3   | Lê Thị Chi     | 15/08/1985 | Nữ
    )");
    check_table(date_imprecise, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính
        1   | Nguyễn Văn An  | 15/08/1985 | Nam
        2   | Trần Thị Bình  | 1984       | Nữ
        3   | Lê Thị Chi     | 1985       | Nữ
        4   | Lê Thị Dung    | #1986      | Nữ
    )");
}

TEST(DateImprecise, AsksTheGroupAboveNamAndNu)
{
    check_table(date_imprecise, R"(
        STT | Họ và tên      | Ngày, tháng, năm sinh | <          | Đơn vị công tác
        ^   | ^              | Nam                   | Nữ         | ^
        1   | Nguyễn Văn An  | 15/08/1985            |            | Sở Nội vụ
        2   | Trần Thị Bình  |                       | 20/09/1984 | Sở Nội vụ
        3   | Lê Thị Chi     |                       | 1984       | Sở Nội vụ         <- R17
    )");
    check_table(date_imprecise, R"(
        STT | Họ và tên      | Năm sinh   | <          | Đơn vị công tác
        ^   | ^              | Nam        | Nữ         | ^
        1   | Nguyễn Văn An  | 15/08/1985 |            | Sở Nội vụ
        2   | Trần Thị Bình  |            | 20/09/1984 | Sở Nội vụ
        3   | Lê Thị Chi     |            | 1984       | Sở Nội vụ
    )");
}

} // namespace
} // namespace datchuan::rules
