#include "rules/repair.hpp"

#include <gtest/gtest.h>

#include "repair_lines.hpp"

namespace datchuan::rules {
namespace {

constexpr std::string_view untidy = R"(
    STT | Họ và tên       | Ngày sinh      | Giới tính | Số CCCD      | Mã ngạch | Trình độ chuyên môn | Đơn vị
    #1  | Nguyễn  Văn An  | date:1984-08-15 | Nam       | #27084000999 | 01.003   | Đại học             | Sở Nội vụ
    #2  | Đỗ Thị Bưởi     |  02/03/1985    | nu        | 001185000123 | #1.003   | ĐH                  | Sở Nội vụ
    #2  | Trần Văn Chính  | 25/03/1990     | NAM       |              | V070329  | Thạc  sĩ            | sở nội vụ
    #3  | Lê Văn Dũng     | 1/1/1979       | N         | 027079000124 | 01.002   | ThS.                | Sở Nội vụ
)";

TEST(Proposals, ListWhatHasOneRightAnswerAndWhatHasToBeChosen)
{
    EXPECT_EQ(repair_lines(untidy), (Lines{
                                        "A4 R09: 2 -> number 3",
                                        "A5 R09: 3 -> number 4",
                                        "B2 R12: Nguyễn  Văn An -> Nguyễn Văn An",
                                        "G4 R12: Thạc  sĩ -> Thạc sĩ",
                                        "D5 R20? N -> Nam* | Nữ",
                                        "E2 R22: 27084000999 -> 027084000999",
                                        "H4 R29? sở nội vụ -> Sở Nội vụ*",
                                        "F3 R32: 1,003 -> 01.003",
                                        "F4 R32: V070329 -> V.07.03.29",
                                        "C3 dates-as-text: 02/03/1985 -> date 02/03/1985",
                                        "C4 dates-as-text: 25/03/1990 -> date 25/03/1990",
                                        "C5 dates-as-text: 1/1/1979 -> date 01/01/1979",
                                        "D3 usual-words: nu -> Nữ",
                                        "G3 usual-words: ĐH -> Đại học",
                                        "D4 usual-words: NAM -> Nam",
                                        "G5 usual-words: ThS. -> Thạc sĩ",
                                    }));
}

TEST(Proposals, LeaveNothingToRepairTwice)
{
    WrittenBook book(untidy);
    repair(book);
    EXPECT_EQ(repair_lines(book), (Lines{"D5 R20? N -> Nam* | Nữ", "H4 R29? sở nội vụ -> Sở Nội vụ*"}));
}

TEST(Proposals, LetMeaningWinOverSpaces)
{
    // Were the spaces put right alone, a second repair would find a date and a word to change.
    EXPECT_EQ(repair_lines(R"(
        STT | Họ và tên      | Ngày sinh          | Giới tính
        #1  | Nguyễn Văn An  | 15 /  08 /  1984   | nam
        #2  | Trần Văn Chính | date:1984-08-15    | Nam
    )"),
              (Lines{"C2 dates-as-text: 15 /  08 /  1984 -> date 15/08/1984", "D2 usual-words: nam -> Nam"}));
}

TEST(Proposals, OfferCategoriesWithoutGuessing)
{
    EXPECT_EQ(repair_lines(R"(
        STT | Họ và tên      | Ngày sinh  | Nhóm đối tượng
        1   | Nguyễn Văn An  | date:1984-08-15 | Công chức
        2   | Trần Văn Chính | date:1985-08-15 | khác?
    )"),
              (Lines{"D3 R31? khác? -> Cán bộ | Công chức | Viên chức"}));
}

TEST(Proposals, WriteMoneyAsANumber)
{
    const Lines lines = repair_lines(R"(
        STT | Họ và tên      | Tên khóa bồi dưỡng | Từ ngày    | Đến ngày   | Kinh phí (đồng)
        1   | Nguyễn Văn An  | Chuyển đổi số      | date:2023-01-01 | date:2023-02-01 | 1,5 tr
        2   | Trần Văn Chính | Chuyển đổi số      | date:2023-01-01 | date:2023-02-01 | #1500000
    )");
    EXPECT_EQ(lines, (Lines{"F2 R64: 1,5 tr -> number 1.500.000"}));
}

TEST(Changes, AreOneACell)
{
    const sheet::Address cell{0, 4, 2};
    const auto change = [&](std::string text, int rank) {
        return Change{cell, {}, new_text(std::move(text)), {}, rank};
    };
    const std::vector<Change> left = one_a_cell({change("spaces", 0), change("chosen", 2), change("meant", 1)});
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left.front().value.text, "chosen");
}

TEST(NewValues, AreNumbersWhereTheCellHoldsOne)
{
    EXPECT_EQ(new_value(Writes::number, "8", true).kind, sheet::CellKind::number);
    EXPECT_EQ(new_value(Writes::number, "8", false).kind, sheet::CellKind::text);
    EXPECT_EQ(new_value(Writes::number, "8.", true).number, 0) << "no number, so it's written as text";
    EXPECT_EQ(new_value(Writes::amount, "1.500.000", false).number, 1'500'000);
    EXPECT_EQ(new_value(Writes::text, "027084000999", true).kind, sheet::CellKind::text);
    EXPECT_TRUE(new_value(Writes::number, "79,9%", true).percent);
    EXPECT_DOUBLE_EQ(new_value(Writes::number, "79,9%", true).number, 79.9);
    EXPECT_FALSE(new_value(Writes::number, "79,9", true).percent);
}

} // namespace
} // namespace datchuan::rules
