#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(NotCompleted, FiresOnWhatDoesNotCountYet)
{
    check_table(not_completed, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Kết quả
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | Đang học     <- R55 @Kết quả
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | Bỏ học       <- R55
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | không đạt    <- R55
        4  | Phạm Thị Dung   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | Hoàn thành
        5  | Vũ Thị Đào      | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | Khá
        6  | Hà Văn Giang    | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | Đạt
        7  | Mai Văn Hải     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 |              // ended: taken for completed
    )");
}

} // namespace
} // namespace datchuan::rules
