// The preview of a repair: which cells would be changed, from what to what.
#pragma once

#include <string>
#include <vector>

#include "rules/repair_selection.hpp"
#include "ui/commands.hpp"

namespace datchuan::ui {

// Lets the clerk tick and untick, and returns true where the cells are to be written. Modal: to be called from a posted
// callback only. sheets: the names, by which the cells' sheets are told.
[[nodiscard]] bool show_repair_dialog(const Desk& desk, rules::RepairSelection& selection,
                                      const std::vector<std::string>& sheets, rules::Language language);

} // namespace datchuan::ui
