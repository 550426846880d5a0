#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(DecisionForm, KnowsHowDocumentNumbersAreWritten)
{
    check_table(decision_form, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Số quyết định
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171/QĐ-SNV
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 12QĐ SNV                    <- R44 @Số quyết định
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | QĐ số ?                     <- R44
        4  | Phạm Thị Dung   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | Số: 172/QĐ-UBND
        5  | Vũ Thị Đào      | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 45-QĐ/TU
        6  | Hà Văn Giang    | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 123-QĐ/BTCTU
        7  | Mai Văn Hải     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | QĐ số 9 / QD - SGD&ĐT
        8  | Tạ Thị Hoa      | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 782/TTr-SNV
        9  | Đỗ Văn Khang    | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171/2022/QĐ-UBND
        10 | Ngô Thị Lan     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 355/SNV-ĐTBD               // an official letter
        11 | Cao Văn Minh    | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171/QĐ                      <- R44
        12 | Lý Văn Nam      | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171                         <- R44
        13 | Hồ Thị Oanh     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171 QĐ-SNV                  <- R44
        14 | Bùi Văn Phú     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | .../QĐ-SNV                  <- R44
        15 | Đinh Thị Quế    | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | Số …/QĐ-SNV                 <- R44
        16 | Tô Văn Sơn      | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171/QĐ-SNV ngày 21/7/2022
        17 | Từ Thị Tâm      | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 12a/QĐ-SNV, 13/QĐ-SNV
    )");
}

TEST(DecisionForm, LeavesNotesToAnotherRule)
{
    check_table(decision_form, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Số, ngày quyết định
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171/QĐ-SNV ngày 21/07/2022
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | Tự túc, đã báo cáo
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | Chưa có QĐ
        4  | Phạm Thị Dung   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | Tự túc từ năm 2022
        5  | Vũ Thị Đào      | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | -
        6  | Hà Văn Giang    | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 |
    )");
}

TEST(DecisionForm, LetsAListHaveNumbersAlone)
{
    check_table(decision_form, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Số quyết định | Cơ quan quyết định
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171           | Sở Nội vụ
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 172/QĐ        | Sở Nội vụ
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 17?/QĐ        | Sở Nội vụ    <- R44
    )");
    check_table(decision_form, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Số quyết định
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | #171
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | #172
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 173
    )");
}

TEST(DecisionForm, FindsOneNumberWithTwoDates)
{
    check_table(decision_form, R"(
        TT | Họ và tên       | Đơn vị      | Tên khóa bồi dưỡng            | Từ ngày    | Số quyết định | Ngày QĐ
        1  | Nguyễn Văn An   | Sở Nội vụ   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 171/QĐ-SNV    | 21/07/2022
        2  | Lê Thị Bình     | Sở Y tế     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 171/QĐ-SNV    | 21/07/2022
        3  | Trần Văn Cường  | Sở Y tế     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 171/QĐ-SNV    | 12/07/2022   <- R44 @Số quyết định
        4  | Phạm Thị Dung   | Sở Y tế     | Cập nhật kiến thức pháp luật  | 08/08/2023 | 171/QĐ-SNV    | 20/07/2023   // another year
        5  | Vũ Thị Đào      | UBND xã A   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 30/QĐ-UBND    | 20/07/2022
        6  | Hà Văn Giang    | UBND xã B   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 30/QĐ-UBND    | 18/07/2022   // another UBND
        7  | Mai Văn Hải     | UBND xã B   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 30/QĐ-UBND    | 19/07/2022   <- R44
    )");
}

} // namespace
} // namespace datchuan::rules
