// R20: a sex that can't be recognised as Nam or Nữ.

#include <string>

#include "rules/all_rules.hpp"

namespace datchuan::rules {
namespace {

using staff::Sex;
using tables::Role;

// In a column headed "Nữ" or "Nam" a clear mark, yes or no, says the sex.
bool understood_as_mark(const tables::Column& column, const Cell& cell)
{
    if (staff::sex_of(column.header) == Sex::unknown)
        return false;
    if (cell.kind == sheet::CellKind::number)
        return cell.number == 0 || cell.number == 1;
    return staff::mark_of(cell.text) != staff::Mark::unknown;
}

// What the national id says, for the clerk to choose; nothing where there's none.
std::string proposal(const TableView& table, const RowView& row)
{
    const staff::KeyId id = row.identity().id;
    if (id == staff::no_key)
        return {};
    switch (staff::sex_in(table.book().registry.keys()[id])) {
    case Sex::male:
        return "Nam";
    case Sex::female:
        return "Nữ";
    case Sex::unknown:
        break;
    }
    return {};
}

// Whether the cell itself tells nothing, where somebody's sex is known by the column of birth dates alone.
bool tells_nothing(const Cell& cell)
{
    const bool number = cell.text.find_first_of("0123456789") != std::string_view::npos; // that the heading may explain
    return cell.kind == sheet::CellKind::text && !number && staff::sex_of(cell.text) == Sex::unknown;
}

void check(const TableView& table, Report& report)
{
    const bool known_by_birth = table.has(Role::birth_male) || table.has(Role::birth_female);
    const tables::Column& column = *table.table().column_at(table.table().column_of(Role::sex));
    for (const RowView row : table) {
        const Cell cell = row[Role::sex];
        const bool known = row.identity().sex != Sex::unknown && !(known_by_birth && tells_nothing(cell));
        if (row.continues_person_above() || known)
            continue;
        if (!cell.blank() && !cell.error() && !understood_as_mark(column, cell))
            report.at(cell)
                .say({{"value", cell.shown()}})
                .offer(proposal(table, row))
                .among({"Nam", "Nữ"})
                .because(cell.shown());
    }
}

} // namespace

const Rule sex_unknown{
    .id = "R20",
    .name = "sex-unknown",
    .severity = Severity::warning,
    .needs = {Role::sex},
    .mending = Mending::choice,
    .vi = {.title = "Chưa rõ giới tính",
           .message = "Giới tính “{value}” chưa rõ là Nam hay Nữ. Vui lòng ghi “Nam” hoặc “Nữ”.",
           .why =
               "Chỉ tiêu có phần “trong đó nữ”, nên cần biết giới tính của từng người. Các cách ghi thường gặp như nu, "
               "NỮ, Nam., dấu x ở cột Nữ, hoặc 0 và 1 khi tiêu đề cột có giải thích đều được hiểu.",
           .example = "Ô Giới tính ghi “N”: có thể là Nam, có thể là Nữ. Nếu số CCCD của dòng cho biết thì chương "
                      "trình đề nghị theo đó."},
    .en = {.title = "Sex unknown",
           .message = "The sex “{value}” can't be recognised. Please write “Nam” or “Nữ”.",
           .why =
               "Targets count women apart, so everybody's sex has to be known. Usual variants are understood: nu, NỮ, "
               "Nam., an x in a column Nữ, 0 and 1 where the header explains them.",
           .example = "A sex says “N”: Nam or Nữ? Where the row's national id tells, that's what is proposed."},
    .check = check,
};

} // namespace datchuan::rules
