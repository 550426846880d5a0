// What the clerk has said about tables and columns, kept in the document: a text among its own properties, which .ods,
// .xlsx and .xls all keep.
#pragma once

#include <optional>

#include "office/document.hpp"
#include "tables/corrections.hpp"

namespace datchuan::office {

// Empty where nothing was said; no value where the document holds a text that can't be read.
[[nodiscard]] std::optional<tables::Corrections> stored_corrections(const DocumentRef& document);

// Replaces what was said. Records its undo as part of the running step.
void store_corrections(const DocumentRef& document, const tables::Corrections& corrections);

} // namespace datchuan::office
