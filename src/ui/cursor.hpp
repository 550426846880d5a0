// The cell cursor of a Calc window.
#pragma once

#include <optional>

#include <com/sun/star/frame/XFrame.hpp>

#include "office/document.hpp"
#include "sheet/address.hpp"

namespace datchuan::ui {

using FrameRef = com::sun::star::uno::Reference<com::sun::star::frame::XFrame>;

// The spreadsheet that the window shows; null where it shows none.
[[nodiscard]] com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument> document_in(
    const FrameRef& frame);

// The first cell that is selected; nothing where something else is, a chart for instance.
[[nodiscard]] std::optional<sheet::Address> cursor_in(const FrameRef& frame);

// Where to look on from: the cursor, else the place before the first cell of the sheet that is shown.
[[nodiscard]] sheet::Address place_in(const FrameRef& frame);

// Selects the cell and scrolls to it. Precondition: the cell exists on a visible sheet.
void go_to(const FrameRef& frame, const sheet::Address& cell);

// Selects the cell and scrolls until its column is the first beside those that stay in sight.
void scroll_to(const FrameRef& frame, const sheet::Address& cell);

// Nothing happens in a print preview.
void show_sheet(const FrameRef& frame, sal_Int32 sheet);

} // namespace datchuan::ui
