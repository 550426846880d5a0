#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(OverHundred, FiresOnAnyNotation)
{
    check_table(over_hundred, R"(
        TỶ LỆ CÔNG CHỨC ĐƯỢC BỒI DƯỠNG
        STT | Đơn vị      | Tổng số công chức | Số được bồi dưỡng | Tỷ lệ (%)
        #1  | Sở Nội vụ   | #100              | #100              | #100
        #2  | Sở Y tế     | #100              | #110              | #110       <- R71 @E
        #3  | Sở Tư pháp  | #200              | #201              | 100,5%     <- R71 @E
        #4  | Sở Xây dựng | #200              | #1                | 0,5
        == Biểu 2: TỶ LỆ CÔNG CHỨC ĐƯỢC BỒI DƯỠNG
        STT | Đơn vị      | Tổng số công chức | Số được bồi dưỡng | Tỷ lệ
        #1  | Sở Nội vụ   | #100              | #80               | #0.8
        #2  | Sở Y tế     | #100              | #110              | #1.1       <- R71 @E
        #3  | Sở Tư pháp  | #200              | #200              | #1
    )");
}

TEST(OverHundred, LetsPlansBeOverfulfilled)
{
    check_table(over_hundred, R"(
        KẾT QUẢ BỒI DƯỠNG CÔNG CHỨC
        STT | Đơn vị      | Kế hoạch | Số được bồi dưỡng | Tỷ lệ so với kế hoạch (%)
        #1  | Sở Nội vụ   | #100     | #120              | #120
        #2  | Sở Y tế     | #100     | #90               | #90
    )");
}

TEST(OverHundred, LetsMoreBeDoneThanWasPlanned)
{
    check_table(over_hundred, R"(
        BÁO CÁO KẾT QUẢ BỒI DƯỠNG QUÝ I
        Nội dung          | Chỉ tiêu | Kết quả | Tỷ lệ đạt
        Lý luận chính trị | #20      | #25     | 125%
        Quản lý nhà nước  | #40      | #40     | 100%
        Kỹ năng           | #50      | #45     | 90%
        == Biểu 2: BÁO CÁO KẾT QUẢ BỒI DƯỠNG QUÝ I
        Nội dung          | Tổng số cán bộ | Kết quả | Tỷ lệ đạt
        Lý luận chính trị | #20            | #25     | 125%          <- R71 @Tỷ lệ đạt
        Quản lý nhà nước  | #40            | #40     | 100%
        Kỹ năng           | #50            | #45     | 90%
    )");
}

} // namespace
} // namespace datchuan::rules
