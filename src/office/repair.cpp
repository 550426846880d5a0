#include "office/repair.hpp"

#include <algorithm>

#include <com/sun/star/table/CellContentType.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include "office/document.hpp"
#include "office/number_formats.hpp"
#include "office/protection.hpp"

namespace uno = com::sun::star::uno;
using css::table::CellContentType;
using css::table::CellContentType_FORMULA;
using css::table::CellContentType_TEXT;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {
namespace {

bool write(const SheetRef& sheet, const Replacement& replacement, sal_Int32 format)
{
    const Reference<css::table::XCell> cell = sheet->getCellByPosition(replacement.cell.column, replacement.cell.row);
    const CellContentType type = cell->getType();
    if (type == CellContentType_FORMULA)
        return false;
    const Reference<css::text::XTextRange> text(cell, UNO_QUERY_THROW);
    if (type == CellContentType_TEXT && text->getString() == replacement.text)
        return false;
    // Or digits would become a number again as soon as the clerk presses Enter in the cell. Set by ourselves for all
    // texts: where one looks like a number, a date or a formula, setString would do it without a trace in the undo.
    if (property<sal_Int32>(cell, "NumberFormat") != format)
        set_property(cell, "NumberFormat", format);
    text->setString(replacement.text);
    return true;
}

} // namespace

long write_replacements(const DocumentRef& document, const std::vector<Replacement>& replacements)
{
    const std::vector<sal_Int32> locked = protected_sheets(document);
    const sal_Int32 format = NumberFormats(document, rules::Language::vietnamese).text();
    const CellLimits limits(document);
    long changed = 0;
    for (const Replacement& each : replacements) {
        if (!limits.contain(each.cell) || std::binary_search(locked.begin(), locked.end(), each.cell.sheet))
            continue;
        if (write(sheet_at(document, each.cell.sheet), each, format))
            ++changed;
    }
    return changed;
}

} // namespace datchuan::office
