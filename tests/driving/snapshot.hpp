// Everything of a document that a check must leave as it is, so that two moments can be compared.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "office/document.hpp"

namespace datchuan::driving {

// By what it is ("formulas of “Danh sách”") as text.
using Snapshot = std::map<std::string, std::string>;

// Formulas, values, conditional formats, looks, comments, visible rows and visibility of each sheet; the names of
// sheets, ranges and cell styles.
[[nodiscard]] Snapshot snapshot(const office::DocumentRef& document);

// Without what belongs to that sheet, nor the document's lists of names.
[[nodiscard]] Snapshot without_sheet(Snapshot all, const std::string& sheet);

// What isn't the same, a line each; empty where all is.
[[nodiscard]] std::string differences(const Snapshot& before, const Snapshot& after);

} // namespace datchuan::driving
