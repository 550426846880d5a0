// One undo step for everything that happens while a guard lives.
#pragma once

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/uno/XInterface.hpp>

#include <rtl/ustring.hxx>

namespace datchuan::office {

// Enters an undo context with that title and leaves it on every path. Also locks the controllers and cell-level
// listeners, so that a visible window is drawn once. An empty context leaves nothing on the stack.
class UndoStep
{
public:
    UndoStep(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& document, const rtl::OUString& title);
    ~UndoStep();
    UndoStep(const UndoStep&) = delete;
    UndoStep& operator=(const UndoStep&) = delete;

private:
    com::sun::star::uno::Reference<com::sun::star::uno::XInterface> document_;
    com::sun::star::uno::Reference<com::sun::star::document::XUndoManager> undo_;
};

} // namespace datchuan::office
