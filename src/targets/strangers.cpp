#include "targets/strangers.hpp"

#include <algorithm>

#include "text/vietnamese.hpp"

namespace datchuan::targets {

using staff::Identity;
using staff::PersonId;

void Strangers::index_records()
{
    records_indexed_ = true;
    const std::vector<staff::Record>& records = registry_.records();
    for (std::uint32_t index = 0; index < records.size(); ++index) {
        const PersonId person = records[index].person;
        if (person < registry_.persons().size() && registry_.persons()[person].on_roll)
            continue;
        const Identity& who = registry_.identity(records[index].at);
        if (who.id != staff::no_key)
            by_id_[who.id].push_back(index);
        if (who.birth.date.exact())
            by_birth_[text::days_of(who.birth.date)].push_back(index);
        if (who.name != staff::no_key)
            by_plain_name_[text::fold_plain(registry_.keys()[who.name])].push_back(index);
    }
}

std::vector<std::uint32_t> Strangers::like(PersonId person)
{
    if (!records_indexed_)
        index_records();
    std::vector<std::uint32_t> records;
    const auto add = [&](const auto& map, const auto& key) {
        if (const auto found = map.find(key); found != map.end())
            records.insert(records.end(), found->second.begin(), found->second.end());
    };
    for (const std::uint32_t entry : registry_.persons()[person].entries) {
        const Identity& who = registry_.identity(registry_.entries()[entry].at);
        if (who.id != staff::no_key)
            add(by_id_, who.id);
        if (who.birth.date.exact())
            add(by_birth_, text::days_of(who.birth.date));
        if (who.name != staff::no_key && !by_plain_name_.empty())
            add(by_plain_name_, text::fold_plain(registry_.keys()[who.name]));
    }
    std::sort(records.begin(), records.end());
    records.erase(std::unique(records.begin(), records.end()), records.end());
    return records;
}

void Strangers::index_rolls()
{
    for (PersonId person = 0; person < registry_.persons().size(); ++person) {
        if (!registry_.persons()[person].on_roll)
            continue;
        const staff::KeyId name = registry_.identity(registry_.persons()[person].first).name;
        const auto [at, fresh] = by_name_.try_emplace(registry_.keys()[name], person);
        if (!fresh)
            at->second = staff::several_persons;
    }
}

std::optional<PersonId> Strangers::on_roll(std::string_view name)
{
    if (name.empty())
        return {};
    if (by_name_.empty())
        index_rolls();
    const std::string key = text::name_key(name);
    const auto at = by_name_.find(std::string_view(key));
    return at == by_name_.end() || at->second == staff::several_persons ? std::nullopt : std::optional(at->second);
}

} // namespace datchuan::targets
