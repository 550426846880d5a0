// Who belongs to a target's population on a day, and why everybody else doesn't.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "rules/finding.hpp"
#include "staff/person_traits.hpp"
#include "staff/registry.hpp"
#include "targets/target.hpp"

namespace datchuan::targets {

// Where a row of a roll stands; each row is of exactly one kind, so that they add up to the rows of the sheets.
enum class Place : std::uint8_t
{
    member,      // of the population
    repeated,    // a further row of a person who is counted already
    other_group, // of a category that the target doesn't name
    no_category, // nothing says which category
    contract,    // hợp đồng: neither công chức nor viên chức
    other_term,  // a deputy of another term
    left,        // before the day
    not_yet,     // recruited after the day
    filtered,    // a condition of "Lọc" isn't fulfilled
    left_out,    // "không: …"
    unclear,     // the row doesn't say what a condition asks for
    no_event,    // not appointed in the period
};
inline constexpr std::size_t place_count = static_cast<std::size_t>(Place::no_event) + 1;

// How many rows of the rolls stand where: the denominator card.
using Card = std::array<long, place_count>;

class Population
{
public:
    Population(const sheet::Workbook& workbook, const std::vector<tables::Table>& tables,
               const staff::Registry& registry)
        : registry_(registry), traits_(workbook, tables, registry)
    {
    }

    // Never repeated or no_event: those are the counting's to say. `day` is exact.
    [[nodiscard]] Place place_of(const Target& target, const staff::Entry& entry, const text::Date& day);

    // The cell that decided it, for people: precondition as above.
    [[nodiscard]] sheet::Address deciding_cell(const Target& target, const staff::Entry& entry, Place place,
                                               const text::Date& day);

    [[nodiscard]] staff::PersonTraits& traits() { return traits_; }
    [[nodiscard]] const staff::PersonTraits& traits() const { return traits_; }

    enum class Answer : std::uint8_t
    {
        no,
        yes,
        unknown
    };
    // Whether the entry fulfils one condition.
    [[nodiscard]] Answer fulfils(const Condition& condition, const staff::Entry& entry, const text::Date& day);

private:
    [[nodiscard]] Place group_place(const Target& target, const staff::Entry& entry) const;
    [[nodiscard]] Answer fulfils_plainly(const Condition& condition, const staff::Entry& entry, const text::Date& day);
    [[nodiscard]] Answer by_age(const Condition& condition, const staff::Entry& entry, const text::Date& day) const;
    [[nodiscard]] Answer by_ethnicity(const Condition& condition, const staff::Entry& entry);
    [[nodiscard]] Answer by_agency(const Condition& condition, const staff::Entry& entry) const;
    [[nodiscard]] Answer by_status(const Condition& condition, const staff::Entry& entry);
    [[nodiscard]] Answer by_any_text(const Condition& condition, const staff::Entry& entry);

    const staff::Registry& registry_;
    staff::PersonTraits traits_;
};

// The column that a condition reads: what to add where it's missing.
[[nodiscard]] tables::Role role_of(Trait trait);

} // namespace datchuan::targets
