// What is filled into the forms of a workbook written as text (rule_table.hpp), one line a cell.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "rule_table.hpp"
#include "rules/counts.hpp"
#include "sheet/workbook_copy.hpp"
#include "targets/form_fill.hpp"

namespace datchuan::targets {

using Lines = std::vector<std::string>;

struct Filled
{
    Lines cells; // "C8 5", "E8 =D8*100/C8"
    Lines left;  // sentences
    long zeros = 0;
};

// Puts everything in that is proposed.
inline void put_in(sheet::Workbook& workbook, const FormFilling& filling)
{
    std::vector<std::vector<sheet::Area>> percents(workbook.sheets.size());
    for (const rules::Proposal& each : filling.proposals) {
        sheet::Grid& grid = workbook.sheets[static_cast<std::size_t>(each.cell.sheet)].grid;
        const rules::NewValue& value = each.answers.front();
        if (value.kind == sheet::CellKind::text)
            grid.set_text(each.cell.column, each.cell.row, workbook.texts.intern(value.text));
        else
            grid.set_number(each.cell.column, each.cell.row, value.number);
        if (!value.formula.empty())
            grid.set_formula(each.cell.column, each.cell.row, value.formula);
        if (value.look == rules::Look::percent)
            percents[static_cast<std::size_t>(each.cell.sheet)].push_back(
                {each.cell.column, each.cell.row, each.cell.column, each.cell.row});
    }
    for (std::size_t sheet = 0; sheet < percents.size(); ++sheet)
        if (!percents[sheet].empty())
            workbook.sheets[sheet].grid.set_percents(percents[sheet]);
}

inline FormFilling fill_book(const rules::Book& book, const std::vector<Row>& rows)
{
    const auto results = compute(rows, book.workbook, book.tables, book.registry, {}, Language::vietnamese);
    return fill_forms(book, {}, rows, results, Language::vietnamese);
}

// Nothing that is filled in gives a finding, and there's nothing more to fill in afterwards.
inline Filled filled(std::string_view text, const std::vector<Row>& rows = {})
{
    const rules::WrittenBook written(text);
    const FormFilling filling = fill_book(written.book(), rows);
    Filled result;
    for (const rules::Proposal& each : filling.proposals) {
        const rules::NewValue& value = each.answers.front();
        result.cells.push_back(sheet::cell_name(each.cell.column, each.cell.row) + " " +
                               (value.formula.empty() ? value.text : value.formula));
    }
    result.left = filling.left;
    result.zeros = filling.zeros;

    const Lines before = rules::written(written.book(), rules::run(written.book(), {}));
    sheet::Workbook workbook = sheet::copy_of(written.workbook);
    put_in(workbook, filling);
    const std::vector<tables::Table> tables = tables::recognise(workbook);
    const staff::Registry registry(workbook, tables);
    const rules::Book book{workbook, tables, registry, written.settings};
    for (const std::string& finding : rules::written(book, rules::run(book, {})))
        EXPECT_TRUE(std::find(before.begin(), before.end(), finding) != before.end()) << finding;
    const FormFilling again = fill_book(book, rows);
    EXPECT_TRUE(again.proposals.empty()) << sheet::cell_name(again.proposals.front().cell.column,
                                                             again.proposals.front().cell.row);
    return result;
}

} // namespace datchuan::targets
