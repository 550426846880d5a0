// Telling people something in a window.
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace datchuan::ui {

enum class MessageKind
{
    information,
    warning
};

// Not in a headless office, nor for a document that is open without a visible window.
[[nodiscard]] bool can_show_dialogs(const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame);

// Posts a message box over the window and returns at once. None is shown where no dialog can be.
void post_message(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                  const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame, MessageKind kind,
                  const rtl::OUString& text);

// Asks and waits; true for yes. Only from what runs later (Outcome::later). Precondition: can_show_dialogs().
[[nodiscard]] bool ask(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                       const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame,
                       const rtl::OUString& question);

} // namespace datchuan::ui
