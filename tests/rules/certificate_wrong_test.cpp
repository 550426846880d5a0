#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(CertificateWrong, FindsDatesBeforeTheEnd)
{
    check_table(certificate_wrong, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Ngày cấp
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 12/08/2024 | 16/08/2024 | 23/08/2024
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 12/08/2024 | 16/08/2024 | 13/07/2024   <- R54 @Ngày cấp
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 12/08/2024 | 16/08/2024 | 16/08/2024
        4  | Phạm Thị Dung   | Cập nhật kiến thức pháp luật  | 12/08/2024 | 16/08/2024 | 08/2024      // that month
        5  | Vũ Thị Đào      | Cập nhật kiến thức pháp luật  | 12/08/2024 | 16/08/2024 | 2023         <- R54
        6  | Hà Văn Giang    | Cập nhật kiến thức pháp luật  | 12/08/2024 |            | 10/08/2024   <- R54
        7  | Mai Văn Hải     | Cập nhật kiến thức pháp luật  | 12/08/2024 | 16/08/2024 |
        8  | Tạ Thị Hoa      | Cập nhật kiến thức pháp luật  |            |            | 10/08/2024
    )");
}

TEST(CertificateWrong, FindsNumbersOfTwoPersons)
{
    check_table(certificate_wrong, R"(
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng            | Đến ngày   | Số chứng chỉ
        1  | Nguyễn Văn An   | 15/08/1984 | Cập nhật kiến thức pháp luật  | 16/08/2024 | 0137/2024/CN
        2  | Lê Thị Bình     | 02/03/1990 | Đạo đức công vụ               | 16/09/2024 | 0137 / 2024/cn   <- R54 @Số chứng chỉ
        3  | Nguyễn Văn An   | 15/08/1984 | Đạo đức công vụ               | 16/09/2024 | 0137/2024/CN     // one person
        4  | Phạm Thị Dung   | 16/02/1970 | Cập nhật kiến thức pháp luật  | 16/08/2024 | 12
        5  | Vũ Thị Đào      | 16/07/1986 | Đạo đức công vụ               | 16/09/2024 | 12               // each class counts anew
        6  | Hà Văn Giang    | 22/06/1996 | Đạo đức công vụ               | 16/09/2024 | 12               <- R54
        7  | Mai Văn Hải     | 04/08/1989 | Đạo đức công vụ               | 16/09/2024 | đã cấp
        8  | Tạ Thị Hoa      | 02/08/1986 | Đạo đức công vụ               | 16/09/2024 | đã cấp
        9  | Đỗ Văn Khang    | 07/02/1971 | Đạo đức công vụ               | 16/09/2024 | 25/QĐ-TCT
        10 | Ngô Thị Lan     | 19/02/1977 | Đạo đức công vụ               | 16/09/2024 | 25/QĐ-TCT        // no certificate's number
        11 | Cao Văn Minh    | 23/08/1996 | Đạo đức công vụ               | 16/09/2024 | #1234567
        12 | Lý Văn Nam      | 03/08/1970 | Cập nhật kiến thức pháp luật  | 16/08/2023 | 1234567          <- R54
    )");
}

TEST(CertificateWrong, TakesOneNumberInSeveralSpellingsForOne)
{
    check_table(certificate_wrong, R"(
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng            | Đến ngày   | Số chứng chỉ
        1  | Nguyễn Văn An   | 15/08/1984 | Cập nhật kiến thức pháp luật  | 16/08/2024 | Số 0137/GCNĐ
        2  | Lê Thị Bình     | 02/03/1990 | Đạo đức công vụ               | 16/09/2024 | số 0137/gcnđ   <- R54
        3  | Phạm Thị Dung   | 16/02/1970 | Cập nhật kiến thức pháp luật  | 16/08/2024 | 88-BĐ2024
        4  | Vũ Thị Đào      | 16/07/1986 | Đạo đức công vụ               | 16/09/2024 | 88–bđ2024      <- R54   // an en dash
        5  | Hà Văn Giang    | 22/06/1996 | Đạo đức công vụ               | 16/09/2024 | 88-BD2024                // đ is no d
        6  | Mai Văn Hải     | 04/08/1989 | Đạo đức công vụ               | 16/09/2024 | A1234567
        7  | Tạ Thị Hoa      | 02/08/1986 | Đạo đức công vụ               | 16/09/2024 | Ａ１２３４５６７         <- R54   // full width
    )");
}

TEST(CertificateWrong, LooksAcrossLists)
{
    check_table(certificate_wrong, R"(
        == Lớp 1
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Đến ngày   | Số chứng chỉ
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 16/08/2024 | A 0012/24
        == Lớp 2
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Đến ngày   | Số chứng chỉ
        1  | Lê Thị Bình     | Đạo đức công vụ               | 16/09/2024 | A0012/24   <- R54
    )");
}

} // namespace
} // namespace datchuan::rules
