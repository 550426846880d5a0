// A roll made on the spot.
#pragma once

#include <string>

#include "driving/document.hpp"

namespace datchuan::driving {

// Fills that sheet with a header row and that many persons; the birth date of every seventh isn't in the calendar.
void fill_roll(Document& document, const std::string& sheet, int persons);

} // namespace datchuan::driving
