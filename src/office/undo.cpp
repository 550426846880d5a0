#include "office/undo.hpp"

#include <utility>

#include <com/sun/star/document/UndoFailedException.hpp>
#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>

#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/weakref.hxx>

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {
namespace {

Reference<css::document::XUndoManager> undo_manager(const Reference<uno::XInterface>& document)
{
    const Reference<css::document::XUndoManagerSupplier> supplier(document, UNO_QUERY);
    return supplier.is() ? supplier->getUndoManager() : Reference<css::document::XUndoManager>();
}

// A destructor may run while the document is being closed: what fails then needs no undoing any more.
template <typename Call>
void quietly(Call call) noexcept
{
    try {
        call();
    } catch (const uno::Exception&) {
    } catch (const std::exception&) {
    }
}

class RecordedChange : public cppu::WeakImplHelper1<css::document::XUndoAction>
{
public:
    RecordedChange(const DocumentRef& document, const rtl::OUString& title, Replay undo, Replay redo)
        : document_(document), title_(title), undo_(std::move(undo)), redo_(std::move(redo))
    {
    }

    rtl::OUString SAL_CALL getTitle() override { return title_; }
    void SAL_CALL undo() override { replay(undo_); }
    void SAL_CALL redo() override { replay(redo_); }

private:
    // The office expects UndoFailedException alone, and drops the whole history on it: a step that could be taken
    // back in part only must not be left on the stack.
    void replay(const Replay& change)
    {
        const DocumentRef document(document_.get(), UNO_QUERY);
        if (!document.is())
            return;
        try {
            change(document);
        } catch (const css::document::UndoFailedException&) {
            throw;
        } catch (const std::exception&) {
            fail();
        } catch (const uno::Exception&) {
            fail();
        }
    }
    [[noreturn]] void fail()
    {
        throw css::document::UndoFailedException(title_, static_cast<cppu::OWeakObject*>(this), uno::Any());
    }

    uno::WeakReference<css::sheet::XSpreadsheetDocument> document_;
    rtl::OUString title_;
    Replay undo_;
    Replay redo_;
};

} // namespace

DrawingLock::DrawingLock(const Reference<uno::XInterface>& document)
    : model_(document, UNO_QUERY), lockable_(document, UNO_QUERY)
{
    if (model_.is())
        model_->lockControllers();
    if (lockable_.is())
        lockable_->addActionLock();
}

DrawingLock::~DrawingLock()
{
    quietly([this] {
        if (lockable_.is())
            lockable_->removeActionLock();
    });
    quietly([this] {
        if (model_.is())
            model_->unlockControllers();
    });
}

UndoStep::UndoStep(const Reference<uno::XInterface>& document, const rtl::OUString& title)
    : drawing_(document), undo_(undo_manager(document))
{
    if (undo_.is())
        undo_->enterUndoContext(title);
}

UndoStep::~UndoStep()
{
    quietly([this] {
        if (undo_.is())
            undo_->leaveUndoContext();
    });
}

UnrecordedChange::UnrecordedChange(const DocumentRef& document) : undo_(undo_manager(document))
{
    if (undo_.is())
        undo_->lock();
}

UnrecordedChange::~UnrecordedChange()
{
    quietly([this] {
        if (undo_.is())
            undo_->unlock();
    });
}

void record_undo(const DocumentRef& document, const rtl::OUString& title, Replay undo, Replay redo)
{
    if (const Reference<css::document::XUndoManager> manager = undo_manager(document); manager.is())
        manager->addUndoAction(new RecordedChange(document, title, std::move(undo), std::move(redo)));
}

void empty_on_undo(const DocumentRef& document, const css::table::CellRangeAddress& cells)
{
    const auto empty = [cells](const DocumentRef& in) {
        using namespace css::sheet::CellFlags;
        const UnrecordedChange unrecorded(in);
        const Reference<css::sheet::XSheetOperation> range(
            sheet_at(in, cells.Sheet)
                ->getCellRangeByPosition(cells.StartColumn, cells.StartRow, cells.EndColumn, cells.EndRow),
            UNO_QUERY_THROW);
        range->clearContents(VALUE | DATETIME | STRING | FORMULA);
    };
    record_undo(document, {}, empty, [](const DocumentRef&) {});
}

} // namespace datchuan::office
