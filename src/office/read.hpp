// A document's cells into the core's Workbook: block-wise, each sheet once.
#pragma once

#include <vector>

#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include "sheet/grid.hpp"

namespace datchuan::office {

// Costs what the content costs, not what the used area does: a sheet formatted to its last row is read as far as its
// last cell with content. A stray cell far off the rest (more than 50,000 empty rows below, or 256 empty columns to
// the right) is left out, so that a slip of the hand at the sheet's end doesn't make a grid of millions of cells.
// Never changes the document. Main thread only.
[[nodiscard]] sheet::Workbook read(
    const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document);

// The same in Unicode throughout: headers, titles and names of old files are understood like those of new ones.
[[nodiscard]] sheet::Workbook read_in_unicode(
    const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document);

// As read(), but only that sheet's cells are read; the grids of all others are empty. Precondition: the sheet exists.
[[nodiscard]] sheet::Workbook read_sheet(
    const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document, sal_Int32 sheet);

// Ranges of one document, a sheet for each in their order; cells are counted from the range's first one. Values only:
// no number becomes a date. Read as far as the ranges' content goes, so that whole columns can be given.
[[nodiscard]] sheet::Workbook read_ranges(
    const std::vector<com::sun::star::uno::Reference<com::sun::star::sheet::XSheetCellRange>>& ranges);

} // namespace datchuan::office
