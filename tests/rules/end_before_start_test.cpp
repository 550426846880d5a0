#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(EndBeforeStart, AccusesOnlyWhereNoReadingFits)
{
    check_table(end_before_start, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày         | Đến ngày
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 08/08/2022      | 12/08/2022
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 18/03/2024      | 09/03/2024        <- R49 @Đến ngày
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | date:2024-03-18 | date:2023-03-22   <- R49 @Đến ngày
        4  | Phạm Thị Dung   | Cập nhật kiến thức pháp luật  | 08/08/2022      | 08/08/2022        // one day
        5  | Vũ Thị Đào      | Cập nhật kiến thức pháp luật  | 20/05/2023      | 5/2023            // the month holds the day
        6  | Hà Văn Giang    | Cập nhật kiến thức pháp luật  | 20/05/2023      | 4/2023            <- R49
        7  | Mai Văn Hải     | Cập nhật kiến thức pháp luật  | 2023            | 2022              <- R49
        8  | Tạ Thị Hoa      | Cập nhật kiến thức pháp luật  | 20/05/2023      |
        9  | Đỗ Văn Khang    | Cập nhật kiến thức pháp luật  | 04/09/2023      | 31/04/2023        // R16: no such day
    )");
}

TEST(EndBeforeStart, ReadsAPeriodInOneCell)
{
    check_table(end_before_start, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Thời gian
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 08/08/2022 - 12/08/2022
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 18/03/2024 - 09/03/2024   <- R49 @Thời gian
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 18/03/2024
    )");
}

} // namespace
} // namespace datchuan::rules
