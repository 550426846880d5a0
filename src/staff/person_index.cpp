#include "staff/person_index.hpp"

#include <algorithm>

namespace datchuan::staff {
namespace {

bool same_person(const std::vector<PersonId>& all)
{
    return std::all_of(all.begin(), all.end(), [&](PersonId person) { return person == all.front(); });
}

} // namespace

void PersonIndex::add(PersonId person, const Identity& who)
{
    if (who.id != no_key) {
        by_id_.emplace(who.id, person);
        ids_.emplace(person, who.id);
    }
    if (who.staff != no_key)
        by_staff_.try_emplace(who.staff, Known{person, who.agency, who.birth.date});
    if (who.name != no_key)
        by_name_[who.name].push_back({person, who.agency, who.birth.date});
}

PersonId PersonIndex::find_same(const Identity& who) const { return find(who, Strict::yes); }

PersonId PersonIndex::find_owner(const Identity& who) const { return find(who, Strict::no); }

PersonId PersonIndex::find(const Identity& who, Strict strict) const
{
    if (who.id != no_key)
        if (const auto known = by_id_.find(who.id); known != by_id_.end())
            return known->second;
    if (const auto known = who.staff == no_key ? by_staff_.end() : by_staff_.find(who.staff);
        known != by_staff_.end() && !contradicted(known->second, who) && !other_birth(known->second, who))
        return known->second.person;
    const auto named = who.name == no_key ? by_name_.end() : by_name_.find(who.name);
    if (named == by_name_.end())
        return no_person;

    const text::Date& birth = who.birth.date;
    std::vector<const Known*> candidates;
    const auto keep = [&](auto&& fits) {
        candidates.clear();
        for (const Known& known : named->second)
            if (fits(known) && (strict == Strict::no || !contradicted(known, who)))
                candidates.push_back(&known);
        return !candidates.empty();
    };
    if (birth.exact() && keep([&](const Known& known) { return known.birth == birth; }))
        return choose(candidates, who);
    // A year alone is weak: the agency has to agree too. Two full dates that differ are two persons.
    if (birth.known() && keep([&](const Known& known) {
            return known.birth.year == birth.year && !(known.birth.exact() && birth.exact()) &&
                   known.agency != no_key && known.agency == who.agency;
        }))
        return choose(candidates, who);
    // On one side nothing is said of the birth.
    if (strict == Strict::no && keep([&](const Known& known) {
            return !(known.birth.known() && birth.known()) &&
                   (known.agency == who.agency || known.agency == no_key || who.agency == no_key);
        }))
        return choose(candidates, who);
    return no_person;
}

bool PersonIndex::contradicted(const Known& known, const Identity& who) const
{
    const auto id = ids_.find(known.person);
    return who.id != no_key && id != ids_.end() && id->second != who.id;
}

// Both births are known, and they can't be one day.
bool PersonIndex::other_birth(const Known& known, const Identity& who)
{
    const text::Date& birth = who.birth.date;
    return known.birth.known() && birth.known() &&
           (known.birth.year != birth.year || (known.birth.exact() && birth.exact() && known.birth != birth));
}

PersonId PersonIndex::choose(const std::vector<const Known*>& candidates, const Identity& who) const
{
    std::vector<PersonId> left;
    const auto narrow = [&](auto&& fits) {
        left.clear();
        for (const Known* known : candidates)
            if (fits(*known))
                left.push_back(known->person);
        return !left.empty() && same_person(left);
    };
    if (narrow([](const Known&) { return true; }))
        return left.front();
    const auto not_contradicted = [&](const Known& known) { return !contradicted(known, who); };
    if (narrow(not_contradicted))
        return left.front();
    if (narrow([&](const Known& known) { return not_contradicted(known) && known.agency == who.agency; }))
        return left.front();
    return several_persons;
}

} // namespace datchuan::staff
