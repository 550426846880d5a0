#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(RankCodeTitle, FiresWhereTheTitleIsAnotherOnes)
{
    check_table(rank_code_title, R"(
        STT | Họ và tên      | Ngày sinh  | Ngạch/CDNN                            | Mã ngạch/CDNN
        1   | Nguyễn Văn An  | 15/08/1984 | Chuyên viên                           | 01.002      <- R34 @Mã ngạch/CDNN
        2   | Lê Thị Bình    | 02/03/1990 | Chuyên viên chính                     | 01.002
        3   | Trần Văn Cường | 02/03/1979 | CVC                                   | 01.002
        4   | Phạm Thị Dung  | 02/03/1979 | CVC                                   | 01.003      <- R34 @Mã ngạch/CDNN
        5   | Vũ Thị Đào     | 02/03/1979 | Giáo viên trung học cơ sở hạng III    | V.07.04.31  <- R34 @Mã ngạch/CDNN
        6   | Hà Văn Giang   | 02/03/1979 | Giáo viên THCS (hạng 2)               | V.07.04.31
        7   | Mai Văn Hải    | 02/03/1979 | GV tiểu học hạng III                  | V.07.03.29
        8   | Tạ Thị Hoa     | 02/03/1979 | Giáo viên mầm non hạng III            | V.07.03.29  <- R34 @Mã ngạch/CDNN
        9   | Đỗ Văn Khang   | 02/03/1979 | Hạng II                               | V.07.03.29  <- R34 @Mã ngạch/CDNN
        10  | Ngô Văn Lâm    | 02/03/1979 | Hạng III                              | V.07.03.29
        11  | Ngô Văn Minh   | 02/03/1979 | Giao vien tieu hoc hang III           | V.07.03.29
        12  | Ngô Văn Nam    | 02/03/1979 | Bác sĩ chính (hạng II)                | V.08.01.02
        13  | Ngô Văn Oanh   | 02/03/1979 | Kế toán viên                          | 01.003      <- R34 @Mã ngạch/CDNN
        14  | Ngô Văn Phú    | 02/03/1979 | chuyên viên cao cấp (hạng I)          | 01.001
    )");
}

TEST(RankCodeTitle, SaysNothingWhereTheTableLeavesRoom)
{
    check_table(rank_code_title, R"(
        STT | Họ và tên      | Ngày sinh  | Ngạch/CDNN                        | Mã ngạch/CDNN
        1   | Nguyễn Văn An  | 15/08/1984 |                                   | 01.002
        2   | Lê Thị Bình    | 02/03/1990 | Chuyên viên và tương đương        | 06.031
        3   | Trần Văn Cường | 02/03/1979 | Chuyên viên                       | 77.777      // not in the table
        4   | Phạm Thị Dung  | 02/03/1979 | Giáo viên                         | V.07.03.29
        5   | Vũ Thị Đào     | 02/03/1979 | Giáo viên tiểu học                | V.07.03.29
        6   | Hà Văn Giang   | 02/03/1979 | Huấn luyện thể thao               | V.07.03.29  // no title of the table
        7   | Mai Văn Hải    | 02/03/1979 | Chuyên viên                       |
    )");
}

} // namespace
} // namespace datchuan::rules
