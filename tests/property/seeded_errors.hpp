// Errors that are put into valid data, one at a time, each with the findings that it has to bring and no others.
// One file for each part of the catalogue has them; seeded_errors.cpp puts them together.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "property/pages.hpp"
#include "targets/profile.hpp"

namespace datchuan::property {

struct Anchor
{
    std::string rule;
    sheet::Address cell;
    std::string replacement{};  // not compared where it's empty
    std::vector<Anchor> also{}; // what is wrong for the same reason
};

// Persons and their pages, to be spoilt.
struct Scene
{
    Staff staff;
    Staff deputies;
    Pages pages;
    Random random;
    std::vector<Attended> studies{};     // of the staff, on a list of their own
    std::vector<targets::Row> targets{}; // of a targets table on the last sheet
};

// A roll, its people's records, and deputies at times.
[[nodiscard]] Scene draw_scene(std::uint64_t seed, const LayoutOptions& options = {});

struct SeededError
{
    std::string_view rule;
    std::string_view what;
    // Nothing where the scene has no place for it.
    std::optional<Anchor> (*spoil)(Scene&);
};

[[nodiscard]] std::span<const SeededError> structure_errors();
[[nodiscard]] std::span<const SeededError> person_errors();
[[nodiscard]] std::span<const SeededError> level_errors();
[[nodiscard]] std::span<const SeededError> course_errors();
[[nodiscard]] std::span<const SeededError> study_errors();
[[nodiscard]] std::span<const SeededError> summary_errors();
[[nodiscard]] std::span<const SeededError> target_errors();
// All of them.
[[nodiscard]] const std::vector<SeededError>& seeded_errors();

} // namespace datchuan::property
