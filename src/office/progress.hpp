// Long work shown in a window's status bar.
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/task/XStatusIndicator.hpp>

namespace datchuan::office {

// Shown from construction to destruction. Showing a step may run the event loop: the document or the window can be
// closed and commands can be called meanwhile, so hold nothing raw across a call.
class Progress
{
public:
    // Without a frame, or one that has no status bar, nothing is shown.
    Progress(const com::sun::star::uno::Reference<com::sun::star::frame::XFrame>& frame, const rtl::OUString& text,
             sal_Int32 steps);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    // What is being done now, 0 <= step <= steps.
    void at(sal_Int32 step, const rtl::OUString& text);

private:
    com::sun::star::uno::Reference<com::sun::star::task::XStatusIndicator> indicator_;
};

} // namespace datchuan::office
