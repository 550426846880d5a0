// Persons named in a range of cells that nobody has recognised as a table: what formulas are given.
#pragma once

#include <vector>

#include "sheet/grid.hpp"
#include "staff/registry.hpp"

namespace datchuan::staff {

// Who each row of the sheet's grid names, no_key for nobody. The first column tells who it is: a national id, a staff
// number or a name; further ones (birth, agency) tell apart who is called alike. Two rows name one person where all of
// their cells say the same, however they are written: ids with zeros lost, names by text::name_key(), dates as dates.
// Nobody is named by blank cells and dashes, by headings and all that stands above the first of them, by totals and
// labels of agencies, and from a signature down to the next heading: so a whole column can be given.
[[nodiscard]] std::vector<KeyId> persons_in_rows(const sheet::Workbook& workbook, std::int32_t sheet,
                                                 sheet::TextPool& keys);

} // namespace datchuan::staff
