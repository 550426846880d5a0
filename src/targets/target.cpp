#include "targets/target.hpp"

#include <algorithm>

#include "targets/contents.hpp"

namespace datchuan::targets {
namespace {

bool is_deputies(const Group& group) { return group.category == staff::Category::deputy; }

} // namespace

bool Target::counts_deputies() const { return std::any_of(groups.begin(), groups.end(), is_deputies); }

bool Target::deputies_only() const { return !groups.empty() && std::all_of(groups.begin(), groups.end(), is_deputies); }

staff::Tags Target::tags() const { return tags_of(contents); }

std::optional<double> Target::threshold_on(const text::Date& day) const
{
    if (milestones.empty())
        return threshold;
    const auto due = std::find_if(milestones.begin(), milestones.end(),
                                  [&](const Milestone& milestone) { return day <= milestone.until; });
    return due == milestones.end() ? milestones.back().threshold : due->threshold;
}

} // namespace datchuan::targets
