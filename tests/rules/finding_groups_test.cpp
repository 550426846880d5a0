#include "rules/finding_groups.hpp"

#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

Finding finding_at(const Rule& rule, sheet::Address cell, std::string cause, std::string replacement = {})
{
    Finding finding;
    finding.rule = &rule;
    finding.cell = cell;
    finding.cause = std::move(cause);
    finding.replacement = std::move(replacement);
    return finding;
}

std::vector<std::size_t> sizes_of(const std::vector<FindingGroup>& groups)
{
    std::vector<std::size_t> sizes;
    for (const FindingGroup& group : groups)
        sizes.push_back(group.others.size() + 1);
    return sizes;
}

TEST(FindingGroups, PutTogetherOneRuleOneCauseAndOneRemedy)
{
    const std::vector<Finding> findings{
        finding_at(person_not_on_roll, {0, 4, 1}, "agency"),  finding_at(hidden_row, {0, 4, 1}, "agency"),
        finding_at(person_not_on_roll, {0, 5, 1}, ""),        finding_at(person_not_on_roll, {0, 6, 1}, ""),
        finding_at(person_not_on_roll, {0, 7, 1}, "agency"),  finding_at(agency_spelling, {0, 8, 1}, "agency", "A"),
        finding_at(agency_spelling, {0, 9, 1}, "agency", "B")};
    const std::vector<FindingGroup> groups = grouped_by_cause(findings);
    EXPECT_EQ(sizes_of(groups), (std::vector<std::size_t>{2, 1, 1, 1, 1, 1}));
    EXPECT_EQ(groups[0].first, &findings[0]);
    EXPECT_EQ(groups[0].others, std::vector<const Finding*>{&findings[4]});
    EXPECT_TRUE(grouped_by_cause({}).empty());
}

TEST(FindingGroups, NameTheOtherCells)
{
    sheet::Workbook workbook;
    workbook.sheets.push_back({"Danh sách", false, sheet::Grid(2, 100)});
    workbook.sheets.push_back({"Bồi dưỡng", false, sheet::Grid(3, 100)});
    const std::vector<Finding> findings{finding_at(hidden_row, {0, 4, 1}, "c"), finding_at(hidden_row, {0, 13, 1}, "c"),
                                        finding_at(hidden_row, {0, 14, 1}, "c"),
                                        finding_at(hidden_row, {0, 19, 1}, "c"),
                                        finding_at(hidden_row, {1, 3, 2}, "c")};
    const FindingGroup group = grouped_by_cause(findings).front();
    EXPECT_EQ(other_cells(group, workbook, Language::vietnamese),
              " Còn 4 ô khác cùng nguyên nhân: B14:B15, B20, Bồi dưỡng!C4.");
    EXPECT_EQ(other_cells(group, workbook, Language::english),
              " 4 other cells have the same cause: B14:B15, B20, Bồi dưỡng!C4.");
    EXPECT_EQ(other_cells({.first = &findings[0]}, workbook, Language::vietnamese), "");
}

TEST(FindingGroups, CutALongListShort)
{
    sheet::Workbook workbook;
    workbook.sheets.push_back({"Danh sách", false, sheet::Grid(2, 5000)});
    std::vector<Finding> findings;
    for (std::int32_t row = 0; row < 4000; row += 2)
        findings.push_back(finding_at(hidden_row, {0, row, 1}, "c"));
    const std::string text = other_cells(grouped_by_cause(findings).front(), workbook, Language::vietnamese);
    EXPECT_EQ(text.find(" Còn 1.999 ô khác"), 0U) << text;
    EXPECT_TRUE(text.ends_with("B25, …")) << text;
}

} // namespace
} // namespace datchuan::rules
