// The "Chỉ tiêu" table in a document: reading its questions, putting it there, writing its answers.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

#include "sheet/grid.hpp"
#include "targets/profile.hpp"
#include "targets/result.hpp"

namespace datchuan::office {

// Where the table stands. Its header may have been moved or its columns permuted by the clerk.
struct TargetsTable
{
    sal_Int32 sheet = 0;
    sal_Int32 header_row = 0;
    std::array<sal_Int32, targets::field_count> columns{}; // -1 for a column that isn't there
    std::vector<sal_Int32> rows_at;                        // the sheet's row of each of `rows`
    std::vector<targets::Row> rows;
};

// The document's table: on the sheet marked as ours, else on any sheet whose header names it. Nothing where it has
// none.
[[nodiscard]] std::optional<TargetsTable> find_targets_table(const sheet::Workbook& workbook,
                                                             std::optional<sal_Int32> own_sheet);

// Adds the sheet with this profile. Belongs into an undo context of the caller's, like write_results.
void insert_targets_sheet(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
                          const targets::Profile& profile, rules::Language language);

// Fills the result columns, and no other cell: only cells that change are written. "Tỷ lệ" is a live formula of the
// counts beside it. results[i] belongs to table.rows[i].
void write_results(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
                   const TargetsTable& table, const std::vector<targets::Result>& results, rules::Language language);

} // namespace datchuan::office
