// The sheet "Kết quả kiểm tra": every finding with a link to its cell, those of one cause on one line with their other
// cells; ready to filter and to print.
#pragma once

#include <string>
#include <vector>

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include "office/checker.hpp"
#include "office/marks.hpp"
#include "rules/catalogue.hpp"

namespace datchuan::office {

// Replaces the sheet of an earlier run. Belongs into an undo context of the caller's.
void write_findings_sheet(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
                          const Checked& checked, const std::vector<rules::Finding>& findings, const Marked& marked,
                          rules::Language language);

// The rule that the cell's line of this sheet is about; null where it's about none, and on any other sheet.
[[nodiscard]] const rules::Rule* listed_rule(
    const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
    const sheet::Address& cell);

// "12 lỗi, 5 cảnh báo, 3 gợi ý": the summary line, also for the status bar.
[[nodiscard]] std::string summary(const std::vector<rules::Finding>& findings, rules::Language language);

} // namespace datchuan::office
