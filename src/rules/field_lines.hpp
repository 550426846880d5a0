// Which cells rightly hold several lines: lists of courses, post and agency, two posts.
#pragma once

#include <cstdint>
#include <string_view>

#include "tables/role.hpp"

namespace datchuan::rules {

// Whether the line breaks in a cell of that role part things that belong on lines of their own. False for a text of one
// line, and for words that were only broken to fit a narrow column.
[[nodiscard]] bool rightly_in_several_lines(tables::Role role, std::string_view text);

} // namespace datchuan::rules
