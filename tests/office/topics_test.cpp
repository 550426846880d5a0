// "Danh mục nội dung": titles of unknown contents, tagged by the clerk and used at once.
#include <algorithm>
#include <string>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"
#include "driving/snapshot.hpp"
#include "office/text.hpp"

namespace datchuan {
namespace {

using driving::corpus;
using driving::differences;
using driving::Document;
using driving::Service;
using driving::shared_office;
using driving::snapshot;
using driving::View;

constexpr char topics_sheet[] = "Danh mục nội dung";
constexpr char targets_sheet[] = "Chỉ tiêu";

// Two lists; of the law course nothing tells that it is one.
class Topics : public testing::Test
{
protected:
    Topics() : document_(shared_office(), View::window)
    {
        const std::string roll = document_.sheet_names().front();
        document_.fill(roll, 0, 0,
                       {{"STT", "Họ và tên", "Ngày sinh", "Giới tính", "Đối tượng", "Đơn vị"},
                        {"1", "Phạm Anh Quân", "07/09/1991", "Nam", "Công chức", "Sở Nội vụ"},
                        {"2", "Đỗ Thị Mai", "15/05/1974", "Nữ", "Công chức", "Sở Tư pháp"},
                        {"3", "Lê Văn Ba", "01/02/1980", "Nam", "Công chức", "Sở Y tế"}});
        document_.add_sheet("Bồi dưỡng");
        document_.fill(
            "Bồi dưỡng", 0, 0,
            {{"TT", "Họ và tên", "Ngày sinh", "Đơn vị", "Tên khóa bồi dưỡng", "Từ ngày", "Đến ngày"},
             {"1", "Phạm Anh Quân", "07/09/1991", "Sở Nội vụ", "Lớp Alpha đợt 2", "01/03/2024", "05/03/2024"},
             {"2", "Đỗ Thị Mai", "15/05/1974", "Sở Tư pháp", "Lớp Alpha đợt 2", "01/03/2024", "05/03/2024"},
             {"3", "Lê Văn Ba", "01/02/1980", "Sở Y tế", "Lớp Beta", "01/04/2024", "05/04/2024"},
             {"4", "Lê Văn Ba", "01/02/1980", "Sở Y tế", "Đạo đức công vụ", "01/05/2024", "05/05/2024"}});
        document_.history()->clear();
    }
    ~Topics() override { document_.set_modified(false); }

    // The cell to the right of the one that shows this text.
    [[nodiscard]] std::string beside(const std::string& text, std::int32_t columns) const
    {
        const auto at = document_.find(topics_sheet, text);
        if (!at) {
            ADD_FAILURE() << "no cell " << text;
            return "A1";
        }
        return sheet::cell_name(at->column + columns, at->row);
    }
    [[nodiscard]] std::string text_beside(const std::string& text, std::int32_t columns) const
    {
        return document_.text(topics_sheet, beside(text, columns));
    }
    [[nodiscard]] std::string law_achieved() const
    {
        for (const driving::TargetSeen& target : Service(document_).compute())
            if (target.id == "T2a")
                return target.fields.at("achieved");
        return "no T2a";
    }

    Document document_;
};

constexpr int contents = 3; // columns right of a title
constexpr int result = 4;

TEST_F(Topics, ListsWhatIsUnknownAndUsesWhatTheClerkSays)
{
    const auto before = snapshot(document_.ref());
    EXPECT_EQ(law_achieved(), "0");
    const auto done = document_.command("CourseTopics");
    ASSERT_TRUE(done.success) << done.sentence;
    EXPECT_NE(done.sentence.find("2 tên khóa"), std::string::npos) << done.sentence;
    EXPECT_EQ(document_.undo_titles(), std::vector<std::string>{topics_sheet});
    EXPECT_EQ(document_.active_sheet(), topics_sheet);
    EXPECT_EQ(text_beside("Lớp Alpha đợt 2", 1), "2");
    EXPECT_EQ(text_beside("Lớp Alpha đợt 2", 2), "2");
    EXPECT_EQ(text_beside("Lớp Beta", 1), "1");
    EXPECT_FALSE(document_.find(topics_sheet, "Đạo đức công vụ"));
    EXPECT_EQ(text_beside("chuyển đổi số", 1), "tin học");
    EXPECT_EQ(text_beside("chuyển đổi số", 2), "có sẵn");
    document_.undo();
    EXPECT_EQ(differences(before, snapshot(document_.ref())), "") << "undone";

    ASSERT_TRUE(document_.command("CourseTopics").success);
    const auto tables = Service(document_).recognise();
    EXPECT_EQ(tables.size(), 2U) << "our own sheet is no list";
    for (const driving::FindingSeen& finding : Service(document_).validate())
        EXPECT_EQ(finding.cell.find(topics_sheet), std::string::npos) << finding.cell;
    document_.set_text(topics_sheet, beside("Lớp Alpha đợt 2", contents), "Pháp luật");
    EXPECT_EQ(law_achieved(), "2") << "used at once, also by the service";

    // Made anew: what was said stays, what was not understood says so.
    document_.set_text(topics_sheet, beside("Lớp Beta", contents), "pháp lụt");
    document_.set_text(topics_sheet, beside("chuyển đổi số", 1), "");
    const auto edited = snapshot(document_.ref());
    ASSERT_TRUE(document_.command("CourseTopics").success);
    document_.undo();
    EXPECT_EQ(differences(edited, snapshot(document_.ref())), "") << "one step";
    ASSERT_TRUE(document_.command("CourseTopics").success);
    EXPECT_EQ(text_beside("Lớp Alpha đợt 2", contents), "Pháp luật");
    EXPECT_EQ(text_beside("Lớp Alpha đợt 2", result), "Đang dùng");
    EXPECT_EQ(text_beside("Lớp Beta", contents), "pháp lụt");
    EXPECT_NE(text_beside("Lớp Beta", result).find("“pháp lụt”"), std::string::npos);
    EXPECT_EQ(text_beside("chuyển đổi số", 2), "có sẵn, đã bỏ");
    const auto once = snapshot(document_.ref());
    ASSERT_TRUE(document_.command("CourseTopics").success);
    EXPECT_EQ(differences(once, snapshot(document_.ref())), "");
}

TEST_F(Topics, TargetsPointToIt)
{
    ASSERT_TRUE(document_.command("ComputeTargets").success);
    const auto header = document_.find(targets_sheet, "Kết quả");
    const auto row = document_.find(targets_sheet, "T2");
    ASSERT_TRUE(header && row);
    const std::string cell = sheet::cell_name(header->column, row->row);
    EXPECT_NE(document_.text(targets_sheet, cell).find("Còn 3 lượt học"), std::string::npos)
        << document_.text(targets_sheet, cell);
    EXPECT_NE(document_.text(targets_sheet, cell).find("Danh mục nội dung"), std::string::npos);
    ASSERT_TRUE(document_.command("CourseTopics").success);
    document_.set_text(topics_sheet, beside("Lớp Alpha đợt 2", contents), "pháp luật + đạo đức công vụ");
    document_.set_text(topics_sheet, beside("Lớp Beta", contents), "Pháp luật");
    ASSERT_TRUE(document_.command("ComputeTargets").success);
    EXPECT_EQ(document_.text(targets_sheet, cell), "Đạt");
}

TEST_F(Topics, OffersTheContentsToChooseFrom)
{
    ASSERT_TRUE(document_.command("CourseTopics").success);
    for (const std::string& cell : {beside("Lớp Beta", contents), beside("y đức", 1)}) {
        const css::uno::Reference<css::beans::XPropertySet> validation(
            office::property<css::uno::Reference<css::beans::XPropertySet>>(document_.cell(topics_sheet, cell),
                                                                            "Validation"));
        EXPECT_EQ(office::property<css::sheet::ValidationType>(validation, "Type"), css::sheet::ValidationType_LIST)
            << cell;
    }
}

TEST_F(Topics, IsFoundByItsMarkWhateverItIsCalled)
{
    ASSERT_TRUE(document_.command("CourseTopics").success);
    document_.set_text(topics_sheet, beside("Lớp Alpha đợt 2", contents), "pháp luật");
    css::uno::Reference<css::container::XNamed>(document_.sheet(topics_sheet), css::uno::UNO_QUERY_THROW)
        ->setName(office::to_office("Từ khóa"));
    EXPECT_EQ(law_achieved(), "2");
    ASSERT_TRUE(document_.command("CourseTopics").success);
    EXPECT_FALSE(document_.has_sheet(topics_sheet));
}

TEST_F(Topics, RefusesBeforeAnythingIsChanged)
{
    ASSERT_TRUE(document_.command("CourseTopics").success);
    css::uno::Reference<css::util::XProtectable>(document_.sheet(topics_sheet), css::uno::UNO_QUERY_THROW)
        ->protect(rtl::OUString());
    const auto before = snapshot(document_.ref());
    const auto done = document_.command("CourseTopics");
    EXPECT_FALSE(done.success);
    EXPECT_NE(done.sentence.find("đang được bảo vệ"), std::string::npos) << done.sentence;
    EXPECT_EQ(differences(before, snapshot(document_.ref())), "");

    Document price_list(shared_office(), corpus("d16"), View::window);
    const auto prices = snapshot(price_list.ref());
    EXPECT_FALSE(price_list.command("CourseTopics").success);
    EXPECT_EQ(differences(prices, snapshot(price_list.ref())), "");
    Document read_only(shared_office(), corpus("d04"), View::read_only);
    EXPECT_FALSE(read_only.command("CourseTopics").success);
}

} // namespace
} // namespace datchuan
