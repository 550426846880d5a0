// A test in a real window, on a screen of its own, with a real mouse and keyboard.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <thread>

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/windows.hpp"
#include "window/display.hpp"

namespace datchuan::window {

namespace AccessibleRole = css::accessibility::AccessibleRole;
using driving::Accessible;
using driving::Document;

inline constexpr std::chrono::seconds longest_wait{60};

inline bool eventually(const std::function<bool()>& holds)
{
    const auto deadline = std::chrono::steady_clock::now() + longest_wait;
    while (!holds()) {
        if (std::chrono::steady_clock::now() >= deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return true;
}

// Each suite has an office of its own.
class WindowTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        display_ = std::make_unique<Display>();
        profile_ = std::make_unique<driving::Profile>();
        profile_->install(DATCHUAN_PACKAGE);
        office_ = std::make_unique<driving::Office>(*profile_, display_->name());
    }
    static void TearDownTestSuite()
    {
        office_.reset();
        profile_.reset();
        display_.reset();
    }

    // The visible element of that name in any window; empty where there's none.
    static Accessible find(sal_Int16 role, const std::string& name)
    try {
        for (const Accessible& window : driving::top_windows(*office_))
            if (Accessible found = driving::find_below(window, role, name); found.is())
                return found;
        return {};
    } catch (const css::uno::RuntimeException&) {
        return {}; // a window went while it was looked at
    }

    static void press(const std::string& button)
    {
        Accessible element;
        ASSERT_TRUE(eventually([&] { return (element = find(AccessibleRole::PUSH_BUTTON, button)).is(); })) << button;
        const css::awt::Rectangle place = driving::place_on_screen(element);
        display_->click(place.X + place.Width / 2, place.Y + place.Height / 2);
    }

    static void picture(const std::string& name)
    {
        std::this_thread::sleep_for(std::chrono::seconds(2)); // for the last of the painting
        display_->save_picture(std::filesystem::path(DATCHUAN_SCREENSHOTS) / (name + ".png"));
    }

    static void show(const Document& document, const std::string& sheet)
    {
        const css::uno::Reference<css::sheet::XSpreadsheetView> view(document.frame()->getController(),
                                                                     css::uno::UNO_QUERY_THROW);
        view->setActiveSheet(document.sheet(sheet));
    }

    static driving::Office& office() { return *office_; }
    static Display& display() { return *display_; }

private:
    static inline std::unique_ptr<Display> display_;
    static inline std::unique_ptr<driving::Profile> profile_;
    static inline std::unique_ptr<driving::Office> office_;
};

} // namespace datchuan::window
