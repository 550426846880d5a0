// The look that the tables on our own sheets share.
#pragma once

#include <span>

#include <com/sun/star/table/XCellRange.hpp>

#include "office/document.hpp"

namespace datchuan::office {

using CellsRef = com::sun::star::uno::Reference<com::sun::star::table::XCellRange>;

void set_bold(const CellsRef& cells);

// The line above a table that says what it is. Precondition: one cell.
void look_like_title(const CellsRef& cell);

void look_like_header(const CellsRef& cells);

void look_like_links(const CellsRef& cells);

// A fill that is pale, with text that is dark on it, whatever the desktop's colours. 0xRRGGBB
void set_fill(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& cells, sal_Int32 fill);

// Thin grey lines around and between the cells.
void draw_frame(const CellsRef& cells);

// From column A on, in 1/100 mm.
void set_widths(const SheetRef& sheet, std::span<const sal_Int32> widths);

// The office measures all wrapped texts of a row anew at each change of its cells' look, a second for 10,000 rows.
// Rows held don't take part until they're fitted.
void hold_row_heights(const CellsRef& cells);

// As high as the wrapped texts need.
void fit_row_heights(const CellsRef& cells);

} // namespace datchuan::office
