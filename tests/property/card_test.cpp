// Every row of the rolls is told on a target's card, every person stands in one bucket, and groups add up to the whole.
#include <array>
#include <numeric>
#include <set>

#include <gtest/gtest.h>

#include "property/checked.hpp"
#include "property/seeded_errors.hpp"
#include "property/seeds.hpp"
#include "targets/breakdown.hpp"

namespace datchuan::property {
namespace {

using targets::BrokenDown;
using targets::GroupBy;
using targets::Result;

constexpr std::array by{GroupBy::agency, GroupBy::sex, GroupBy::level};

std::vector<BrokenDown> broken_down(const Checked& checked, const std::vector<targets::Row>& rows)
{
    const rules::Book book = checked.book();
    return targets::break_down(rows, book.workbook, book.tables, book.registry, {}, rules::Language::vietnamese, by);
}

bool is_persons(const Result& result)
{
    return result.verdict != targets::Verdict::not_computable && result.unit == targets::Unit::persons &&
           result.years.empty();
}

void expect_each_once(const Result& result, const std::string& where)
{
    std::set<staff::PersonId> persons;
    for (const auto* bucket : {&result.reached, &result.open, &result.missing})
        for (const targets::Placed& placed : *bucket)
            EXPECT_TRUE(persons.insert(placed.person).second) << where << ": a person in two buckets";
    const auto members = result.card[static_cast<std::size_t>(targets::Place::member)];
    EXPECT_EQ(static_cast<long>(persons.size()), members) << where;
}

void expect_sums(const BrokenDown& target, const std::string& where)
{
    constexpr std::array counts{&Result::achieved, &Result::population, &Result::undecided, &Result::female,
                                &Result::attendances};
    for (std::size_t group = 0; group < by.size(); ++group)
        for (const auto count : counts) {
            if (target.groups[group].empty() || target.whole.attendances < 0)
                continue;
            long sum = 0;
            for (const Result& each : target.groups[group])
                sum += each.*count;
            if (by[group] == GroupBy::level && target.target->counts_deputies())
                EXPECT_GE(sum, target.whole.*count) << where << ": deputies of two councils are of two levels";
            else
                EXPECT_EQ(sum, target.whole.*count) << where << ", group " << group;
        }
}

TEST(Card, AddsUpToTheRowsOfTheRolls)
{
    int computed = 0;
    for (const targets::Profile& profile : targets::shipped_profiles())
        for (std::uint64_t seed = 1; seed <= seeds(12); ++seed) {
            const Scene scene = draw_scene(seed);
            const Checked checked(scene.pages);
            const auto rows = static_cast<long>(checked.book().registry.entries().size());
            for (const BrokenDown& target : broken_down(checked, profile.rows)) {
                const std::string where = profile.name + " " + target.whole.id + ", seed " + std::to_string(seed);
                if (!target.target)
                    continue;
                EXPECT_EQ(std::accumulate(target.whole.card.begin(), target.whole.card.end(), 0L), rows) << where;
                if (!is_persons(target.whole))
                    continue;
                ++computed;
                expect_each_once(target.whole, where);
                if (target.target->method != targets::Method::share_of_plan)
                    expect_sums(target, where);
            }
        }
    EXPECT_GT(computed, 100);
}

} // namespace
} // namespace datchuan::property
