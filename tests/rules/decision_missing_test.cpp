#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(DecisionMissing, FiresWhereNeitherDecisionNorNoteExplains)
{
    check_table(decision_missing, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Số quyết định         | Ngày QĐ    | Ghi chú
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171/QĐ-SNV            | 21/07/2022 |
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 |                       |            |             <- R42 @Số quyết định
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | -                     |            |             <- R42 @Số quyết định
        4  | Phạm Thị Dung   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 |                       | 21/07/2022 |             <- R42 @Số quyết định
        5  | Vũ Thị Đào      | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | Chưa có QĐ            |            |             <- R42
        6  | Hà Văn Giang    | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 |                       |            | Học lại     <- R42
        7  | Mai Văn Hải     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | Tự túc, đã báo cáo    |            |
        8  | Tạ Thị Hoa      | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 |                       |            | Tự túc (đã báo cáo)
        9  | Đỗ Văn Khang    | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | –                     |            | TỰ ĐI HỌC
        10 | Ngô Thị Lan     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 |                       |            | tu tuc, da bao cao
        11 | Cao Văn Minh    | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 |                       |            | Tự túc, chưa báo cáo   <- R42 @Số quyết định
        12 | Lý Văn Nam      | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | QĐ số ?               |            |   // its form is R44's business
        13 | Hồ Thị Oanh     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | #171                  | 21/07/2022 |
    )");
}

TEST(DecisionMissing, ReadsNumberAndDateInOneCell)
{
    check_table(decision_missing, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Số, ngày quyết định
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171/QĐ-SNV ngày 21/07/2022
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 |                              <- R42 @F
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | Tự túc, đã báo cáo
    )");
}

TEST(DecisionMissing, LetsOneMergedCellServeAWholeClass)
{
    check_table(decision_missing, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Số quyết định
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | 171/QĐ-SNV
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | ^
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | ^
        4  | Phạm Thị Dung   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 |              <- R42   // empty for both: said once
        5  | Vũ Thị Đào      | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | ^
    )");
}

TEST(DecisionMissing, LeavesListsWithoutTheColumnAlone)
{
    check_table(decision_missing, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Kết quả
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | Hoàn thành
        2  | Lê Thị Bình     | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022 | Hoàn thành
    )");
}

} // namespace
} // namespace datchuan::rules
