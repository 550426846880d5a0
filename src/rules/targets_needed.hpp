// What rules about targets lack where the document has no targets table.
#pragma once

#include <string>

#include "rules/finding.hpp"
#include "rules/view.hpp"

namespace datchuan::rules {

// Empty where the document's own table is there.
[[nodiscard]] std::string no_targets_table(const Book& book, Language language);

} // namespace datchuan::rules
