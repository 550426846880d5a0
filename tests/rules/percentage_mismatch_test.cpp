#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(PercentageMismatch, FiresBeyondRoundingAtTheCellsOwnDigits)
{
    check_table(percentage_mismatch, R"(
        TỶ LỆ CÔNG CHỨC ĐƯỢC BỒI DƯỠNG
        STT | Đơn vị      | Tổng số công chức | Số được bồi dưỡng | Tỷ lệ (%) | Ghi chú
        #1  | Sở Nội vụ   | #117              | #11               | 9,45      |           <- R72 @E => 9,40
        #2  | Sở Y tế     | #117              | #106              | 90,6%     |
        #3  | Sở Tư pháp  | #3                | #2                | #67       |           // rounded to no digit
        #4  | Sở Xây dựng | #110              | #32               | 31,5%     |           <- R72 @E => 29,1%
        #5  | Sở Tài chính| #64               | #16               | #25       |
        #6  | Sở KH&CN    | #40               | #16               |           | chưa tính
        #7  | Ban Dân tộc | -                 | -                 | -         |
            | Tổng cộng   | #451              | #183              | #40.6     |
    )");
}

TEST(PercentageMismatch, KnowsFractionsAndSharesOfATotal)
{
    check_table(percentage_mismatch, R"(
        CƠ CẤU CÔNG CHỨC THEO NGẠCH
        STT | Ngạch                | Số công chức | Nữ   | Tỷ lệ
        #1  | Chuyên viên cao cấp  | #10          | #4   | #0.1
        #2  | Chuyên viên chính    | #30          | #9   | #0.3
        #3  | Chuyên viên          | #60          | #20  | #0.65     <- R72 @E => 0,60
            | Tổng cộng            | #100         | #33  | #1
    )");
}

TEST(PercentageMismatch, ReadsWhatTheNumberRowSays)
{
    check_table(percentage_mismatch, R"(
        KẾT QUẢ BỒI DƯỠNG CÁN BỘ
        STT | Đơn vị    | Được bồi dưỡng | Tổng số cán bộ | Tỷ lệ      | Số lớp
        A   | B         | 1              | 2              | 3=1*100/2  | 4
        #1  | Sở Nội vụ | #20            | #40            | #50        | #1
        #2  | Sở Y tế   | #10            | #40            | #20        | #1     <- R72 @E => 25
    )");
}

TEST(PercentageMismatch, StaysSilentWhereNoCountsGiveIt)
{
    check_table(percentage_mismatch, R"(
        KẾT QUẢ BỒI DƯỠNG CÔNG CHỨC
        STT | Đơn vị    | Số lớp | Số lượt người | Tỷ lệ công chức được bồi dưỡng (%)
        #1  | Sở Nội vụ | #2     | #40           | #75
        #2  | Sở Y tế   | #3     | #50           | #66.7
        #3  | Sở Tư pháp| #1     | #10           | #80
    )");
}

TEST(PercentageMismatch, NamesTheOneBaseOfAllWrongOnes)
{
    const WrittenBook written_book(R"(
        CƠ CẤU CÔNG CHỨC THEO XẾP LOẠI
        STT | Xếp loại  | Tổng số công chức | Số đạt | Tỷ lệ (%) | Nữ
        A   | B         | 1                 | 2      | 3=2/1*100 | 4
        #1  | Lớp A     | #32               | #8     | #22.9     | #1
        #2  | Lớp B     | #32               | #24    | #68.6     | #1
    )");
    const Book book = written_book.book();
    const auto findings = run(book, only(percentage_mismatch));
    ASSERT_EQ(findings.size(), 2U);
    EXPECT_FALSE(findings[0].cause.empty());
    EXPECT_EQ(findings[0].cause, findings[1].cause);
}

} // namespace
} // namespace datchuan::rules
