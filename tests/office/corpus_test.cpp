// The sample workbooks of tests/data/corpus, each against its truth, through the service.
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"
#include "driving/snapshot.hpp"
#include "office/judging.hpp"

namespace datchuan {
namespace {

using corpus::compare_severities;
using corpus::Truth;
using corpus::unexpected;
using driving::differences;
using driving::Document;
using driving::Service;
using driving::Snapshot;
using driving::snapshot;

// Where a truth file wants what rules.md forbids, rules.md holds: R28 doesn't fire between two ids that differ.
const std::map<std::string, std::set<std::string, std::less<>>> wanted_wrongly{
    {"d04_danh_sach_loi_nhan_than", {"missed: R28 Danh sách!B43"}}};

std::string name_of(const std::filesystem::path& truth_file)
{
    const std::string name = truth_file.filename().string();
    return name.substr(0, name.find('.'));
}

class Workbook : public testing::TestWithParam<std::filesystem::path>
{
protected:
    Workbook()
        : truth_(Truth::read(GetParam())), document_(driving::shared_office(), truth_.workbook),
          service_(document_, {{"AsOf", truth_.as_of}, {"Language", "vi"}}), before_(snapshot(document_.ref()))
    {
    }

    void expect_as_before(const std::string& what) const
    {
        EXPECT_EQ(differences(before_, snapshot(document_.ref())), "") << what;
    }

    [[nodiscard]] std::size_t steps() const { return document_.undo_titles().size(); }
    void undo_to(std::size_t count)
    {
        while (steps() > count)
            document_.undo();
    }

    Truth truth_;
    Document document_;
    Service service_;
    Snapshot before_;
};

TEST_P(Workbook, IsUnderstoodAsItsTruthSaysAndLeftAsItIs)
{
    EXPECT_EQ(unexpected(compare_tables(truth_, service_.recognise())), "");
    const std::vector<driving::FindingSeen> seen = service_.validate();
    const auto wrong_truth = wanted_wrongly.find(name_of(GetParam()));
    EXPECT_EQ(unexpected(compare_findings(truth_, seen), wrong_truth == wanted_wrongly.end()
                                                             ? std::set<std::string, std::less<>>{}
                                                             : wrong_truth->second),
              "");
    EXPECT_EQ(unexpected(compare_severities(seen)), "");
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end(), [](const auto& a, const auto& b) {
        return std::tie(a.place, a.rule) < std::tie(b.place, b.rule);
    })) << "findings come by sheet, row, column, rule";
    EXPECT_EQ(unexpected(compare_targets(truth_, service_.compute())), "");
    EXPECT_FALSE(document_.modified());
    EXPECT_EQ(steps(), 0U);
    expect_as_before("recognise, validate and computeTargets only read");
}

TEST_P(Workbook, IsAsBeforeOnceMarksAreCleared)
{
    const auto findings = service_.raw_findings();
    if (findings.getLength() == 0) {
        service_.clear_marks();
        EXPECT_EQ(steps(), 0U) << "nothing to clear";
        return expect_as_before("clearMarks without marks");
    }
    service_.mark(findings);
    EXPECT_EQ(steps(), 1U);
    EXPECT_NE(differences(before_, snapshot(document_.ref())), "") << "marks can be seen";
    service_.clear_marks();
    expect_as_before("mark + clearMarks");
    undo_to(0);
    expect_as_before("mark + clearMarks + undo");
}

TEST_P(Workbook, IsAsBeforeOnceMarksAreUndone)
{
    service_.mark(service_.raw_findings());
    undo_to(0);
    expect_as_before("mark + undo");
}

TEST_P(Workbook, IsAsBeforeOnceRepairIsUndone)
{
    const auto findings = service_.raw_findings();
    const bool repairable =
        std::any_of(findings.begin(), findings.end(), [](const auto& each) { return each.Repairable; });
    const sal_Int32 changed = service_.repair(findings);
    EXPECT_EQ(changed > 0, repairable);
    EXPECT_EQ(steps(), repairable ? 1U : 0U);
    EXPECT_EQ(differences(before_, snapshot(document_.ref())) != "", repairable);
    undo_to(0);
    expect_as_before("repair + one undo");
}

INSTANTIATE_TEST_SUITE_P(Corpus, Workbook, testing::ValuesIn(corpus::truth_files("corpus")),
                         [](const auto& each) { return name_of(each.param); });

} // namespace
} // namespace datchuan
