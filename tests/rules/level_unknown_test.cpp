#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(LevelUnknown, FiresOnWhatIsNoLevelOfTheColumn)
{
    check_table(level_unknown, R"(
        STT | Họ và tên      | Ngày sinh  | Trình độ chuyên môn | Lý luận chính trị | Quản lý nhà nước | QP-AN
        1   | Nguyễn Văn An  | 15/08/1984 | Lớp 3               | Trung cấp         | Chuyên viên      | Đối tượng 4   <- R39 @Trình độ chuyên môn
        2   | Lê Thị Bình    | 02/03/1990 | Đại học             | Khá               | Chuyên viên      | Đối tượng 4   <- R39 @Lý luận chính trị
        3   | Trần Văn Cường | 02/03/1979 | Đại học             | Trung câp         | Khá              | ĐT4           <- R39 @Lý luận chính trị => Trung cấp; R39 @Quản lý nhà nước
        4   | Phạm Thị Dung  | 02/03/1979 | Đai học             | Cao cấp           | Chuyên viên      | Đối tượng X   <- R39 @Trình độ chuyên môn => Đại học; R39 @QP-AN => Đối tượng 1
        5   | Vũ Thị Đào     | 02/03/1979 | Đại học             | Cao cấp           |                  | Đối tượng 3
        6   | Hà Văn Giang   | 02/03/1979 | Thạc sĩ             | Sơ cấp            | -                |
    )");
}

TEST(LevelUnknown, UnderstandsHoweverLevelsAreWritten)
{
    check_table(level_unknown, R"(
        STT | Họ và tên      | Ngày sinh  | Trình độ chuyên môn | Lý luận chính trị | Quản lý nhà nước       | QP-AN
        1   | Nguyễn Văn An  | 15/08/1984 | ThS.                | Cao cấp LLCT-HC   | CVC                    | ĐT3
        2   | Lê Thị Bình    | 02/03/1990 | ĐH                  | TC                | ngạch CV               | Đối tượng III
        3   | Trần Văn Cường | 02/03/1979 | Cử nhân Luật        | CC LLCT           | K.12/CV                | #4
        4   | Phạm Thị Dung  | 02/03/1979 | Đại học Luật        | TC (2015)         | CVCC                   | Đ.tượng 3
        5   | Vũ Thị Đào     | 02/03/1979 | Kỹ sư               | TCCT-HC           | Cán sự                 | x
        6   | Hà Văn Giang   | 02/03/1979 | CKI                 | Cử nhân           | BD lãnh đạo cấp phòng  | 2023
        7   | Mai Văn Hải    | 02/03/1979 | Thạc sỹ QLKT        | Chưa qua          | Chưa có                | Chưa
        8   | Tạ Thị Hoa     | 02/03/1979 | ĐHSP Toán           | đang học trung cấp | Chứng chỉ số 12/QLNN  | đối tượng 4 (5/2023)
        9   | Đỗ Văn Khang   | 02/03/1979 | BSCKII              | SC                | Trung cấp hành chính   | ĐT 4
        10  | Ngô Văn Lâm    | 02/03/1979 | Dai hoc             | so cap            | chuyen vien chinh      | DT3
        11  | Ngô Văn Minh   | 02/03/1979 | 12/12               | CCLLCT            | Chuyên viên chính      | IV
        12  | Ngô Văn Nam    | 02/03/1979 | Văn bằng 2          |                   | x                      | Đã bồi dưỡng
    )");
}

TEST(LevelUnknown, LeavesColumnsOfSomethingElseAlone)
{
    check_table(level_unknown, R"(
        STT | Họ và tên      | Ngày sinh  | Đơn vị công tác | Chuyên môn
        1   | Nguyễn Văn An  | 15/08/1984 | Sở Nội vụ       | Luật
        2   | Lê Thị Bình    | 02/03/1990 | Sở Nội vụ       | Kế toán
        3   | Trần Văn Cường | 02/03/1979 | Sở Nội vụ       | Đại học
    )");
}

} // namespace
} // namespace datchuan::rules
