#include "office/progress.hpp"

#include <com/sun/star/task/XStatusIndicatorFactory.hpp>

namespace uno = com::sun::star::uno;

namespace datchuan::office {

Progress::Progress(const uno::Reference<css::frame::XFrame>& frame, const rtl::OUString& text, sal_Int32 steps)
{
    const uno::Reference<css::task::XStatusIndicatorFactory> factory(frame, uno::UNO_QUERY);
    if (!factory.is())
        return;
    indicator_ = factory->createStatusIndicator();
    if (indicator_.is())
        indicator_->start(text, steps);
}

Progress::~Progress()
{
    if (!indicator_.is())
        return;
    try {
        indicator_->end();
    } catch (const uno::RuntimeException&) {
        return; // the window is gone, and the indicator with it
    }
}

void Progress::at(sal_Int32 step, const rtl::OUString& text)
{
    if (!indicator_.is())
        return;
    indicator_->setText(text);
    indicator_->setValue(step);
}

} // namespace datchuan::office
