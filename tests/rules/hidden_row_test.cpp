#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

std::vector<std::string> found_with_hidden(std::string_view text, std::int32_t first_row, std::int32_t last_row)
{
    WrittenBook written_book(text);
    written_book.workbook.sheets[0].grid.hide_rows(first_row, last_row);
    return written(written_book.book(), run(written_book.book(), only(hidden_row)));
}

constexpr std::string_view roll = R"(
    STT | Họ và tên      | Ngày sinh  | Giới tính
    I   | Sở Nội vụ
    1   | Nguyễn Văn An  | 15/08/1984 | Nam
    2   | Đỗ Thị Bưởi    | 02/03/1985 | Nữ

    3   | Trần Văn Chính | 02/03/1990 | Nam
        | Cộng: 03 người
)";

TEST(HiddenRow, FiresOnPersonsThatNobodySees)
{
    EXPECT_EQ(found_with_hidden(roll, 3, 5), (std::vector<std::string>{"B4 R07", "B6 R07"}));
    EXPECT_EQ(found_with_hidden(roll, 2, 2), std::vector<std::string>{"B3 R07"});
}

TEST(HiddenRow, LeavesRowsWithoutPersonsAlone)
{
    EXPECT_TRUE(found_with_hidden(roll, 0, 1).empty()); // header and section
    EXPECT_TRUE(found_with_hidden(roll, 4, 4).empty()); // blank
    EXPECT_TRUE(found_with_hidden(roll, 6, 6).empty()); // total
    check_table(hidden_row, roll);
}

TEST(HiddenRow, FiresOnEachRecordOfAPerson)
{
    EXPECT_EQ(found_with_hidden(R"(
                  TT | Họ và tên     | Tên khóa bồi dưỡng           | Đến ngày
                  1  | Nguyễn Văn An | Cập nhật kiến thức pháp luật | 12/08/2022
                  ^  | ^             | Chuyển đổi số                | 12/09/2022
              )",
                                2, 2),
              std::vector<std::string>{"B3 R07"});
}

TEST(HiddenRow, NamesThePerson)
{
    WrittenBook written_book(roll);
    written_book.workbook.sheets[0].grid.hide_rows(3, 3);
    const std::vector<Finding> findings = run(written_book.book(), only(hidden_row));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_NE(message(findings[0], Language::vietnamese).find("Đỗ Thị Bưởi"), std::string::npos);
    EXPECT_NE(message(findings[0], Language::english).find("Row 4"), std::string::npos);
}

} // namespace
} // namespace datchuan::rules
