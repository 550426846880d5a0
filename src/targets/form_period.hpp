// Of which time a form's title says that it tells: "NĂM 2024", "QUÝ I NĂM 2025", "6 THÁNG ĐẦU NĂM 2025".
#pragma once

#include <optional>
#include <string_view>

#include "text/date.hpp"

namespace datchuan::targets {

// First and last day; nothing where the title doesn't say it, or says it in a way that isn't understood.
[[nodiscard]] std::optional<text::Period> period_of_form(std::string_view title);

} // namespace datchuan::targets
