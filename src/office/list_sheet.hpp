// What our sheets that hold a list have in common: wiping an earlier list, texts, links to cells, the filter.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "office/document.hpp"
#include "office/own_sheets.hpp"
#include "sheet/grid.hpp"

namespace datchuan::office {

// An empty sheet of ours: the one of an earlier run wiped clean, else a new one.
struct EmptySheet
{
    SheetRef sheet;
    bool added = false;
};

// Throws std::runtime_error with a sentence where the sheet, or for a new one the document's structure, is protected.
// Belongs into an undo context of the caller's, like all that follows.
[[nodiscard]] EmptySheet empty_own_sheet(const DocumentRef& document, OwnSheet which, rules::Language language);

// From A1 on; lines of equal length, which outlive the call.
void write_lines(const SheetRef& sheet, const std::vector<std::span<const std::string>>& lines);

// One below the other from this cell on: what leads to each of the cells, shown as its name. Links are formulas, so
// that they work in whatever program opens the document.
void write_links(const SheetRef& sheet, sal_Int32 column, sal_Int32 first_row, const sheet::Workbook& workbook,
                 const std::vector<sheet::Address>& cells);

// The filter buttons of our list, known by the sheet they belong to.
void add_filter(const DocumentRef& document, OwnSheet which, const css::table::CellRangeAddress& cells);

} // namespace datchuan::office
