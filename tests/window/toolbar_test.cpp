// The toolbar in a real window, pressed with a real mouse.
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <thread>

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/service.hpp"
#include "driving/snapshot.hpp"
#include "driving/windows.hpp"
#include "window/display.hpp"

namespace datchuan {
namespace {

namespace AccessibleRole = css::accessibility::AccessibleRole;
using driving::Accessible;
using driving::corpus;
using driving::differences;
using driving::Document;
using driving::snapshot;
using driving::View;

constexpr std::chrono::seconds patience{60};

bool eventually(const std::function<bool()>& holds)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (!holds()) {
        if (std::chrono::steady_clock::now() >= deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return true;
}

class Toolbar : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        display_ = std::make_unique<window::Display>();
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
    {
        for (const Accessible& window : driving::top_windows(*office_))
            if (Accessible found = driving::find_below(window, role, name); found.is())
                return found;
        return {};
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
    static window::Display& display() { return *display_; }

private:
    static inline std::unique_ptr<window::Display> display_;
    static inline std::unique_ptr<driving::Profile> profile_;
    static inline std::unique_ptr<driving::Office> office_;
};

TEST_F(Toolbar, ChecksMarksAndLeadsFromFindingToFinding)
{
    Document document(office(), corpus("d04"), View::window);
    const auto before = snapshot(document.ref());
    const auto findings = driving::Service(document).validate();
    picture("1-before");

    press("Kiểm tra");
    ASSERT_TRUE(eventually([&] { return document.active_sheet() == "Kết quả kiểm tra"; }));
    picture("2-findings");
    EXPECT_EQ(document.undo_titles(), std::vector<std::string>{"Kiểm tra"});
    const std::string marks = snapshot(document.ref()).at("conditional formats of “Danh sách”");
    for (const char* const style : {"DatChuan Lỗi", "DatChuan Cảnh báo", "DatChuan Gợi ý"})
        EXPECT_NE(marks.find(style), std::string::npos) << style << " in " << marks;

    show(document, "Danh sách");
    document.select_cell("Danh sách", "A1");
    press("Lỗi tiếp theo");
    EXPECT_TRUE(eventually([&] { return document.selected() == findings.front().cell; })) << document.selected();
    picture("3-marks");
    press("Lỗi trước");
    EXPECT_TRUE(eventually([&] { return document.selected() == findings.back().cell; })) << document.selected();

    display().act({"key", "ctrl+z"});
    EXPECT_TRUE(eventually([&] { return document.undo_titles().empty(); }));
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
    document.set_modified(false);
}

TEST_F(Toolbar, ComputesTargets)
{
    Document document(office(), corpus("d07"), View::window);
    press("Tính chỉ tiêu");
    ASSERT_TRUE(eventually([&] { return document.has_sheet("Chỉ tiêu") && document.active_sheet() == "Chỉ tiêu"; }));
    picture("4-targets");
    EXPECT_EQ(document.undo_titles(), std::vector<std::string>{"Tính chỉ tiêu"});
    EXPECT_TRUE(document.find("Chỉ tiêu", "Kết quả"));
    document.set_modified(false);
}

TEST_F(Toolbar, SaysInABoxThatThereIsNothingToCheck)
{
    Document document(office(), corpus("d16"), View::window);
    press("Kiểm tra");
    const auto box_is_there = [] { return find(AccessibleRole::PUSH_BUTTON, "OK").is(); };
    ASSERT_TRUE(eventually(box_is_there));
    picture("5-nothing-to-check");
    display().act({"key", "Return"});
    EXPECT_TRUE(eventually([&] { return !box_is_there(); })) << "Enter closes it";
    EXPECT_EQ(document.sheet_names().size(), 1U);
    EXPECT_FALSE(document.modified());
}

} // namespace
} // namespace datchuan
