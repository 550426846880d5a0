// Which part of a sheet holds content, and which of its rows and columns one sees.
#pragma once

#include "office/document.hpp"
#include "sheet/grid.hpp"

namespace datchuan::office {

// Columns and rows from A1 on; 0 of each for a sheet without content.
struct Extent
{
    sal_Int32 columns = 0;
    sal_Int32 rows = 0;

    [[nodiscard]] bool empty() const { return columns == 0 || rows == 0; }
};

// Formatting doesn't count, and stray cells far off the rest don't either (read.hpp).
[[nodiscard]] Extent content_extent(const SheetRef& sheet);

// The same of a range, counted from its first cell; stray cells count here, since whoever names a range means it.
[[nodiscard]] Extent range_extent(const com::sun::star::uno::Reference<com::sun::star::sheet::XSheetCellRange>& range);

// Marks the grid's rows that are hidden or filtered away, and its hidden columns.
void hide_rows_and_columns(const SheetRef& sheet, sheet::Grid& grid);

} // namespace datchuan::office
