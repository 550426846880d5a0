#include "office/formulas.hpp"

#include <string>
#include <utility>

#include <com/sun/star/sheet/FormulaResult.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>

#include "office/text.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {
namespace {

constexpr sal_Int64 most_cells = 200'000;  // of a sheet whose cells are asked for formulas at all
constexpr sal_Int64 most_formulas = 5'000; // of a sheet
constexpr sal_Int32 any_result =
    css::sheet::FormulaResult::VALUE | css::sheet::FormulaResult::STRING | css::sheet::FormulaResult::ERROR;

void read_range(const SheetRef& sheet, const css::table::CellRangeAddress& at, sheet::Grid& grid)
{
    const Reference<css::sheet::XCellRangeFormula> range(
        sheet->getCellRangeByPosition(at.StartColumn, at.StartRow, at.EndColumn, at.EndRow), UNO_QUERY_THROW);
    const uno::Sequence<uno::Sequence<rtl::OUString>> rows = range->getFormulaArray();
    for (sal_Int32 row = 0; row < rows.getLength(); ++row) {
        const uno::Sequence<rtl::OUString>& cells = rows.getConstArray()[row];
        for (sal_Int32 column = 0; column < cells.getLength(); ++column)
            grid.set_formula(at.StartColumn + column, at.StartRow + row, to_utf8(cells.getConstArray()[column]));
    }
}

} // namespace

void read_formulas(const SheetRef& sheet, sheet::Grid& grid)
{
    if (grid.columns() == 0 || grid.rows() == 0 || sal_Int64{grid.columns()} * grid.rows() > most_cells)
        return;
    const Reference<css::sheet::XCellRangesQuery> content(
        sheet->getCellRangeByPosition(0, 0, grid.columns() - 1, grid.rows() - 1), UNO_QUERY_THROW);
    const uno::Sequence<css::table::CellRangeAddress> ranges =
        content->queryFormulaCells(any_result)->getRangeAddresses();
    sal_Int64 cells = 0;
    for (const css::table::CellRangeAddress* at = ranges.begin(); at != ranges.end(); ++at)
        cells += sal_Int64{at->EndColumn - at->StartColumn + 1} * (at->EndRow - at->StartRow + 1);
    if (cells > most_formulas)
        return;
    for (const css::table::CellRangeAddress* at = ranges.begin(); at != ranges.end(); ++at)
        read_range(sheet, *at, grid);
}

} // namespace datchuan::office
