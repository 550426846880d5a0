// To which time a list's title puts what it tells: "NĂM 2024", "GIAI ĐOẠN 2021-2025", "TÍNH ĐẾN NGÀY 31/12/2025".
#pragma once

#include <string_view>

#include "text/date.hpp"

namespace datchuan::staff {

// Start and end. Only the end is known() where the title says until when ("tính đến …"); neither where it names no
// year. The years of a council's term and those of the decision that the list hangs on say nothing.
[[nodiscard]] text::Period years_of_list(std::string_view title);

} // namespace datchuan::staff
