#include "rules/counting_formula.hpp"

#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(CountingFormula, CountsWhatTheListSpellsOtherwise)
{
    const WrittenBook written_book(R"(
        STT | Họ và tên      | Ngày sinh  | Xếp loại  | Giới tính
        #1  | Nguyễn Văn An  | 15/08/1984 | Khá       | Nam
        #2  | Đỗ Thị Bưởi    | 02/03/1985 | KHÁ       | Nữ
        #3  | Trần Văn Chính | 02/03/1990 | Giỏi      | Nam
        #4  | Lê Thị Hoà     | 02/03/1991 | Hoà  thành | Nữ
        #5  | #0             |            |           |
        #6  | #0             |            |           |
    )");
    const Book book = written_book.book();
    const auto right = [&](std::string_view formula, double counted) {
        return rightly_counted(book, 0, formula, counted);
    };
    EXPECT_EQ(right("=COUNTIF(D2:D7;\"Khá\")", 2), std::nullopt);
    EXPECT_EQ(right("=COUNTIF(D2:D7;\"Khá\")", 1), 2);
    EXPECT_EQ(right("=COUNTIF($Sheet1.$D$2:$D$7;\"hòa thành\")", 0), 1);
    EXPECT_EQ(right("=COUNTIF(D2:D7;D2)", 1), 2);
    EXPECT_EQ(right("=COUNTIF(D2:D7;\">5\")", 0), std::nullopt);
    EXPECT_EQ(right("=COUNTIF($Nowhere.D2:D7;\"Khá\")", 0), std::nullopt);
    EXPECT_EQ(right("=COUNTA(B2:B7)", 6), 4) << "two numbered rows have no name";
    EXPECT_EQ(right("=COUNT($'Sheet1'.A2:A7)", 6), 4);
    EXPECT_EQ(right("=COUNTA(B2:B5)", 4), std::nullopt);
    EXPECT_EQ(right("=COUNTA(C2:C7)", 4), std::nullopt);
    EXPECT_EQ(right("=SUM(A2:A7)", 21), std::nullopt);
    EXPECT_EQ(right("=COUNTIF(", 0), std::nullopt);
}

} // namespace
} // namespace datchuan::rules
