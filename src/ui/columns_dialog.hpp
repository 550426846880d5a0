// The dialog in which a clerk sees how each column was understood, and says what it is.
#pragma once

#include "rules/finding.hpp"
#include "ui/commands.hpp"

namespace datchuan::ui {

// Posts the dialog, where one can be shown. Precondition: the window shows a spreadsheet.
Outcome columns(const Desk& desk, rules::Language language, bool quiet);

} // namespace datchuan::ui
