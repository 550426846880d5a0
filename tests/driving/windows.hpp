// What is on the screen, as a screen reader finds it.
#pragma once

#include <string>
#include <vector>

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/awt/Rectangle.hpp>

#include "driving/office.hpp"

namespace datchuan::driving {

using Accessible = css::uno::Reference<css::accessibility::XAccessible>;

// All windows that have a frame of the desktop's, dialogs among them.
[[nodiscard]] std::vector<Accessible> top_windows(const Office& office);

// The visible element below (or at) this one with that role (css::accessibility::AccessibleRole) and name; empty where
// there's none. Doesn't look into the cells of tables.
[[nodiscard]] Accessible find_below(const Accessible& from, sal_Int16 role, const std::string& name);

// In pixels of the screen.
[[nodiscard]] css::awt::Rectangle place_on_screen(const Accessible& element);

} // namespace datchuan::driving
