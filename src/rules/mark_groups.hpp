// Level columns that are to be marked: "Lý luận chính trị: Cao cấp | Trung cấp | Sơ cấp".
#pragma once

#include <optional>
#include <vector>

#include "rules/view.hpp"
#include "staff/level_text.hpp"

namespace datchuan::rules {

// The ladder whose levels a column of that role tells; nothing for any other role.
[[nodiscard]] std::optional<staff::Ladder> ladder_of(tables::Role role);

// Whether the column stands for one level, which its heading names under a heading of its group.
[[nodiscard]] bool stands_for_level(const tables::Column& column);

struct MarkGroup
{
    staff::Ladder ladder;
    std::vector<const tables::Column*> columns; // from left to right
};

// Neighbouring columns of one ladder that share the heading above them.
[[nodiscard]] std::vector<MarkGroup> mark_groups(const tables::Table& table);

// Marks of a workbook's cells, each distinct text read only once.
class MarkReader
{
public:
    explicit MarkReader(const sheet::Workbook& workbook) : workbook_(workbook) {}

    [[nodiscard]] staff::Mark read(const Cell& cell)
    {
        using staff::Mark;
        if (cell.kind == sheet::CellKind::number)
            return cell.number == 1 ? Mark::yes : cell.number == 0 ? Mark::no : Mark::unknown;
        if (cell.kind != sheet::CellKind::text)
            return Mark::unknown;
        const sheet::Address at = cell.address;
        return known_.get(workbook_.texts, workbook_.grid(at.sheet).text(at.column, at.row), staff::mark_of);
    }

private:
    const sheet::Workbook& workbook_;
    sheet::TextCache<staff::Mark> known_;
};

} // namespace datchuan::rules
