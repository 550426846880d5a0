// The preview of what would be written: which cells would be changed, from what to what. Of repairs, and of forms that
// are filled in.
#pragma once

#include <string>
#include <vector>

#include "rules/repair_selection.hpp"
#include "ui/commands.hpp"

namespace datchuan::ui {

enum class PreviewOf
{
    repair,
    filling
};

// Lets the clerk tick and untick, and returns true where the cells are to be written. Modal: to be called from a posted
// callback only. sheets: the names, by which the cells' sheets are told.
[[nodiscard]] bool show_repair_dialog(const Desk& desk, rules::RepairSelection& selection,
                                      const std::vector<std::string>& sheets, rules::Language language,
                                      PreviewOf what = PreviewOf::repair);

} // namespace datchuan::ui
