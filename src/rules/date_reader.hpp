// Reading a table's date cells, each distinct text only once.
#pragma once

#include "rules/view.hpp"

namespace datchuan::rules {

class DateReader
{
public:
    explicit DateReader(const sheet::Workbook& workbook) : workbook_(workbook) {}

    [[nodiscard]] staff::DateReading read(sheet::Address cell)
    {
        const sheet::Grid& grid = workbook_.grid(cell.sheet);
        const auto read_cell = [&](std::string_view) { return staff::read_date(workbook_, cell); };
        if (grid.kind(cell.column, cell.row) != sheet::CellKind::text)
            return read_cell({});
        return known_.get(workbook_.texts, grid.text(cell.column, cell.row), read_cell);
    }

private:
    const sheet::Workbook& workbook_;
    sheet::TextCache<staff::DateReading> known_;
};

} // namespace datchuan::rules
