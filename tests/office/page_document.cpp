#include "office/page_document.hpp"

#include <algorithm>

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/util/XMergeable.hpp>

#include "office/number_formats.hpp"
#include "office/text.hpp"

namespace uno = com::sun::star::uno;
using uno::Any;
using uno::Reference;
using uno::Sequence;
using uno::UNO_QUERY_THROW;

namespace datchuan {
namespace {

using property::Page;
using property::PageCell;
using sheet::CellKind;

Any value_of(const PageCell& cell)
{
    switch (cell.kind) {
    case CellKind::text:
        return Any(office::to_office(cell.text));
    case CellKind::number:
    case CellKind::date:
        return Any(cell.number);
    case CellKind::error:
    case CellKind::empty:
        break;
    }
    return Any(rtl::OUString());
}

void write_page(const office::SheetRef& sheet, const Page& page, sal_Int32 date_format)
{
    std::size_t width = 0;
    for (const auto& row : page.rows)
        width = std::max(width, row.size());
    Sequence<Sequence<Any>> data(static_cast<sal_Int32>(page.rows.size()));
    Sequence<Any>* line = data.getArray();
    for (std::size_t row = 0; row < page.rows.size(); ++row, ++line) {
        line->realloc(static_cast<sal_Int32>(width));
        Any* cells = line->getArray();
        for (std::size_t column = 0; column < width; ++column) {
            const bool there = column < page.rows[row].size();
            cells[column] = there ? value_of(page.rows[row][column]) : Any(rtl::OUString());
            if (there && page.rows[row][column].kind == CellKind::date)
                office::set_property(
                    sheet->getCellByPosition(static_cast<sal_Int32>(column), static_cast<sal_Int32>(row)),
                    "NumberFormat", date_format);
        }
    }
    const Reference<css::sheet::XCellRangeData> block(
        sheet->getCellRangeByPosition(0, 0, static_cast<sal_Int32>(width) - 1, data.getLength() - 1), UNO_QUERY_THROW);
    block->setDataArray(data);
    for (const sheet::Area& merge : page.merges) {
        const Reference<css::util::XMergeable> cells(
            sheet->getCellRangeByPosition(merge.first_column, merge.first_row, merge.last_column, merge.last_row),
            UNO_QUERY_THROW);
        cells->merge(true);
    }
}

} // namespace

void write_pages(driving::Document& document, const property::Pages& pages)
{
    const sal_Int32 date_format = office::NumberFormats(document.ref(), rules::Language::vietnamese).date();
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        const Page& page = pages.pages[i];
        if (i == 0)
            Reference<css::container::XNamed>(office::sheet_at(document.ref(), 0), UNO_QUERY_THROW)
                ->setName(office::to_office(page.name));
        else
            document.add_sheet(page.name);
        write_page(document.sheet(page.name), page, date_format);
    }
}

} // namespace datchuan
