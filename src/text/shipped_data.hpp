// The data files that ship with the program (extension/data), compiled in so that they're always at hand.
#pragma once

#include <string_view>

namespace datchuan::text {

// The content of extension/data/<name>, e.g. "headers.json" or "profiles/bac-ninh-2021-2025.json".
// Precondition: the file was there at build time; std::out_of_range otherwise.
[[nodiscard]] std::string_view shipped_data(std::string_view name);

} // namespace datchuan::text
