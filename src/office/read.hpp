// A document's cells into the core's Workbook: block-wise, each sheet once.
#pragma once

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include "sheet/grid.hpp"

namespace datchuan::office {

// Costs what the content costs, not what the used area does: a sheet formatted to its last row is read as far as its
// last cell with content. Never changes the document. Main thread only.
[[nodiscard]] sheet::Workbook read(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document);

} // namespace datchuan::office
