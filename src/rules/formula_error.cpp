// R08: a cell that is used shows an error instead of a value.

#include "rules/all_rules.hpp"
#include "rules/causes.hpp"

namespace datchuan::rules {
namespace {

void check(const TableView& table, Report& report)
{
    const tables::Table& of = table.table();
    const sheet::Workbook& workbook = table.book().workbook;
    const sheet::Grid& grid = workbook.grid(of.sheet);
    for (const tables::Column& column : of.columns) {
        if (column.role == tables::Role::unknown)
            continue;
        // Every row of the data and not only persons': a total that shows an error is no less wrong.
        for (std::int32_t row = of.data.first_row; row <= of.data.last_row; ++row) {
            if (grid.kind(column.column, row) != sheet::CellKind::error)
                continue;
            const Cell cell = cell_at(workbook, {of.sheet, row, column.column});
            report.at(cell)
                .say({{"error", cell.shown()}})
                .because(cause_in_column(table, column.column) + " " + cell.shown());
        }
    }
}

} // namespace

const Rule formula_error{
    .id = "R08",
    .name = "formula-error",
    .severity = Severity::error,
    .vi = {.title = "Ô bị lỗi công thức",
           .message = "Ô {cell} bị lỗi công thức ({error}). Vui lòng nhập lại giá trị hoặc sửa công thức.",
           .why =
               "Công thức trong ô không tính được, thường do ô nguồn đã bị xóa hoặc tệp nguồn không còn. Giá trị của ô "
               "này không dùng được."},
    .en = {.title = "Formula error",
           .message = "Cell {cell} shows a formula error ({error}). Please type the value or mend the formula.",
           .why =
               "The formula can't be computed, often because its source cell or file is gone. The cell's value can't "
               "be used."},
    .check = check,
};

} // namespace datchuan::rules
