// Reading a table's cells with rank codes, each distinct text only once.
#pragma once

#include <optional>
#include <string>

#include "rules/view.hpp"
#include "staff/rank_code.hpp"

namespace datchuan::rules {

class CodeReader
{
public:
    explicit CodeReader(const sheet::Workbook& workbook) : workbook_(workbook) {}

    // The code in its right form; nothing where the cell's content is none.
    [[nodiscard]] std::optional<std::string> read(const Cell& cell)
    {
        if (cell.kind == sheet::CellKind::number)
            return staff::right_rank_code(cell.number);
        if (cell.kind != sheet::CellKind::text)
            return std::nullopt;
        const sheet::Address at = cell.address;
        return known_.get(workbook_.texts, workbook_.grid(at.sheet).text(at.column, at.row),
                          [](std::string_view text) { return staff::right_rank_code(text); });
    }

private:
    const sheet::Workbook& workbook_;
    sheet::TextCache<std::optional<std::string>> known_;
};

} // namespace datchuan::rules
