// Amounts of money in cells: what is one, in which unit, and how it's written.
#include "rules/money.hpp"

#include <optional>
#include <string_view>

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

const MoneyUnit dong{1, "đồng"};
const MoneyUnit million{1'000'000, "triệu đồng"};

TEST(Money, InACell)
{
    struct Case
    {
        std::string_view text;
        std::optional<double> amount;
        double worth = 0; // of the unit that the cell names; 0 where it names none
    };
    for (const Case& each : {Case{"1.500.000", 1'500'000}, Case{"1.500.000đ", 1'500'000, 1},
                             Case{"1,5 tr", 1.5, 1'000'000}, Case{"Tự túc", std::nullopt}, Case{"", std::nullopt}}) {
        const auto money = money_in(each.text);
        ASSERT_EQ(money.has_value(), each.amount.has_value()) << each.text;
        if (!money)
            continue;
        EXPECT_EQ(money->amount, *each.amount) << each.text;
        EXPECT_EQ(money->unit ? money->unit->worth : 0, each.worth) << each.text;
    }
}

TEST(Money, BecomesANumberInItsColumnsUnitOnly)
{
    EXPECT_EQ(plain_amount("1.500.000", std::nullopt), 1'500'000);
    EXPECT_EQ(plain_amount("1.500.000đ", dong), 1'500'000);
    EXPECT_EQ(plain_amount("1.500.000đ", million), std::nullopt) << "another unit";
    EXPECT_EQ(plain_amount("1.500.000đ", std::nullopt), std::nullopt) << "nobody knows the column's unit";
    for (const std::string_view text : {"1.500.000/người", "1.500.000 (2 đợt)", "50%", "Tự túc", ""}) {
        EXPECT_EQ(plain_amount(text, dong), std::nullopt) << text;
    }
}

TEST(Money, IsWrittenWithDotsAndAComma)
{
    EXPECT_EQ(money_text(1'500'000), "1.500.000");
    EXPECT_EQ(money_text(1.5), "1,5");
    EXPECT_EQ(money_text(0), "0");
}

TEST(Money, MayNotHaveBeenPaid)
{
    EXPECT_TRUE(says_no_amount("Tự túc"));
    EXPECT_TRUE(says_no_amount("Miễn phí"));
    EXPECT_FALSE(says_no_amount("1.500.000"));
}

} // namespace
} // namespace datchuan::rules
