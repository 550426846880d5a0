#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(OddCharacters, FiresOnWhatOnlyLooksVietnamese)
{
    check_table(odd_characters, std::string(R"(
        STT | Họ và tên      | Ngày sinh  | Đơn vị công tác
        1   | Ðặng Thanh Ánh | 15/08/1984 | Sở Nội vụ        <- R11 @Họ và tên => Đặng Thanh Ánh
        2   | Lê Thаnh Oanh  | 02/03/1985 | Sở Nội vụ        <- R11 Lê Thanh Oanh
        3   | Ðào Minh Tú    | ０２/03/1990 | Sở Nội vụ        <- R11 Đào Minh Tú; R11 @Ngày sinh => 02/03/1990
        4   | Đặng Văn Dũng  | 01/01/1979 | Sở Nội vụ
        5   | Hồ Thị Đào     | 02/03/1990 | Trường “Hoa Hồng” – Cơ sở 2   // quotes and dashes are no slips
    )") + "        6   | Phan Hu\u031B\u0303u H\u01B0ng | 01/01/1979 | S\u1EDF Y t\u00EA\u0301   <- R11 Phan "
          "Hữu Hưng; R11 @Đơn vị công tác => Sở Y tế\n"
          "        7   | Phạm Công\u200B Đạt | 01/01/1979 | Sở Y tế   <- R11 Phạm "
          "Công Đạt\n");
}

TEST(OddCharacters, PutsSpacesRightToo)
{
    check_table(odd_characters, R"(
        STT | Họ và tên       | Ngày sinh  | Giới tính
        1   | Ðặng  Thanh Ánh | 15/08/1984 | Nữ          <- R11 Đặng Thanh Ánh
        2   | Đặng  Thanh Ánh | 15/08/1984 | Nữ          // R12
    )");
}

TEST(OddCharacters, LeavesWhatIsMeant)
{
    check_table(odd_characters, "STT | Họ và tên | Ngày sinh | Đơn vị công tác | Ghi chú | Mã riêng\n"
                                "1 | H'Hen Niê | 15/08/1984 | Sở\u00A0Nội vụ | Москва, Русский язык | Ðộ\n" // R12
                                "2 | D\u00ADoThÐ\u00AD | 15/08/1985 | Së Tµi chÝnh | bÐ, kÐm\n");           // TCVN3
}

TEST(OddCharacters, KeepsTheLinesOfAList)
{
    WrittenBook written_book(R"(
        TT | Họ và tên     | Tên khóa bồi dưỡng | Đến ngày
        1  | Nguyễn Văn An | Tin học            | 12/08/2022
    )");
    sheet::Workbook& workbook = written_book.workbook;
    workbook.sheets[0].grid.set_text(2, 1, workbook.texts.intern("1. Ðạo đức công vụ\n2.  Pháp luật"));
    const std::vector<Finding> findings = run(written_book.book(), only(odd_characters));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_TRUE(findings[0].repairable);
    EXPECT_EQ(findings[0].replacement, "1. Đạo đức công vụ\n2.  Pháp luật");
}

} // namespace
} // namespace datchuan::rules
