// What putting findings right can do to the targets: whose standing they keep open, and how far a target could rise.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "rules/finding_groups.hpp"
#include "rules/view.hpp"
#include "targets/result.hpp"

namespace datchuan::targets {

// On one target, at best: every doubt decided as favours it. Whose records they are is taken as settled where the
// person is known, and a course whose content is known for that content.
struct TargetEffect
{
    std::size_t target = 0; // index into the results
    long reaching = 0;      // persons who would reach it, too
    long joining = 0;       // of them, those who aren't counted yet and would be
    long leaving = 0;       // persons who haven't reached it and may not belong to its population
    bool exact = false;     // not only at best: what the findings themselves propose
    long achieved = 0;      // then
    long population = 0;
    double gain = 0; // percentage points
};

// Of one cause, ordered as the results are; empty where no target could rise.
using Effect = std::vector<TargetEffect>;

// For each group one effect. Costs one look at each finding, and for each person and target touched one at their
// records. Targets that can't be computed, that nobody belongs to or that don't count persons have none.
[[nodiscard]] std::vector<Effect> effects_of(const std::vector<rules::FindingGroup>& groups, const rules::Book& book,
                                             const std::vector<Row>& rows, const std::vector<Result>& results);

// The groups that matter most, by what the target gains that gains most, at most `most` of them.
[[nodiscard]] std::vector<std::size_t> most_effective(const std::vector<Effect>& effects,
                                                      const std::vector<Result>& results, std::size_t most);

// "T2 thêm tối đa 3 người (77,2% → 79,2%); T3 …": judged targets, others only where no judged one is touched. Empty for
// an empty effect.
[[nodiscard]] std::string effect_words(const Effect& effect, const std::vector<Result>& results, Language language);

} // namespace datchuan::targets
