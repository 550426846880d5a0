#include "targets/grouping.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace datchuan::targets {
namespace {

struct Words
{
    std::string_view vietnamese;
    std::string_view english;
};

constexpr Words unknown_words{"Chưa rõ", "Unknown"};
constexpr std::array<Words, 3> sexes{{unknown_words, {"Nam", "Male"}, {"Nữ", "Female"}}};
constexpr std::array<Words, 5> levels{{unknown_words,
                                       {"Trung ương", "Central"},
                                       {"Cấp tỉnh", "Province"},
                                       {"Cấp huyện", "District"},
                                       {"Cấp xã", "Commune"}}};

// A group's order among the others, and its name.
using Key = std::pair<long, std::string>;

class Grouping
{
public:
    Grouping(Counter& counter, const Target& target, const Result& whole, GroupBy by)
        : counter_(counter), target_(target), whole_(whole), by_(by)
    {
    }

    std::vector<Result> split()
    {
        using Bucket = std::vector<Placed> Result::*;
        std::vector<std::pair<const Placed*, Bucket>> all;
        for (const Bucket bucket : {&Result::reached, &Result::open, &Result::missing})
            for (const Placed& placed : whole_.*bucket)
                all.emplace_back(&placed, bucket);
        std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first->at < b.first->at; });
        for (const auto& [placed, bucket] : all)
            for (const Key& key : keys_of(*placed))
                (group_of(key).*bucket).push_back(*placed);
        std::vector<Result> groups;
        for (auto& [key, group] : groups_) {
            finish(group);
            groups.push_back(std::move(group));
        }
        return groups;
    }

private:
    Result& group_of(const Key& key)
    {
        const auto [slot, fresh] = groups_.try_emplace(key);
        if (fresh) {
            slot->second.id = whole_.id;
            slot->second.label = whole_.label;
            slot->second.unit = whole_.unit;
            slot->second.day = whole_.day;
            slot->second.group = slot->first.second;
        }
        return slot->second;
    }

    [[nodiscard]] std::string named(const Words& words) const
    {
        return std::string(counter_.language() == Language::vietnamese ? words.vietnamese : words.english);
    }

    Key level_of(const staff::Entry& entry) const
    {
        const auto level = static_cast<std::size_t>(entry.level);
        return {level == 0 ? long{levels.size()} : static_cast<long>(level), name_of(entry.level, counter_.language())};
    }

    // A deputy of two councils counts in the row of each level, though once in the whole; all others are in one group.
    std::vector<Key> keys_of(const Placed& placed)
    {
        std::vector<Key> keys{key_of(placed)};
        if (by_ != GroupBy::level || !target_.counts_deputies())
            return keys;
        for (const std::uint32_t index : counter_.registry().persons()[placed.person].entries) {
            const staff::Entry& entry = counter_.registry().entries()[index];
            if (!entry.deputy || counter_.population().place_of(target_, entry, whole_.day) != Place::member)
                continue;
            Key level = level_of(entry);
            if (std::find(keys.begin(), keys.end(), level) == keys.end())
                keys.push_back(std::move(level));
        }
        return keys;
    }

    Key key_of(const Placed& placed)
    {
        const staff::Entry& entry = *counter_.registry().entry(placed.at);
        if (by_ == GroupBy::sex) {
            const auto sex = static_cast<std::size_t>(counter_.registry().persons()[placed.person].sex);
            return {sex == 0 ? long{sexes.size()} : static_cast<long>(sex), named(sexes[sex])};
        }
        if (by_ == GroupBy::level)
            return level_of(entry);
        return agency_of(entry);
    }

    // Named as it's first written; spellings that differ by capitals or spaces only are one agency.
    Key agency_of(const staff::Entry& entry)
    {
        const staff::KeyId agency = counter_.registry().identity(entry.at).agency;
        const auto [slot, fresh] = agencies_.try_emplace(agency);
        if (fresh) {
            slot->second = {static_cast<long>(agencies_.size()), counter_.population().traits().agency_shown(entry)};
            if (slot->second.second.empty())
                slot->second.second = named(unknown_words);
        }
        return slot->second;
    }

    void finish(Result& group)
    {
        group.achieved = static_cast<long>(group.reached.size());
        group.undecided = static_cast<long>(group.open.size());
        group.population = group.achieved + group.undecided + static_cast<long>(group.missing.size());
        group.card[static_cast<std::size_t>(Place::member)] = group.population;
        for (const Placed& placed : group.reached)
            group.female += counter_.registry().persons()[placed.person].sex == staff::Sex::female ? 1 : 0;
        group.attendances = whole_.attendances < 0 ? -1 : 0;
        for (const std::vector<Placed>* bucket : {&group.reached, &group.open, &group.missing})
            for (const Placed& placed : *bucket)
                group.attendances += whole_.attendances < 0 ? 0 : placed.attended;
        if (group.unit == Unit::attendances)
            group.achieved = group.attendances;
        counter_.judge(target_, group);
    }

    Counter& counter_;
    const Target& target_;
    const Result& whole_;
    GroupBy by_;
    std::map<Key, Result> groups_;
    std::map<staff::KeyId, Key> agencies_;
};

std::vector<Result> by_year(Counter& counter, const Target& target, const text::Date& cut_off)
{
    std::vector<Result> years;
    if (target.by_appointment() || !target.from.known())
        return years;
    const text::Date last = std::min(target.to, cut_off);
    for (std::int16_t year = target.from.year; year <= last.year; ++year) {
        Target of_year = target;
        of_year.method = target.method == Method::attendances || target.method == Method::classes
                             ? target.method
                             : Method::within_period;
        of_year.from = std::max(text::Date{year, 1, 1}, target.from);
        of_year.to = std::min(text::Date{year, 12, 31}, target.to);
        years.push_back(counter.count(of_year, cut_off));
        years.back().group = std::to_string(year);
    }
    return years;
}

// A number set for all isn't asked of each part: parts only report.
Target of_a_part(const Target& target, const text::Date& cut_off)
{
    Target part = target;
    part.threshold = target.threshold_on(cut_off);
    if (target.by_number() || target.method == Method::share_of_plan) {
        part.comparison = Comparison::none;
        part.threshold.reset();
        part.milestones.clear();
    }
    if (target.method == Method::share_of_plan)
        part.method = Method::within_period;
    return part;
}

} // namespace

std::vector<Result> grouped(Counter& counter, const Target& target, const Result& whole, const text::Date& cut_off,
                            GroupBy by)
{
    if (whole.verdict == Verdict::not_computable || whole.verdict == Verdict::no_population)
        return {};
    const Target part = of_a_part(target, cut_off);
    if (by == GroupBy::year)
        return by_year(counter, part, cut_off);
    if (whole.unit == Unit::classes || target.method == Method::yearly)
        return {};
    return Grouping(counter, part, whole, by).split();
}

std::string name_of(staff::Level level, Language language)
{
    const Words& words = levels[static_cast<std::size_t>(level)];
    return std::string(language == Language::vietnamese ? words.vietnamese : words.english);
}

} // namespace datchuan::targets
