#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(DefenceGroupPost, FiresWhereTheTableNamesAnotherGroup)
{
    check_table(defence_group_post, R"(
        STT | Họ và tên      | Ngày sinh  | Chức vụ                | Đơn vị công tác          | QP-AN
        1   | Nguyễn Văn An  | 15/08/1984 | Giám đốc               | Sở Nội vụ                | Đối tượng 4    <- R41 @QP-AN
        2   | Lê Thị Bình    | 02/03/1990 | Phó Giám đốc           | Sở Nội vụ                | Đối tượng 2
        3   | Trần Văn Cường | 02/03/1979 | Giám đốc               | Trung tâm Y tế           | Đối tượng 4    // not named
        4   | Phạm Thị Dung  | 02/03/1979 | Trưởng phòng           | Sở Nội vụ                | ĐT3
        5   | Vũ Thị Đào     | 02/03/1979 | Trưởng phòng           | Sở Nội vụ                | ĐT4            <- R41 @QP-AN
        6   | Hà Văn Giang   | 02/03/1979 | Hiệu trưởng            | Trường Tiểu học Võ Cường | Đối tượng 4
        7   | Mai Văn Hải    | 02/03/1979 | Hiệu trưởng            | Trường THCS Suối Hoa     | Đối tượng 3    <- R41 @QP-AN
        8   | Tạ Thị Hoa     | 02/03/1979 | Hiệu trưởng            | Trường THPT Hàn Thuyên   | Đối tượng 3
        9   | Đỗ Văn Khang   | 02/03/1979 | Chuyên viên            | Sở Nội vụ                | Đối tượng 3    // not named
        10  | Ngô Văn Lâm    | 02/03/1979 | Giám đốc Sở Nội vụ     |                          | #4             <- R41 @QP-AN
        11  | Ngô Văn Minh   | 02/03/1979 | Chủ tịch UBND          | UBND xã Gia Bình         | 3
        12  | Ngô Văn Nam    | 02/03/1979 | Nguyên Giám đốc        | Sở Nội vụ                | Đối tượng 4
        13  | Ngô Văn Oanh   | 02/03/1979 | Giám đốc               | Sở Nội vụ                | x
        14  | Ngô Văn Phú    | 02/03/1979 | Giám đốc               | Sở Nội vụ                |
        15  | Ngô Văn Quý    | 02/03/1979 | Hiệu trưởng            | Trường THCS và THPT Lý Thái Tổ | Đối tượng 3  // of both kinds
    )");
}

TEST(DefenceGroupPost, ReadsMarksUnderGroupsAndPostsWithTheirAgency)
{
    check_table(defence_group_post, R"(
        STT | Họ và tên      | Ngày sinh  | Chức vụ, đơn vị công tác            | QP-AN       | <           | <
        ^   | ^              | ^          | ^                                   | Đối tượng 2 | Đối tượng 3 | Đối tượng 4
        1   | Nguyễn Văn An  | 15/08/1984 | Giám đốc, Sở Nội vụ                 |             |             | x    <- R41 @Đối tượng 4
        2   | Lê Thị Bình    | 02/03/1990 | Giám đốc, Sở Nội vụ                 | x           |             | x
        3   | Trần Văn Cường | 02/03/1979 | Hiệu trưởng, Trường Mầm non Hoa Hồng |            |             | x
    )");
}

} // namespace
} // namespace datchuan::rules
