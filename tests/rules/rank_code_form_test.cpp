#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(RankCodeForm, WritesTheOneRightForm)
{
    check_table(rank_code_form, R"(
        STT | Họ và tên       | Ngày sinh  | Đơn vị công tác      | Mã ngạch
        1   | Nguyễn Văn An   | 15/08/1984 | Sở Nội vụ            | 1.003          <- R32 @Mã ngạch => 01.003
        2   | Lê Thị Bình     | 02/03/1990 | Sở Tư pháp           | 01003          <- R32 @Mã ngạch => 01.003
        3   | Trần Văn Cường  | 02/03/1979 | Sở Tư pháp           | #1.003         <- R32 @Mã ngạch => 01.003
        4   | Phạm Thị Dung   | 02/03/1979 | Sở Tư pháp           | #1003          <- R32 @Mã ngạch => 01.003  // a grouped number
        5   | Vũ Thị Đào      | 02/03/1979 | Trường THCS Suối Hoa | V07.03.29      <- R32 @Mã ngạch => V.07.03.29
        6   | Hà Văn Giang    | 02/03/1979 | Trường THCS Suối Hoa | V.7.3.29       <- R32 @Mã ngạch => V.07.03.29
        7   | Mai Văn Hải     | 02/03/1979 | Trường THCS Suối Hoa | v.07.03.29     <- R32 @Mã ngạch => V.07.03.29
        8   | Tạ Thị Hoa      | 02/03/1979 | Trường THCS Suối Hoa | V.07.0329      <- R32 @Mã ngạch => V.07.03.29
        9   | Đỗ Văn Khang    | 02/03/1979 | Trường THCS Suối Hoa | 07.03.29       <- R32 @Mã ngạch => V.07.03.29
        10  | Ngô Văn Lâm     | 02/03/1979 | Sở Tư pháp           | 01. 003        <- R32 @Mã ngạch => 01.003
        11  | Ngô Văn Minh    | 02/03/1979 | Sở Tư pháp           | O1.003         <- R32 @Mã ngạch => 01.003  // the letter O
        12  | Ngô Văn Nam     | 02/03/1979 | Trường THPT Hàn Thuyên | #15.113      <- R32 @Mã ngạch => 15.113  // a number that was meant as text
    )");
}

TEST(RankCodeForm, LeavesRightCodesAndWhatCouldBeSeveralAlone)
{
    check_table(rank_code_form, R"(
        STT | Họ và tên       | Ngày sinh  | Đơn vị công tác      | Mã ngạch
        1   | Nguyễn Văn An   | 15/08/1984 | Sở Nội vụ            | 01.003
        2   | Lê Thị Bình     | 02/03/1990 | Sở Tư pháp           | 01a.003
        3   | Trần Văn Cường  | 02/03/1979 | Trường THCS Suối Hoa | V.07.03.29
        4   | Phạm Thị Dung   | 02/03/1979 | Ban Tổ chức          | 04.024a
        5   | Vũ Thị Đào      | 02/03/1979 | Trường THCS Suối Hoa |
        6   | Hà Văn Giang    | 02/03/1979 | Trường THCS Suối Hoa | V.07.03.28, V.07.03.29
        7   | Mai Văn Hải     | 02/03/1979 | UBND xã              | CT01
        8   | Tạ Thị Hoa      | 02/03/1979 | UBND xã              | 01.03
        9   | Đỗ Văn Khang    | 02/03/1979 | UBND xã              | #2.34           // a coefficient of pay
        10  | Ngô Văn Lâm     | 02/03/1979 | UBND xã              | chưa có
        11  | Ngô Văn Minh    | 02/03/1979 | UBND xã              | V.99.99.99      // a newer table may have it
    )");
}

} // namespace
} // namespace datchuan::rules
