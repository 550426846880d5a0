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

// Posts a message box over the window and returns at once. None is shown in a headless office, nor for a document
// that is open without a visible window.
void post_message(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context,
                  const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame, MessageKind kind,
                  const rtl::OUString& text);

} // namespace datchuan::ui
