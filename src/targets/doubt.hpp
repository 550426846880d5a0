// What a finding puts in doubt of what the targets count.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "rules/finding.hpp"
#include "rules/view.hpp"
#include "staff/registry.hpp"
#include "tables/role.hpp"

namespace datchuan::targets {

enum class Doubt : std::uint8_t
{
    nothing,    // putting it right changes nothing that is counted
    owner,      // whose row it is
    content,    // of a record: what its course was about, where that isn't known
    course,     // … which course it was
    time,       // … and when
    completion, // … whether it was completed; of a matrix: whether the mark says yes
    trait,      // of a person on a roll: what decides whether they belong to a population
};

struct Doubted
{
    Doubt doubt = Doubt::nothing;
    staff::RowRef row;
    tables::Role role = tables::Role::unknown; // of the cell's column
    std::int32_t column = 0;
};

// Nothing for a finding in no row of persons or records: on a header, a total, a form of counts. Where the repair that
// the finding knows reads like what stands there (spaces, capitals, a date typed as text), nothing is in doubt.
[[nodiscard]] std::optional<Doubted> doubted_by(const rules::Finding& finding, const rules::Book& book);

} // namespace datchuan::targets
