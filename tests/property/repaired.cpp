#include "property/repaired.hpp"

#include <string>

#include "text/number.hpp"

namespace datchuan::property {
namespace {

// Whether the cell holds something else afterwards.
bool write(sheet::Workbook& workbook, const rules::Finding& finding)
{
    const auto [sheet, row, column] = finding.cell;
    sheet::Grid& grid = workbook.sheets[static_cast<std::size_t>(sheet)].grid;
    const sheet::CellKind kind = grid.kind(column, row);
    if (finding.rule->writes == rules::Writes::number && kind == sheet::CellKind::number)
        if (const auto number = text::parse_number(finding.replacement)) {
            const bool other = grid.number(column, row) != *number;
            grid.set_number(column, row, *number);
            return other;
        }
    const sheet::TextId text = workbook.texts.intern(finding.replacement);
    const bool other = kind != sheet::CellKind::text || grid.text(column, row) != text;
    grid.set_text(column, row, text);
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
    for (const rules::Finding& finding : rules::run({before, tables, registry, settings}))
        // A number that is put in order puts those behind it out of order: renumbering is for a table as a whole.
        if (finding.repairable && finding.rule->id != "R09")
            changed_ += write(workbook_, finding) ? 1 : 0;
}

} // namespace datchuan::property
