// A copy of a workbook, to try changes on.
#pragma once

#include "sheet/grid.hpp"

namespace datchuan::sheet {

// Every text has the id that it has in the original.
[[nodiscard]] Workbook copy_of(const Workbook& original);

} // namespace datchuan::sheet
