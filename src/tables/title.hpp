// The title block above a table: what the form is called, its year, and the course of a class list.
#pragma once

#include <cstdint>
#include <string_view>

#include "sheet/grid.hpp"
#include "tables/header_words.hpp"
#include "tables/table.hpp"

namespace datchuan::tables {

// The last number from 1950 to 2100 in the text, 0 where there's none.
[[nodiscard]] int last_year_in(std::string_view text);

// Reads the block between two rows (the second is the header's first) and two columns.
[[nodiscard]] Title read_title(const sheet::Workbook& workbook, std::int32_t sheet, const sheet::Area& block,
                               const HeaderWords& words);

} // namespace datchuan::tables
