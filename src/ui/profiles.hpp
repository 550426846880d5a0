// Profiles of targets: chosen from those that are known, opened from a file, saved to one.
#pragma once

#include "office/checker.hpp"
#include "ui/commands.hpp"

namespace datchuan::ui {

// Precondition of all: the window shows a spreadsheet.

// Adds the table of targets. Where a dialog can be shown, the clerk chooses among the profiles first.
Outcome insert_targets(const Desk& desk, const office::Options& options, bool quiet);

// The file that the arguments name, else one that the clerk picks. Before rows of a table are replaced the clerk is
// asked, where a dialog can be shown.
Outcome open_profile(const Desk& desk, rules::Language language, const Arguments& arguments);
Outcome save_profile(const Desk& desk, rules::Language language, const Arguments& arguments);

} // namespace datchuan::ui
