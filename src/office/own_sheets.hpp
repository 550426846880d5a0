// The sheets that the extension itself adds, found again by a mark of ours (a defined name), whatever the clerk calls
// them later.
#pragma once

#include <optional>
#include <vector>

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include "rules/finding.hpp"

namespace datchuan::office {

enum class OwnSheet
{
    targets,  // "Chỉ tiêu"
    findings, // "Kết quả kiểm tra"
    people,   // "Danh sách chưa đạt"
    topics,   // "Danh mục nội dung"
    breakdown // "Phân tích chỉ tiêu"
};

// The index of that sheet, nothing where the document has none.
[[nodiscard]] std::optional<sal_Int32> find_own_sheet(
    const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document, OwnSheet which);

// For each sheet of the document whether it's one of ours.
[[nodiscard]] std::vector<bool> own_sheets(
    const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document);

// Appends an empty sheet and marks it as ours; its name is made unique where the clerk already has one of that name.
// Belongs into an undo context of the caller's.
com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet> add_own_sheet(
    const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document, OwnSheet which,
    rules::Language language);

// Removes the sheet and its mark; nothing happens where there's none.
void remove_own_sheet(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
                      OwnSheet which);

} // namespace datchuan::office
