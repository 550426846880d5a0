#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(ColumnFormulaMismatch, FiresWhereARowBreaksTheNumberRow)
{
    check_table(column_formula_mismatch, R"(
        KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ
        TT | Chương trình     | Cán bộ được bồi dưỡng | <        | <         | Số lớp
        ^  | ^                | Tổng số               | Cấp tỉnh | Cấp huyện | ^
        1  | 2                | 3=4+5                 | 4        | 5         | 6
        #1 | Tin học          | #60                   | #40      | #20       | #2
        #2 | Ngoại ngữ        | #46                   | #30      | #15       | #1      <- R05 @C
        #3 | Chuyển đổi số    | #15                   |          | #15       | #1
        #4 | Đạo đức công vụ  | #20                   | -        | #15       | #1      // the blank may hold the rest
        #5 | Pháp luật        | #10                   | -        | #15       | #1      <- R05 @C
        #6 | Quốc phòng       |                       | #2       | #3        | #1      // not filled in
           | TỔNG CỘNG        | #152                  | #72      | #83       | #7      // a total
    )");
}

TEST(ColumnFormulaMismatch, ReadsFormulasAsTheyAreWritten)
{
    check_table(column_formula_mismatch, R"(
        THỐNG KÊ CÔNG CHỨC
        STT | Đơn vị    | Tổng số       | Nam   | Nữ    | Còn thiếu
        (A) | (B)       | (1)=(2)+(3)   | (2)   | (3)   | (4)
        #1  | Sở Nội vụ | #9            | #4    | #5    | #0
        #2  | Sở Y tế   | #8            | #4    | #5    | #0       <- R05 @C
        == Biểu 2: THỐNG KÊ VIÊN CHỨC
        STT | Đơn vị    | Biên chế | Có mặt | Chưa tuyển | Nam:3 Nữ:2
        A   | B         | 1        | 2      | 3 (=1-2)   | 4
        #1  | Sở Nội vụ | #9       | #4     | #5         | Nam:3 Nữ:1
        #2  | Sở Y tế   | #9       | #4     | #4         | Nam:3 Nữ:1   <- R05 @E
        #3  | Sở Xây dựng | 12,5   | 2,3    | 10,2       | Nam:3 Nữ:1
    )");
}

} // namespace
} // namespace datchuan::rules
