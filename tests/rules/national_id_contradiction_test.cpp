#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(NationalIdContradiction, ComparesWithWhatTheRowKnows)
{
    check_table(national_id_contradiction, R"(
        Họ và tên      | Giới tính | Ngày sinh  | Số CCCD
        Nguyễn Văn An  | Nam       | 15/08/1984 | 027084000999
        Đỗ Thị Bưởi    | Nam       | 02/03/1985 | 027185000123    <- R24 @Số CCCD    // the id of a woman
        Trần Văn Chính | Nam       | 02/03/1990 | 027089001234    <- R24             // born in 1989 by the id
        Lê Văn Dũng    | Nam       | 1979       | 027078123529    <- R24             // the year alone is enough
        Ngô Minh Đức   | Nam       | 02/03/2001 | 027201001234    // 2 is a man born from 2000 on
        Bùi Minh Đạo   | Nam       | 02/03/2001 | 027001001234    <- R24             // 0 would be 1901
        Hồ Thị Đào     |           |            | 027190001234    // nothing to compare with
        Phan Thị Én    | Nữ        |            | 027190001234
        Cao Văn Giang  | Nam       | 31/02/1985 | 027072383434    // no such day: only the sex can be compared
        Mai Thị Hà     | Nữ        | 01/01/1980 | 003190001234    <- R24             // whatever the province
        Vũ Thị Hồng    | Nữ        | 01/01/1979 | 27079000123     // not 12 digits: R21 or R22
    )");
}

TEST(NationalIdContradiction, TakesSexAndYearFromBirthColumnsForMenAndWomen)
{
    check_table(national_id_contradiction, R"(
        STT | Họ và tên      | Năm sinh | <    | Số CCCD
        ^   | ^              | Nam      | Nữ   | ^
        1   | Nguyễn Văn An  | 1984     |      | 027084000999
        2   | Đỗ Thị Bưởi    |          | 1985 | 027185000123
        3   | Lê Thị Chi     |          | 1985 | 027085000124    <- R24 @Số CCCD
    )");
}

TEST(NationalIdContradiction, SaysBothSides)
{
    const WrittenBook written(R"(
        Họ và tên      | Giới tính | Ngày sinh  | Số CCCD
        Đỗ Thị Bưởi    | Nam       | 02/03/1987 | 027185000123
    )");
    const std::vector<Finding> findings = run(written.book(), only(national_id_contradiction));
    ASSERT_EQ(findings.size(), 1U);
    const std::string sentence = message(findings[0], Language::vietnamese);
    EXPECT_NE(sentence.find("“Nữ, 1985”"), std::string::npos) << sentence;
    EXPECT_NE(sentence.find("“Nam, 1987”"), std::string::npos) << sentence;
}

} // namespace
} // namespace datchuan::rules
