// Choosing a profile of targets, and being asked before one takes the place of another, in a real window.
#include <filesystem>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "targets/profile_file.hpp"
#include "window/window_test.hpp"

namespace datchuan {
namespace {

namespace fs = std::filesystem;
namespace AccessibleRole = css::accessibility::AccessibleRole;
using driving::Document;
using driving::View;
using targets::Profile;
using window::eventually;

constexpr char targets_sheet[] = "Chỉ tiêu";

class Profiles : public window::WindowTest
{
protected:
    Profiles() : document_(office(), View::window) {}
    ~Profiles() override { document_.set_modified(false); }

    [[nodiscard]] std::string title() const { return document_.text(targets_sheet, "A1"); }

    // The file of a profile, as the command is given it by a macro; the window may ask.
    void open(const Profile& profile)
    {
        const fs::path file = office().profile().folder().new_name(".json");
        std::ofstream(file, std::ios::binary) << targets::to_json(profile);
        fs::permissions(file, fs::perms::all);
        ASSERT_TRUE(document_.command_on_file("OpenProfile", file, false).success);
    }

    Document document_;
};

TEST_F(Profiles, AreChosenWhenTheTableIsInserted)
{
    const Profile& second = targets::shipped_profiles()[1];
    ASSERT_TRUE(document_.command("InsertTargets", false).success);
    ASSERT_TRUE(eventually([] { return find(AccessibleRole::PUSH_BUTTON, "Đồng ý").is(); }));
    EXPECT_FALSE(document_.has_sheet(targets_sheet));
    picture("8-profiles");
    display().act({"key", "alt+b"});
    display().act({"key", "Down"});
    press("Đồng ý");
    ASSERT_TRUE(eventually([&] { return document_.has_sheet(targets_sheet); }));
    EXPECT_NE(title().find(second.title), std::string::npos) << title();
    picture("8-profile-inserted");
}

TEST_F(Profiles, AreNotInsertedWhereTheClerkThinksBetter)
{
    ASSERT_TRUE(document_.command("InsertTargets", false).success);
    press("Hủy");
    ASSERT_TRUE(eventually([] { return !find(AccessibleRole::PUSH_BUTTON, "Đồng ý").is(); }));
    EXPECT_FALSE(document_.has_sheet(targets_sheet));
}

TEST_F(Profiles, TakeThePlaceOfOthersWhenTheClerkSaysYes)
{
    const std::vector<Profile>& shipped = targets::shipped_profiles();
    open(shipped[0]);
    ASSERT_TRUE(eventually([&] { return document_.has_sheet(targets_sheet); })) << "nothing to ask";
    EXPECT_NE(title().find(shipped[0].title), std::string::npos);
    open(shipped[2]);
    ASSERT_TRUE(eventually([] { return find(AccessibleRole::PUSH_BUTTON, "Không").is(); }));
    picture("8-profile-question");
    press("Không");
    ASSERT_TRUE(eventually([] { return !find(AccessibleRole::PUSH_BUTTON, "Không").is(); }));
    EXPECT_NE(title().find(shipped[0].title), std::string::npos);
    open(shipped[2]);
    press("Có");
    EXPECT_TRUE(eventually([&] { return title().find(shipped[2].title) != std::string::npos; })) << title();
}

} // namespace
} // namespace datchuan
