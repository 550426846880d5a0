#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(LeaderFlagPost, FiresWhereMarkAndPostContradict)
{
    check_table(leader_flag_post, R"(
        STT | Họ và tên      | Ngày sinh  | Chức vụ                | Đơn vị công tác      | Lãnh đạo, quản lý
        1   | Nguyễn Văn An  | 15/08/1984 | Trưởng phòng           | Sở Nội vụ            | x
        2   | Lê Thị Bình    | 02/03/1990 | Chuyên viên            | Sở Nội vụ            | x        <- R36 @Lãnh đạo, quản lý
        3   | Trần Văn Cường | 02/03/1979 | Hiệu trưởng            | Trường THCS Suối Hoa |          <- R36 @Lãnh đạo, quản lý
        4   | Phạm Thị Dung  | 02/03/1979 | Phó Hiệu trưởng        | Trường THCS Suối Hoa | không    <- R36 @Lãnh đạo, quản lý
        5   | Vũ Thị Đào     | 02/03/1979 | Giáo viên              | Trường THCS Suối Hoa |
        6   | Hà Văn Giang   | 02/03/1979 | Giáo viên              | Trường THCS Suối Hoa | ?        // R37
        7   | Mai Văn Hải    | 02/03/1979 |                        | Sở Nội vụ            | x        // the post is unknown
        8   | Tạ Thị Hoa     | 02/03/1979 | Điều phối viên         | Sở Nội vụ            | x        // so is this one
        9   | Đỗ Văn Khang   | 02/03/1979 | Chuyên viên, phụ trách phòng | Sở Nội vụ      | x        // acting head
        10  | Ngô Văn Lâm    | 02/03/1979 | Kế toán trưởng         | Sở Nội vụ            | x        // debatable
        11  | Ngô Văn Minh   | 02/03/1979 | Trưởng thôn            | UBND xã Gia Bình     |
        12  | Ngô Văn Nam    | 02/03/1979 | Nhân viên              | UBND xã Gia Bình     | #1       <- R36 @Lãnh đạo, quản lý
    )");
}

TEST(LeaderFlagPost, AsksNothingOfPartTimersAndDeputies)
{
    check_table(leader_flag_post, R"(
        STT | Họ và tên      | Ngày sinh  | Chức vụ                  | Đối tượng                      | Lãnh đạo, quản lý
        1   | Nguyễn Văn An  | 15/08/1984 | Trưởng phòng             | Công chức                      | x
        2   | Lê Thị Bình    | 02/03/1990 | Phó Chủ tịch Hội Nông dân | Người hoạt động không chuyên trách |
        3   | Lê Thị Chi     | 02/03/1990 | Giám đốc Hợp tác xã      | Đại biểu HĐND                  |
        4   | Lê Thị Dung    | 02/03/1990 | Phó Chủ tịch UBND        | Cán bộ                         |          <- R36
    )");
}

TEST(LeaderFlagPost, SaysNothingWhereTheColumnIsNotUsed)
{
    check_table(leader_flag_post, R"(
        STT | Họ và tên      | Ngày sinh  | Chức vụ                | Đơn vị công tác      | Lãnh đạo, quản lý
        1   | Nguyễn Văn An  | 15/08/1984 | Trưởng phòng           | Sở Nội vụ            |
        2   | Lê Thị Bình    | 02/03/1990 | Chuyên viên            | Sở Nội vụ            |
    )");
}

TEST(LeaderFlagPost, SaysNothingWhereTheColumnNamesPosts)
{
    check_table(leader_flag_post, R"(
        STT | Họ và tên      | Ngày sinh  | Chức danh              | Đơn vị công tác      | Chức vụ lãnh đạo, quản lý
        1   | Nguyễn Văn An  | 15/08/1984 | Chuyên viên            | Sở Nội vụ            | Trưởng phòng
        2   | Lê Thị Bình    | 02/03/1990 | Chuyên viên            | Sở Nội vụ            |
    )");
}

} // namespace
} // namespace datchuan::rules
