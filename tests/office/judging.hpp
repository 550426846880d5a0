// What the checker answers about a sample workbook, beside its truth.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "driving/service.hpp"
#include "office/truth.hpp"

namespace datchuan::corpus {

// Something that isn't as the truth has it.
struct Difference
{
    std::string what;   // "missed: R45 Danh sách!C7"
    std::string detail; // for people
};

[[nodiscard]] std::vector<Difference> compare_tables(const Truth& truth, std::vector<driving::TableSeen> seen);
[[nodiscard]] std::vector<Difference> compare_findings(const Truth& truth,
                                                       const std::vector<driving::FindingSeen>& seen);
// Whether each has the severity of rules.md.
[[nodiscard]] std::vector<Difference> compare_severities(const std::vector<driving::FindingSeen>& seen);
[[nodiscard]] std::vector<Difference> compare_targets(const Truth& truth, const std::vector<driving::TargetSeen>& seen);

// A line for each that isn't known, and for each known one that is no longer there: empty where all is as expected.
[[nodiscard]] std::string unexpected(const std::vector<Difference>& differences,
                                     const std::set<std::string, std::less<>>& known = {});

} // namespace datchuan::corpus
