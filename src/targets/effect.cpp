#include "targets/effect.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "targets/attendance.hpp"
#include "targets/contents.hpp"
#include "targets/group_doubts.hpp"
#include "targets/judged.hpp"
#include "targets/strangers.hpp"

namespace datchuan::targets {
namespace {

using rules::Book;
using rules::FindingGroup;
using staff::PersonId;
using staff::Tags;
using tables::Role;

constexpr std::array appointment_roles{Role::appointed_rank,  Role::appointed_post, Role::rank,
                                       Role::rank_code,       Role::post,           Role::political_theory,
                                       Role::state_management};

void add_once(std::vector<Tags>& all, const Tags& tags)
{
    if (std::find(all.begin(), all.end(), tags) == all.end())
        all.push_back(tags);
}

class Effects
{
public:
    Effects(const Book& book, const std::vector<Row>& rows, const std::vector<Result>& results)
        : book_(book), registry_(book.registry), population_(book.workbook, book.tables, book.registry),
          attendances_(attendances_of(book.tables, book.registry)), marks_(attendances_of_marks(book.registry)),
          strangers_(book.registry)
    {
        for (std::size_t i = 0; i < results.size() && i < rows.size(); ++i)
            if (Parsed parsed = parse(rows[i], Language::vietnamese); auto* target = std::get_if<Target>(&parsed))
                if (countable(*target, results[i]))
                    judged_.push_back(judged(i, std::move(*target), results[i], registry_));
    }

    Effect of(const FindingGroup& group)
    {
        Effect effect;
        if (judged_.empty())
            return effect;
        const Doubts doubts = doubts_of(group, book_);
        if (doubts.persons.empty() && doubts.strangers.empty())
            return effect;
        for (Judged& judged : judged_)
            if (const TargetEffect on = weigh(judged, doubts); on.gain > 0)
                effect.push_back(on);
        return effect;
    }

private:
    // The attendance as it would be at best.
    [[nodiscard]] Attendance at_best(std::uint32_t record, const Judged& judged, const Touched& touched) const
    {
        Attendance attendance = attendances_[record];
        for (const auto& [index, doubt] : touched.records) {
            if (index != record)
                continue;
            const bool known = !attendance.tags.without({staff::Tag::other}).empty();
            if (doubt == Doubt::content && !known)
                attendance.tags = judged.asked;
            if (doubt == Doubt::course)
                attendance.tags.add(judged.asked);
            if (doubt == Doubt::completion)
                attendance.completed = true;
            if (doubt == Doubt::time)
                attendance.earliest = attendance.latest = judged.window.last;
        }
        return attendance;
    }

    static bool counts(const Attendance& attendance, const Window& window)
    {
        return attendance.completed && window.holds(attendance);
    }

    struct Held
    {
        Tags tags;
        bool anything = false;
        void add(const Tags& more)
        {
            tags.add(more);
            anything = true;
        }
        [[nodiscard]] bool fulfils(const Judged& judged) const
        {
            return fulfilled(judged.target.contents, tags, anything);
        }
    };

    [[nodiscard]] Held held_by(PersonId person, const Judged& judged, const Touched& touched) const
    {
        Held held;
        for (const std::uint32_t record : registry_.persons()[person].records)
            if (const Attendance attendance = at_best(record, judged, touched); counts(attendance, judged.window))
                held.add(attendance.tags);
        for (const std::uint32_t index : registry_.persons()[person].marks) {
            Attendance mark = marks_[index];
            mark.completed =
                mark.completed || std::find(touched.marks.begin(), touched.marks.end(), index) != touched.marks.end();
            if (counts(mark, judged.window))
                held.add(mark.tags);
        }
        return held;
    }

    [[nodiscard]] Held held_in(const std::vector<std::uint32_t>& records, const Judged& judged) const
    {
        Held held;
        for (const std::uint32_t record : records)
            if (counts(attendances_[record], judged.window) && judged.asks_for(attendances_[record].tags))
                held.add(attendances_[record].tags);
        return held;
    }

    // What those hold who haven't reached the target, each combination once.
    const std::vector<Tags>& held_by_others(Judged& judged) const
    {
        if (!judged.held) {
            judged.held.emplace();
            for (PersonId person = 0; person < judged.stands.size(); ++person)
                if (judged.stands[person] == Stands::not_yet)
                    add_once(*judged.held, held_by(person, judged, {}).tags);
        }
        return *judged.held;
    }

    [[nodiscard]] bool touches_appointment(const Judged& judged, const Touched& touched) const
    {
        const bool record = std::any_of(touched.records.begin(), touched.records.end(), [&](const auto& each) {
            return judged.asks_for(at_best(each.first, judged, touched).tags);
        });
        return record || std::any_of(touched.traits.begin(), touched.traits.end(), [](const auto& trait) {
                   return std::find(appointment_roles.begin(), appointment_roles.end(), trait.second) !=
                          appointment_roles.end();
               });
    }

    // Whether the person reaches the target at best, wherever they stand now.
    [[nodiscard]] bool may_reach(PersonId person, const Judged& judged, const Touched& touched) const
    {
        return judged.target.by_appointment() ? touches_appointment(judged, touched)
                                              : held_by(person, judged, touched).fulfils(judged);
    }

    // … if records of somebody like this person are the person's.
    bool may_reach_with_strangers(PersonId person, const Judged& judged, const Touched& touched)
    {
        if (!touched.owner)
            return false;
        const Held brought = held_in(strangers_.like(person), judged);
        Held held = held_by(person, judged, touched);
        held.add(brought.tags);
        return brought.anything && (judged.target.by_appointment() || held.fulfils(judged));
    }

    [[nodiscard]] bool touches_membership(const Judged& judged, const Touched& touched) const
    {
        return touched.twice || std::any_of(touched.traits.begin(), touched.traits.end(), [&](const auto& trait) {
                   return decides_membership(judged.target, trait.second);
               });
    }

    // On a roll, but not counted for what the row says or doesn't say.
    bool may_join(const Judged& judged, const Touched& touched)
    {
        return touches_membership(judged, touched) &&
               std::any_of(touched.traits.begin(), touched.traits.end(), [&](const auto& trait) {
                   const staff::Entry* entry = registry_.entry(trait.first);
                   return entry != nullptr &&
                          population_.place_of(judged.target, *entry, judged.result->day) != Place::member;
               });
    }

    TargetEffect weigh(Judged& judged, const Doubts& doubts)
    {
        TargetEffect on{.target = judged.index};
        for (const auto& [person, touched] : doubts.persons) {
            const Stands stands = judged.stands[person];
            if (stands == Stands::reached)
                continue;
            const bool reaches = may_reach(person, judged, touched);
            if (stands == Stands::outside) {
                on.joining += reaches && may_join(judged, touched) ? 1 : 0;
            } else if (reaches || may_reach_with_strangers(person, judged, touched)) {
                ++on.reaching;
            } else if (touches_membership(judged, touched)) {
                ++on.leaving;
            }
        }
        on.exact = doubts.persons.empty() && !judged.target.by_appointment();
        join_strangers(judged, doubts, on);
        on.reaching += on.joining;
        sum_up(judged, on);
        return on;
    }

    // Strangers whom a finding takes for somebody of the rolls become that person; others might be anybody.
    void join_strangers(Judged& judged, const Doubts& doubts, TargetEffect& on)
    {
        std::map<PersonId, std::vector<std::uint32_t>> joined;
        long free = 0;    // who would make somebody reach it
        long partial = 0; // … only two of them together
        Held of_partial;
        for (const auto& [id, stranger] : doubts.strangers) {
            if (const std::optional<PersonId> person = strangers_.on_roll(stranger.proposed)) {
                std::vector<std::uint32_t>& records = joined[*person];
                records.insert(records.end(), stranger.records.begin(), stranger.records.end());
                continue;
            }
            const Held brings = held_in(stranger.records, judged);
            if (!brings.anything)
                continue;
            on.exact = false;
            if (completes_somebody(brings, judged)) {
                ++free;
            } else {
                ++partial;
                of_partial.add(brings.tags);
            }
        }
        if (partial > 1 && completes_somebody(of_partial, judged))
            free += partial / 2;
        for (const auto& [person, records] : joined) {
            Held held = held_by(person, judged, {});
            const Held brought = held_in(records, judged);
            if (brought.anything)
                held.add(brought.tags);
            on.reaching += judged.stands[person] == Stands::not_yet && brought.anything && held.fulfils(judged) ? 1 : 0;
        }
        on.reaching += free;
    }

    bool completes_somebody(const Held& brings, Judged& judged) const
    {
        const std::vector<Tags>& others = held_by_others(judged);
        return std::any_of(others.begin(), others.end(), [&](const Tags& tags) {
            Held together = brings;
            together.tags.add(tags);
            return together.fulfils(judged);
        });
    }

    static void sum_up(const Judged& judged, TargetEffect& on)
    {
        const Result& now = *judged.result;
        const long not_yet = static_cast<long>(now.open.size() + now.missing.size());
        on.leaving = std::min(on.leaving, not_yet);
        on.reaching = std::min(on.reaching, not_yet - on.leaving + on.joining);
        on.achieved = now.achieved + on.reaching;
        on.population = now.population;
        if (judged.target.method != Method::share_of_plan)
            on.population += on.joining - on.leaving;
        const double before = static_cast<double>(now.achieved) * 100.0 / static_cast<double>(now.population);
        on.gain = static_cast<double>(on.achieved) * 100.0 / static_cast<double>(std::max(on.population, 1L)) - before;
    }

    const Book& book_;
    const staff::Registry& registry_;
    Population population_;
    std::vector<Attendance> attendances_; // by record
    std::vector<Attendance> marks_;       // by mark in a matrix
    std::vector<Judged> judged_;
    Strangers strangers_;
};

} // namespace

std::vector<Effect> effects_of(const std::vector<FindingGroup>& groups, const Book& book, const std::vector<Row>& rows,
                               const std::vector<Result>& results)
{
    Effects effects(book, rows, results);
    std::vector<Effect> all;
    all.reserve(groups.size());
    for (const FindingGroup& group : groups)
        all.push_back(effects.of(group));
    return all;
}

std::vector<std::size_t> most_effective(const std::vector<Effect>& effects, const std::vector<Result>& results,
                                        std::size_t most)
{
    // A target that is judged weighs more than any that isn't.
    const auto weight = [&](const Effect& effect) {
        std::pair<double, double> best{0, 0};
        for (const TargetEffect& on : effect) {
            double& of_kind = results[on.target].threshold ? best.first : best.second;
            of_kind = std::max(of_kind, on.gain);
        }
        return best;
    };
    std::vector<std::pair<std::pair<double, double>, std::size_t>> order;
    for (std::size_t i = 0; i < effects.size(); ++i)
        if (!effects[i].empty())
            order.emplace_back(weight(effects[i]), i);
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::size_t> groups;
    for (std::size_t i = 0; i < std::min(most, order.size()); ++i)
        groups.push_back(order[i].second);
    return groups;
}

} // namespace datchuan::targets
