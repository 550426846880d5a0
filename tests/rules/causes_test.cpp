// Findings that one cause has brought are one group; those that only look alike aren't.
#include "rules/causes.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "rule_table.hpp"
#include "rules/finding_groups.hpp"

namespace datchuan::rules {
namespace {

// "B3 B4 B6; B5": the cells of each group.
std::string groups_of(const Rule& rule, const WrittenBook& written)
{
    const std::vector<Finding> findings = run(written.book(), only(rule));
    std::string text;
    for (const FindingGroup& group : grouped_by_cause(findings)) {
        text += (text.empty() ? "" : "; ") + sheet::cell_name(group.first->cell.column, group.first->cell.row);
        for (const Finding* other : group.others)
            text += " " + sheet::cell_name(other->cell.column, other->cell.row);
    }
    return text;
}

TEST(Causes, OfPersonsOnNoRollAreTheirAgencyOrThemselves)
{
    const WrittenBook written(R"(
        == Danh sách
        TT | Họ và tên       | Ngày sinh  | Đơn vị       | Chức vụ
        1  | Nguyễn Văn An   | 15/08/1974 | Sở Nội vụ    | Chuyên viên
        2  | Lê Thị Bình     | 02/03/1990 | Sở Nội vụ    | Chuyên viên
        == Bồi dưỡng
        TT | Họ và tên       | Ngày sinh  | Đơn vị       | Tên khóa bồi dưỡng            | Đến ngày
        1  | Nguyễn Văn An   | 15/08/1974 | Sở Nội vụ    | Cập nhật kiến thức pháp luật  | 10/06/2022
        2  | Trần Văn Cường  | 02/03/1979 | Sở Nội vụ    | Cập nhật kiến thức pháp luật  | 10/06/2022
        3  | Phạm Thị Dung   | 02/03/1980 | Sở Ngoại vụ  | Cập nhật kiến thức pháp luật  | 10/06/2022
        4  | Hà Văn Giang    | 02/03/1981 | Sở Ngoại vụ  | Cập nhật kiến thức pháp luật  | 10/06/2022
        5  | Trần Văn Cường  | 02/03/1979 | Sở Nội vụ    | Bồi dưỡng đạo đức công vụ     | 10/06/2023
        6  | Mai Văn Hải     | 02/03/1982 | Sở Nội vụ    | Bồi dưỡng đạo đức công vụ     | 10/06/2023
    )");
    EXPECT_EQ(groups_of(person_not_on_roll, written), "B3 B6; B4 B5; B7");
}

TEST(Causes, OfAListWithoutItsRollIsTheList)
{
    const WrittenBook written(R"(
        == Danh sách
        TT | Họ và tên       | Ngày sinh  | Đơn vị       | Chức vụ
        1  | Nguyễn Văn An   | 15/08/1974 | Sở Nội vụ    | Chuyên viên
        == Bồi dưỡng
        TT | Họ và tên       | Ngày sinh  | Đơn vị       | Tên khóa bồi dưỡng            | Đến ngày
        1  | Trần Văn Cường  | 02/03/1979 | Sở Nội vụ    | Cập nhật kiến thức pháp luật  | 10/06/2022
        2  | Phạm Thị Dung   | 02/03/1980 | Sở Ngoại vụ  | Cập nhật kiến thức pháp luật  | 10/06/2022
        3  | Hà Văn Giang    | 02/03/1981 | Sở Tư pháp   | Cập nhật kiến thức pháp luật  | 10/06/2022
    )");
    EXPECT_EQ(groups_of(person_not_on_roll, written), "B2 B3 B4");
}

TEST(Causes, OfMissingDecisionsAreTheColumnOrTheClass)
{
    const WrittenBook blank(R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Số QĐ cử đi học
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 06/06/2022 | 10/06/2022 |
        2  | Lê Thị Bình     | Bồi dưỡng đạo đức công vụ     | 05/06/2023 | 09/06/2023 | -
        3  | Trần Văn Cường  | Kỹ năng soạn thảo văn bản     |            | 09/06/2023 |
    )");
    EXPECT_EQ(groups_of(decision_missing, blank), "F2 F3 F4");
    const WrittenBook partly(R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Số QĐ cử đi học
        1  | Nguyễn Văn An   | Cập nhật kiến thức pháp luật  | 06/06/2022 | 10/06/2022 |
        2  | Lê Thị Bình     | Bồi dưỡng đạo đức công vụ     | 05/06/2023 | 09/06/2023 | 12/QĐ-SNV
        3  | Trần Văn Cường  | Cập nhật kiến thức pháp luật  | 06/06/2022 | 10/06/2022 |
        4  | Phạm Thị Dung   | Cập nhật kiến thức pháp luật  | 04/09/2023 | 08/09/2023 |
        5  | Hà Văn Giang    | Kỹ năng soạn thảo văn bản     |            | 09/06/2023 |
        6  | Mai Văn Hải     | Kỹ năng soạn thảo văn bản     |            | 09/06/2023 |
    )");
    EXPECT_EQ(groups_of(decision_missing, partly), "F2 F4; F5; F6; F7");
}

TEST(Causes, OfSpellingsAreTheSpelling)
{
    const WrittenBook written(R"(
        TT | Họ và tên       | Ngày sinh  | Đơn vị         | Chức vụ
        1  | Nguyễn Văn An   | 15/08/1974 | Sở Nội vụ      | Chuyên viên
        2  | Lê Thị Bình     | 02/03/1990 | Sở Nội vụ      | Chuyên viên
        3  | Trần Văn Cường  | 02/03/1979 | Sở Nội vụ      | Chuyên viên
        4  | Phạm Thị Dung   | 02/03/1980 | Sở NV          | Chuyên viên
        5  | Hà Văn Giang    | 02/03/1981 | SỞ NỘI VỤ      | Chuyên viên
        6  | Mai Văn Hải     | 02/03/1982 | Sở NV          | Chuyên viên
    )");
    EXPECT_EQ(groups_of(agency_spelling, written), "D5 D7; D6");
}

TEST(Causes, OfHiddenRowsAreTheSheet)
{
    WrittenBook written(R"(
        TT | Họ và tên       | Ngày sinh  | Đơn vị         | Chức vụ
        1  | Nguyễn Văn An   | 15/08/1974 | Sở Nội vụ      | Chuyên viên
        2  | Lê Thị Bình     | 02/03/1990 | Sở Nội vụ      | Chuyên viên
        3  | Trần Văn Cường  | 02/03/1979 | Sở Nội vụ      | Chuyên viên
    )");
    written.workbook.sheets.front().grid.hide_rows(1, 1);
    written.workbook.sheets.front().grid.hide_rows(3, 3);
    EXPECT_EQ(groups_of(hidden_row, written), "B2 B4");
}

} // namespace
} // namespace datchuan::rules
