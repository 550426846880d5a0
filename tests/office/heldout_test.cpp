// The second set of sample workbooks, which nothing is fitted to: what is understood of them, with its gaps by name.
#include <map>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"
#include "office/judging.hpp"

namespace datchuan {
namespace {

using corpus::compare_severities;
using corpus::Difference;
using corpus::Truth;

// What isn't understood yet, by workbook, each by its cell or range. A line that no longer holds makes the test fail,
// so that it's taken out.
const std::map<std::string, std::set<std::string, std::less<>>> known_gaps{
    {"h18", {"not found: Chỉ tiêu A2:S4"}},
};

class Heldout : public testing::TestWithParam<std::filesystem::path>
{
};

TEST_P(Heldout, IsUnderstoodButForTheKnownGaps)
{
    const Truth truth = Truth::read(GetParam());
    const driving::Document document(driving::shared_office(), truth.workbook);
    const driving::Service service(document, {{"AsOf", truth.as_of}, {"Language", "vi"}});
    std::vector<Difference> wrong = compare_tables(truth, service.recognise());
    const auto findings = service.validate();
    for (const auto& part :
         {compare_findings(truth, findings), compare_severities(findings), compare_targets(truth, service.compute())})
        wrong.insert(wrong.end(), part.begin(), part.end());
    const std::string name = GetParam().filename().string().substr(0, 3);
    const auto gaps = known_gaps.find(name);
    EXPECT_EQ(unexpected(wrong, gaps == known_gaps.end() ? std::set<std::string, std::less<>>{} : gaps->second), "");
}

INSTANTIATE_TEST_SUITE_P(Workbooks, Heldout, testing::ValuesIn(corpus::truth_files("heldout")), [](const auto& each) {
    const std::string name = each.param.filename().string();
    return name.substr(0, name.find('.'));
});

} // namespace
} // namespace datchuan
