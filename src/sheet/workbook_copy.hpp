// A copy of some sheets of a workbook, to try changes on.
#pragma once

#include <vector>

#include "sheet/grid.hpp"

namespace datchuan::sheet {

// Every text has the id that it has in the original. Sheets that aren't wanted keep their place, without cells.
// Precondition: one flag for each sheet.
[[nodiscard]] Workbook copy_of(const Workbook& original, const std::vector<bool>& wanted);

} // namespace datchuan::sheet
