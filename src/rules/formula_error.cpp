// R08: a cell that is used shows an error instead of a value.

#include <algorithm>

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
        const std::int32_t last = of.lines.empty() ? of.data.last_row : std::max(of.data.last_row, of.lines.back().row);
        for (std::int32_t row = of.data.first_row; row <= last; ++row) {
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
    .scope = Scope::tables,
    .vi = {.title = "Ô bị lỗi công thức",
           .message = "Ô {cell} bị lỗi công thức ({error}). Vui lòng nhập lại giá trị hoặc sửa công thức.",
           .why =
               "Công thức trong ô không tính được, thường do ô nguồn đã bị xóa hoặc tệp nguồn không còn. Giá trị của ô "
               "này không dùng được.",
           .example =
               "Ô “Đơn vị công tác” hiện #N/A, ô “Giới tính” hiện Err:502: giá trị của hai ô này không còn đọc được."},
    .en = {.title = "Formula error",
           .message = "Cell {cell} shows a formula error ({error}). Please type the value or mend the formula.",
           .why =
               "The formula can't be computed, often because its source cell or file is gone. The cell's value can't "
               "be used.",
           .example =
               "The cell “Đơn vị công tác” shows #N/A, “Giới tính” Err:502: neither value can be read any more."},
    .check = check,
};

} // namespace datchuan::rules
