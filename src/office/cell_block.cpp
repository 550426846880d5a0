#include "office/cell_block.hpp"

#include <algorithm>
#include <tuple>
#include <variant>

#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>

#include "office/text.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {
namespace {

uno::Any value_of(const targets::PageCell& cell)
{
    if (const auto* number = std::get_if<double>(&cell))
        return uno::Any(*number);
    if (const auto* text = std::get_if<std::string>(&cell))
        return uno::Any(to_office(*text));
    return uno::Any(rtl::OUString());
}

} // namespace

void write_block(const SheetRef& sheet, const std::vector<targets::PageLine>& lines)
{
    if (lines.empty())
        return;
    std::vector<CellFormula> formulas;
    uno::Sequence<uno::Sequence<uno::Any>> data(static_cast<sal_Int32>(lines.size()));
    for (sal_Int32 row = 0; row < data.getLength(); ++row) {
        const std::vector<targets::PageCell>& cells = lines[static_cast<std::size_t>(row)].cells;
        uno::Sequence<uno::Any>& values = data[row];
        values.realloc(static_cast<sal_Int32>(cells.size()));
        for (sal_Int32 column = 0; column < values.getLength(); ++column) {
            const targets::PageCell& cell = cells[static_cast<std::size_t>(column)];
            values[column] = value_of(cell);
            if (const auto* formula = std::get_if<targets::Formula>(&cell))
                formulas.push_back({column, row, formula->text});
        }
    }
    const Reference<css::sheet::XCellRangeData> range(
        sheet->getCellRangeByPosition(0, 0, static_cast<sal_Int32>(lines.front().cells.size()) - 1,
                                      data.getLength() - 1),
        UNO_QUERY_THROW);
    range->setDataArray(data);
    write_formulas(sheet, std::move(formulas));
}

void write_formulas(const SheetRef& sheet, std::vector<CellFormula> formulas)
{
    std::sort(formulas.begin(), formulas.end(), [](const CellFormula& a, const CellFormula& b) {
        return std::tie(a.column, a.row) < std::tie(b.column, b.row);
    });
    std::size_t first = 0;
    while (first < formulas.size()) {
        std::size_t end = first + 1;
        while (end < formulas.size() && formulas[end].column == formulas[first].column &&
               formulas[end].row == formulas[end - 1].row + 1)
            ++end;
        uno::Sequence<uno::Sequence<rtl::OUString>> run(static_cast<sal_Int32>(end - first));
        for (sal_Int32 i = 0; i < run.getLength(); ++i) {
            const rtl::OUString text = to_office(formulas[first + static_cast<std::size_t>(i)].text);
            run[i] = uno::Sequence<rtl::OUString>(&text, 1);
        }
        const Reference<css::sheet::XCellRangeFormula> range(
            sheet->getCellRangeByPosition(formulas[first].column, formulas[first].row, formulas[first].column,
                                          formulas[end - 1].row),
            UNO_QUERY_THROW);
        range->setFormulaArray(run);
        first = end;
    }
}

} // namespace datchuan::office
