#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(DecisionLate, ComparesExactDaysOnly)
{
    check_table(decision_late, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Số quyết định | Ngày QĐ
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171/QĐ-SNV    | 21/07/2022
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171/QĐ-SNV    | 09/08/2022       <- R43 @Ngày QĐ
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171/QĐ-SNV    | date:2022-09-21  <- R43 @Ngày QĐ
        4  | Phạm Thị Dung   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171/QĐ-SNV    | 08/08/2022       // on the first day
        5  | Vũ Thị Đào      | Cập nhật kiến thức pháp luật  | 8/2022     | 8/2022     | 171/QĐ-SNV    | 21/08/2022       // the day it began isn't known
        6  | Hà Văn Giang    | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171/QĐ-SNV    | 2022
        7  | Ngô Thị Lan     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171/QĐ-SNV    | 9/2022           // a month is no day
        8  | Mai Văn Hải     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 |               |
        9  | Tạ Thị Hoa      | Cập nhật kiến thức pháp luật  | không rõ   | 12/08/2022 | 171/QĐ-SNV    | 21/08/2022       // R16
        10 | Đỗ Văn Khang    | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171/QĐ-SNV    | 31/09/2022       // R16
    )");
}

TEST(DecisionLate, ReadsDatesOutOfSharedCells)
{
    check_table(decision_late, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Thời gian             | Số, ngày quyết định
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 08/8-12/8/2022        | 171/QĐ-SNV ngày 21/07/2022
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 08/8-12/8/2022        | 171/QĐ-SNV ngày 21/09/2022   <- R43 @E
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 08/8-12/8/2022        | 171/QĐ-SNV
    )");
}

} // namespace
} // namespace datchuan::rules
