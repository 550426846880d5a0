#include "repair_lines.hpp"

#include <utility>

namespace datchuan::rules {
namespace {

std::string written(const NewValue& value)
{
    switch (value.kind) {
    case sheet::CellKind::number:
        return "number " + value.text;
    case sheet::CellKind::date:
        return "date " + value.text;
    default:
        return value.text;
    }
}

std::string line(const Proposal& proposal)
{
    std::string text = sheet::cell_name(proposal.cell.column, proposal.cell.row) + " ";
    text += proposal.group();
    text += (proposal.certain ? ": " : "? ") + proposal.before.shown + " -> ";
    for (std::size_t i = 0; i < proposal.answers.size(); ++i) {
        text += (i > 0 ? " | " : "") + written(proposal.answers[i]);
        if (!proposal.certain && proposal.likely == i)
            text += "*";
    }
    return text;
}

void write(sheet::Workbook& workbook, const Change& change)
{
    sheet::Grid& grid = workbook.sheets[static_cast<std::size_t>(change.cell.sheet)].grid;
    const auto [column, row] = std::pair(change.cell.column, change.cell.row);
    if (change.value.kind == sheet::CellKind::text)
        grid.set_text(column, row, workbook.texts.intern(change.value.text));
    else if (change.value.kind == sheet::CellKind::date)
        grid.set_date(column, row, change.value.number);
    else
        grid.set_number(column, row, change.value.number);
}

} // namespace

Lines repair_lines(const WrittenBook& written, std::string_view group)
{
    Lines lines;
    for (const Proposal& proposal : proposals(written.book(), run(written.book())))
        if (group.empty() || proposal.group() == group)
            lines.push_back(line(proposal));
    return lines;
}

Lines repair_lines(std::string_view text, std::string_view group, const TableOptions& options)
{
    return repair_lines(WrittenBook(text, options), group);
}

void repair(WrittenBook& written)
{
    std::vector<Change> changes;
    for (const Proposal& proposal : proposals(written.book(), run(written.book())))
        if (proposal.certain)
            changes.push_back(change_of(proposal, *proposal.likely));
    for (const Change& change : one_a_cell(std::move(changes)))
        write(written.workbook, change);
    written.tables = tables::recognise(written.workbook);
    written.registry = std::make_unique<staff::Registry>(written.workbook, written.tables);
}

} // namespace datchuan::rules
