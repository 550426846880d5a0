#include "tables/recognised.hpp"

namespace datchuan::tables {
std::string area_text(const sheet::Area& area)
{
    return sheet::cell_name(area.first_column, area.first_row) + ":" +
           sheet::cell_name(area.last_column, area.last_row);
}

Lines recognised(std::string_view text)
{
    const rules::WrittenBook book(text);
    Lines lines;
    for (const Table& table : book.tables) {
        std::string line(name_of(table.kind));
        line += " " + area_text(table.header) + " " + area_text(table.data);
        for (const Column& column : table.columns)
            if (column.role != Role::unknown)
                line += " " + sheet::column_letters(column.column) + "=" + std::string(name_of(column.role));
        lines.push_back(line);
    }
    return lines;
}

} // namespace datchuan::tables
