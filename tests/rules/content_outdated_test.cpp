#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(ContentOutdated, FiresForTextsReplacedBeforeTheCourseBegan)
{
    check_table(content_outdated, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng                                       | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | Tập huấn Luật Đất đai 2013                               | 03/03/2025 | 05/03/2025   <- R61 @Tên khóa bồi dưỡng
        2  | Lê Thị Bình     | Tập huấn Luật Đất đai 2013                               | 29/07/2024 | 02/08/2024   // still in force
        3  | Trần Văn Cường  | Tập huấn Luật Đất đai năm 2013                           | 01/08/2024 | 02/08/2024   <- R61
        4  | Phạm Thị Dung   | Tập huấn Luật Đất đai 2024                               | 03/03/2025 | 05/03/2025
        5  | Vũ Thị Đào      | Điểm mới của Luật Đất đai 2024 so với Luật Đất đai 2013  | 03/03/2025 | 05/03/2025
        6  | Hà Văn Giang    | Bồi dưỡng Luật số 22/2008/QH12                           | 08/2025    | 08/2025      <- R61
        7  | Mai Văn Hải     | Luật Cán bộ, công chức (năm 2008)                        | 08/2025    | 08/2025      <- R61
        8  | Tạ Thị Hoa      | Luật Cán bộ, công chức (năm 2008)                        | 2025       | 2025         // perhaps before July
        9  | Đỗ Văn Khang    | Pháp luật về đất đai, lớp năm 2013                       | 03/03/2025 | 05/03/2025
        10 | Ngô Thị Lan     | Công tác văn thư theo Nghị định 110/2004/NĐ-CP           | 03/03/2021 | 05/03/2021   <- R61
        11 | Cao Văn Minh    | Tập huấn Luật Đất đai 2013                               |            |
    )");
}

} // namespace
} // namespace datchuan::rules
