// Findings that one cause has brought, put together to be read as one.
#pragma once

#include <string>
#include <vector>

#include "rules/finding.hpp"
#include "sheet/grid.hpp"

namespace datchuan::rules {

struct FindingGroup
{
    const Finding* first = nullptr;       // never null
    std::vector<const Finding*> others{}; // of the same rule, cause and remedy, in their order
};

// Every finding is in exactly one group; the groups come in the order of their first ones. A finding without a cause is
// a group of its own. Points into the list.
[[nodiscard]] std::vector<FindingGroup> grouped_by_cause(const std::vector<Finding>& findings);

// " Còn 5 ô khác cùng nguyên nhân: B14:B16, B20, Bồi dưỡng!C4.": to be put behind the first one's sentence. Neighbours
// in a column are one place, and of very many places the first ones are named. Empty where there are no others.
[[nodiscard]] std::string other_cells(const FindingGroup& group, const sheet::Workbook& workbook, Language language);

} // namespace datchuan::rules
