// How our own sheets are seen and printed: page style, repeated header rows, frozen header.
#pragma once

#include "office/document.hpp"

namespace datchuan::office {

// Landscape, one page wide and as many pages high as it takes. For a sheet just added; part of the running undo step.
void use_page_style(const DocumentRef& document, const SheetRef& sheet);

// Prints this row again at the top of every page.
void repeat_row(const SheetRef& sheet, sal_Int32 row);

// Restoring a deleted sheet forgets its page style; call this before deleting one, so that undo brings it back.
void remember_page_style(const DocumentRef& document, const SheetRef& sheet);

// Removes our page style where no sheet uses it any more. Part of the running undo step.
void remove_page_style(const DocumentRef& document);

// Keeps the leftmost columns and the uppermost rows in sight while the clerk scrolls. A matter of the window alone: no
// change of the document, and nothing to undo. Nothing happens where the document has no window of its own.
void freeze(const DocumentRef& document, const SheetRef& sheet, sal_Int32 columns, sal_Int32 rows);

} // namespace datchuan::office
