// What the last check found in each open document, so that one can go from finding to finding.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "office/document.hpp"
#include "rules/finding.hpp"
#include "sheet/address.hpp"
#include "sheet/grid.hpp"

namespace datchuan::office {

// A cell with findings: where it stood when it was checked, and what was said about it.
struct FoundCell
{
    std::string sheet; // by name: sheets may be moved after the check
    sheet::Address cell;
    std::string sentences;             // of all its findings, joined by a space
    const rules::Rule* rule = nullptr; // of the gravest of them
};

// Values only; ordered by sheet, row, column.
using FoundCells = std::vector<FoundCell>;

// Precondition: the findings are ordered, as rules::run gives them.
[[nodiscard]] FoundCells found_cells(const std::vector<rules::Finding>& findings, const sheet::Workbook& workbook,
                                     rules::Language language);

// The first cell after (or the last before) this place, beginning anew at the end; precondition: not empty.
[[nodiscard]] std::size_t next_of(const FoundCells& cells, const sheet::Address& from);
[[nodiscard]] std::size_t previous_of(const FoundCells& cells, const sheet::Address& from);

// Replaces what was known of the document; forgotten when it is closed. Nothing is kept of an empty list.
void remember_findings(const DocumentRef& document, FoundCells cells);
void forget_findings(const DocumentRef& document);

// Empty where nothing is known.
[[nodiscard]] FoundCells findings_of(const DocumentRef& document);
[[nodiscard]] bool has_findings(const DocumentRef& document);

// Where the last jump led. In a merged area the cursor stands elsewhere than the cell that was meant; looking on from
// the cursor would lead to the same cell for ever.
void remember_place(const DocumentRef& document, const sheet::Address& cursor, const sheet::Address& cell);
// The cell that was meant, if the cursor still stands where that jump left it; else the cursor.
[[nodiscard]] sheet::Address place_of(const DocumentRef& document, const sheet::Address& cursor);

} // namespace datchuan::office
