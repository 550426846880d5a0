// The preview of what is filled into forms, in a real window.
#include <string>
#include <vector>

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <gtest/gtest.h>

#include "driving/form_workbook.hpp"
#include "driving/snapshot.hpp"
#include "window/window_test.hpp"

namespace datchuan {
namespace {

namespace AccessibleRole = css::accessibility::AccessibleRole;
using driving::differences;
using driving::Document;
using driving::fill_form_workbook;
using driving::snapshot;
using driving::View;
using window::eventually;

class FormPreview : public window::WindowTest
{
protected:
    static bool is_open() { return find(AccessibleRole::CHECK_BOX, "Điền ô này").is(); }
    static void key(const std::string& name) { display().act({"key", "--delay", "100", name}); }
};

TEST_F(FormPreview, FillsWhatIsTicked)
{
    Document document(office(), View::window);
    fill_form_workbook(document);
    show(document, "Biểu 10");
    const auto before = snapshot(document.ref());

    constexpr bool quiet = false;
    driving::run_command(office(), document.frame(), "FillForm", quiet);
    ASSERT_TRUE(eventually(is_open));
    picture("20-fill-form");
    key("Down"); // from the results to the counts
    picture("21-fill-form-counts");
    key("alt+y"); // the first of them: C5 of "Biểu 1"
    picture("22-fill-form-one-less");
    key("alt+i");
    // From here on nothing is looked for in the windows: where the accessible tree was walked again, 7.4 mostly crashed
    // in its own ScTabView::SetTabNo when the sheet was left, with comments in the sheet or without.
    ASSERT_TRUE(eventually([&] { return !document.undo_titles().empty(); }));
    picture("23-what-stays-empty");
    EXPECT_EQ(document.undo_titles(), std::vector<std::string>{"Điền biểu tổng hợp"});
    EXPECT_EQ(document.text("Biểu 1", "C5"), "") << "it was unticked";
    EXPECT_EQ(document.text("Biểu 1", "C8"), "") << "the total of what was unticked";
    EXPECT_EQ(document.text("Biểu 1", "D6"), "2");
    EXPECT_EQ(document.text("Biểu 10", "F6"), "50,0");
    key("Return"); // the message on what stays empty
    picture("24-filled");
    key("ctrl+Prior"); // to the sheet in front, as a clerk would
    picture("25-filled-by-groups");
    key("ctrl+Next");
    key("ctrl+Next");
    picture("26-filled-targets");

    display().act({"key", "ctrl+z"});
    EXPECT_TRUE(eventually([&] { return document.undo_titles().empty(); }));
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
    document.set_modified(false);
}

} // namespace
} // namespace datchuan
