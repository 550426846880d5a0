#include <ctime>

#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(PersonSimilar, FiresOnOneLetterOrToneApart)
{
    check_table(person_similar, R"(
        STT | Họ và tên         | Ngày sinh       | Số CCCD
        1   | Lý Anh Tuấn       | 15/06/1981      | 027081685297
        2   | Nguyễn Thị Hoàng  | 02/03/1985      |
        3   | Lý Anh Tuân       | 15/06/1981      |              <- R28 @Họ và tên
        4   | Nguyễn Thị Hoàn   | date:1985-03-02 | 027185001234 <- R28
        5   | Trần Văn Hung     | 01/01/1979      |
        6   | Trần Văn Hùng     | 1/1/1979        |              <- R28
        7   | Đ/c Trần Văn Hừng | 01/01/1979      |              <- R28  // once, though two are like it
        8   | Phan Thị Lan      | 01/01/1979      |
        9   | Phàn Thị Lan      | 01/01/1979      |              <- R28
        10  | Mai Thị Hòa       | 05/05/1980      |
        11  | Mai Thị Hoàn      | 05/05/1980      |              <- R28  // the tone stands elsewhere for the n alone
        12  | Bùi Thị Thủy      | 06/05/1980      |
        13  | Bùi Thị Thủyh     | 06/05/1980      |              <- R28
        14  | Vũ Thị Hòa        | 07/05/1980      |
        15  | Vũ Thị Hoản       | 07/05/1980      |              // a letter and the tone
    )");
}

TEST(PersonSimilar, StaysSilentOnWhoIsTheSameOrPlainlyAnother)
{
    check_table(person_similar, R"(
        STT | Họ và tên       | Ngày sinh  | Số CCCD
        1   | Lê Thị Thuỷ     | 15/06/1981 |
        2   | Lê Thị Thủy     | 15/06/1981 |               // R27: one name in two spellings
        3   | Trần Phú Quí    | 02/03/1985 |
        4   | Trần Phú Quý    | 02/03/1985 |
        5   | Hà Văn Nam      | 01/01/1979 | 027079123529
        6   | Hà Văn Năm      | 01/01/1979 | 027079123530  // both ids are known
        7   | Vũ Văn Kiên     | 01/01/1980 |
        8   | Vũ Văn Kiến     | 02/01/1980 |               // another day
        9   | Tạ Văn Sơn      | 1980       |
        10  | Tạ Văn Sớn      | 1980       |               // only the year
        11  | Mai Văn Thành   | 05/05/1980 |
        12  | Mai Văn Thánh B | 05/05/1980 |               // more than a letter
        13  | Mai Văn         | 05/05/1980 |
    )");
}

TEST(PersonSimilar, IsNoBusinessOfRecordLists)
{
    const WrittenBook book(R"(
        TT | Họ và tên    | Ngày sinh  | Tên khóa bồi dưỡng | Đến ngày
        1  | Lý Anh Tuấn  | 15/06/1981 | Chuyển đổi số      | 12/08/2022
        2  | Lý Anh Tuân  | 15/06/1981 | Tin học            | 12/08/2022
    )");
    EXPECT_TRUE(run(book.book(), only(person_similar)).empty());
}

// All born on the first of January, as in lists where the day wasn't known.
// Processor time of the rule on so many persons of one birth date, all of them different but for the last one.
double cost_of(int people)
{
    std::string text = "STT | Họ và tên | Ngày sinh | Giới tính\n";
    const auto letter = [](int n) { return static_cast<char>('a' + n % 26); };
    for (int i = 0; i < people; ++i) {
        // Each letter stands twice: no two names are one letter apart.
        std::string name;
        for (const int n : {i, i / 26, i / 676, i / 17'576})
            name.append(2, letter(n));
        text += std::to_string(i + 1) + " | Nguyễn " + name + " | 01/01/1980 | Nam\n";
    }
    text += "0 | Nguyễn aaaaaaab | 01/01/1980 | Nam\n";
    const WrittenBook book(text);
    const std::clock_t start = std::clock();
    EXPECT_EQ(run(book.book(), only(person_similar)).size(), 1U);
    return static_cast<double>(std::clock() - start);
}

TEST(PersonSimilar, NeedsNoComparisonOfAllPairs)
{
    // Four times as many cost about four times as much; pairs would cost sixteen times as much.
    EXPECT_LT(cost_of(12'000), 10 * cost_of(3'000));
}

} // namespace
} // namespace datchuan::rules
