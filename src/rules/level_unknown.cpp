// R39: a level that isn't one of its ladder.

#include <string>

#include "rules/all_rules.hpp"
#include "rules/causes.hpp"
#include "rules/mark_groups.hpp"

namespace datchuan::rules {
namespace {

using staff::Ladder;
using tables::Role;

// What a column of levels says, each distinct text judged only once.
class LevelColumn
{
public:
    LevelColumn(const TableView& table, const tables::Column& column, Ladder ladder)
        : table_(table), column_(column), ladder_(ladder)
    {
    }

    // A column where most isn't understood is no column of levels, whatever its heading: "Chuyên môn" with majors.
    [[nodiscard]] bool tells_levels()
    {
        std::size_t understood = 0;
        std::size_t unknown = 0;
        for (const RowView row : table_) {
            const Cell cell = row.at(column_.column);
            if (cell.kind == sheet::CellKind::text && !cell.blank())
                ++(this->unknown(cell) ? unknown : understood);
        }
        return understood >= unknown;
    }

    // Precondition: a text.
    [[nodiscard]] bool unknown(const Cell& cell)
    {
        const sheet::Workbook& workbook = table_.book().workbook;
        return !understood_.get(workbook.texts,
                                workbook.grid(cell.address.sheet).text(cell.address.column, cell.address.row),
                                [&](std::string_view text) { return staff::understood_as_level(ladder_, text); });
    }

private:
    const TableView& table_;
    const tables::Column& column_;
    Ladder ladder_;
    sheet::TextCache<bool> understood_;
};

void check(const TableView& table, Report& report)
{
    for (const tables::Column& column : table.table().columns) {
        const auto ladder = ladder_of(column.role);
        if (!ladder || stands_for_level(column))
            continue;
        LevelColumn levels(table, column, *ladder);
        if (!levels.tells_levels())
            continue;
        for (const RowView row : table) {
            const Cell cell = row.at(column.column);
            if (cell.kind == sheet::CellKind::text && !cell.blank() && levels.unknown(cell))
                report.at(cell)
                    .say({{"value", cell.shown()}, {"column", column.header}})
                    .offer(staff::nearest_level(*ladder, cell.text))
                    .because(cause_in_column(table, column.column) + " " + cell.shown());
        }
    }
}

} // namespace

const Rule level_unknown{
    .id = "R39",
    .name = "level-unknown",
    .severity = Severity::warning,
    .needs_any = {Role::degree, Role::political_theory, Role::state_management, Role::defence},
    .mending = Mending::choice,
    .vi = {.title = "Chưa nhận ra trình độ",
           .message =
               "Chưa nhận ra trình độ “{value}” ở ô {cell} (cột “{column}”). Vui lòng ghi theo cách thường dùng.",
           .why = "Trình độ chưa nhận ra thì không được tính. Các cách viết thường gặp như ThS., ĐH, Cao cấp LLCT-HC, "
                  "CVC, K.12/CV, ĐT3 đều được hiểu.",
           .example = "Cột Lý luận chính trị ghi “Khá”: đó là xếp loại, không phải trình độ."},
    .en = {.title = "Level unknown",
           .message =
               "The level “{value}” in {cell} (column “{column}”) isn't known. Please write it in the usual way.",
           .why = "A level that isn't known doesn't count. Usual variants are understood: ThS., ĐH, Cao cấp LLCT-HC, "
                  "CVC, K.12/CV, ĐT3.",
           .example = "The column of political theory says “Khá” (good): that's a mark, no level."},
    .check = check,
    .data = {"levels.json"},
};

} // namespace datchuan::rules
