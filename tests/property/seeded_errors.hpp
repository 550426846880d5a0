// Errors that are put into valid data, one at a time, each with the findings that it has to bring and no others.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "property/pages.hpp"

namespace datchuan::property {

struct Anchor
{
    std::string rule;
    sheet::Address cell;
    std::string replacement{}; // not compared where it's empty
};

// Persons and their pages, to be spoilt.
struct Scene
{
    Staff staff;
    Staff deputies;
    Pages pages;
    Random random;
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

[[nodiscard]] std::span<const SeededError> seeded_errors();

} // namespace datchuan::property
