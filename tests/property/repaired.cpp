#include "property/repaired.hpp"

#include "rules/repair_selection.hpp"

namespace datchuan::property {
namespace {

// What was read from a legacy encoding is Unicode in the grid already; now it is in the document, too.
bool was_decoded(sheet::Sheet& sheet, const sheet::Address& cell)
{
    return std::erase_if(sheet.decoded, [&](const sheet::DecodedCell& each) {
               return each.row == cell.row && each.column == cell.column;
           }) > 0;
}

// Whether the cell holds something else afterwards.
bool write(sheet::Workbook& workbook, const rules::Change& change)
{
    const auto [sheet, row, column] = change.cell;
    if (was_decoded(workbook.sheets[static_cast<std::size_t>(sheet)], change.cell)) {
        workbook.sheets[static_cast<std::size_t>(sheet)].grid.set_text(column, row,
                                                                       workbook.texts.intern(change.value.text));
        return true;
    }
    sheet::Grid& grid = workbook.sheets[static_cast<std::size_t>(sheet)].grid;
    const sheet::CellKind kind = grid.kind(column, row);
    const double number = change.value.percent ? change.value.number / 100 : change.value.number;
    const sheet::TextId text = workbook.texts.intern(change.value.text);
    if (change.value.kind == sheet::CellKind::text) {
        const bool other = kind != sheet::CellKind::text || grid.text(column, row) != text;
        grid.set_text(column, row, text);
        return other;
    }
    const bool other = kind != change.value.kind || grid.number(column, row) != number;
    if (change.value.kind == sheet::CellKind::date)
        grid.set_date(column, row, number);
    else
        grid.set_number(column, row, number);
    return other;
}

} // namespace

sheet::Workbook copy_of(const sheet::Workbook& workbook)
{
    sheet::Workbook copy;
    // In their order the texts get the ids that the grids know them by.
    for (sheet::TextId id = 0; id < workbook.texts.size(); ++id)
        copy.texts.intern(workbook.texts[id]);
    copy.sheets = workbook.sheets;
    return copy;
}

Repaired::Repaired(const sheet::Workbook& before, const rules::Settings& settings) : workbook_(copy_of(before))
{
    const std::vector<tables::Table> tables = tables::recognise(before);
    const staff::Registry registry(before, tables);
    const rules::Book book{before, tables, registry, settings};
    const rules::RepairSelection selection(rules::proposals(book, rules::run(book)));
    for (const rules::Change& change : selection.changes())
        changed_ += write(workbook_, change) ? 1 : 0;
}

} // namespace datchuan::property
