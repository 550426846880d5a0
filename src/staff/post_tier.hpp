// The tier of a leadership post, and what it asks for: words and levels are data
// (extension/data/leadership_tiers.json).
#pragma once

#include <string_view>

#include "staff/vocabulary.hpp"

namespace datchuan::staff {

// The tier of leadership programmes (as in Course::leadership_tier) that a post needs: 1 xã, phòng; 2 huyện; 3 sở;
// 4 vụ; 0 where post and agency don't say. Both are texts as text::fold gives them.
[[nodiscard]] int post_tier(std::string_view post, std::string_view agency);

// The level of political theory that a post of this tier needs; unknown for tier 0.
[[nodiscard]] PoliticalTheory theory_of_tier(int tier);

} // namespace datchuan::staff
