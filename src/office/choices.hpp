// Lists to choose from in cells.
#pragma once

#include <string>
#include <vector>

#include "office/table_look.hpp"

namespace datchuan::office {

// Offers these words in each of the cells. Other words may still be typed: what isn't understood is answered beside it.
void offer_choices(const CellsRef& cells, const std::vector<std::string>& words);

} // namespace datchuan::office
