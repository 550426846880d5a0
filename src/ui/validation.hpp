// The command Validate: checking, and showing what was found.
#pragma once

#include "office/checker.hpp"
#include "ui/commands.hpp"

namespace datchuan::ui {

// Precondition: the frame shows a spreadsheet.
Outcome validate(const Desk& desk, const office::Options& options);

} // namespace datchuan::ui
