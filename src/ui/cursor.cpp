#include "ui/cursor.hpp"

#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XViewPane.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace uno = com::sun::star::uno;
using css::view::XSelectionSupplier;
using uno::Reference;
using uno::UNO_QUERY;

namespace datchuan::ui {
namespace {

sheet::Address first_cell(const css::table::CellRangeAddress& range)
{
    return {range.Sheet, range.StartRow, range.StartColumn};
}

} // namespace

office::DocumentRef document_in(const FrameRef& frame)
{
    const Reference<css::frame::XController> controller = frame.is() ? frame->getController() : nullptr;
    return {controller.is() ? controller->getModel() : nullptr, UNO_QUERY};
}

std::optional<sheet::Address> cursor_in(const FrameRef& frame)
{
    const Reference<XSelectionSupplier> view(frame->getController(), UNO_QUERY);
    if (!view.is())
        return {};
    const uno::Any selected = view->getSelection();
    if (const Reference<css::sheet::XCellRangeAddressable> range(selected, UNO_QUERY); range.is())
        return first_cell(range->getRangeAddress());
    if (const Reference<css::sheet::XSheetCellRanges> ranges(selected, UNO_QUERY); ranges.is()) {
        const uno::Sequence<css::table::CellRangeAddress> addresses = ranges->getRangeAddresses();
        if (addresses.getLength() != 0)
            return first_cell(addresses[0]);
    }
    return {};
}

sheet::Address place_in(const FrameRef& frame)
{
    if (const std::optional<sheet::Address> cursor = cursor_in(frame))
        return *cursor;
    const Reference<css::sheet::XSpreadsheetView> view(frame->getController(), UNO_QUERY);
    const Reference<css::sheet::XCellRangeAddressable> shown(view.is() ? view->getActiveSheet() : nullptr, UNO_QUERY);
    return {shown.is() ? shown->getRangeAddress().Sheet : 0, -1, -1};
}

void go_to(const FrameRef& frame, const sheet::Address& cell)
{
    const Reference<XSelectionSupplier> view(frame->getController(), UNO_QUERY);
    if (view.is())
        view->select(
            uno::Any(office::sheet_at(document_in(frame), cell.sheet)->getCellByPosition(cell.column, cell.row)));
}

void scroll_to(const FrameRef& frame, const sheet::Address& cell)
{
    go_to(frame, cell);
    // Of a split window this is the active part, in which the selected cell lies.
    const Reference<css::sheet::XViewPane> pane(frame->getController(), UNO_QUERY);
    if (pane.is())
        pane->setFirstVisibleColumn(cell.column);
}

void show_sheet(const FrameRef& frame, sal_Int32 sheet)
{
    const Reference<css::sheet::XSpreadsheetView> view(frame->getController(), UNO_QUERY);
    if (view.is())
        view->setActiveSheet(office::sheet_at(document_in(frame), sheet));
}

} // namespace datchuan::ui
