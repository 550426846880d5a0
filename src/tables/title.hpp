// Years in the names of forms.
#pragma once

#include <string_view>

namespace datchuan::tables {

// The last number from 1950 to 2100 in the text, 0 where there's none.
[[nodiscard]] int last_year_in(std::string_view text);

} // namespace datchuan::tables
