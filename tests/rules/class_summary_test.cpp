// A class list and what counts it, as seen in an office: formulas dragged three rows too far, every percentage over the
// numbered rows, a rating that is written otherwise than where it's counted.
#include <gtest/gtest.h>

#include <string>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

// Ten people, three numbered rows without a name, and ratings by formula.
constexpr std::string_view list = R"(
        DANH SÁCH HỌC VIÊN LỚP BỒI DƯỠNG NGẠCH CHUYÊN VIÊN
        (Từ ngày 04/03/2024 đến ngày 28/04/2024)

        STT | Họ và tên        | Ngày sinh  | Đơn vị       | Điểm  | Xếp loại
        #1  | Nguyễn Văn An    | 15/08/1984 | Sở Nội vụ    | #8,5  | =IF(E5>=8;"Giỏi";"Khá") -> Giỏi
        #2  | Đỗ Thị Bưởi      | 02/03/1985 | Sở Tài chính | #9    | =IF(E6>=8;"Giỏi";"Khá") -> Giỏi
        #3  | Trần Văn Chính   | 02/03/1990 | Sở Y tế      | #7    | =IF(E7>=8;"Giỏi";"Khá") -> Khá
        #4  | Lê Thị Dung      | 01/01/1979 | Sở Y tế      | #7    | =IF(E8>=8;"Giỏi";"Khá") -> Khá
        #5  | Phạm Văn Giang   | 11/05/1982 | Sở Nội vụ    | #7,5  | =IF(E9>=8;"Giỏi";"Khá") -> Khá
        #6  | Vũ Thị Hà        | 21/06/1988 | Sở Nội vụ    | #8    | =IF(E10>=8;"Giỏi";"Khá") -> Giỏi
        #7  | Hoàng Văn Khánh  | 30/09/1986 | Sở Công an   | #6    | =IF(E11>=8;"Giỏi";"Khá") -> Trung bình
        #8  | Bùi Thị Lan      | 17/10/1991 | Sở Tài chính | #6    | =IF(E12>=8;"Giỏi";"Khá") -> Trung bình
        #9  | Ngô Văn Minh     | 08/12/1980 | Sở Y tế      | #7    | =IF(E13>=8;"Giỏi";"Khá") -> Khá
        #10 | Đinh Thị Nga     | 09/04/1987 | Sở Nội vụ    | #7    | =IF(E14>=8;"Giỏi";"Khá") -> Khá
        #11 | =IF(H15="";"";H15) ->  | =H15 -> #0 | | | =IF(E15="";"";"Khá") ->
        #12 | =IF(H16="";"";H16) ->  | =H16 -> #0 | | | =IF(E16="";"";"Khá") ->
        #13 | =IF(H17="";"";H17) ->  | =H17 -> #0 | | | =IF(E17="";"";"Khá") ->
)";

std::vector<std::string> findings_of(std::string_view summary)
{
    const WrittenBook book(std::string(list) + std::string(summary));
    std::vector<std::string> kinds;
    for (const tables::Table& table : book.tables)
        kinds.emplace_back(name_of(table.kind));
    EXPECT_EQ(kinds, (std::vector<std::string>{"records", "summary"}));
    return written(book.book(), run(book.book()));
}

using Texts = std::vector<std::string>;

TEST(ClassSummary, IsSilentWhereItIsRight)
{
    EXPECT_EQ(findings_of(R"(
        Xếp loại   | Số lượng | Tỷ lệ
        Giỏi       | =COUNTIF(F5:F17;"Giỏi") -> #3 | 30,0%
        Khá        | =COUNTIF(F5:F17;"Khá") -> #5 | 50,0%
        Trung bình | =COUNTIF(F5:F17;"Trung bình") -> #2 | 20,0%
        Yếu        | =COUNTIF(F5:F17;"Yếu") -> #0 | 0,0%
        Tổng cộng  | =SUM(B20:B23) -> #10 | 100,0%
    )"),
              Texts{});
}

TEST(ClassSummary, FindsPercentagesOverGhostRowsAndTheTotalThatCountsThem)
{
    EXPECT_EQ(findings_of(R"(
        Xếp loại   | Số lượng | Tỷ lệ
        Giỏi       | =COUNTIF(F5:F17;"Giỏi") -> #3 | =B20/$B$24 -> 23,1%
        Khá        | =COUNTIF(F5:F17;"Khá") -> #5 | =B21/$B$24 -> 38,5%
        Trung bình | =COUNTIF(F5:F17;"Trung bình") -> #2 | =B22/$B$24 -> 15,4%
        Yếu        | =COUNTIF(F5:F17;"Yếu") -> #0 | =B23/$B$24 -> 0,0%
        Tổng số    | =COUNTA(B5:B17) -> #13 | 100,0%
    )"),
              (Texts{"C20 R72", "C21 R72", "C22 R72", "B24 R04"}));
}

TEST(ClassSummary, FindsThemWithoutATotalLineAndGivesOneCause)
{
    const WrittenBook book(std::string(list) + R"(
        Tổng số học viên: 13

        Xếp loại   | Số lượng | Tỷ lệ
        Giỏi       | #3       | 23,1%
        Khá        | #5       | 38,5%
        Trung bình | #2       | 15,4%
    )");
    const std::vector<Finding> findings = run(book.book());
    EXPECT_EQ(written(book.book(), findings),
              (Texts{"A19 R04 => Tổng số học viên: 10", "C22 R72 => 30,0%", "C23 R72 => 50,0%", "C24 R72 => 20,0%"}));
    ASSERT_EQ(findings.size(), 4U);
    EXPECT_FALSE(findings[1].cause.empty());
    EXPECT_EQ(findings[1].cause, findings[3].cause);
}

TEST(ClassSummary, FindsTheRatingThatIsWrittenOtherwise)
{
    EXPECT_EQ(findings_of(R"(
        Xếp loại   | Số lượng | Tỷ lệ
        Giỏi       | =COUNTIF(F5:F17;"Giỏi") -> #3 | 30,0%
        Khá        | =COUNTIF(F5:F17;"Khá") -> #5 | 50,0%
        Trung bình | =COUNTIF(F5:F17;"TB") -> #0 | 0,0%
    )"),
              (Texts{"B22 R04"}));
}

TEST(ClassSummary, BlamesTheCountAndNotTheTotalThatIsRight)
{
    EXPECT_EQ(findings_of(R"(
        Xếp loại   | Số lượng | Nữ
        Giỏi       | =COUNTIF(F5:F17;"Giỏi") -> #3 | #2
        Khá        | =COUNTIF(F5:F17;"Khá") -> #5 | #2
        Trung bình | =COUNTIF(F5:F17;"TB") -> #0 | #0
        Tổng số    | =COUNTA(B5:B14) -> #10 | #4
    )"),
              (Texts{"B22 R04"}));
}

TEST(ClassSummary, FindsTheRangeThatEndsARowShort)
{
    EXPECT_EQ(findings_of(R"(
        Xếp loại   | Số lượng | Tỷ lệ
        Giỏi       | =COUNTIF(F5:F13;"Giỏi") -> #3 | 33,3%
        Khá        | =COUNTIF(F5:F13;"Khá") -> #4 | 44,4%
        Trung bình | =COUNTIF(F5:F13;"Trung bình") -> #2 | 22,2%
        Tổng cộng  | =SUM(B20:B22) -> #9 | 100,0%
    )"),
              (Texts{"B21 R04", "C23 R73"}));
}

TEST(ClassSummary, FindsGhostsThatWereRatedLikePeople)
{
    std::string rated(list);
    for (int ghost = 15; ghost <= 17; ++ghost) {
        const std::string nothing = "=IF(E" + std::to_string(ghost) + "=\"\";\"\";\"Khá\") ->";
        rated.replace(rated.find(nothing), nothing.size(),
                      "=IF(E" + std::to_string(ghost) + "<5;\"Yếu\";\"Khá\") -> Yếu");
    }
    const WrittenBook book(rated + R"(
        Xếp loại   | Số lượng | Tỷ lệ
        Giỏi       | =COUNTIF(F5:F17;"Giỏi") -> #3 | =B20/13 -> 23,1%
        Khá        | =COUNTIF(F5:F17;"Khá") -> #5 | =B21/13 -> 38,5%
        Trung bình | =COUNTIF(F5:F17;"Trung bình") -> #2 | =B22/13 -> 15,4%
        Yếu        | =COUNTIF(F5:F17;"Yếu") -> #3 | =B23/13 -> 23,1%
        Tổng số    | =SUM(B20:B23) -> #13 | 100,0%
    )");
    EXPECT_EQ(written(book.book(), run(book.book())), (Texts{"C20 R72", "C21 R72", "C22 R72", "B23 R04", "C23 R72"}));
}

TEST(ClassSummary, AShareOfThePlanIsNoneOfThePersons)
{
    EXPECT_EQ(findings_of(R"(
        Xếp loại   | Số lượng | Tỷ lệ so với kế hoạch (%)
        Giỏi       | #3       | 23,1
        Khá        | #5       | 38,5
        Trung bình | #2       | 15,4
    )"),
              Texts{});
}

TEST(ClassSummary, StandsBesideTheListAsWell)
{
    const WrittenBook book(R"(
        STT | Họ và tên       | Ngày sinh  | Đơn vị       | Xếp loại |  | Xếp loại | SL | %
        1   | Nguyễn Văn An   | 15/08/1984 | Sở Nội vụ    | Giỏi     |  | Giỏi     | #2 | #40
        2   | Đỗ Thị Bưởi     | 02/03/1985 | Sở Tài chính | Giỏi     |  | Khá      | #2 | #40
        3   | Trần Văn Chính  | 02/03/1990 | Sở Y tế      | Khá      |  | Cộng     | #5 | #80
        4   | Lê Thị Dung     | 01/01/1979 | Sở Y tế      | Khá      |  |          |    |
        5   | #0              | #0         |              |          |  |          |    |
    )");
    EXPECT_EQ(written(book.book(), run(book.book())), (Texts{"I2 R72 => 50", "I3 R72 => 50", "H4 R04 => 4"}));
}

TEST(ClassSummary, GroupsThatAreCountedOneByOneLeaveNobodyOut)
{
    EXPECT_EQ(findings_of(R"(
        KẾT QUẢ BỒI DƯỠNG THEO TỔ
        Nhóm | Giỏi                           | Khá
        Tổ 1 | =COUNTIF(F5:F12;"Giỏi") -> #3  | =COUNTIF(F5:F12;"Khá") -> #3
        Tổ 2 | =COUNTIF(F13:F14;"Giỏi") -> #0 | =COUNTIF(F13:F14;"Khá") -> #2
    )"),
              Texts{});
}

TEST(ClassSummary, ASmallGroupOfABiggerWholeIsNoMistake)
{
    // Percentages of all staff of the office, of whom the class is a part.
    EXPECT_EQ(findings_of(R"(
        Đơn vị       | Số lượng | Tỷ lệ
        Sở Nội vụ    | #4       | 16,0%
        Sở Tài chính | #2       | 8,0%
        Sở Y tế      | #3       | 12,0%
        Sở Công an   | #1       | 4,0%
    )"),
              Texts{});
}

} // namespace
} // namespace datchuan::rules
