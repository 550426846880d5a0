// Repairing in a real office: what is written, what is left alone, and one step back.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/table/CellContentType.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"
#include "driving/snapshot.hpp"
#include "office/number_formats.hpp"
#include "office/repair.hpp"
#include "office/text.hpp"
#include "office/undo.hpp"

namespace datchuan {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using driving::corpus;
using driving::differences;
using driving::Document;
using driving::Service;
using driving::shared_office;
using driving::snapshot;
using driving::View;

constexpr char findings_sheet[] = "Kết quả kiểm tra";
using Texts = std::vector<std::string>;

constexpr auto is_value = css::table::CellContentType_VALUE;
constexpr auto is_text = css::table::CellContentType_TEXT;
constexpr auto is_formula = css::table::CellContentType_FORMULA;

// A roll with something of everything; rows 2 to 6.
void fill_untidy(Document& document, const std::string& sheet)
{
    document.fill(sheet, 0, 0,
                  {{"STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Đơn vị"},
                   {"", "Nguyễn  Văn An", "15/08/1984", "Nam", "", "Sở Nội vụ"},
                   {"", "Đỗ Thị Bưởi", "", "nu", "001185000123", "Sở Nội vụ"},
                   {"", "Trần Văn Chính", "25/03/1990", "NAM", "", "sở nội vụ"},
                   {"", "Lê Văn Dũng", "", "N", "027079000124", "Sở Nội vụ"},
                   {"", "Hồ  Thị Đào", "02/09/1991", "Nữ", "", "Sở Nội vụ"}});
    for (int i = 0; i < 5; ++i)
        document.cell(sheet, "A" + std::to_string(i + 2))->setValue(i < 2 ? i + 1 : i);
    document.cell(sheet, "E2")->setValue(27084000999.0);
    const sal_Int32 date = office::NumberFormats(document.ref(), rules::Language::vietnamese).date();
    for (const auto& [name, days] : {std::pair("C3", 31121.0), std::pair("C5", 28856.0)}) {
        document.cell(sheet, name)->setValue(days);
        office::set_property(document.cell(sheet, name), "NumberFormat", date);
    }
    document.cell(sheet, "B6")->setFormula(office::to_office("=\"Hồ  Thị \"&\"Đào\""));
}

void add_comment(Document& document, const std::string& sheet, const css::table::CellAddress& at)
{
    Reference<css::sheet::XSheetAnnotationsSupplier>(document.sheet(sheet), UNO_QUERY_THROW)
        ->getAnnotations()
        ->insertNew(at, office::to_office("Hỏi lại"));
}

void make_first_word_bold(Document& document, const std::string& sheet, const std::string& cell)
{
    const Reference<css::text::XText> text(document.cell(sheet, cell), UNO_QUERY_THROW);
    const auto cursor = text->createTextCursor();
    cursor->gotoStart(false);
    cursor->goRight(3, true);
    office::set_property(cursor, "CharWeight", 150.0F);
}

int portions(Document& document, const std::string& sheet, const std::string& cell)
{
    const Reference<css::container::XEnumerationAccess> text(document.cell(sheet, cell), UNO_QUERY_THROW);
    const Reference<css::container::XEnumerationAccess> paragraph(text->createEnumeration()->nextElement(),
                                                                  UNO_QUERY_THROW);
    int count = 0;
    for (const auto all = paragraph->createEnumeration(); all->hasMoreElements(); all->nextElement())
        ++count;
    return count;
}

sal_Int32 format_of(Document& document, const std::string& sheet, const std::string& cell)
{
    return office::property<sal_Int32>(document.cell(sheet, cell), "NumberFormat");
}

TEST(Repair, WritesWhatHasOneRightAnswerInOneStep)
{
    Document document(shared_office(), View::window);
    const std::string sheet = document.sheet_names().front();
    fill_untidy(document, sheet);
    add_comment(document, sheet, {0, 1, 1}); // B2
    make_first_word_bold(document, sheet, "B3");
    const auto before = snapshot(document.ref());
    const std::size_t steps = document.undo_titles().size();

    const driving::Done done = document.command("Repair");
    EXPECT_TRUE(done.success);
    EXPECT_NE(done.sentence.find("Đã sửa 10 ô."), std::string::npos) << done.sentence;
    EXPECT_NE(done.sentence.find("Bỏ qua 1 ô: 1 ô có công thức."), std::string::npos) << done.sentence;
    EXPECT_EQ(document.undo_titles().size(), steps + 1);
    EXPECT_EQ(document.undo_titles().front(), "Sửa tự động");
    EXPECT_TRUE(document.has_sheet(findings_sheet)) << "what is left is listed";
    const auto repaired = snapshot(document.ref());

    EXPECT_EQ(document.cell(sheet, "A4")->getValue(), 3);
    EXPECT_EQ(document.cell(sheet, "A6")->getValue(), 5);
    EXPECT_EQ(document.text(sheet, "B2"), "Nguyễn Văn An");
    EXPECT_EQ(repaired.at("comments of “" + sheet + "”"), before.at("comments of “" + sheet + "”"));
    EXPECT_EQ(portions(document, sheet, "B3"), 2) << "rich text of other cells stays";
    EXPECT_EQ(document.cell(sheet, "B6")->getType(), is_formula);
    EXPECT_EQ(document.cell(sheet, "C2")->getType(), is_value);
    EXPECT_EQ(document.text(sheet, "C2"), "15/08/1984");
    EXPECT_EQ(format_of(document, sheet, "C2"), format_of(document, sheet, "C3"));
    EXPECT_EQ(document.text(sheet, "D3"), "Nữ");
    EXPECT_EQ(document.cell(sheet, "E2")->getType(), is_text);
    EXPECT_EQ(document.text(sheet, "E2"), "027084000999");
    EXPECT_EQ(document.text(sheet, "D5"), "N") << "what the clerk has to choose stays";
    EXPECT_EQ(document.text(sheet, "F4"), "sở nội vụ");

    document.command("Repair");
    EXPECT_EQ(differences(repaired, snapshot(document.ref())), "") << "twice changes nothing";
    EXPECT_EQ(document.undo_titles().size(), steps + 1);
    document.undo();
    EXPECT_EQ(differences(before, snapshot(document.ref())), "") << "undone, number formats too";
}

TEST(Repair, LeavesProtectedSheetsAndSaysSo)
{
    Document document(shared_office(), View::window);
    const std::string sheet = document.sheet_names().front();
    fill_untidy(document, sheet);
    Reference<css::util::XProtectable>(document.sheet(sheet), UNO_QUERY_THROW)->protect({});
    const auto before = snapshot(document.ref());
    const driving::Done done = document.command("Repair");
    EXPECT_NE(done.sentence.find("trên trang được bảo vệ “" + sheet + "”"), std::string::npos) << done.sentence;
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
}

TEST(Repair, IsRefusedWhereNothingCanBeWritten)
{
    Document document(shared_office(), corpus("d04"), View::read_only);
    const driving::Done done = document.command("Repair");
    EXPECT_FALSE(done.success);
    EXPECT_NE(done.sentence.find("chỉ đọc"), std::string::npos) << done.sentence;
}

TEST(Repair, SaysWhereThereIsNothingToDo)
{
    Document document(shared_office(), corpus("d16"), View::window);
    EXPECT_FALSE(document.command("Repair").success) << "no list";
    EXPECT_FALSE(document.modified());
}

// A click: in a headless office no dialog is shown, and what has one right answer is repaired.
TEST(Repair, NeedsNoDialogInAHeadlessOffice)
{
    Document document(shared_office(), corpus("d12"), View::window);
    ASSERT_TRUE(document.command("Repair", false).success);
    for (const driving::FindingSeen& finding : Service(document).validate())
        EXPECT_TRUE(finding.replacement.empty()) << finding.rule << " " << finding.cell;
}

TEST(Repair, NumbersAWholeRunAnewByTheServiceToo)
{
    Document document(shared_office(), corpus("d04"), View::window);
    const auto findings = Service(document).raw_findings();
    ASSERT_GT(Service(document).repair(findings), 0);
    for (const driving::FindingSeen& finding : Service(document).validate())
        EXPECT_TRUE(finding.replacement.empty()) << finding.rule << " " << finding.cell;
    const auto once = snapshot(document.ref());
    EXPECT_EQ(Service(document).repair(findings), 0);
    EXPECT_EQ(Service(document).repair(Service(document).raw_findings()), 0);
    EXPECT_EQ(differences(once, snapshot(document.ref())), "");
}

// Every sample workbook there is.
TEST(Repair, ChangesNothingTheSecondTime)
{
    const std::filesystem::path data = std::filesystem::path(DATCHUAN_SOURCE_DIR) / "tests" / "data";
    for (const auto& file : std::filesystem::recursive_directory_iterator(data)) {
        const std::string kind = file.path().extension().string();
        if (kind != ".xlsx" && kind != ".xls" && kind != ".ods")
            continue;
        SCOPED_TRACE(file.path().filename().string());
        Document document(shared_office(), file.path(), View::window);
        const auto before = snapshot(document.ref());
        document.command("Repair");
        const auto once = snapshot(document.ref());
        const std::size_t steps = document.undo_titles().size();
        document.command("Repair");
        EXPECT_EQ(differences(once, snapshot(document.ref())), "");
        EXPECT_EQ(document.undo_titles().size(), steps);
        if (steps > 0)
            document.undo();
        EXPECT_EQ(differences(before, snapshot(document.ref())), "") << "undone";
    }
}

// Runs down a column are written as ranges, which must be as careful as cell by cell.
TEST(WriteChanges, AreAsCarefulInRunsAsInCells)
{
    Document document(shared_office(), View::window);
    const std::string sheet = document.sheet_names().front();
    std::vector<rules::Change> changes;
    for (sal_Int32 row = 0; row < 40; ++row) {
        document.set_text(sheet, "A" + std::to_string(row + 1), "cũ");
        const rules::OldValue before{.kind = sheet::CellKind::text, .text = "cũ", .number = 0, .shown = {}};
        changes.push_back({{0, row, 0}, before, rules::new_text("=00" + std::to_string(row)), {}, 1});
        changes.push_back({{0, row, 1}, {}, rules::new_date({2020, 2, 29}), {}, 1}); // into empty cells
        document.set_text(sheet, "C" + std::to_string(row + 1), "29/02/2020");
        changes.push_back({{0, row, 2}, {}, rules::new_date({2020, 2, 29}), {}, 1});
        document.cell(sheet, "D" + std::to_string(row + 1))->setValue(271234567);
        changes.push_back({{0, row, 3}, {}, rules::new_text("0271234567"), {}, 1});
    }
    add_comment(document, sheet, {0, 0, 4}); // A5
    document.set_text(sheet, "A20", "đã sửa tay");
    document.cell(sheet, "A30")->setFormula("=1+1");
    const auto before = snapshot(document.ref());
    office::Written written;
    {
        const office::UndoStep step(document.ref(), "x");
        written = office::write_changes(document.ref(), changes);
    }
    EXPECT_EQ(written.cells.size(), 158U);
    EXPECT_EQ(written.left_alone.edited, 1);
    EXPECT_EQ(written.left_alone.formulas, 1);
    EXPECT_EQ(document.text(sheet, "A20"), "đã sửa tay");
    EXPECT_EQ(document.cell(sheet, "A30")->getType(), is_formula);
    for (const char* const cell : {"A1", "A5", "A40"})
        EXPECT_EQ(document.cell(sheet, cell)->getType(), is_text) << cell;
    EXPECT_EQ(document.text(sheet, "A40"), "=0039");
    EXPECT_EQ(document.text(sheet, "B40"), "29/02/2020");
    EXPECT_EQ(document.cell(sheet, "C40")->getType(), is_value);
    EXPECT_EQ(document.text(sheet, "C40"), "29/02/2020");
    EXPECT_EQ(document.cell(sheet, "D40")->getType(), is_text);
    EXPECT_EQ(document.text(sheet, "D40"), "0271234567");
    EXPECT_EQ(snapshot(document.ref()).at("comments of “" + sheet + "”"), before.at("comments of “" + sheet + "”"));
    EXPECT_TRUE(office::write_changes(document.ref(), changes).cells.empty()) << "all is there already";
    document.undo();
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
}

TEST(WriteChanges, KeepTheNumberFormatOfPercentages)
{
    Document document(shared_office(), View::window);
    const std::string sheet = document.sheet_names().front();
    const sal_Int32 percent = office::NumberFormats(document.ref(), rules::Language::vietnamese).percent(1);
    document.cell(sheet, "A1")->setValue(0.5);
    office::set_property(document.cell(sheet, "A1"), "NumberFormat", percent);
    document.cell(sheet, "A2")->setValue(50);
    const rules::NewValue right = rules::new_value(rules::Writes::number, "79,9%", true);
    office::write_changes(document.ref(), {{{0, 0, 0}, {}, right, {}, 1}, {{0, 1, 0}, {}, right, {}, 1}});
    EXPECT_DOUBLE_EQ(document.cell(sheet, "A1")->getValue(), 0.799);
    EXPECT_EQ(document.text(sheet, "A1"), "79,9%");
    EXPECT_DOUBLE_EQ(document.cell(sheet, "A2")->getValue(), 79.9);
}

} // namespace
} // namespace datchuan
