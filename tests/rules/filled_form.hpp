// Forms of counts written as text, what is filled into their empty cells, and whether a check finds fault with it.
#pragma once

#include <string>
#include <vector>

#include "rule_table.hpp"
#include "rules/form_formulas.hpp"
#include "sheet/workbook_copy.hpp"
#include "tables/summary.hpp"

namespace datchuan::rules {

// The rules' findings on a workbook in which these formulas stand.
inline std::vector<std::string> findings_with(const WrittenBook& written_book, const std::vector<FormFormula>& formulas)
{
    sheet::Workbook workbook = sheet::copy_of(written_book.workbook);
    std::vector<std::vector<sheet::Area>> percents(workbook.sheets.size());
    for (const FormFormula& each : formulas) {
        sheet::Grid& grid = workbook.sheets[static_cast<std::size_t>(each.cell.sheet)].grid;
        grid.set_number(each.cell.column, each.cell.row, each.value);
        grid.set_formula(each.cell.column, each.cell.row, each.formula);
        if (each.look == Look::percent)
            percents[static_cast<std::size_t>(each.cell.sheet)].push_back(
                {each.cell.column, each.cell.row, each.cell.column, each.cell.row});
    }
    for (std::size_t sheet = 0; sheet < percents.size(); ++sheet)
        workbook.sheets[sheet].grid.set_percents(percents[sheet]);
    const std::vector<tables::Table> tables = tables::recognise(workbook);
    const staff::Registry registry(workbook, tables);
    const Book book{workbook, tables, registry, written_book.settings};
    return written(book, run(book, {}));
}

} // namespace datchuan::rules
