#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

constexpr std::string_view roll = R"(
    STT | Họ và tên      | Ngày sinh  | Số CCCD      | Chức vụ     | Đơn vị công tác | Chức vụ, đơn vị công tác | Ghi chú | Mã riêng
    1   | Nguyễn Văn An  | 15/08/1984 | 027084000999 | Chuyên viên | Sở Nội vụ       | Chuyên viên, Sở Nội vụ   | x       | x
)";

struct Case
{
    std::string_view column; // its letters
    std::string_view written;
    std::string_view repaired; // empty: nothing to find
};

class SpacingCell : public testing::TestWithParam<Case>
{
};

// Spaces at a cell's ends and lines in it: what a table in a test can't be written with.
TEST_P(SpacingCell, IsEvenedOut)
{
    WrittenBook written_book(roll);
    sheet::Workbook& workbook = written_book.workbook;
    const std::int32_t column = GetParam().column[0] - 'A';
    workbook.sheets[0].grid.set_text(column, 1, workbook.texts.intern(GetParam().written));
    const std::vector<Finding> findings = run(written_book.book(), only(spacing));
    if (GetParam().repaired.empty()) {
        EXPECT_EQ(written(written_book.book(), findings), std::vector<std::string>{});
        return;
    }
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].cell.column, column);
    EXPECT_EQ(findings[0].replacement, GetParam().repaired);
    EXPECT_TRUE(findings[0].repairable);
}

INSTANTIATE_TEST_SUITE_P(
    Cells, SpacingCell,
    testing::Values(Case{"B", "  Nguyễn Văn An", "Nguyễn Văn An"}, Case{"B", "Nguyễn Văn An ", "Nguyễn Văn An"},
                    Case{"B", "Nguyễn  Văn An", "Nguyễn Văn An"}, Case{"B", "Nguyễn\u00A0Văn An", "Nguyễn Văn An"},
                    Case{"B", "Nguyễn Văn\nAn", "Nguyễn Văn An"}, Case{"F", "Sở Nội vụ\t", "Sở Nội vụ"},
                    Case{"B", " Ðặng Văn An", "Đặng Văn An"}, Case{"C", " 15/08/1984", "15/08/1984"},
                    Case{"D", " 027 084 000 999", "027 084 000 999"}, Case{"H", "đã chuyển  đi", "đã chuyển đi"},
                    Case{"E", "Phó Trưởng\nphòng", "Phó Trưởng phòng"},
                    Case{"F", "Phòng Nội vụ\nUBND phường", "Phòng Nội vụ UBND phường"},
                    Case{"G", "Chuyên viên, Sở Nội vụ\n", "Chuyên viên, Sở Nội vụ"}));

INSTANTIATE_TEST_SUITE_P(CellsThatAreRight, SpacingCell,
                         testing::Values(Case{"B", "Nguyễn Văn An", ""}, Case{"D", "027 084 000 999", ""},
                                         Case{"D", "027\u00A0084\u00A0000\u00A0999", ""},
                                         Case{"D", "027  084  000999", ""}, Case{"B", "   ", ""},
                                         Case{"G", "Chuyên viên\nSở Nội vụ", ""},
                                         Case{"E", "Phó Bí thư\nChủ tịch UBND", ""},
                                         Case{"H", "Nghỉ thai sản\ntừ 01/06/2025", ""}, Case{"I", "  x  y ", ""}));

TEST(Spacing, LeavesAListOfCoursesAlone)
{
    WrittenBook written_book(R"(
        TT | Họ và tên     | Tên khóa bồi dưỡng  | Đến ngày
        1  | Nguyễn Văn An | Tin  học            | 12/08/2022
        2  | Lê Thị Bình   | Tin học             | 12/08/2022
    )");
    sheet::Workbook& workbook = written_book.workbook;
    workbook.sheets[0].grid.set_text(2, 2, workbook.texts.intern("- Tin học\n-  Pháp luật"));
    EXPECT_EQ(written(written_book.book(), run(written_book.book(), only(spacing))),
              std::vector<std::string>{"C2 R12 => Tin học"});
}

} // namespace
} // namespace datchuan::rules
