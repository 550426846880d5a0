// "Danh sách chưa đạt": the persons behind the targets, put into the document on request.
#include <string>

#include <com/sun/star/table/XCell.hpp>
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

constexpr char people_sheet[] = "Danh sách chưa đạt";

TEST(MissingPeople, ListsWhoIsNotThereYetInOneStep)
{
    Document document(shared_office(), corpus("d03"), View::window);
    const auto before = snapshot(document.ref());
    ASSERT_TRUE(document.command("MissingPeople").success);
    EXPECT_EQ(document.undo_titles(), std::vector<std::string>{"Danh sách chưa đạt"});
    EXPECT_EQ(document.active_sheet(), people_sheet);
    const auto header = document.find(people_sheet, "Họ và tên");
    ASSERT_TRUE(header);
    const auto cell_header = document.find(people_sheet, "Ô");
    ASSERT_TRUE(cell_header);
    const auto link =
        document.cell(people_sheet, sheet::cell_name(cell_header->column, cell_header->row + 1))->getFormula();
    EXPECT_NE(link.indexOf("HYPERLINK"), -1) << office::to_utf8(link);
    EXPECT_FALSE(document.find(people_sheet, "Không tính")) << "only on a target's own row";

    // Again in its place, and nothing that it names is taken for a list of the clerk's.
    const auto once = snapshot(document.ref());
    const auto tables = Service(document).recognise().size();
    ASSERT_TRUE(document.command("MissingPeople").success);
    EXPECT_EQ(differences(once, snapshot(document.ref())), "");
    document.undo();
    document.undo();
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
    EXPECT_EQ(Service(document).recognise().size(), tables);
}

TEST(MissingPeople, SaysWhatItTakesToTheDeadline)
{
    Document document(shared_office(), corpus("d03"), View::window);
    ASSERT_TRUE(document.command("InsertTargets").success);
    // Two years before the period's end.
    const auto cut_off = document.find("Chỉ tiêu", "Chốt ngày");
    ASSERT_TRUE(cut_off);
    for (std::int32_t row = cut_off->row + 1; row <= cut_off->row + 10; ++row)
        document.cell("Chỉ tiêu", sheet::cell_name(cut_off->column, row))->setFormula("2023-12-31");
    ASSERT_TRUE(document.command("MissingPeople").success);
    const auto title = document.find(people_sheet, "DANH SÁCH CHƯA ĐẠT CHỈ TIÊU");
    ASSERT_TRUE(title);
    bool said = false;
    for (std::int32_t row = title->row + 1; row < title->row + 14; ++row)
        said = said || document.cell(people_sheet, sheet::cell_name(0, row))
                               ->getFormula()
                               .indexOf(office::to_office("cần thêm")) >= 0;
    EXPECT_TRUE(said);
}

TEST(MissingPeople, RefusesWhereNobodyIsKnown)
{
    Document document(shared_office(), corpus("d16"), View::window);
    const auto before = snapshot(document.ref());
    EXPECT_FALSE(document.command("MissingPeople").success);
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
}

} // namespace
} // namespace datchuan
