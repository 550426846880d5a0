// Arithmetic of rectangles of cells, for one sheet at a time.
#pragma once

#include <vector>

#include <com/sun/star/table/CellRangeAddress.hpp>

#include "sheet/address.hpp"

namespace datchuan::office {

using Ranges = std::vector<com::sun::star::table::CellRangeAddress>;

// The cells that both have; a cell stands twice where it stands twice in either.
[[nodiscard]] Ranges shared_cells(const Ranges& some, const Ranges& others);

// What is left of the ranges outside of the holes.
[[nodiscard]] Ranges without(Ranges ranges, const Ranges& holes);

// Single cells of that sheet joined to rectangles: down the columns first, since a column's errors come in runs.
[[nodiscard]] Ranges joined(sal_Int32 sheet, std::vector<sheet::Address> cells);

} // namespace datchuan::office
