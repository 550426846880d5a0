#include <gtest/gtest.h>

#include "targets_table.hpp"

namespace datchuan::rules {
namespace {

TEST(NoPopulation, FiresOnTheResultOfTargetsThatNobodyBelongsTo)
{
    TargetRow not_computed = judged("T5", 0, 0, 0, 3);
    not_computed.computed = false;
    const WrittenBook written = with_targets(roll_with_records, {judged("T1", 1, 0, 2, 1), judged("T6", 0, 0, 0, 2),
                                                                 not_computed, judged("T7", 0, 2, 2, 4)});
    const auto findings = run(written.book(), only(no_population));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].cell, result_cell(2));
    EXPECT_NE(message(findings[0], Language::vietnamese).find("chỉ tiêu T6"), std::string::npos);
}

TEST(NoPopulation, SaysThatItNeedsATargetsTable)
{
    const WrittenBook written(roll_with_records);
    EXPECT_TRUE(run(written.book(), only(no_population)).empty());
    EXPECT_EQ(not_checked(written.book(), only(no_population), Language::english).size(), 1U);
}

} // namespace
} // namespace datchuan::rules
