// From finding to finding.
#pragma once

#include "rules/finding.hpp"
#include "ui/commands.hpp"

namespace datchuan::ui {

enum class Direction
{
    next,
    previous
};

// Jumps from the cursor to the next or previous cell with findings, around the end, and shows what was found there.
// Cells on sheets that were removed or hidden since are passed over. Precondition: the frame shows a spreadsheet.
Outcome jump(const Desk& desk, Direction direction, rules::Language language);

} // namespace datchuan::ui
