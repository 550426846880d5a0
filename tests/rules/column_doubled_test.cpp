#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(ColumnDoubled, StandsOnTheHeaderOfTheSecond)
{
    check_table(column_doubled, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính | Chức vụ     | Đơn vị    | Năm sinh    <- R02 @G
        1   | Nguyễn Văn An  | 15/08/1985 | Nam       | Chuyên viên | Sở Nội vụ | 1985
        2   | Trần Thị Bình  | 20/09/1984 | Nữ        | Chuyên viên | Sở Nội vụ | 1984
    )");
    check_table(column_doubled, R"(
        STT | Họ và tên      | Ngày sinh  | Chức vụ     | Đơn vị công tác | CHỨC  VỤ    <- R02 @F
        1   | Nguyễn Văn An  | 15/08/1985 | Chuyên viên | Sở Nội vụ       | Chuyên viên
        2   | Trần Thị Bình  | 20/09/1984 | Chuyên viên | Sở Nội vụ       | Chuyên viên
    )");
}

TEST(ColumnDoubled, LeavesPartsOfOneAlone)
{
    check_table(column_doubled, R"(
        STT | Họ đệm     | Tên  | Năm sinh | <    | Trình độ LLCT | <         | <       | Ghi chú | Ghi chú
        ^   | ^          | ^    | Nam      | Nữ   | Cao cấp       | Trung cấp | Sơ cấp  | ^       | ^
        1   | Nguyễn Văn | An   | 1985     |      | x             |           |         |         |
        2   | Trần Thị   | Bình |          | 1984 |               | x         |         |         |
    )");
    check_table(column_doubled, R"(
        STT | Họ và tên | <      | Ngày sinh  | Chức vụ     | Đơn vị công tác
        1   | Nguyễn Văn | An    | 15/08/1985 | Chuyên viên | Sở Nội vụ
        2   | Trần Thị   | Bình  | 20/09/1984 | Chuyên viên | Sở Nội vụ
        3   | Lê Thị     | Chi   | 20/09/1984 | Chuyên viên | Sở Nội vụ
    )");
    check_table(column_doubled, R"(
        STT | Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Thời gian  | <          | Kết quả
        ^   | ^              | ^          | ^                            | Từ         | Đến        | ^
        1   | Nguyễn Văn An  | 15/08/1985 | Cập nhật kiến thức pháp luật | 01/03/2023 | 05/03/2023 | Hoàn thành
        2   | Trần Thị Bình  | 20/09/1984 | Bồi dưỡng đạo đức công vụ    | 01/03/2023 | 05/03/2023 | Hoàn thành
    )");
}

TEST(ColumnDoubled, LeavesColumnsOfTwoGroupsAlone)
{
    check_table(column_doubled, R"(
        STT | Họ và tên      | Ngày sinh  | Đào tạo    | <          | Bồi dưỡng  | <          | Tên khóa bồi dưỡng
        ^   | ^              | ^          | Từ ngày    | Đến ngày   | Từ ngày    | Đến ngày   | ^
        1   | Nguyễn Văn An  | 15/08/1985 | 01/03/2023 | 05/03/2023 |            |            | Cập nhật pháp luật
        2   | Trần Thị Bình  | 20/09/1984 |            |            | 01/03/2023 | 05/03/2023 | Đạo đức công vụ
    )");
}

TEST(ColumnDoubled, LeavesColumnsToBeMarkedAlone)
{
    check_table(column_doubled, R"(
        STT | Họ và tên      | Ngày sinh  | Cán bộ | Công chức | Viên chức | Đơn vị công tác
        1   | Nguyễn Văn An  | 15/08/1985 |        | x         |           | Sở Nội vụ
        2   | Trần Thị Bình  | 20/09/1984 |        |           | x         | Sở Nội vụ
        3   | Trần Thị Chi   | 20/09/1985 | x      |           |           | Sở Nội vụ
    )");
}

TEST(ColumnDoubled, FindsTwoColumnsThatTellTheSameAgencies)
{
    check_table(column_doubled, R"(
        TT | Họ và tên      | Giới tính | Đơn vị công tác  | Chức vụ     | Cơ quan công tác   <- R02 @Cơ quan công tác
        1  | Nguyễn Văn An  | Nam       | Chi cục Thủy lợi | Chuyên viên | Chi cục Thuỷ lợi
        2  | Đỗ Thị Bưởi    | Nữ        | Chi cục Thủy lợi | Chuyên viên | Chi cục Thủy lợi
        3  | Trần Văn Chính | Nam       | Chi cục Kiểm lâm | Chuyên viên | Chi cục Kiểm lâm
        == Danh sách 2
        TT | Họ và tên      | Giới tính | Phòng ban        | Chức vụ     | Đơn vị công tác
        1  | Nguyễn Văn An  | Nam       | Văn phòng        | Chuyên viên | Sở Nội vụ           // a part and its body
        2  | Đỗ Thị Bưởi    | Nữ        | Thanh tra Sở     | Chuyên viên | Sở Nội vụ
        3  | Trần Văn Chính | Nam       | Chi cục Kiểm lâm | Chuyên viên | Chi cục Kiểm lâm
        == Danh sách 3
        TT | Họ và tên      | Giới tính | Đơn vị           | Chức vụ     | Cơ quan cử đi học
        1  | Nguyễn Văn An  | Nam       | Chi cục Thủy lợi | Chuyên viên | Chi cục Thủy lợi    // who sent them
        2  | Đỗ Thị Bưởi    | Nữ        | Chi cục Thủy lợi | Chuyên viên | Chi cục Thủy lợi
        3  | Trần Văn Chính | Nam       | Chi cục Kiểm lâm | Chuyên viên | Chi cục Kiểm lâm
        == Danh sách 4
        TT | Họ và tên      | Giới tính | Đơn vị           | Chức vụ     | Nơi công tác
        1  | Nguyễn Văn An  | Nam       | Sở Y tế          | Chuyên viên | Sở Y tế             // one agency's list
        2  | Đỗ Thị Bưởi    | Nữ        | Sở Y tế          | Chuyên viên | Sở Y tế
        3  | Trần Văn Chính | Nam       | Sở Y tế          | Chuyên viên | Sở Y tế
    )");
}

} // namespace
} // namespace datchuan::rules
