// A target whose possible gains are looked for: where everybody stands, and what decides who belongs to it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "targets/attendance.hpp"
#include "targets/result.hpp"

namespace datchuan::targets {

enum class Stands : std::uint8_t
{
    outside,
    reached,
    not_yet
};

struct Judged
{
    std::size_t index = 0;
    Target target;
    const Result* result = nullptr;
    Window window{};
    staff::Tags asked{};          // of appointments: of which certificates may be
    std::vector<Stands> stands{}; // by person
    // What those hold who haven't reached it, each combination once; made when first asked for.
    std::optional<std::vector<staff::Tags>> held{};

    [[nodiscard]] bool asks_for(const staff::Tags& tags) const
    {
        const bool any = target.contents.empty() && !target.by_appointment();
        return any || tags.any_of(asked);
    }
};

inline constexpr staff::Tags of_certificates{staff::Tag::state_management, staff::Tag::leadership,
                                             staff::Tag::political_theory, staff::Tag::professional_title};

// Whether a percentage of persons stands behind the result.
[[nodiscard]] bool countable(const Target& target, const Result& result);

// Precondition: countable. The result outlives it.
[[nodiscard]] Judged judged(std::size_t index, Target target, const Result& result, const staff::Registry& registry);

// Whether a cell of that role can decide who belongs to the target's population.
[[nodiscard]] bool decides_membership(const Target& target, tables::Role role);

} // namespace datchuan::targets
