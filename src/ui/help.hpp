// The help: pages of the package, shown by whatever the desktop shows HTML with.
#pragma once

#include "rules/finding.hpp"
#include "ui/commands.hpp"

namespace datchuan::ui {

enum class HelpPage
{
    start,
    targets,
    forms, // what is recognised, columns, filling forms in
    repair,
};

// On a cell with a finding, or in its line of the list, the page of that rule; on the table of targets the page on it;
// else the start page. Quiet or without a window nothing is opened: the sentence names the page's address.
// Precondition: the window shows a spreadsheet.
Outcome help(const Desk& desk, rules::Language language, bool quiet);

// For a dialog's button. The status bar of the window behind says where the page lies; where it can't be opened, the
// outcome's sentence too.
Outcome open_help(const Desk& desk, HelpPage page, rules::Language language);

} // namespace datchuan::ui
