#include "driving/windows.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>

#include "office/text.hpp"

namespace uno = com::sun::star::uno;
namespace AccessibleRole = com::sun::star::accessibility::AccessibleRole;
using css::accessibility::XAccessibleContext;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace datchuan::driving {
namespace {

bool is_visible(const Reference<XAccessibleContext>& context)
{
    const auto states = context->getAccessibleStateSet();
    return states.is() && states->contains(css::accessibility::AccessibleStateType::VISIBLE);
}

// Tables have millions of cells, and asking a grid for its cells has killed the office.
bool is_worth_entering(sal_Int16 role)
{
    return role != AccessibleRole::TABLE && role != AccessibleRole::DOCUMENT_SPREADSHEET;
}

} // namespace

// The interface is marked as deprecated, but nothing has taken its place.
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
std::vector<Accessible> top_windows(const Office& office)
{
    const Reference<css::awt::XExtendedToolkit> desk(css::awt::Toolkit::create(office.context()), UNO_QUERY_THROW);
    std::vector<Accessible> windows;
    for (sal_Int32 i = 0; i < desk->getTopWindowCount(); ++i)
        if (const Accessible window(desk->getTopWindow(i), UNO_QUERY); window.is())
            windows.push_back(window);
    return windows;
}
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

Accessible find_below(const Accessible& from, sal_Int16 role, const std::string& name)
{
    if (!from.is())
        return {};
    const Reference<XAccessibleContext> context = from->getAccessibleContext();
    if (!context.is() || !is_visible(context))
        return {};
    const sal_Int16 its_role = context->getAccessibleRole();
    if (its_role == role && office::to_utf8(context->getAccessibleName()) == name)
        return from;
    if (!is_worth_entering(its_role))
        return {};
    for (sal_Int32 i = 0; i < context->getAccessibleChildCount(); ++i)
        if (Accessible found = find_below(context->getAccessibleChild(i), role, name); found.is())
            return found;
    return {};
}

css::awt::Rectangle place_on_screen(const Accessible& element)
{
    const Reference<css::accessibility::XAccessibleComponent> component(element->getAccessibleContext(),
                                                                        UNO_QUERY_THROW);
    const css::awt::Point at = component->getLocationOnScreen();
    const css::awt::Size size = component->getSize();
    return {at.X, at.Y, size.Width, size.Height};
}

} // namespace datchuan::driving
