// What clerks do to a list once it's laid out, and what changes nothing of what it says.
#pragma once

#include "property/pages.hpp"

namespace datchuan::property {

// A person's further courses follow without saying again whose they are; merged says whether in merged cells.
void write_persons_once(Page& page, const Staff& staff, bool merged);

// The header stands again above one of the items, as for printing.
void repeat_header(Page& page, std::size_t above_item);

// Rows of any content from this one on; what stood there goes down.
void insert_rows(Page& page, std::int32_t at, std::vector<std::vector<PageCell>> rows);

// A blank row above one of the items.
void part_by_blank_row(Page& page, std::size_t above_item);

// The second page below the first on one sheet.
[[nodiscard]] Page stacked(const Page& above, const Page& below);

} // namespace datchuan::property
