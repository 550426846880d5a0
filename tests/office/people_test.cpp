// "Danh sách chưa đạt": the persons behind the targets, put into the document on request.
#include <cctype>
#include <numeric>
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

// The text that a formula in column C gives in the row of this target, above the list.
std::string what_if(const Document& document, const std::string& id)
{
    const auto label = document.find(people_sheet, "Sĩ số một lớp (người):");
    for (std::int32_t row = label->row + 2; row < label->row + 12; ++row)
        if (document.text(people_sheet, sheet::cell_name(0, row)) == id)
            return document.text(people_sheet, sheet::cell_name(2, row));
    return {};
}

TEST(MissingPeople, TicksSayWhatSendingThemWouldReachAndAreKept)
{
    Document document(shared_office(), corpus("d03"), View::window);
    ASSERT_TRUE(document.command("InsertTargets").success);
    const auto threshold = document.find("Chỉ tiêu", "Ngưỡng (%)");
    const auto target = document.find("Chỉ tiêu", "T2");
    ASSERT_TRUE(threshold && target);
    document.cell("Chỉ tiêu", sheet::cell_name(threshold->column, target->row))->setValue(95);
    document.select_cell("Chỉ tiêu", "A1");
    ASSERT_TRUE(document.command("MissingPeople").success);
    EXPECT_EQ(what_if(document, "T2"), "Chưa đánh dấu ai: đạt 17/20 người (85,0%), còn thiếu 2 người, là 1 lớp.");

    const auto tick = document.find(people_sheet, "Cử đi");
    ASSERT_TRUE(tick);
    const auto tick_cell = [&](std::int32_t line) {
        return document.cell(people_sheet, sheet::cell_name(tick->column, tick->row + line));
    };
    tick_cell(1)->setFormula("x");
    EXPECT_EQ(what_if(document, "T2"),
              "Nếu cử 1 người đã đánh dấu: đạt 17+1/20 người (90,0%), còn thiếu 1 người, là 1 lớp.");
    tick_cell(3)->setFormula("x");
    EXPECT_EQ(what_if(document, "T2"), "Nếu cử 2 người đã đánh dấu: đạt 17+2/20 người (95,0%), đạt chỉ tiêu.");
    EXPECT_EQ(what_if(document, "T3"), "Chưa đánh dấu ai: đạt 15/20 người (75,0%), đạt chỉ tiêu.") << "another target";

    // The list made anew: who is still on it stays ticked, and the size of a class stays.
    const auto size = document.find(people_sheet, "Sĩ số một lớp (người):");
    document.cell(people_sheet, sheet::cell_name(2, size->row))->setValue(1);
    const auto name_header = document.find(people_sheet, "Họ và tên");
    const std::string second = document.text(people_sheet, sheet::cell_name(name_header->column, tick->row + 3));
    document.cell("Chỉ tiêu", sheet::cell_name(threshold->column, target->row))->setValue(100);
    ASSERT_TRUE(document.command("MissingPeople").success);
    EXPECT_EQ(document.text(people_sheet, sheet::cell_name(name_header->column, tick->row + 3)), second);
    EXPECT_EQ(document.text(people_sheet, sheet::cell_name(tick->column, tick->row + 3)), "x");
    EXPECT_EQ(document.text(people_sheet, sheet::cell_name(tick->column, tick->row + 2)), "");
    EXPECT_EQ(what_if(document, "T2"),
              "Nếu cử 2 người đã đánh dấu: đạt 17+2/20 người (95,0%), còn thiếu 1 người, là 1 lớp.");
    tick_cell(3)->setFormula(rtl::OUString());
    EXPECT_EQ(what_if(document, "T2"),
              "Nếu cử 1 người đã đánh dấu: đạt 17+1/20 người (90,0%), còn thiếu 2 người, là 2 lớp.");
}

TEST(MissingPeople, TheCardAddsUpInWords)
{
    Document document(shared_office(), corpus("d03"), View::window);
    ASSERT_TRUE(document.command("MissingPeople").success);
    int cards = 0;
    for (std::int32_t row = 2; row < 20; ++row) {
        const std::string text = document.text(people_sheet, sheet::cell_name(0, row));
        const auto at = text.find("Danh sách có ");
        if (at == std::string::npos)
            continue;
        ++cards;
        std::vector<long> numbers;
        for (std::size_t i = at; i < text.size(); ++i)
            if (std::isdigit(static_cast<unsigned char>(text[i])) != 0 && text[i - 1] == ' ') {
                numbers.push_back(std::stol(text.substr(i)));
            }
        ASSERT_GE(numbers.size(), 2U) << text;
        EXPECT_EQ(std::accumulate(numbers.begin() + 1, numbers.end(), 0L), numbers.front()) << text;
    }
    EXPECT_EQ(cards, 7);
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
