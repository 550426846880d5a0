// A target's result taken apart by agency, sex, level or year.
#pragma once

#include <vector>

#include "targets/counter.hpp"
#include "targets/result.hpp"

namespace datchuan::targets {

// In the order in which the groups first stand on the rolls; levels from the top down, years from the first on. None
// for a target that can't be computed, and none of classes, which many groups share. Of years: persons who reached it
// in that year, so that one person may stand in several; none for targets that aren't about a period.
[[nodiscard]] std::vector<Result> grouped(Counter& counter, const Target& target, const Result& whole,
                                          const text::Date& cut_off, GroupBy by);

// "Cấp xã"; "Chưa rõ" of one that isn't known.
[[nodiscard]] std::string name_of(staff::Level level, Language language);

} // namespace datchuan::targets
