#include "targets/verdict.hpp"

#include <gtest/gtest.h>

namespace datchuan::targets {
namespace {

Target target(Comparison comparison, std::optional<double> threshold)
{
    Target target;
    target.comparison = comparison;
    target.threshold = threshold;
    return target;
}

struct Case
{
    const char* name;
    Comparison comparison;
    double threshold;
    long achieved;
    long undecided;
    long population;
    Verdict verdict;
    long shortfall;
    int decimals;
};

TEST(VerdictOf, JudgesByCounts)
{
    for (const Case& each : {
             Case{"OnTheThreshold", Comparison::at_least, 80, 8, 0, 10, Verdict::met, 0, 1},
             Case{"OneBelow", Comparison::at_least, 80, 7, 0, 10, Verdict::not_met, 1, 1},
             Case{"Shown80ButBelow", Comparison::at_least, 80, 1999, 0, 2500, Verdict::not_met, 1, 2},
             Case{"Shown80AtTwoDigitsToo", Comparison::at_least, 80, 19999, 0, 25000, Verdict::not_met, 1, 3},
             Case{"AHairAbove", Comparison::at_least, 80, 2001, 0, 2500, Verdict::met, 0, 1},
             Case{"DecimalThreshold", Comparison::at_least, 80.5, 161, 0, 200, Verdict::met, 0, 1},
             Case{"DecimalThresholdMissed", Comparison::at_least, 80.5, 160, 0, 200, Verdict::not_met, 1, 1},
             Case{"TwoThirdsAreNot66Point67", Comparison::at_least, 66.67, 2, 0, 3, Verdict::not_met, 1, 3},
             Case{"AllOfAll", Comparison::equal, 100, 5, 0, 5, Verdict::met, 0, 1},
             Case{"AllButOne", Comparison::equal, 100, 4, 0, 5, Verdict::not_met, 1, 1},
             Case{"AllButOneOfMany", Comparison::equal, 100, 24999, 0, 25000, Verdict::not_met, 1, 3},
             Case{"AboutReached", Comparison::about, 80, 12, 0, 15, Verdict::met, 0, 1},
             Case{"AboutWithin", Comparison::about, 80, 78, 0, 100, Verdict::about, 2, 1},
             Case{"AboutJustOutside", Comparison::about, 80, 1949, 0, 2500, Verdict::not_met, 51, 2},
             Case{"OpenCasesDecide", Comparison::at_least, 80, 7, 1, 10, Verdict::undecided, 1, 1},
             Case{"OpenCasesCannotHelp", Comparison::at_least, 80, 7, 1, 11, Verdict::not_met, 2, 1},
             Case{"OpenCasesCannotHarm", Comparison::at_least, 80, 9, 1, 10, Verdict::met, 0, 1},
             Case{"OpenCasesBetweenAboutAndMet", Comparison::about, 80, 79, 1, 100, Verdict::undecided, 1, 1},
             Case{"Nobody", Comparison::at_least, 80, 0, 0, 0, Verdict::no_population, 0, 1},
         }) {
        SCOPED_TRACE(each.name);
        const Target asked = target(each.comparison, each.threshold);
        EXPECT_EQ(verdict_of(asked, each.achieved, each.undecided, each.population), each.verdict);
        EXPECT_EQ(shortfall_of(asked, each.achieved, each.population), each.shortfall);
        EXPECT_EQ(decimals_of(asked, each.achieved, each.population), each.decimals);
    }
}

TEST(VerdictOf, ReportsWithoutComparison)
{
    const Target asked = target(Comparison::none, std::nullopt);
    EXPECT_EQ(verdict_of(asked, 3, 2, 10), Verdict::reported);
    EXPECT_EQ(shortfall_of(asked, 3, 10), 0);
    EXPECT_EQ(verdict_of(asked, 0, 0, 0), Verdict::no_population);
}

TEST(VerdictOf, TakesTheToleranceOfTheTarget)
{
    Target asked = target(Comparison::about, 80);
    asked.tolerance = 0.5;
    EXPECT_EQ(verdict_of(asked, 159, 0, 200), Verdict::about);
    EXPECT_EQ(verdict_of(asked, 158, 0, 200), Verdict::not_met);
}

} // namespace
} // namespace datchuan::targets
