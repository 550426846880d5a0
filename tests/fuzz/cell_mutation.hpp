// Mutations of a workbook written as text that keep it one: cells, rows and columns are exchanged for others.
#pragma once

#include <random>
#include <string>
#include <string_view>

namespace datchuan::fuzz {

// The text after one to four changes, never longer than most_bytes.
[[nodiscard]] std::string with_other_cells(std::string_view text, std::size_t most_bytes, std::minstd_rand& random);

} // namespace datchuan::fuzz
