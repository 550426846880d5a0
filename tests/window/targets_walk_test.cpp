// A clerk's walk: the table of targets inserted from the menu, a threshold typed over, a population chosen from its
// list, the verdicts that follow, and all of it taken back.
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "driving/service.hpp"
#include "driving/snapshot.hpp"
#include "sheet/address.hpp"
#include "targets/profile.hpp"
#include "window/window_test.hpp"

namespace datchuan {
namespace {

namespace AccessibleRole = css::accessibility::AccessibleRole;
using driving::corpus;
using driving::differences;
using driving::Document;
using driving::snapshot;
using driving::View;
using targets::Field;
using window::eventually;

const std::string table = "Chỉ tiêu";

class TargetsWalk : public window::WindowTest
{
protected:
    static void key(const std::string& name) { display().act({"key", "--delay", "100", name}); }

    static void choose_from_menu(const std::string& entry)
    {
        click(AccessibleRole::MENU, "Đạt Chuẩn");
        click(AccessibleRole::MENU_ITEM, entry);
    }

private:
    static void click(sal_Int16 role, const std::string& name)
    {
        driving::Accessible element;
        ASSERT_TRUE(eventually([&] { return (element = find(role, name)).is(); })) << name;
        const css::awt::Rectangle place = driving::place_on_screen(element);
        display().click(place.X + place.Width / 2, place.Y + place.Height / 2);
    }
};

// The name of the cell of a target's row in the column of that field.
std::string cell_of(const Document& document, const std::string& target, Field field)
{
    const std::string header(targets::header_of(field, rules::Language::vietnamese));
    const auto column = document.find(table, header);
    const auto row = document.find(table, target);
    return column && row ? sheet::cell_name(column->column, row->row) : "no cell of " + header + " and " + target;
}

std::string shown(const Document& document, const std::string& target, Field field)
{
    return document.text(table, cell_of(document, target, field));
}

TEST_F(TargetsWalk, ChangesAThresholdAndAPopulationAndTakesItBack)
{
    Document document(office(), corpus("d07"), View::window);
    const auto before = snapshot(document.ref());
    choose_from_menu("Chèn bảng chỉ tiêu");
    press("Đồng ý"); // the first profile
    ASSERT_TRUE(eventually([&] { return document.has_sheet(table) && document.active_sheet() == table; }));
    EXPECT_EQ(shown(document, "T2", Field::verdict), "");

    press("Tính chỉ tiêu");
    ASSERT_TRUE(eventually([&] { return shown(document, "T2", Field::total) == "11"; }));
    EXPECT_EQ(shown(document, "T2", Field::achieved), "7");
    EXPECT_EQ(shown(document, "T2", Field::verdict).rfind("Chưa đạt", 0), 0U) << shown(document, "T2", Field::verdict);

    // 7 of 11 are more than 60 %.
    document.select_cell(table, cell_of(document, "T2", Field::threshold));
    display().act({"type", "--delay", "100", "60"});
    key("Return");
    ASSERT_TRUE(eventually([&] { return shown(document, "T2", Field::threshold) == "60"; }))
        << shown(document, "T2", Field::threshold);
    press("Tính chỉ tiêu");
    ASSERT_TRUE(eventually([&] { return shown(document, "T2", Field::verdict).rfind("Đạt", 0) == 0; }))
        << shown(document, "T2", Field::verdict);

    // Another population from the list of the cell, by keyboard.
    const std::string all = shown(document, "T4", Field::total);
    ASSERT_EQ(shown(document, "T4", Field::population), "viên chức");
    document.select_cell(table, cell_of(document, "T4", Field::population));
    key("alt+Down");
    const std::vector<std::string> choices = targets::choices_for(Field::population, rules::Language::vietnamese);
    const auto own = std::find(choices.begin(), choices.end(), "viên chức");
    ASSERT_NE(own, choices.end());
    ASSERT_NE(own, choices.begin());
    key("Up");
    key("Return");
    ASSERT_TRUE(eventually([&] { return shown(document, "T4", Field::population) == *std::prev(own); }))
        << shown(document, "T4", Field::population);
    press("Tính chỉ tiêu");
    ASSERT_TRUE(eventually([&] { return shown(document, "T4", Field::total) != all; })) << all;
    picture("9-other-population");

    for (int left = static_cast<int>(document.undo_titles().size()); left > 0; --left) {
        key("ctrl+z");
        ASSERT_TRUE(eventually([&] { return static_cast<int>(document.undo_titles().size()) == left - 1; })) << left;
    }
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
    document.set_modified(false);
}

} // namespace
} // namespace datchuan
