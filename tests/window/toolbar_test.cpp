// The toolbar in a real window, pressed with a real mouse.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "driving/service.hpp"
#include "driving/snapshot.hpp"
#include "window/window_test.hpp"

namespace datchuan {
namespace {

namespace AccessibleRole = css::accessibility::AccessibleRole;
using driving::corpus;
using driving::differences;
using driving::Document;
using driving::snapshot;
using driving::View;
using window::eventually;

class Toolbar : public window::WindowTest
{
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
