#include "rules/spanning_cell.hpp"

#include <optional>

namespace datchuan::rules {

Cell spanning_cell(const TableView& table, const RowView& row, tables::Role role)
{
    return spanning_cell(table, row, table.table().column_of(role));
}

Cell spanning_cell(const TableView& table, const RowView& row, std::int32_t column)
{
    const Cell own = row.at(column);
    if (!own.empty())
        return own;
    const sheet::Workbook& workbook = table.book().workbook;
    const sheet::Area* merged = workbook.grid(own.address.sheet).merge_at(own.address.column, own.address.row);
    if (merged == nullptr)
        return own;
    return cell_at(workbook, {own.address.sheet, merged->first_row, merged->first_column});
}

Cell first_filled_cell(const TableView& table, const RowView& row, std::initializer_list<tables::Role> roles)
{
    std::optional<Cell> first;
    for (const tables::Role role : roles) {
        if (!table.has(role))
            continue;
        const Cell cell = spanning_cell(table, row, role);
        if (!cell.empty())
            return cell;
        if (!first)
            first = cell;
    }
    return first ? *first : row.anchor();
}

} // namespace datchuan::rules
