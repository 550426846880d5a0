// The help from the menu and from the dialogs' buttons, with a browser that only writes down what it is to open.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "window/window_test.hpp"

namespace datchuan {
namespace {

namespace AccessibleRole = css::accessibility::AccessibleRole;
namespace fs = std::filesystem;
using driving::corpus;
using driving::Document;
using driving::View;
using window::eventually;

// In the place of the desktop's own, which asks which program opens HTML.
class Browser
{
public:
    Browser() : path_before_(std::getenv("PATH"))
    {
        const fs::path program = folder_.path() / "xdg-open";
        std::ofstream(program) << "#!/bin/sh\nprintf '%s\\n' \"$1\" >> '" << list().string() << "'\n";
        fs::permissions(program, fs::perms::all); // for whom the office runs as
        setenv("PATH", (folder_.path().string() + ":" + path_before_).c_str(), 1);
    }
    ~Browser() { setenv("PATH", path_before_.c_str(), 1); }
    Browser(const Browser&) = delete;
    Browser& operator=(const Browser&) = delete;

    [[nodiscard]] std::string opened() const
    {
        std::ifstream file(list());
        return {std::istreambuf_iterator<char>(file), {}};
    }
    void forget() { fs::remove(list()); }

private:
    [[nodiscard]] fs::path list() const { return folder_.path() / "opened"; }

    driving::WorkFolder folder_;
    std::string path_before_;
};

class HelpInAWindow : public window::WindowTest
{
protected:
    static void SetUpTestSuite()
    {
        browser_ = std::make_unique<Browser>();
        WindowTest::SetUpTestSuite();
    }
    static void TearDownTestSuite()
    {
        WindowTest::TearDownTestSuite();
        browser_.reset();
    }
    void TearDown() override
    {
        document_.set_modified(false);
        browser_->forget();
    }

    static void expect_opened(const std::string& page)
    {
        EXPECT_TRUE(eventually([] { return !browser_->opened().empty(); })) << page;
        const std::string opened = browser_->opened();
        EXPECT_TRUE(opened.starts_with("file:///")) << opened;
        EXPECT_TRUE(opened.ends_with("/help/" + page + "\n")) << opened;
    }
    static bool button_is_there(const std::string& name) { return find(AccessibleRole::PUSH_BUTTON, name).is(); }

    static inline std::unique_ptr<Browser> browser_;
    Document document_{office(), corpus("d04"), View::window};
};

TEST_F(HelpInAWindow, OpensFromTheMenu)
{
    const driving::Done done = document_.command("Help", false);
    EXPECT_TRUE(done.success);
    EXPECT_NE(done.sentence.find("/help/vi/index.html"), std::string::npos)
        << done.sentence << " for want of a browser";
    expect_opened("vi/index.html");
}

TEST_F(HelpInAWindow, OpensFromTheButtonsOfDialogs)
{
    ASSERT_TRUE(document_.command("Columns", false).success);
    ASSERT_TRUE(eventually([] { return button_is_there("Trợ giúp"); }));
    picture("20-help-in-columns");
    press("Trợ giúp");
    expect_opened("vi/bieu-mau.html");
    browser_->forget();
    press("Hủy");
    ASSERT_TRUE(eventually([] { return !button_is_there("Hủy"); }));

    ASSERT_TRUE(document_.command("Repair", false).success);
    ASSERT_TRUE(eventually([] { return button_is_there("Trợ giúp"); }));
    picture("21-help-in-repair");
    press("Trợ giúp");
    expect_opened("vi/sua-tu-dong.html");
    press("Hủy");
    ASSERT_TRUE(eventually([] { return !button_is_there("Hủy"); }));
}

} // namespace
} // namespace datchuan
