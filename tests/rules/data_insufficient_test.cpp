#include <gtest/gtest.h>

#include "targets_table.hpp"

namespace datchuan::rules {
namespace {

TEST(DataInsufficient, FiresOnTheResultOfTargetsWithPersonsWhoCannotBeJudged)
{
    TargetRow not_computed = judged("T5", 0, 3, 10, 3);
    not_computed.computed = false;
    const WrittenBook written = with_targets(roll_with_records, {judged("T1", 46, 7, 56, 1), judged("T2", 8, 0, 11, 2),
                                                                 not_computed, judged("T6", 0, 0, 0, 4)});
    const auto findings = run(written.book(), only(data_insufficient));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].cell, result_cell(1));
    EXPECT_EQ(
        message(findings[0], Language::vietnamese),
        "7 người chưa đủ dữ liệu để xét chỉ tiêu T1. Tỷ lệ nằm trong khoảng 82,1% - 94,6%. Vui lòng bổ sung ngày, "
        "chứng chỉ hoặc kết quả còn thiếu của những người này.");
    EXPECT_NE(message(findings[0], Language::english).find("between 82.1% and 94.6%"), std::string::npos);
}

TEST(DataInsufficient, SaysThatItNeedsATargetsTable)
{
    const WrittenBook written(roll_with_records);
    EXPECT_TRUE(run(written.book(), only(data_insufficient)).empty());
    const auto skipped = not_checked(written.book(), only(data_insufficient), Language::vietnamese);
    ASSERT_EQ(skipped.size(), 1U);
    EXPECT_NE(skipped[0].reason.find("bảng chỉ tiêu"), std::string::npos) << skipped[0].reason;
    const WrittenBook with = with_targets(roll_with_records, {judged("T1", 1, 0, 2, 1)});
    EXPECT_TRUE(not_checked(with.book(), only(data_insufficient), Language::vietnamese).empty());
}

} // namespace
} // namespace datchuan::rules
