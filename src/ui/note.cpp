#include "ui/note.hpp"

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include <com/sun/star/task/XStatusIndicatorFactory.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/weakref.hxx>
#include <rtl/ref.hxx>

namespace uno = com::sun::star::uno;
using css::view::XSelectionSupplier;
using uno::Reference;

namespace datchuan::ui {
namespace {

// The office has no other way into its status bar than an indicator of progress: one that stays at 0.
class Note : public cppu::WeakImplHelper1<css::view::XSelectionChangeListener>
{
public:
    Note(const FrameRef& frame, const Reference<css::task::XStatusIndicator>& indicator)
        : frame_(frame), indicator_(indicator), cursor_(cursor_in(frame))
    {
    }

    void SAL_CALL selectionChanged(const css::lang::EventObject&) override
    {
        const FrameRef frame(frame_);
        if (!frame.is())
            return;
        // The jump to the cell that the note is about is told late, and several times.
        const std::optional<sheet::Address> cursor = cursor_in(frame);
        if (!cursor || cursor != cursor_)
            end_note(frame);
    }

    void SAL_CALL disposing(const css::lang::EventObject&) override
    {
        if (const FrameRef frame(frame_); frame.is())
            end_note(frame);
    }

    void end()
    {
        const Reference<css::task::XStatusIndicator> indicator = std::exchange(indicator_, {});
        try {
            if (indicator.is())
                indicator->end();
        } catch (const uno::RuntimeException&) {
            return; // the window is gone, and its status bar with it
        }
    }

private:
    uno::WeakReference<css::frame::XFrame> frame_;
    Reference<css::task::XStatusIndicator> indicator_;
    std::optional<sheet::Address> cursor_;
};

struct Shown
{
    uno::WeakReference<css::frame::XFrame> frame;
    uno::WeakReference<XSelectionSupplier> view;
    rtl::Reference<Note> note;
};

std::mutex shown_mutex;

// Never destroyed: when the process ends, the office's libraries may be gone before this one's statics.
std::vector<Shown>& all_shown()
{
    static std::vector<Shown>& only = *new std::vector<Shown>;
    return only;
}

std::optional<Shown> take(const FrameRef& frame)
{
    const std::lock_guard guard(shown_mutex);
    std::vector<Shown>& all = all_shown();
    std::erase_if(all, [](const Shown& each) { return !each.frame.get().is(); });
    const auto at = std::find_if(all.begin(), all.end(), [&](const Shown& each) { return each.frame.get() == frame; });
    if (at == all.end())
        return {};
    std::optional<Shown> taken = std::move(*at);
    all.erase(at);
    return taken;
}

} // namespace

void show_note(const FrameRef& frame, const rtl::OUString& text)
{
    end_note(frame);
    const Reference<css::task::XStatusIndicatorFactory> factory(frame, uno::UNO_QUERY);
    const Reference<XSelectionSupplier> view(frame->getController(), uno::UNO_QUERY);
    const Reference<css::task::XStatusIndicator> indicator =
        factory.is() && view.is() ? factory->createStatusIndicator() : nullptr;
    if (!indicator.is())
        return;
    indicator->start(text, 1);
    const rtl::Reference<Note> note(new Note(frame, indicator));
    {
        const std::lock_guard guard(shown_mutex);
        all_shown().push_back({frame, view, note});
    }
    view->addSelectionChangeListener(note.get());
}

void end_note(const FrameRef& frame)
{
    const std::optional<Shown> shown = take(frame);
    if (!shown)
        return;
    shown->note->end();
    if (const Reference<XSelectionSupplier> view(shown->view); view.is())
        view->removeSelectionChangeListener(shown->note.get());
}

} // namespace datchuan::ui
