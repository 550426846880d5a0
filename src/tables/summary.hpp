// Forms whose cells are counts: a label column, two or more columns of figures, and words of staff or training.
#pragma once

#include <cstdint>
#include <vector>

#include "tables/figure.hpp"
#include "tables/header_words.hpp"
#include "tables/summary_lines.hpp"
#include "tables/table.hpp"

namespace datchuan::tables {

class SheetCorrections;

// A list of people on the same sheet.
struct ListArea
{
    sheet::Area taken; // by the list with its header and totals: no summary stands in it
    sheet::Area data;
};

// The summaries of one sheet, from top to bottom, outside of the lists of people that were recognised on it, and
// those that the clerk calls so.
[[nodiscard]] std::vector<Table> read_summaries(const sheet::Workbook& workbook, std::int32_t sheet,
                                                const HeaderWords& words, FigureReader& figures,
                                                const std::vector<ListArea>& lists, const SheetCorrections& said,
                                                Forms which = Forms::in_use);

// The forms of counts of a workbook as recognise() reads them, and those in which nothing stands yet: what there is to
// fill. Columns without a figure have the role that their heading gives them. `known`: what recognise() found.
[[nodiscard]] std::vector<Table> recognise_forms(const sheet::Workbook& workbook, const std::vector<bool>& ours,
                                                 const std::vector<Table>& known);

} // namespace datchuan::tables
