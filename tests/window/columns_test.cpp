// The dialog "Nhận dạng cột" in a real window, by mouse and keys.
#include <string>

#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/service.hpp"
#include "window/window_test.hpp"

namespace datchuan {
namespace {

namespace AccessibleRole = css::accessibility::AccessibleRole;
using driving::Document;
using driving::View;
using window::eventually;

class ColumnsDialog : public window::WindowTest
{
protected:
    ColumnsDialog() : document_(office(), View::window)
    {
        document_.fill(document_.sheet_names().front(), 0, 0,
                       {{"DANH SÁCH CÁN BỘ, CÔNG CHỨC", "", "", "", ""},
                        {"STT", "Họ và tên", "Ngày sinh", "Cột của phòng", "Đơn vị được phân công giúp đỡ"},
                        {"1", "Phạm Anh Quân", "07/09/1991", "Chuyên viên", "Sở Nội vụ"},
                        {"2", "Đỗ Thị Mai", "15/05/1974", "Kế toán", "Sở Tư pháp"}});
        document_.history()->clear();
    }
    ~ColumnsDialog() override { document_.set_modified(false); }

    void open()
    {
        ASSERT_TRUE(document_.command("Columns", false).success);
        ASSERT_TRUE(eventually([] { return is_open(); }));
    }

    static bool is_open() { return find(AccessibleRole::PUSH_BUTTON, "Đồng ý").is(); }

    // The fourth column: from wherever the focus is.
    static void choose_column_d()
    {
        display().act({"key", "alt+c"});
        display().act({"key", "Home"});
        display().act({"key", "--repeat", "3", "--delay", "200", "Down"});
    }

    std::string role_of_d() const
    {
        const auto tables = driving::Service(document_).recognise();
        return tables.size() == 1 ? tables[0].roles.at("D") : "no single table";
    }

    Document document_;
};

TEST_F(ColumnsDialog, KeepsWhatIsChosen)
{
    ASSERT_NO_FATAL_FAILURE(open());
    picture("6-columns");
    choose_column_d();
    display().act({"key", "alt+l"});
    // From "STT" to "Chức vụ".
    display().act({"key", "Home"});
    display().act({"key", "--repeat", "14", "--delay", "300", "Down"});
    picture("7-columns-chosen");
    press("Đồng ý");
    ASSERT_TRUE(eventually([] { return !is_open(); }));
    EXPECT_TRUE(eventually([&] { return role_of_d() == "post"; })) << role_of_d();
    EXPECT_EQ(document_.undo_titles(), std::vector<std::string>{"Nhận dạng cột"});
}

TEST_F(ColumnsDialog, ChangesNothingWhenItIsCancelled)
{
    ASSERT_NO_FATAL_FAILURE(open());
    choose_column_d();
    press("Bỏ qua cột này");
    picture("8-columns-passed-over");
    press("Hủy");
    ASSERT_TRUE(eventually([] { return !is_open(); }));
    EXPECT_TRUE(document_.undo_titles().empty());
    EXPECT_EQ(role_of_d(), "unknown");
}

} // namespace
} // namespace datchuan
