#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(DurationOdd, FindsWhatCannotBe)
{
    check_table(duration_odd, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Thời lượng   | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 40 tiết      | 03/06/2024 | 07/06/2024
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | #0           | 03/06/2024 | 07/06/2024   <- R51 @Thời lượng
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | -5 ngày      | 03/06/2024 | 07/06/2024   <- R51
        4  | Phạm Thị Dung   | Cập nhật kiến thức pháp luật  | 02 tuần      | 03/06/2024 | 07/06/2024   <- R51
        5  | Vũ Thị Đào      | Cập nhật kiến thức pháp luật  | 5 ngày       | 03/06/2024 | 07/06/2024
        6  | Hà Văn Giang    | Cập nhật kiến thức pháp luật  | 80 tiết      | 03/06/2024 | 07/06/2024   <- R51
        7  | Mai Văn Hải     | Cập nhật kiến thức pháp luật  | 16 tiết      | 03/06/2024 | 07/06/2024   // shorter is no harm
        8  | Tạ Thị Hoa      | Cập nhật kiến thức pháp luật  | #80          | 03/06/2024 | 07/06/2024   // of what nobody says
        9  | Đỗ Văn Khang    | Cập nhật kiến thức pháp luật  |              | 03/06/2024 | 07/06/2024
        10 | Ngô Thị Lan     | Cập nhật kiến thức pháp luật  | 80 tiết      | 06/2024    | 06/2024
        11 | Cao Văn Minh    | Cập nhật kiến thức pháp luật  | 40 tiết (10 ngày) | 03/06/2024 | 07/06/2024
    )");
}

TEST(DurationOdd, KnowsHowLongRankProgrammesAre)
{
    check_table(duration_odd, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng                                     | Số tiết | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên | #120    | 18/11/2024 | 12/12/2024
        2  | Lê Thị Bình     | Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên | #40     | 18/11/2024 | 12/12/2024   <- R51
        3  | Trần Văn Cường  | Quản lý nhà nước ngạch chuyên viên chính               | 8       | 18/11/2024 | 31/12/2024   <- R51
        4  | Phạm Thị Dung   | Quản lý nhà nước ngạch chuyên viên chính               | 160     | 18/11/2024 | 31/12/2024
        5  | Vũ Thị Đào      | Quản lý nhà nước ngạch chuyên viên cao cấp             | 500     | 01/03/2024 | 31/12/2024   <- R51
        6  | Hà Văn Giang    | Quản lý nhà nước ngạch chuyên viên cao cấp             | 240     | 01/09/2024 | 31/12/2024
        7  | Mai Văn Hải     | Cập nhật kiến thức quản lý nhà nước ngạch chuyên viên  | 16      | 18/11/2024 | 19/11/2024   // no programme
        8  | Tạ Thị Hoa      | Kỹ năng soạn thảo văn bản                              | 16      | 18/11/2024 | 19/11/2024   // no norm
        9  | Đỗ Văn Khang    | Quản lý nhà nước ngạch chuyên viên                     | 320     | 01/03/2021 | 30/04/2021   // the older programme
        10 | Ngô Thị Lan     | Quản lý nhà nước ngạch chuyên viên                     | 320     | 01/03/2024 | 30/04/2024   <- R51
        11 | Cao Văn Minh    | Quản lý nhà nước ngạch chuyên viên                     | 40      | 01/03/2021 | 30/04/2021   <- R51
    )");
}

} // namespace
} // namespace datchuan::rules
