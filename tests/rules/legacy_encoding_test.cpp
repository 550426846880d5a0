#include <algorithm>

#include <gtest/gtest.h>

#include "rule_table.hpp"
#include "rules/repair.hpp"

namespace datchuan::rules {
namespace {

// \u00AD is the "ư" of TCVN3.
TEST(LegacyEncoding, ReportsEveryCellOfARowThatDecodingChanges)
{
    check_table(legacy_encoding,
                "danh s\u00B8ch c\u00E1n bé\n"
                "\n"
                "STT | Hä vµ tªn | Ngµy sinh | Giíi tÝnh | §¬n vÞ c«ng t¸c | M· riªng\n"
                "1 | 2 | 3 | 4 | 5 | 6\n"
                "I | Khèi V¨n phßng\n" // a section is no person
                "1 | NguyÔn V¨n An | 15/08/1984 | Nam | Së T\u00AD ph¸p | §1 "
                "<- R10 @B => Nguyễn Văn An; R10 @E => Sở Tư pháp; R10 @F => Đ1\n"
                "2 | Mai Lan | 02/03/1985 | N÷ | Së Tµi chÝnh | "
                "<- R10 @D => Nữ; R10 @E => Sở Tài chính\n"
                "3 | TrÇn ThÞ H\u00AD¬ng | #1980 | N÷ | C«ng an x· | gåm "
                "<- R10 @B => Trần Thị Hương; R10 @D => Nữ; R10 @E => Công an xã; R10 @F => gồm\n");
}

TEST(LegacyEncoding, ReadsVniToo)
{
    check_table(legacy_encoding, R"(
        TT | Hoï vaø teân    | Naêm sinh | Chöùc vuï       | Ñôn vò coâng taùc
        1  | Ñoã Quoác Höng  | #1989     | Hieäu tröôûng   | Tröôøng THCS Suoái Hoa  <- R10 @B => Đỗ Quốc Hưng; R10 @D => Hiệu trưởng; R10 @E => Trường THCS Suối Hoa
        2  | Tieán Anh       | #1990     | chính trò vieân | Suoái Hoa               <- R10 @B => Tiến Anh; R10 @D => chính trị viên; R10 @E => Suối Hoa
    )");
}

TEST(LegacyEncoding, ReportsTheOneCellThatWasPastedIn)
{
    check_table(legacy_encoding, R"(
        STT | Họ và tên       | Ngày sinh  | Đơn vị công tác
        1   | Nguyễn Văn An   | 15/08/1984 | Sở Nội vụ
        2   | TrÇn ThÞ B×nh   | 02/03/1985 | Sở Nội vụ     <- R10 Trần Thị Bình
        3   | Lê Chí Công     | 02/03/1990 | Së Néi vô     <- R10 Sở Nội vụ
        4   | Hoàng Lan       | 02/03/1991 | Xã Hà
    )");
}

TEST(LegacyEncoding, IsSilentOnUnicodeAndOtherLanguages)
{
    check_table(legacy_encoding, R"(
        STT | Họ và tên        | Ngày sinh  | Đơn vị công tác | Khóa đào tạo           | Ghi chú
        1   | Nguyễn Văn An    | 15/08/1984 | Sở Nội vụ       | Café Hélène            | 2×3 m
        2   | Hà Chí Công      | 02/03/1985 | Sở Tài chính    | Müller, Zürich         | ½ ngày
        3   | Lý Hà            | 02/03/1990 | Xã Bé           | Tür Lö dû              | 5 µm
        4   | Ðào Hà           | 02/03/1990 | Sở Nội vụ       | São Paulo, José Peña   | «Tin»
        5   | Y Ñang Niê       | 02/03/1990 | Ê Đê            | Søren, Strauß, naïf    | Windows®
    )");
}

TEST(LegacyEncoding, OffersNothingWhereALetterWasLost)
{
    check_table(legacy_encoding, R"(
        STT | Hä vµ tªn      | Ngµy sinh  | §¬n vÞ c«ng t¸c
        1   | NguyÔn ThÞ H¬ng | 15/08/1984 | Së Tµi chÝnh      <- R10 @B; R10 @D => Sở Tài chính
        2   | TrÇn V¨n An    | 02/03/1985 | Së Tµi chÝnh      <- R10 @B => Trần Văn An; R10 @D => Sở Tài chính
    )");
}

TEST(LegacyEncoding, PutsSpacesAndOddCharactersRightToo)
{
    check_table(legacy_encoding, R"(
        STT | Họ và tên        | Ngày sinh  | Giới tính
        1   | TrÇn  ThÞ B×nh   | 15/08/1984 | Nữ          <- R10 Trần Thị Bình
    )");
}

TEST(LegacyEncoding, IsTheOnlyFindingOfItsCell)
{
    const WrittenBook written_book("STT | Hä vµ tªn | Ngµy sinh | Giíi tÝnh\n"
                                   "1 | TrÇn  B×nh 1 | 15/08/1984 | N÷\n"
                                   "2 | H\u00AD¬ng | 15/08/1985 | N÷\n");
    EXPECT_EQ(written(written_book.book(), run(written_book.book())),
              (std::vector<std::string>{"B2 R10 => Trần Bình 1", "D2 R10 => Nữ", "B3 R10 => Hương", "D3 R10 => Nữ"}));
}

// A repair compares with the document before it writes, and shows what it replaces.
TEST(LegacyEncoding, IsRepairedFromWhatTheDocumentHolds)
{
    const WrittenBook written_book("STT | Hä vµ tªn | Ngµy sinh | Giíi tÝnh\n"
                                   "1 | TrÇn B×nh | 15/08/1984 | N÷\n");
    const std::vector<Proposal> repairs = proposals(written_book.book(), run(written_book.book()));
    const auto name = std::find_if(repairs.begin(), repairs.end(),
                                   [](const Proposal& each) { return each.rule == &legacy_encoding; });
    ASSERT_NE(name, repairs.end());
    EXPECT_EQ(name->before.text, "TrÇn B×nh");
    EXPECT_EQ(name->before.shown, "TrÇn B×nh");
    ASSERT_EQ(name->answers.size(), 1U);
    EXPECT_EQ(name->answers[0].text, "Trần Bình");
    EXPECT_TRUE(name->certain);
}

TEST(LegacyEncoding, SaysWhichColumnsItLeftOpen)
{
    WrittenBook written_book(R"(
        STT | Họ và tên     | Ngày sinh  | Đơn vị
        1   | Hà Lan        | 15/08/1984 | xã
    )");
    sheet::Workbook& workbook = written_book.workbook;
    EXPECT_TRUE(not_checked(written_book.book(), only(legacy_encoding), Language::english).empty());
    workbook.sheets[0].undecided_columns = {3};
    const std::vector<Skipped> open = not_checked(written_book.book(), only(legacy_encoding), Language::vietnamese);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].rule, &legacy_encoding);
    EXPECT_NE(open[0].reason.find("cột D (trang Sheet1)"), std::string::npos) << open[0].reason;
}

} // namespace
} // namespace datchuan::rules
