// The sheet "Phân tích chỉ tiêu": targets by agency, sex, level and year, courses at home and abroad and their costs,
// and charts of them. Totals and percentages are live formulas.
#pragma once

#include "office/checker.hpp"
#include "office/document.hpp"

namespace datchuan::office {

// Writes the sheet anew; returns its index. Belongs into an undo context of the caller's. Throws std::runtime_error
// with a sentence where the sheet, or for a new one the document's structure, is protected.
sal_Int32 write_breakdown_sheet(const DocumentRef& document, const Checked& checked, rules::Language language);

} // namespace datchuan::office
