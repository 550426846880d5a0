// The handler of URLs org.datchuan:…, by which menu, toolbar and keys reach the commands.
#pragma once

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase4.hxx>
#include <cppuhelper/weakref.hxx>

#include "ui/commands.hpp"

namespace datchuan::ui {

// The office makes many of these while it builds a window, so it does nothing until it's asked something.
class ProtocolHandler : public cppu::WeakImplHelper4<css::lang::XInitialization, css::frame::XDispatchProvider,
                                                     css::frame::XNotifyingDispatch, css::lang::XServiceInfo>
{
public:
    using Arguments = css::uno::Sequence<css::beans::PropertyValue>;
    using Dispatch = css::uno::Reference<css::frame::XDispatch>;
    using StatusListener = css::uno::Reference<css::frame::XStatusListener>;

    explicit ProtocolHandler(const css::uno::Reference<css::uno::XComponentContext>& context) : context_(context) {}

    // The frame comes as the first argument.
    void SAL_CALL initialize(const css::uno::Sequence<css::uno::Any>& arguments) override;

    // Null for a command that isn't one of ours.
    Dispatch SAL_CALL queryDispatch(const css::util::URL& url, const rtl::OUString& target, sal_Int32 flags) override;
    css::uno::Sequence<Dispatch> SAL_CALL
    queryDispatches(const css::uno::Sequence<css::frame::DispatchDescriptor>& requests) override;

    // Of the arguments only Quiet (boolean) counts: no message is shown then. The result that a listener gets is the
    // sentence which says what came of it.
    void SAL_CALL dispatch(const css::util::URL& url, const Arguments& arguments) override;
    void SAL_CALL
    dispatchWithNotification(const css::util::URL& url, const Arguments& arguments,
                             const css::uno::Reference<css::frame::XDispatchResultListener>& listener) override;
    void SAL_CALL addStatusListener(const StatusListener& listener, const css::util::URL& url) override;
    void SAL_CALL removeStatusListener(const StatusListener& listener, const css::util::URL& url) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& name) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    [[nodiscard]] Desk desk() const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::WeakReference<css::frame::XFrame> frame_; // the frame holds on to the handler, not the other way round
};

} // namespace datchuan::ui
