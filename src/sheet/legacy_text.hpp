// Texts in TCVN3 and VNI brought to Unicode, before anything is read from them.
#pragma once

#include "sheet/grid.hpp"

namespace datchuan::sheet {

// Puts Unicode into the grids' cells and the originals into Sheet::decoded. Decided for each column: by what makes
// syllables of the words of its texts, with the cells' fonts as evidence. A text that by itself reads as one encoding
// only is decoded wherever it stands; one that reads both ways ("Lý", "xã") as its column does, or not at all; one that
// holds letters which only Unicode has, never. Costs one look at each distinct text where there's nothing to decode.
// To be called once, on a workbook as it was read.
void decode_legacy_texts(Workbook& workbook);

} // namespace datchuan::sheet
