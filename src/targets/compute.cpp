// Counting persons: who of a target's population has reached it, and of whom that can't be said.
#include <iterator>
#include <utility>

#include "targets/breakdown.hpp"
#include "targets/result.hpp"

namespace datchuan::targets {

std::vector<Result> compute(const std::vector<Row>& rows, const sheet::Workbook& workbook,
                            const std::vector<tables::Table>& tables, const staff::Registry& registry,
                            const text::Date& as_of, Language language, std::optional<GroupBy> group_by)
{
    std::vector<GroupBy> by;
    if (group_by)
        by.push_back(*group_by);
    std::vector<Result> results;
    results.reserve(rows.size());
    for (BrokenDown& each : break_down(rows, workbook, tables, registry, as_of, language, by)) {
        results.push_back(std::move(each.whole));
        for (std::vector<Result>& groups : each.groups)
            std::move(groups.begin(), groups.end(), std::back_inserter(results));
    }
    return results;
}

} // namespace datchuan::targets
