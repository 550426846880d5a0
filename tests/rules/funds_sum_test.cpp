#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(FundsSum, FiresOnTheTotalOfARowThatDoesNotAddUp)
{
    check_table(funds_sum, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Đến ngày   | Tổng kinh phí | Ngân sách nhà nước | Tự túc      | Nguồn khác
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 16/08/2024 | #1500000      | #1000000           | #500000     |
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 16/08/2024 | #480          | #470               |             |             <- R65 @Tổng kinh phí
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 16/08/2024 | 1.500.000đ    | 1.000.000          | 500.000 đ   |
        4  | Phạm Thị Dung   | Cập nhật kiến thức pháp luật  | 16/08/2024 | #2000000      | #1000000           | #500000     | #400000     <- R65
        5  | Hà Văn Giang    | Cập nhật kiến thức pháp luật  | 16/08/2024 | #2000000      |                    |             |             // no source is told
        6  | Mai Văn Hải     | Cập nhật kiến thức pháp luật  | 16/08/2024 |               | #1000000           | #500000     |             // no total is told
        7  | Tạ Thị Hoa      | Cập nhật kiến thức pháp luật  | 16/08/2024 | hai triệu     | #1000000           | #500000     |             // R64
        8  | Đỗ Văn Khang    | Cập nhật kiến thức pháp luật  | 16/08/2024 | #1000000      | #1000000           | -           |
    )");
}

TEST(FundsSum, ReadsSourcesUnderACommonHeading)
{
    check_table(funds_sum, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Đến ngày   | Kinh phí (triệu đồng) | <              | <            | <
        ^  | ^               | ^                             | ^          | Tổng số               | Ngân sách tỉnh | Ngân sách xã | Cá nhân
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 16/08/2024 | #4.5                  | #3.2           | #1           | #0.3
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 16/08/2024 | #5                    | #3.2           | #1           | #0.3    <- R65 @Tổng số
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 16/08/2024 | #3                    | #2             | #1           |
        4  | Phạm Thị Dung   | Cập nhật kiến thức pháp luật  | 16/08/2024 | #3                    | #1.6           | #1           | #0.3    <- R65
        5  | Hà Văn Giang    | Cập nhật kiến thức pháp luật  | 16/08/2024 | #3.3                  | #2             | #1           | #0.3
    )");
    check_table(funds_sum, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Đến ngày   | Nguồn kinh phí | <          | <          | <
        ^  | ^               | ^                             | ^          | Trung ương     | Địa phương | Cơ quan    | Cộng
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 16/08/2024 | #1.6           | #1         | #0.3       | #3     // rounded
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 16/08/2024 | #2             | #1         |            | #3
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 16/08/2024 | #2             |            | #1         | #4     <- R65 @Cộng
    )");
}

TEST(FundsSum, AddsUpUnitsThatHeadingsName)
{
    check_table(funds_sum, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Đến ngày   | NSNN (đồng) | Tự túc (đồng) | Tổng kinh phí (triệu đồng)
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 16/08/2024 | #1000000    | #500000       | #1.5
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 16/08/2024 | #1000000    | #500000       | #2        <- R65
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 16/08/2024 | #2000000    | #500000       | #2.5
    )");
}

TEST(FundsSum, LeavesColumnsAloneThatMeanSomethingElse)
{
    // The sources are parts of a plan, and hardly a row adds up.
    check_table(funds_sum, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Đến ngày   | Tổng kinh phí | NSNN     | Nguồn khác
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 16/08/2024 | #1500000      | #300000  | #500000
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 16/08/2024 | #1500000      | #200000  | #500000
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 16/08/2024 | #1500000      | #1000000 | #500000
    )");
    // One source alone is no sum.
    check_table(funds_sum, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Đến ngày   | Kinh phí | NSNN
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 16/08/2024 | #1500000 | #300000
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 16/08/2024 | #1500000 | #1500000
    )");
}

TEST(FundsSum, SaysWhichColumnsAreMissing)
{
    const WrittenBook written(R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Đến ngày   | Kinh phí
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 16/08/2024 | #1500000
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 16/08/2024 | #1500000
    )");
    const auto skipped = not_checked(written.book(), only(funds_sum), Language::vietnamese);
    ASSERT_EQ(skipped.size(), 1U);
    EXPECT_NE(skipped[0].reason.find("từng nguồn"), std::string::npos) << skipped[0].reason;
}

} // namespace
} // namespace datchuan::rules
