// What the rules on national ids say of one id alone: what the live function answers.
#pragma once

#include <string>

#include "rules/finding.hpp"
#include "sheet/grid.hpp"

namespace datchuan::rules {

// The row's first cells are the id, the sex and the birth of one person; the last two may be blank. The sentence of the
// first rule that finds something, in the order of their ids; empty where none does.
[[nodiscard]] std::string fault_in_id(const sheet::Workbook& row, Language language);

} // namespace datchuan::rules
