// What of a document may be written to. Checked before anything is changed (platform traps: a protected sheet
// swallows some writes in silence and loses conditional formats to others).
#pragma once

#include <vector>

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include "rules/finding.hpp"

namespace datchuan::office {

[[nodiscard]] bool is_read_only(
    const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document);
// Sheets can't be added or removed.
[[nodiscard]] bool is_structure_protected(
    const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document);
// Indices of protected sheets, ascending.
[[nodiscard]] std::vector<sal_Int32> protected_sheets(
    const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document);

// For those who write: the caller asks first and refuses in good time; these hold where it hasn't. All throw
// std::runtime_error with a sentence for the clerk.
void require_editable(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
                      rules::Language language);
void require_writable(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
                      sal_Int32 sheet, rules::Language language);
void require_structure(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
                       rules::Language language);

} // namespace datchuan::office
