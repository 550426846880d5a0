// The "Chỉ tiêu" table in a document: reading its questions, putting it there, writing its answers.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <com/sun/star/sheet/XSpreadsheet.hpp>
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
    // All lines of the table below its header, group headings too: from the first to before the end.
    sal_Int32 first_line = 0;
    sal_Int32 end_line = 0;
};

// The document's table: on the sheet marked as ours, else on any sheet whose header names it. Nothing where it has
// none.
[[nodiscard]] std::optional<TargetsTable> find_targets_table(const sheet::Workbook& workbook,
                                                             std::optional<sal_Int32> own_sheet);

// Adds the sheet with this profile. Belongs into an undo context of the caller's, like write_results.
void insert_targets_sheet(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
                          const targets::Profile& profile, rules::Language language);

// Writes the questions of targets into rows from this one on: thresholds and dates as numbers, so that the clerk can
// change them as in any table. Columns of -1 are passed over.
void write_questions(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet>& sheet,
                     sal_Int32 from_row, const std::array<sal_Int32, targets::field_count>& columns,
                     std::span<const targets::Row> rows);

// The lines above the table that say what it is.
[[nodiscard]] std::string title_line(const targets::Profile& profile, rules::Language language);
[[nodiscard]] std::string basis_line(const targets::Profile& profile, rules::Language language); // "" without one
// What stands behind the beginning of such a line, in either language; nothing of any other.
[[nodiscard]] std::optional<std::string> title_in(std::string_view line);
[[nodiscard]] std::optional<std::string> basis_in(std::string_view line);

// The look of a table of ours from its header to its last line. Precondition: the columns stand as they were added.
void look_like_targets(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet>& sheet,
                       sal_Int32 header_row, sal_Int32 last_row);

// Fills the result columns, and no other cell: only cells that change are written. "Tỷ lệ" is a live formula of the
// counts beside it. results[i] belongs to table.rows[i].
void write_results(const com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>& document,
                   const TargetsTable& table, const std::vector<targets::Result>& results, rules::Language language);

} // namespace datchuan::office
