// The constructors that datchuan.components names: all that the library exports.
#include <com/sun/star/uno/XComponentContext.hpp>
#include <sal/types.h>

#include "component/target_functions.hpp"
#include "component/training_checker.hpp"
#include "ui/protocol_handler.hpp"

namespace {

css::uno::XInterface* handed_over(cppu::OWeakObject* object)
{
    object->acquire();
    return object;
}

} // namespace

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_datchuan_TrainingChecker_get_implementation(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>&)
{
    return handed_over(new datchuan::component::TrainingChecker(context));
}

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_datchuan_TargetFunctions_get_implementation(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>&)
{
    return handed_over(new datchuan::component::TargetFunctions(context));
}

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_datchuan_ProtocolHandler_get_implementation(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>&)
{
    return handed_over(new datchuan::ui::ProtocolHandler(context));
}
