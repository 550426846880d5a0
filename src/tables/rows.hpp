// The rows under a header: which of them are persons or records, and where they end.
#pragma once

#include <cstdint>

#include "sheet/grid.hpp"
#include "tables/header_words.hpp"
#include "tables/table.hpp"

namespace datchuan::tables {

// Fills data, rows and sections of a table whose header, columns and kind are known. Rows are looked at from below the
// header to before `end` (the next table's header or title); they end earlier at a signature or a long gap.
// Returns the row at which reading stopped.
std::int32_t read_rows(Table& table, const sheet::Workbook& workbook, const HeaderWords& words, std::int32_t end);

// Whether a row may be a header: a list's own rows begin with a number or nothing.
[[nodiscard]] bool begins_like_a_header(const sheet::Grid& grid, const sheet::TextPool& texts, const Table& table,
                                        std::int32_t row);

} // namespace datchuan::tables
