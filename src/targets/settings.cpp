// What the rules need to know of a profile: the cut-off, the period, and when which course can count.
#include <algorithm>

#include "targets/result.hpp"

namespace datchuan::targets {
namespace {

std::vector<Target> targets_of(const Profile& profile)
{
    std::vector<Target> targets;
    for (const Row& row : profile.rows) {
        const Parsed parsed = parse(row, Language::vietnamese);
        if (const auto* target = std::get_if<Target>(&parsed))
            targets.push_back(*target);
    }
    return targets;
}

// What was completed before the period can count, too.
bool reaches_back(const Target& target) { return target.method == Method::up_to_period_end || target.by_appointment(); }

rules::CountingWindow window_of(const Target& target)
{
    using staff::Tag;
    rules::CountingWindow window{{}, target.from, target.to, reaches_back(target)};
    switch (target.method) {
    case Method::before_rank:
        window.tags = {Tag::state_management, Tag::political_theory};
        break;
    case Method::before_post:
        window.tags = {Tag::leadership, Tag::political_theory};
        break;
    default:
        window.tags = target.tags();
        break;
    }
    return window;
}

} // namespace

rules::Settings settings_of(const Profile& profile, const text::Date& as_of)
{
    rules::Settings settings;
    for (const Target& target : targets_of(profile)) {
        settings.windows.push_back(window_of(target));
        if (target.method == Method::before_rank)
            settings.rank_grace_days = std::max(settings.rank_grace_days, target.grace_days);
        if (target.method == Method::before_post)
            settings.post_grace_days = std::max(settings.post_grace_days, target.grace_days);
        // A deputies' term isn't the plan's period, and what is held at its end may be older.
        if (reaches_back(target) || target.counts_deputies())
            continue;
        if (!settings.period_from.known() || target.from < settings.period_from)
            settings.period_from = target.from;
        settings.period_to = std::max(settings.period_to, target.to);
    }
    if (!settings.period_from.known()) {
        settings.period_from = profile.from();
        settings.period_to = profile.to();
    }
    settings.as_of = as_of;
    if (!settings.as_of.known())
        settings.as_of = profile.cut_off().known() ? profile.cut_off() : settings.period_to;
    return settings;
}

} // namespace datchuan::targets
