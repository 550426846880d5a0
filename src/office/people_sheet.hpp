// The sheet "Danh sách chưa đạt": the persons behind the targets, as a list to filter and to print. Names stand in it
// because the clerk has asked for them; no other sheet of ours names persons.
#pragma once

#include "office/checker.hpp"
#include "office/document.hpp"
#include "office/target_people.hpp"

namespace datchuan::office {

// Writes the sheet anew; returns its index. Belongs into an undo context of the caller's. Throws std::runtime_error
// with a sentence where the sheet, or for a new one the document's structure, is protected.
sal_Int32 write_people_sheet(const DocumentRef& document, const Checked& checked,
                             const std::vector<PeopleBehind>& behind, rules::Language language);

} // namespace datchuan::office
