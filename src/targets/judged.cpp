#include "targets/judged.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace datchuan::targets {

using tables::Role;

bool countable(const Target& target, const Result& result)
{
    const bool mean = target.method == Method::yearly && target.years == Years::mean;
    return result.verdict != Verdict::not_computable && result.population > 0 && result.unit == Unit::persons && !mean;
}

Judged judged(std::size_t index, Target target, const Result& result, const staff::Registry& registry)
{
    Judged judged{.index = index, .target = std::move(target), .result = &result};
    const text::Date last = std::min(judged.target.to, result.day);
    const bool stock = judged.target.method == Method::up_to_period_end || judged.target.by_appointment();
    judged.window = {stock ? never : text::days_of(judged.target.from), text::days_of(last)};
    judged.asked = judged.target.by_appointment() ? of_certificates : judged.target.tags();
    judged.stands.resize(registry.persons().size(), Stands::outside);
    for (const Placed& placed : result.reached)
        judged.stands[placed.person] = Stands::reached;
    for (const std::vector<Placed>* bucket : {&result.open, &result.missing})
        for (const Placed& placed : *bucket)
            judged.stands[placed.person] = Stands::not_yet;
    return judged;
}

bool decides_membership(const Target& target, Role role)
{
    const auto asks = [&](std::initializer_list<Trait> traits) {
        return std::any_of(target.conditions.begin(), target.conditions.end(), [&](const Condition& condition) {
            return std::find(traits.begin(), traits.end(), condition.about) != traits.end();
        });
    };
    const bool by_level =
        asks({Trait::level}) || std::any_of(target.groups.begin(), target.groups.end(),
                                            [](const Group& group) { return group.level != staff::Level::unknown; });
    switch (role) {
    case Role::category:
    case Role::rank_code:
    case Role::status:
    case Role::note:
    case Role::recruited:
        return true;
    case Role::deputy_level:
    case Role::deputy_term:
        return target.counts_deputies();
    case Role::appointed_rank:
        return target.method == Method::before_rank;
    case Role::appointed_post:
        return target.method == Method::before_post;
    case Role::leader:
        return asks({Trait::leader});
    case Role::post:
    case Role::post_agency:
        return by_level || target.method == Method::before_post || asks({Trait::leader, Trait::any_text});
    case Role::level:
        return by_level;
    case Role::agency:
        return by_level || asks({Trait::branch, Trait::agency, Trait::any_text});
    case Role::rank:
        return asks({Trait::rank, Trait::grade, Trait::any_text});
    case Role::major:
        return asks({Trait::any_text});
    default:
        return std::any_of(target.conditions.begin(), target.conditions.end(),
                           [&](const Condition& condition) { return role_of(condition.about) == role; });
    }
}

} // namespace datchuan::targets
