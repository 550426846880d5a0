#include "rules/span.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

struct Case
{
    std::string_view text;
    TimeUnit column;
    std::optional<double> periods;
    std::optional<double> months;
};

TEST(Span, IsReadWithItsUnit)
{
    const std::vector<Case> cases{
        {"40 tiết", TimeUnit::unknown, 40, {}},
        {"5 ngày", TimeUnit::unknown, 40, {}},
        {"02 tuần", TimeUnit::unknown, 80, {}},
        {"2 buổi", TimeUnit::unknown, 8, {}},
        {"1,5 ngày", TimeUnit::unknown, 12, {}},
        {"40", TimeUnit::period, 40, {}},
        {"40tiet", TimeUnit::day, 40, {}},
        {"40 tiết/5 ngày", TimeUnit::unknown, 40, {}},
        {"40", TimeUnit::unknown, {}, {}},
        {"4 năm", TimeUnit::unknown, {}, 48},
        {"2 năm 6 tháng", TimeUnit::unknown, {}, 30},
        {"48", TimeUnit::month, {}, 48},
        {"-3 ngày", TimeUnit::unknown, -24, {}},
    };
    for (const Case& each : cases) {
        const auto span = span_in(each.text, each.column);
        ASSERT_TRUE(span) << each.text;
        EXPECT_EQ(span->periods(), each.periods) << each.text;
        EXPECT_EQ(span->months(), each.months) << each.text;
    }
}

TEST(Span, IsNotGuessed)
{
    for (const std::string_view text : {"", "theo chương trình", "8 tiết x 5 ngày", "3-5 ngày", "1.2.3 ngày"})
        EXPECT_FALSE(span_in(text, TimeUnit::day)) << text;
}

TEST(Span, TakesItsUnitFromTheHeading)
{
    EXPECT_EQ(unit_in_heading("Số tiết"), TimeUnit::period);
    EXPECT_EQ(unit_in_heading("Thời lượng (ngày)"), TimeUnit::day);
    EXPECT_EQ(unit_in_heading("Cam kết phục vụ (tháng)"), TimeUnit::month);
    EXPECT_EQ(unit_in_heading("Thời lượng"), TimeUnit::unknown);
}

} // namespace
} // namespace datchuan::rules
