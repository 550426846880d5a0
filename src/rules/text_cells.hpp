// Going over the text cells of lists of people: those of persons and records, in columns whose meaning is known.
#pragma once

#include "rules/view.hpp"

namespace datchuan::rules {

// visit(table, column, address, text id) for every text cell.
template <typename Visit>
void for_each_text_cell(const Book& book, Visit&& visit)
{
    for (const tables::Table& table : book.tables) {
        if (table.kind == tables::Kind::targets || table.kind == tables::Kind::summary)
            continue;
        const sheet::Grid& grid = book.workbook.grid(table.sheet);
        for (const tables::Column& column : table.columns) {
            if (column.role == tables::Role::unknown)
                continue;
            for (const tables::Row& row : table.rows) {
                const sheet::TextId text = grid.text(column.column, row.row);
                if (text != sheet::TextPool::empty)
                    visit(table, column, sheet::Address{table.sheet, row.row, column.column}, text);
            }
        }
    }
}

} // namespace datchuan::rules
