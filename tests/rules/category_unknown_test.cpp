#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(CategoryUnknown, FiresWhereNothingProvesTheCategory)
{
    check_table(category_unknown, R"(
        STT | Họ và tên       | Ngày sinh  | Đơn vị công tác      | Nhóm đối tượng | Mã ngạch
        1   | Nguyễn Văn An   | 15/08/1984 | Sở Nội vụ            | Công chức      | 01.003
        2   | Lê Thị Bình     | 02/03/1990 | Sở Tư pháp           |                | 06.031       <- R31 @Nhóm đối tượng   // a shared code
        3   | Trần Văn Cường  | 02/03/1979 | Trường THCS Suối Hoa | ???            | 06.031       <- R31 @Nhóm đối tượng
        4   | Phạm Thị Dung   | 02/03/1979 | Trường THCS Suối Hoa |                |              <- R31
        5   | Vũ Thị Đào      | 02/03/1979 | Trường THCS Suối Hoa |                | V.07.04.32   // viên chức by the code
        6   | Hà Văn Giang    | 02/03/1979 | Sở Nội vụ            |                | 01.003       // công chức by the code
        7   | Mai Văn Hải     | 02/03/1979 | Sở Nội vụ            | CC             | 01.003       // a known variant
        8   | Tạ Thị Hoa      | 02/03/1979 | UBND xã Gia Bình     | Cán bộ         |
        9   | Đỗ Văn Khang    | 02/03/1979 | UBND xã Gia Bình     | !32767         |              // R08: an error
    )");
}

TEST(CategoryUnknown, BelievesASectionButNotTheTitleAlone)
{
    check_table(category_unknown, R"(
        STT | Họ và tên       | Ngày sinh  | Giới tính | Đơn vị công tác      | Nhóm đối tượng
        I   | CÔNG CHỨC       |            |           |                      |
        1   | Nguyễn Văn An   | 15/08/1984 | Nam       | Sở Nội vụ            |
        2   | Lê Thị Bình     | 02/03/1990 | Nữ        | Sở Tư pháp           | Công chức
        II  | KHỐI TRƯỜNG HỌC |            |           |                      |
        1   | Trần Văn Cường  | 02/03/1979 | Nam       | Trường THCS Suối Hoa |                <- R31 @Nhóm đối tượng
        2   | Phạm Thị Dung   | 02/03/1979 | Nữ        | Trường THCS Suối Hoa | Viên chức
    )",
                {.title = "DANH SÁCH CÔNG CHỨC"});
}

TEST(CategoryUnknown, AsksDeputiesForNoCategory)
{
    check_table(category_unknown, R"(
        STT | Họ và tên        | Ngày sinh  | Đại biểu HĐND cấp | Nhiệm kỳ  | Đối tượng
        1   | Trịnh Thị Hường  | 16/08/1983 | Xã                | 2021-2026 | Công chức
        2   | Quách Diệu Quyên | 12/09/1987 | Xã                | 2021-2026 |
        3   | Bùi Thị Thủy     | 12/12/1989 | Xã                | 2021-2026 | chưa rõ       <- R31
    )");
}

TEST(CategoryUnknown, LeavesListsWithoutTheColumnAlone)
{
    check_table(category_unknown, R"(
        STT | Họ và tên       | Ngày sinh  | Giới tính | Đơn vị công tác
        1   | Nguyễn Văn An   | 15/08/1984 | Nam       | Sở Nội vụ
        2   | Lê Thị Bình     | 02/03/1990 | Nữ        | Sở Tư pháp
    )");
}

} // namespace
} // namespace datchuan::rules
