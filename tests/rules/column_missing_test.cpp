#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(ColumnMissing, AsksARollForSomethingThatTellsPersonsApart)
{
    check_table(column_missing, R"(
        STT | Họ và tên      | Giới tính | Chức vụ      | Đơn vị công tác   <- R01 @A
        1   | Nguyễn Văn An  | Nam       | Chuyên viên  | Sở Nội vụ
        2   | Trần Thị Bình  | Nữ        | Phó Giám đốc | Sở Nội vụ
    )");
    check_table(column_missing, R"(
        STT | Họ và tên      | Năm sinh | Chức vụ      | Đơn vị công tác
        1   | Nguyễn Văn An  | 1985     | Chuyên viên  | Sở Nội vụ
        2   | Trần Thị Bình  | 1984     | Phó Giám đốc | Sở Nội vụ
    )");
    check_table(column_missing, R"(
        STT | Họ và tên      | Số CCCD      | Chức vụ      | Đơn vị công tác
        1   | Nguyễn Văn An  | 027085000999 | Chuyên viên  | Sở Nội vụ
        2   | Trần Thị Bình  | 027184000123 | Phó Giám đốc | Sở Nội vụ
    )");
    check_table(column_missing, R"(
        STT | Họ và tên      | Năm sinh | <    | Chức vụ      | Đơn vị công tác
        ^   | ^              | Nam      | Nữ   | ^            | ^
        1   | Nguyễn Văn An  | 1985     |      | Chuyên viên  | Sở Nội vụ
        2   | Trần Thị Bình  |          | 1984 | Phó Giám đốc | Sở Nội vụ
    )");
}

TEST(ColumnMissing, LetsAnotherTableSupplyIt)
{
    check_table(column_missing, R"(
        == Danh sách
        STT | Họ và tên      | Chức vụ      | Đơn vị công tác
        1   | Nguyễn Văn An  | Chuyên viên  | Sở Nội vụ
        2   | Trần Thị Bình  | Phó Giám đốc | Sở Nội vụ
        == Lý lịch
        STT | Họ và tên      | Ngày sinh  | Giới tính | Quê quán
        1   | Nguyễn Văn An  | 15/08/1985 | Nam       | Bắc Ninh
        2   | Trần Thị Bình  | 20/09/1984 | Nữ        | Bắc Giang
    )");
}

TEST(ColumnMissing, AsksAListOfCoursesForSomeDate)
{
    // A decision's date doesn't say when the course was.
    check_table(column_missing, R"(
        STT | Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Ngày QĐ    | Kết quả     <- R01 @A
        1   | Nguyễn Văn An  | 15/08/1985 | Cập nhật kiến thức pháp luật | 01/03/2023 | Hoàn thành
        2   | Trần Thị Bình  | 20/09/1984 | Bồi dưỡng đạo đức công vụ    | 01/03/2023 | Hoàn thành
    )");
    check_table(column_missing, R"(
        STT | Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Đến ngày   | Kết quả
        1   | Nguyễn Văn An  | 15/08/1985 | Cập nhật kiến thức pháp luật | 01/03/2023 | Hoàn thành
        2   | Trần Thị Bình  | 20/09/1984 | Bồi dưỡng đạo đức công vụ    | 01/03/2023 | Hoàn thành
    )");
}

TEST(ColumnMissing, TakesAYearInTheTitleForADate)
{
    constexpr std::string_view list = R"(
        STT | Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Kết quả
        1   | Nguyễn Văn An  | 15/08/1985 | Cập nhật kiến thức pháp luật | Hoàn thành
        2   | Trần Thị Bình  | 20/09/1984 | Bồi dưỡng đạo đức công vụ    | Hoàn thành
    )";
    check_table(column_missing, list, {.title = "KẾT QUẢ BỒI DƯỠNG CÁN BỘ, CÔNG CHỨC NĂM 2023"});
}

} // namespace
} // namespace datchuan::rules
