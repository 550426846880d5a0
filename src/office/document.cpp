#include "office/document.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {

sal_Int32 sheet_count(const DocumentRef& document)
{
    return Reference<css::container::XIndexAccess>(document->getSheets(), UNO_QUERY_THROW)->getCount();
}

SheetRef sheet_at(const DocumentRef& document, sal_Int32 index)
{
    const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
    return SheetRef(sheets->getByIndex(index), UNO_QUERY_THROW);
}

rtl::OUString name_of(const SheetRef& sheet)
{
    return Reference<css::container::XNamed>(sheet, UNO_QUERY_THROW)->getName();
}

css::table::CellRangeAddress extent_of(const SheetRef& sheet)
{
    return Reference<css::sheet::XCellRangeAddressable>(sheet, UNO_QUERY_THROW)->getRangeAddress();
}

CellLimits::CellLimits(const DocumentRef& document) : sheets_(sheet_count(document))
{
    const css::table::CellRangeAddress all = extent_of(sheet_at(document, 0));
    all_ = {all.StartColumn, all.StartRow, all.EndColumn, all.EndRow};
}

} // namespace datchuan::office
