// One undo step for everything that happens while a guard lives, and undo for what the office itself records none of.
#pragma once

#include <functional>

#include <com/sun/star/document/XActionLockable.hpp>
#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/uno/XInterface.hpp>

#include <rtl/ustring.hxx>

#include "office/document.hpp"

namespace datchuan::office {

// Keeps visible windows from being drawn anew at every change.
class DrawingLock
{
public:
    explicit DrawingLock(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& document);
    ~DrawingLock();
    DrawingLock(const DrawingLock&) = delete;
    DrawingLock& operator=(const DrawingLock&) = delete;

private:
    com::sun::star::uno::Reference<com::sun::star::frame::XModel> model_;
    com::sun::star::uno::Reference<com::sun::star::document::XActionLockable> lockable_;
};

// Enters an undo context with that title and leaves it on every path. Also locks the controllers and cell-level
// listeners, so that a visible window is drawn once. An empty context leaves nothing on the stack.
class UndoStep
{
public:
    UndoStep(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& document,
             const rtl::OUString& title);
    ~UndoStep();
    UndoStep(const UndoStep&) = delete;
    UndoStep& operator=(const UndoStep&) = delete;

private:
    DrawingLock
        drawing_; // outside of the context: unlocking inside of it would leave a step even where nothing changed
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManager> undo_;
};

// While it lives, the document records no undo. For a single call, also inside of a Replay: setting a conditional
// format switches recording on again, whoever has switched it off.
class UnrecordedChange
{
public:
    explicit UnrecordedChange(const DocumentRef& document);
    ~UnrecordedChange();
    UnrecordedChange(const UnrecordedChange&) = delete;
    UnrecordedChange& operator=(const UnrecordedChange&) = delete;

private:
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManager> undo_;
};

// Takes a change back, or does it once more, in the document that it's given.
using Replay = std::function<void(const DocumentRef&)>;

// Records a change that has just been done as part of the running undo step. The two are called only while the
// document lives, and must hold no reference to it or to objects of it: the undo stack belongs to the document.
void record_undo(const DocumentRef& document, const rtl::OUString& title, Replay undo, Replay redo);

// The office's undo of setDataArray and setFormulaArray leaves new texts in cells that were empty before (7.4). To be
// called when these cells have been emptied and before they're written in bulk: undoing empties them, and what comes
// before brings back what they held.
void empty_on_undo(const DocumentRef& document, const com::sun::star::table::CellRangeAddress& cells);

} // namespace datchuan::office
