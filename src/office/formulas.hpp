// The formulas of a sheet, where it has few enough of them to be looked at one by one.
#pragma once

#include "office/document.hpp"
#include "sheet/grid.hpp"

namespace datchuan::office {

// Copies the formulas into the grid. A large sheet, and one that is full of them (lists filled by look-ups), is left
// without, for what asking all of its cells would cost: forms of counts and class lists are small. Precondition: the
// grid holds the sheet's values.
void read_formulas(const SheetRef& sheet, sheet::Grid& grid);

} // namespace datchuan::office
