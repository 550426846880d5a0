// Marks on wrong cells: a conditional-format overlay in three cell styles of ours, above the user's own formatting.
#pragma once

#include <vector>

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include "rules/finding.hpp"
#include "sheet/address.hpp"

namespace datchuan::office {

struct Mark
{
    sheet::Address cell;
    rules::Severity severity = rules::Severity::hint; // a cell with several findings gets the gravest
};

struct Marked
{
    long cells = 0;
    long left_out = 0;                       // cells that bear a conditional format of the user's, or lie past the cap
    std::vector<sal_Int32> protected_sheets; // skipped as a whole
};

// Replaces all marks there are. Belongs into an undo context of the caller's. Undo restores the document as it was.
Marked set_marks(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
                 std::vector<Mark> marks);

// Removes our marks and our styles, nobody else's. Whether there were any.
bool remove_marks(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document);

} // namespace datchuan::office
