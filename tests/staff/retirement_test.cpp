#include "staff/retirement.hpp"

#include <gtest/gtest.h>

namespace datchuan::staff {
namespace {

struct Case
{
    const char* birth;
    Sex sex;
    const char* last_day;
};

// The pairs of the annex of Nghị định 135/2020/NĐ-CP: where a step begins and ends.
TEST(Retirement, FollowsTheStepsOfTheDecree)
{
    const Case cases[] = {
        {"1960-06-15", Sex::male, "2020-06-30"}, // 60 years, before the decree
        {"1960-12-31", Sex::male, "2020-12-31"}, // the last of the old law
        {"1961-01-01", Sex::male, "2021-04-30"}, // 60 years 3 months
        {"1961-09-30", Sex::male, "2021-12-31"}, // the last of that step
        {"1961-10-01", Sex::male, "2022-04-30"}, // 60 years 6 months
        {"1964-09-30", Sex::male, "2025-12-31"}, // 61 years 3 months
        {"1964-10-01", Sex::male, "2026-04-30"}, // 61 years 6 months
        {"1966-04-01", Sex::male, "2028-04-30"}, // 62 years, the highest
        {"1990-02-28", Sex::male, "2052-02-29"},   {"1966-01-01", Sex::female, "2021-05-31"}, // 55 years 4 months
        {"1969-04-30", Sex::female, "2025-12-31"},                                            // 56 years 8 months
        {"1969-05-01", Sex::female, "2026-05-31"},                                            // 57 years
        {"1975-05-01", Sex::female, "2035-05-31"},                                            // 60 years, the highest
        {"1990-07-15", Sex::female, "2050-07-31"},
    };
    for (const Case& each : cases)
        EXPECT_EQ(retirement_day(text::parse_iso(each.birth).value(), each.sex), text::parse_iso(each.last_day).value())
            << each.birth;
}

TEST(Retirement, GivesAnUnknownSexTheHigherAge)
{
    const text::Date birth{1967, 3, 10};
    EXPECT_EQ(retirement_day(birth, Sex::unknown), retirement_day(birth, Sex::male));
    EXPECT_GT(retirement_day(birth, Sex::unknown), retirement_day(birth, Sex::female));
}

} // namespace
} // namespace datchuan::staff
