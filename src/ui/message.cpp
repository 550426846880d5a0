#include "ui/message.hpp"

#include <array>

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxResults.hpp>
#include <com/sun/star/awt/MessageBoxType.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/weakref.hxx>
#include <rtl/process.h>

#include "office/text.hpp"

namespace uno = com::sun::star::uno;
using css::frame::XFrame;
using uno::Reference;

namespace datchuan::ui {
namespace {

// No interface tells whether the office is headless, but its command line does: --headless, and the options that the
// office itself takes for it (conversions run without a user). VCL would cancel a modal dialog then, but only some.
bool is_headless()
{
    static constexpr std::array headless{"headless", "convert-to", "convert-images-to",   "print-to-file", "script-cat",
                                         "cat",      "pt",         "terminate_after_init"};
    for (sal_uInt32 i = 0; i < rtl_getAppCommandArgCount(); ++i) {
        rtl::OUString argument;
        rtl_getAppCommandArg(i, &argument.pData);
        if (!argument.startsWith("-"))
            continue;
        const rtl::OUString option = argument.copy(argument.startsWith("--") ? 2 : 1);
        for (const char* const name : headless)
            if (option.equalsIgnoreAsciiCaseAscii(name))
                return true;
    }
    return false;
}

bool is_visible(const Reference<XFrame>& frame)
{
    const Reference<css::awt::XWindow2> window(frame->getContainerWindow(), uno::UNO_QUERY);
    return window.is() && window->isVisible();
}

// The button that closed it.
sal_Int16 execute_box(const Reference<uno::XComponentContext>& context, const Reference<XFrame>& frame,
                      css::awt::MessageBoxType type, sal_Int32 buttons, const rtl::OUString& text)
{
    const Reference<css::awt::XWindowPeer> parent(frame->getContainerWindow(), uno::UNO_QUERY);
    const Reference<css::awt::XMessageBoxFactory> factory(css::awt::Toolkit::create(context), uno::UNO_QUERY_THROW);
    if (!parent.is())
        return css::awt::MessageBoxResults::CANCEL;
    const Reference<css::awt::XMessageBox> box =
        factory->createMessageBox(parent, type, buttons, office::to_office("Đạt Chuẩn"), text);
    const sal_Int16 button = box->execute();
    Reference<css::lang::XComponent>(box, uno::UNO_QUERY_THROW)->dispose();
    return button;
}

void show_box(const Reference<uno::XComponentContext>& context, const Reference<XFrame>& frame, MessageKind kind,
              const rtl::OUString& text)
{
    execute_box(context, frame,
                kind == MessageKind::warning ? css::awt::MessageBoxType_WARNINGBOX : css::awt::MessageBoxType_INFOBOX,
                css::awt::MessageBoxButtons::BUTTONS_OK, text);
}

// Runs from the event loop, when the command has long returned and the window may have been closed.
class MessageLater : public cppu::WeakImplHelper1<css::awt::XCallback>
{
public:
    MessageLater(const Reference<uno::XComponentContext>& context, const Reference<XFrame>& frame, MessageKind kind,
                 const rtl::OUString& text)
        : context_(context), frame_(frame), kind_(kind), text_(text)
    {
    }

    void SAL_CALL notify(const uno::Any&) override
    {
        const Reference<XFrame> frame(frame_);
        try {
            if (frame.is() && is_visible(frame))
                show_box(context_, frame, kind_, text_);
        } catch (const uno::Exception&) {
            return; // the window went away under the message: nobody is left to read it
        }
    }

private:
    Reference<uno::XComponentContext> context_;
    uno::WeakReference<XFrame> frame_;
    MessageKind kind_;
    rtl::OUString text_;
};

} // namespace

bool can_show_dialogs(const Reference<XFrame>& frame)
{
    static const bool headless = is_headless();
    return !headless && is_visible(frame);
}

void post_message(const Reference<uno::XComponentContext>& context, const Reference<XFrame>& frame, MessageKind kind,
                  const rtl::OUString& text)
{
    if (!can_show_dialogs(frame))
        return;
    css::awt::AsyncCallback::create(context)->addCallback(new MessageLater(context, frame, kind, text), uno::Any());
}

bool ask(const Reference<uno::XComponentContext>& context, const Reference<XFrame>& frame,
         const rtl::OUString& question)
{
    return execute_box(context, frame, css::awt::MessageBoxType_QUERYBOX,
                       css::awt::MessageBoxButtons::BUTTONS_YES_NO + css::awt::MessageBoxButtons::DEFAULT_BUTTON_NO,
                       question) == css::awt::MessageBoxResults::YES;
}

} // namespace datchuan::ui
