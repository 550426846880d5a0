// The same workbook as another clerk would have laid it out: sheets, columns and rows in another order.
#pragma once

#include <vector>

#include "property/random.hpp"
#include "tables/table.hpp"

namespace datchuan::property {

struct Shuffle
{
    bool sheets = true;
    bool columns = true; // of each list of people, the header with what's under it
    bool rows = true;    // of each list of people, within a section
};

struct Shuffled
{
    sheet::Workbook workbook;
    std::vector<std::size_t> sheets; // of each sheet where it was before
    std::size_t columns_moved = 0;   // that stand elsewhere now
    std::size_t rows_moved = 0;
};

// What belongs together stays together: columns under one heading, the rows of one person, what is merged. Titles and
// whatever stands outside of the tables keep their places, and so do the rows of sections, totals and hidden ones.
// Summaries, whose columns refer to each other by number, are only moved with their sheets.
[[nodiscard]] Shuffled shuffled(const sheet::Workbook& workbook, const std::vector<tables::Table>& tables,
                                Random& random, const Shuffle& what = {});

} // namespace datchuan::property
