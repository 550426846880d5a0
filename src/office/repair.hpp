// Writing the one right answer of repairable findings.
#pragma once

#include <vector>

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include "sheet/address.hpp"

namespace datchuan::office {

struct Replacement
{
    sheet::Address cell;
    rtl::OUString text; // always written as text, never as a formula; the cell becomes a text cell
};

// The number of cells changed; cells that already hold the text, formula cells and protected sheets are left alone.
// Comments and formats stay. Belongs into an undo context of the caller's.
long write_replacements(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
                        const std::vector<Replacement>& replacements);

} // namespace datchuan::office
