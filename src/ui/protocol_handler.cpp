#include "ui/protocol_handler.hpp"

#include <com/sun/star/frame/DispatchResultState.hpp>
#include <cppuhelper/supportsservice.hxx>

#include "office/text.hpp"
#include "ui/status_listeners.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;

namespace datchuan::ui {
namespace {

// Others (SynchronMode …) come along, too.
Arguments arguments_of(const ProtocolHandler::Arguments& values)
{
    Arguments arguments;
    for (const css::beans::PropertyValue* value = values.begin(); value != values.end(); ++value)
        if (value->Name == "Quiet")
            value->Value >>= arguments.quiet;
        else if (value->Name == "File")
            value->Value >>= arguments.file;
    return arguments;
}

} // namespace

Desk ProtocolHandler::desk() const { return {context_, Reference<css::frame::XFrame>(frame_)}; }

void ProtocolHandler::initialize(const uno::Sequence<uno::Any>& arguments)
{
    Reference<css::frame::XFrame> frame;
    if (arguments.getLength() > 0 && (arguments[0] >>= frame))
        frame_ = frame;
}

ProtocolHandler::Dispatch ProtocolHandler::queryDispatch(const css::util::URL& url, const rtl::OUString&, sal_Int32)
{
    return command_of(url.Complete) ? this : nullptr;
}

uno::Sequence<ProtocolHandler::Dispatch> ProtocolHandler::queryDispatches(
    const uno::Sequence<css::frame::DispatchDescriptor>& requests)
{
    uno::Sequence<Dispatch> dispatches(requests.getLength());
    Dispatch* to = dispatches.getArray();
    for (const css::frame::DispatchDescriptor* request = requests.begin(); request != requests.end(); ++request)
        *to++ = queryDispatch(request->FeatureURL, request->FrameName, request->SearchFlags);
    return dispatches;
}

void ProtocolHandler::dispatch(const css::util::URL& url, const Arguments& arguments)
{
    dispatchWithNotification(url, arguments, {});
}

void ProtocolHandler::dispatchWithNotification(const css::util::URL& url, const Arguments& arguments,
                                               const Reference<css::frame::XDispatchResultListener>& listener)
{
    const Reference<uno::XInterface> alive(static_cast<cppu::OWeakObject*>(this)); // the window may close under us
    const std::optional<Command> command = command_of(url.Complete);
    const Outcome outcome = command ? run(*command, desk(), arguments_of(arguments)) : Outcome{};
    if (listener.is())
        listener->dispatchFinished(
            {alive, outcome.done ? css::frame::DispatchResultState::SUCCESS : css::frame::DispatchResultState::FAILURE,
             uno::Any(office::to_office(outcome.sentence))});
}

void ProtocolHandler::addStatusListener(const StatusListener& listener, const css::util::URL& url)
{
    if (listener.is())
        add_status_listener(desk(), listener, url);
}

void ProtocolHandler::removeStatusListener(const StatusListener& listener, const css::util::URL& url)
{
    remove_status_listener(listener, url);
}

rtl::OUString ProtocolHandler::getImplementationName() { return "org.datchuan.comp.ProtocolHandler"; }

sal_Bool ProtocolHandler::supportsService(const rtl::OUString& name) { return cppu::supportsService(this, name); }

uno::Sequence<rtl::OUString> ProtocolHandler::getSupportedServiceNames()
{
    const rtl::OUString name("com.sun.star.frame.ProtocolHandler");
    return {&name, 1};
}

} // namespace datchuan::ui
