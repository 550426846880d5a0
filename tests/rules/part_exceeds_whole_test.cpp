#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(PartExceedsWhole, FiresAtThePartsOfColumns)
{
    check_table(part_exceeds_whole, R"(
        KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG CÁN BỘ
        TT | Chương trình | Cấp tỉnh | < | Cấp xã | Tổng số | Trong đó | < | Kinh phí
        ^  | ^            | Tổng số | Trong đó: Số cán bộ lãnh đạo, quản lý | ^ | ^ | Nữ | Người DTTS | ^
        #1 | Tin học      | #40 | #11 | #20 | #60 | #30 | #2  | #10
        #2 | Ngoại ngữ    | #30 | #31 | #5  | #35 | #35 | #1  | #10      <- R06 @D
        #3 | Pháp luật    | #10 | #1  | #20 | #30 | #33 | -   | #10      <- R06 @G
        #4 | Quốc phòng   | #10 | #1  | #20 |     | #33 | -   | #10      // the whole isn't filled in
           | Tổng cộng    | #90 | #44 | #65 | #125 | #131 | #3 | #40     // the row above says it
    )");
}

TEST(PartExceedsWhole, FiresAtThePartsOfRows)
{
    check_table(part_exceeds_whole, R"(
        SỐ LƯỢNG CÔNG CHỨC, VIÊN CHỨC
        STT | Tiêu chí          | Cấp tỉnh | Cấp xã
        1   | Công chức         | #60      | #15
            | Trong đó: Nữ      | #20      | #16      <- R06 @Cấp xã
        2   | Viên chức         | #30      | #5
            | Trong đó:
            | - Nữ              | #31      | #5       <- R06 @Cấp tỉnh
            | - Đảng viên       | #12      | #5
            | Tổng cộng         | #90      | #20
    )");
}

TEST(PartExceedsWhole, StaysSilentOnColumnsThatAreNoParts)
{
    check_table(part_exceeds_whole, R"(
        THỐNG KÊ CÔNG CHỨC
        STT | Đơn vị    | Tổng số | Được bồi dưỡng | Số lượt người
        #1  | Sở Nội vụ | #9      | #9             | #25
        #2  | Sở Y tế   | #8      | #4             | #9
    )");
}

} // namespace
} // namespace datchuan::rules
