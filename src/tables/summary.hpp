// Forms whose cells are counts: a label column, two or more columns of figures, and words of staff or training.
#pragma once

#include <cstdint>
#include <vector>

#include "tables/figure.hpp"
#include "tables/header_words.hpp"
#include "tables/table.hpp"

namespace datchuan::tables {

// The summaries of one sheet, from top to bottom, outside of the lists of people that were recognised on it.
[[nodiscard]] std::vector<Table> read_summaries(const sheet::Workbook& workbook, std::int32_t sheet,
                                                const HeaderWords& words, FigureReader& figures,
                                                const std::vector<sheet::Area>& lists);

} // namespace datchuan::tables
