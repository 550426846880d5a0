// The command FillForm: what can be filled into the clerk's own forms is shown first, then written.
#pragma once

#include "office/checker.hpp"
#include "ui/commands.hpp"

namespace datchuan::ui {

// Quiet, and where no dialog can be shown: fills in all of it at once. Else the preview is posted, and what comes of it
// is told later. Precondition: the frame shows a spreadsheet.
Outcome fill_form(const Desk& desk, const office::Options& options, bool quiet);

} // namespace datchuan::ui
