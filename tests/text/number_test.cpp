#include "text/number.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace datchuan::text {
namespace {

TEST(ParseNumber, Numbers)
{
    const struct
    {
        std::string_view text;
        double value;
    } cases[] = {
        {"80", 80},
        {"0", 0},
        {" 12 ", 12},
        {"1.500.000", 1'500'000},
        {"1.500", 1500},
        {"79,9", 79.9},
        {"80%", 80},
        {"80 %", 80},
        {"79,95%", 79.95},
        {"48.3", 48.3},
        {"1.500,5", 1500.5},
        {"0.500", 0.5},
        {"1234.567", 1234.567},
        {"-5", -5},
        {"–5,5", -5.5},
        {"+5", 5},
        {"02", 2},
        {"１２，５", 12.5},
        {"\u00A07", 7},
        {"12.50", 12.5},
    };
    for (const auto& [text, value] : cases) {
        const auto read = parse_number(text);
        ASSERT_TRUE(read.has_value()) << text;
        EXPECT_EQ(*read, value) << text;
    }
}

TEST(ParseNumber, OtherTexts)
{
    for (const std::string_view text : {"",           " ",       "-",         "%",     "x",
                                        "1.500.000đ", "40 tiết", "1,5 triệu", "1,2,3", "1.5.0",
                                        "1.500.00",   "1.50,5",  ",5",        "5,",    ".5",
                                        "5.",         "1..5",    "1 2",       "0x10",  "1e5",
                                        "inf",        "nan",     "--5",       "15/8",  "1234567890123456789"})
        EXPECT_FALSE(parse_number(text).has_value()) << text;
}

TEST(ParseNumber, ReadsWhatToTextWrites)
{
    for (int tenths = -100'000; tenths <= 100'000; tenths += 7) {
        const double value = tenths / 10.0;
        EXPECT_EQ(parse_number(to_text(value, 1)), value);
    }
    for (long long value = 0; value < 2'000'000'000; value = value * 3 + 1)
        EXPECT_EQ(parse_number(grouped(value)), static_cast<double>(value));
}

TEST(DigitsOnly, Texts)
{
    const struct
    {
        std::string_view text;
        std::optional<std::string> digits;
    } cases[] = {
        {"027084000999", "027084000999"},
        {"'027084000999", "027084000999"},
        {"\u2019027", "027"},
        {" 027 084\u00A0000.999 ", "027084000999"},
        {"027-084–000", "027084000"},
        {"０２７", "027"},
        {"02\u200B7", "027"},
        {"", std::nullopt},
        {"-", std::nullopt},
        {"'", std::nullopt},
        {"027O84000999", std::nullopt},
        {"2.7084E+10", std::nullopt},
        {"027'084", std::nullopt},
        {"27,084", std::nullopt},
    };
    for (const auto& [text, digits] : cases)
        EXPECT_EQ(digits_only(text), digits) << text;
}

TEST(ToText, Numbers)
{
    const struct
    {
        double value;
        int decimals;
        std::string_view text;
    } cases[] = {
        {80, 1, "80,0"},
        {0, 1, "0,0"},
        {0.05, 1, "0,1"},
        {79.95, 1, "80,0"},
        {79.94, 1, "79,9"},
        {1.005, 2, "1,01"},
        {0.15, 1, "0,2"},
        {12.5, 0, "13"},
        {-3.25, 2, "-3,25"},
        {-0.01, 1, "0,0"},
        {100, 0, "100"},
        {0.007, 3, "0,007"},
        {1204.5, 1, "1204,5"},
        {100.0 / 3, 2, "33,33"},
        {std::numeric_limits<double>::quiet_NaN(), 1, ""},
        {std::numeric_limits<double>::infinity(), 1, ""},
    };
    for (const auto& [value, decimals, text] : cases)
        EXPECT_EQ(to_text(value, decimals), text) << value;
}

TEST(Grouped, Numbers)
{
    const struct
    {
        long long value;
        std::string_view text;
    } cases[] = {
        {0, "0"},
        {999, "999"},
        {1204, "1.204"},
        {150'000, "150.000"},
        {-1'048'576, "-1.048.576"},
        {std::numeric_limits<long long>::max(), "9.223.372.036.854.775.807"},
        {std::numeric_limits<long long>::min(), "-9.223.372.036.854.775.808"},
    };
    for (const auto& [value, text] : cases)
        EXPECT_EQ(grouped(value), text);
}

} // namespace
} // namespace datchuan::text
