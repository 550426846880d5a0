#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(CertificateMissing, FiresForWhatIsSaidToBeCompleted)
{
    check_table(certificate_missing, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng                | Đến ngày   | Số chứng chỉ  | Kết quả     | Ghi chú
        1  | Nguyễn Văn An   | Ứng dụng công nghệ thông tin      | 11/08/2023 | 0185/2023/CN  | Giỏi        |
        2  | Lê Thị Bình     | Ứng dụng công nghệ thông tin      | 11/08/2023 |               | Hoàn thành  |             <- R53 @Số chứng chỉ
        3  | Trần Văn Cường  | Ứng dụng công nghệ thông tin      | 11/08/2023 | -             | Khá         |             <- R53
        4  | Phạm Thị Dung   | Ứng dụng công nghệ thông tin      | 11/08/2023 |               | Bỏ học      |
        5  | Vũ Thị Đào      | Ứng dụng công nghệ thông tin      | 11/08/2023 |               | Đang học    |
        6  | Hà Văn Giang    | Ứng dụng công nghệ thông tin      | 11/08/2023 |               |             |             // no claim
        7  | Mai Văn Hải     | Tập huấn chuyển đổi số            | 11/08/2023 |               | Hoàn thành  |
        8  | Tạ Thị Hoa      | Hội nghị quán triệt Nghị quyết    | 11/08/2023 |               | Hoàn thành  |
        9  | Đỗ Văn Khang    | Ứng dụng công nghệ thông tin      | 11/08/2023 |               | Hoàn thành  | Không cấp chứng chỉ
        10 | Ngô Thị Lan     | Ứng dụng công nghệ thông tin      | 11/08/2023 | chưa cấp      | Hoàn thành  |
        11 | Cao Văn Minh    | Ứng dụng công nghệ thông tin      | 11/08/2023 | #1850         | Hoàn thành  |
    )");
}

TEST(CertificateMissing, LeavesListsWithoutTheColumnAlone)
{
    check_table(certificate_missing, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng                | Đến ngày   | Kết quả
        1  | Nguyễn Văn An   | Ứng dụng công nghệ thông tin      | 11/08/2023 | Giỏi
    )");
}

} // namespace
} // namespace datchuan::rules
