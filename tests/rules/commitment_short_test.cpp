#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(CommitmentShort, MeasuresByTheDecreeInForce)
{
    check_table(commitment_short, R"(
        TT | Họ và tên       | Đối tượng  | Tên khóa đào tạo            | Từ ngày    | Đến ngày   | Ngày QĐ    | Cam kết phục vụ
        1  | Nguyễn Văn An   | Công chức  | Thạc sĩ Quản lý công        | 01/09/2021 | 31/08/2023 | 15/08/2021 | 48 tháng
        2  | Lê Thị Bình     | Công chức  | Thạc sĩ Quản lý công        | 01/09/2021 | 31/08/2023 | 15/08/2021 | 24 tháng   <- R59 @Cam kết phục vụ
        3  | Trần Văn Cường  | Công chức  | Cao học Luật                | 01/09/2021 | 31/08/2023 | 15/08/2021 |            <- R59
        4  | Phạm Thị Dung   | Công chức  | Tiến sĩ Kinh tế             | 01/09/2021 | 31/08/2024 | 15/08/2021 | 6 năm
        5  | Vũ Thị Đào      | Công chức  | Thạc sĩ Quản lý công        | 01/09/2025 | 31/08/2027 | 15/08/2025 | 4 năm      <- R59
        6  | Hà Văn Giang    | Viên chức  | Thạc sĩ Quản lý giáo dục    | 01/09/2025 | 31/08/2027 | 15/08/2025 | 4 năm      // twice is enough
        7  | Mai Văn Hải     | Công chức  | Đại học Luật                | 01/09/2021 | 31/08/2025 | 15/08/2021 |            // not postgraduate
        8  | Tạ Thị Hoa      | Công chức  | Cập nhật kiến thức pháp luật | 01/09/2021 | 05/09/2021 | 15/08/2021 |
        9  | Đỗ Văn Khang    | Công chức  | Thạc sĩ Quản lý công        | 01/09/2021 | 31/08/2023 | 15/08/2021 | Có         // not how long
        10 | Ngô Thị Lan     |            | Thạc sĩ Quản lý công        | 01/09/2025 | 31/08/2027 | 15/08/2025 | 4 năm      // perhaps viên chức
        11 | Cao Văn Minh    | Công chức  | Ôn thi cao học              | 01/09/2021 | 31/12/2021 | 15/08/2021 |
    )");
}

} // namespace
} // namespace datchuan::rules
