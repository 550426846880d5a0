// Who wants to know which commands can be called: buttons and menu entries of all windows.
#pragma once

#include <com/sun/star/frame/XStatusListener.hpp>
#include <com/sun/star/util/URL.hpp>

#include "ui/commands.hpp"

namespace datchuan::ui {

// The list is the process's, not a handler's: the office makes a handler for each element of a window, and a command
// that is called through one of them changes the state of all.
void add_status_listener(const Desk& desk,
                         const com::sun::star::uno::Reference<com::sun::star::frame::XStatusListener>& listener,
                         const com::sun::star::util::URL& url);
void remove_status_listener(const com::sun::star::uno::Reference<com::sun::star::frame::XStatusListener>& listener,
                            const com::sun::star::util::URL& url);

// Tells all of them anew.
void tell_status();

} // namespace datchuan::ui
