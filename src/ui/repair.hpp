// The command Repair: what can be repaired is shown first, then written.
#pragma once

#include "office/checker.hpp"
#include "ui/commands.hpp"

namespace datchuan::ui {

// Quiet, and where no dialog can be shown: writes at once what has one right answer. Else the preview is posted, and
// what comes of it is told later. Precondition: the frame shows a spreadsheet.
Outcome repair(const Desk& desk, const office::Options& options, bool quiet);

} // namespace datchuan::ui
