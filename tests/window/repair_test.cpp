// The preview of a repair, worked by keyboard alone.
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
using driving::Service;
using driving::snapshot;
using driving::View;
using window::eventually;

class RepairPreview : public window::WindowTest
{
protected:
    static bool is_open() { return find(AccessibleRole::CHECK_BOX, "Sửa ô này").is(); }

    static void open()
    {
        press("Sửa");
        ASSERT_TRUE(eventually(is_open));
    }
    static void key(const std::string& name) { display().act({"key", "--delay", "100", name}); }
};

// How many findings of that rule have one right answer.
std::size_t repairable(const Document& document, const std::string& rule)
{
    std::size_t count = 0;
    for (const driving::FindingSeen& finding : Service(document).validate())
        count += finding.rule == rule && !finding.replacement.empty() ? 1 : 0;
    return count;
}

TEST_F(RepairPreview, RepairsWhatIsTicked)
{
    Document document(office(), corpus("d04"), View::window);
    const auto before = snapshot(document.ref());
    ASSERT_GT(repairable(document, "R09"), 0U);
    ASSERT_GT(repairable(document, "R22"), 0U);

    open();
    picture("6-repair");
    key("space"); // the first group, of serial numbers
    picture("7-repair-without-a-group");
    key("alt+s");
    ASSERT_TRUE(eventually([&] { return !is_open() && document.has_sheet("Kết quả kiểm tra"); }));
    EXPECT_EQ(document.undo_titles(), std::vector<std::string>{"Sửa tự động"});
    EXPECT_GT(repairable(document, "R09"), 0U) << "its group was unticked";
    EXPECT_EQ(repairable(document, "R22"), 0U);
    picture("8-repaired");

    display().act({"key", "ctrl+z"});
    EXPECT_TRUE(eventually([&] { return document.undo_titles().empty(); }));
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
    document.set_modified(false);
}

TEST_F(RepairPreview, ChangesNothingWhereItIsCancelled)
{
    Document document(office(), corpus("d04"), View::window);
    open();
    key("alt+b");
    key("alt+s"); // greyed: nothing is ticked
    std::this_thread::sleep_for(std::chrono::seconds(1));
    EXPECT_TRUE(is_open());
    key("Escape");
    EXPECT_TRUE(eventually([] { return !is_open(); }));
    EXPECT_FALSE(document.modified());
}

} // namespace
} // namespace datchuan
