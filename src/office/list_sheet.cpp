#include "office/list_sheet.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include "office/protection.hpp"
#include "office/sheet_text.hpp"
#include "office/table_look.hpp"
#include "office/text.hpp"
#include "office/undo.hpp"

namespace uno = com::sun::star::uno;
using css::table::CellRangeAddress;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {
namespace {

rtl::OUString filter_name(OwnSheet which)
{
    switch (which) {
    case OwnSheet::findings:
        return "DatChuan_Loc";
    case OwnSheet::people:
        return "DatChuan_Loc_ChuaDat";
    case OwnSheet::breakdown:
        return "DatChuan_Loc_PhanTich";
    default:
        return {}; // has none
    }
}

Reference<css::sheet::XDatabaseRanges> database_ranges(const DocumentRef& document)
{
    return property<Reference<css::sheet::XDatabaseRanges>>(document, "DatabaseRanges");
}

void remove_filter(const DocumentRef& document, OwnSheet which)
{
    const auto ranges = database_ranges(document);
    const rtl::OUString name = filter_name(which);
    if (!ranges->hasByName(name))
        return;
    set_property(Reference<uno::XInterface>(ranges->getByName(name), UNO_QUERY_THROW), "AutoFilter", false);
    ranges->removeByName(name);
}

void wipe(const SheetRef& sheet)
{
    using namespace css::sheet::CellFlags;
    const Reference<css::sheet::XSheetCellCursor> cursor = sheet->createCursor();
    const Reference<css::sheet::XUsedAreaCursor> used(cursor, UNO_QUERY_THROW);
    used->gotoStartOfUsedArea(false);
    used->gotoEndOfUsedArea(true);
    hold_row_heights(CellsRef(cursor, uno::UNO_QUERY_THROW));
    const Reference<css::table::XColumnRowRange> lines(cursor, UNO_QUERY_THROW);
    set_property(lines->getRows(), "IsVisible", true); // the clerk may have left the filter on
    constexpr sal_Int32 everything =
        VALUE | DATETIME | STRING | ANNOTATION | FORMULA | HARDATTR | STYLES | EDITATTR | FORMATTED;
    Reference<css::sheet::XSheetOperation>(cursor, UNO_QUERY_THROW)->clearContents(everything);
}

// A link is decoded like an address of the web: "%41" in a sheet's name would become an "A". All else stands for
// itself.
std::string percent_escaped(std::string_view name)
{
    const auto is_hex = [&](std::size_t at) {
        return at < name.size() && std::isxdigit(static_cast<unsigned char>(name[at])) != 0;
    };
    std::string escaped;
    for (std::size_t i = 0; i < name.size(); ++i) {
        escaped.push_back(name[i]);
        if (name[i] == '%' && is_hex(i + 1) && is_hex(i + 2))
            escaped += "25";
    }
    return escaped;
}

} // namespace

EmptySheet empty_own_sheet(const DocumentRef& document, OwnSheet which, rules::Language language)
{
    const std::optional<sal_Int32> index = find_own_sheet(document, which);
    if (!index) {
        remove_filter(document, which); // whose sheet the clerk has deleted
        return {add_own_sheet(document, which, language), true};
    }
    require_writable(document, *index, language);
    const SheetRef sheet = sheet_at(document, *index);
    remove_filter(document, which);
    wipe(sheet);
    constexpr sal_Int32 most_columns = 64; // of any list of ours
    CellRangeAddress cells = extent_of(sheet);
    cells.EndColumn = std::min(cells.EndColumn, most_columns - 1);
    empty_on_undo(document, cells);
    return {sheet, false};
}

void write_lines(const SheetRef& sheet, const std::vector<std::span<const std::string>>& lines)
{
    if (lines.empty())
        return;
    uno::Sequence<uno::Sequence<uno::Any>> data(static_cast<sal_Int32>(lines.size()));
    uno::Sequence<uno::Any>* row = data.getArray();
    for (const std::span<const std::string> line : lines) {
        row->realloc(static_cast<sal_Int32>(line.size()));
        uno::Any* cell = row->getArray();
        for (const std::string& text : line)
            *cell++ <<= to_office(text);
        ++row;
    }
    const Reference<css::sheet::XCellRangeData> range(
        sheet->getCellRangeByPosition(0, 0, static_cast<sal_Int32>(lines.front().size()) - 1, data.getLength() - 1),
        UNO_QUERY_THROW);
    range->setDataArray(data);
}

void write_links(const SheetRef& sheet, sal_Int32 column, sal_Int32 first_row, const sheet::Workbook& workbook,
                 const std::vector<sheet::Address>& cells)
{
    if (cells.empty())
        return;
    std::vector<rtl::OUString> sheets; // what leads to a sheet, without the cell
    for (const sheet::Sheet& each : workbook.sheets)
        sheets.push_back("#" + quoted_sheet(to_office(percent_escaped(each.name))) + "!");
    uno::Sequence<uno::Sequence<rtl::OUString>> formulas(static_cast<sal_Int32>(cells.size()));
    uno::Sequence<rtl::OUString>* row = formulas.getArray();
    for (const sheet::Address& each : cells) {
        const rtl::OUString cell = to_office(sheet::cell_name(each.column, each.row));
        row->realloc(1);
        row->getArray()[0] = "=HYPERLINK(" + quoted_text(sheets[static_cast<std::size_t>(each.sheet)] + cell) + ";" +
                             quoted_text(cell) + ")";
        ++row;
    }
    const Reference<css::sheet::XCellRangeFormula> range(
        sheet->getCellRangeByPosition(column, first_row, column, first_row + formulas.getLength() - 1),
        UNO_QUERY_THROW);
    range->setFormulaArray(formulas);
}

void add_filter(const DocumentRef& document, OwnSheet which, const CellRangeAddress& cells)
{
    const auto ranges = database_ranges(document);
    ranges->addNewByName(filter_name(which), cells);
    set_property(Reference<uno::XInterface>(ranges->getByName(filter_name(which)), UNO_QUERY_THROW), "AutoFilter",
                 true);
}

} // namespace datchuan::office
