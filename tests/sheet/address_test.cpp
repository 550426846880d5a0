#include "sheet/address.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace datchuan::sheet {
namespace {

TEST(Address, ColumnLetters)
{
    const struct
    {
        std::int32_t column;
        std::string_view letters;
    } cases[] = {{0, "A"},   {1, "B"},    {25, "Z"},    {26, "AA"},    {51, "AZ"},
                 {52, "BA"}, {701, "ZZ"}, {702, "AAA"}, {1023, "AMJ"}, {16383, "XFD"}};
    for (const auto& [column, letters] : cases)
        EXPECT_EQ(column_letters(column), letters);
}

// In Calc's order the letters grow as the columns do: first by length, then by alphabet.
TEST(Address, EveryColumnHasItsOwnLetters)
{
    std::string before;
    for (std::int32_t column = 0; column < 16384; ++column) {
        const std::string letters = column_letters(column);
        ASSERT_LT(std::pair(before.size(), before), std::pair(letters.size(), letters)) << column;
        before = letters;
    }
}

TEST(Address, CellName)
{
    EXPECT_EQ(cell_name(4, 10), "E11");
    EXPECT_EQ(cell_name(0, 0), "A1");
    EXPECT_EQ(cell_name(1023, 1'048'575), "AMJ1048576");
}

TEST(Address, OrderIsSheetThenRowThenColumn)
{
    std::vector<Address> addresses{{1, 0, 0}, {0, 5, 1}, {0, 2, 9}, {0, 5, 0}};
    std::sort(addresses.begin(), addresses.end());
    EXPECT_EQ(addresses, (std::vector<Address>{{0, 2, 9}, {0, 5, 0}, {0, 5, 1}, {1, 0, 0}}));
}

TEST(Area, BothEndsBelongToIt)
{
    constexpr Area area{2, 3, 4, 5};
    for (std::int32_t column = 0; column < 8; ++column)
        for (std::int32_t row = 0; row < 8; ++row)
            EXPECT_EQ(area.contains(column, row), column >= 2 && column <= 4 && row >= 3 && row <= 5);
    EXPECT_FALSE(area.empty());
    EXPECT_FALSE((Area{2, 2, 2, 2}.empty()));
    EXPECT_TRUE(Area{}.empty());
    EXPECT_TRUE((Area{2, 0, 1, 5}.empty()));
    EXPECT_TRUE((Area{0, 3, 5, 2}.empty()));
}

} // namespace
} // namespace datchuan::sheet
