// Cells as clerks' files have them: errors, endless texts, formula texts, formats everywhere. Nothing is harmed by
// them.
#include <string>
#include <vector>

#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/table/CellContentType.hpp>
#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/sample_roll.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"
#include "driving/snapshot.hpp"
#include "office/read.hpp"

namespace datchuan {
namespace {

namespace uno = com::sun::star::uno;
using driving::corpus;
using driving::differences;
using driving::Document;
using driving::Service;
using driving::shared_office;
using driving::snapshot;
using driving::View;
using driving::without_sheet;
using uno::Reference;
using uno::UNO_QUERY_THROW;

constexpr char roll[] = "Danh sách"; // the sheet of d04
constexpr char findings_sheet[] = "Kết quả kiểm tra";
using Texts = std::vector<std::string>;

TEST(BadCells, ErrorCellsEverywhere)
{
    Document document(shared_office(), corpus("d01"), View::window);
    const auto tables = Service(document).recognise();
    ASSERT_EQ(tables.size(), 1U);
    const std::string sheet = tables.front().sheet;
    const Reference<css::sheet::XCellRangeFormula> cells(document.range(sheet, tables.front().data), UNO_QUERY_THROW);
    uno::Sequence<uno::Sequence<rtl::OUString>> formulas = cells->getFormulaArray();
    for (sal_Int32 row = 0; row < formulas.getLength(); ++row)
        for (sal_Int32 column = 0; column < formulas[row].getLength(); ++column)
            formulas.getArray()[row].getArray()[column] =
                rtl::OUString::createFromAscii(column % 2 == 0 ? "=1/0" : "=NA()");
    cells->setFormulaArray(formulas);
    document.history()->clear();
    const auto before = snapshot(document.ref());
    for (const driving::FindingSeen& finding : Service(document).validate())
        EXPECT_TRUE(finding.rule == "R08" || finding.rule == "R01")
            << finding.rule << " " << finding.cell << ": an unreadable cell bears no second finding";
    EXPECT_EQ(Service(document).compute().size(), 10U);
    document.command("Validate");
    document.command("ComputeTargets");
    while (!document.undo_titles().empty())
        document.undo();
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
}

TEST(BadCells, ErrorCellsBesideSoundOnes)
{
    Document document(shared_office(), corpus("d01"), View::window);
    const driving::TableSeen table = Service(document).recognise().front();
    const std::string first_row = table.data.substr(table.data.find_first_of("0123456789"),
                                                    table.data.find(':') - table.data.find_first_of("0123456789"));
    const std::string row = std::to_string(std::stoi(first_row) + 3);
    document.cell(table.sheet, "C" + row)->setFormula("=1/0");
    const auto findings = Service(document).validate();
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().rule, "R08");
    EXPECT_EQ(findings.front().cell, table.sheet + "!C" + row);
}

TEST(BadCells, VeryLongCell)
{
    Document document(shared_office(), View::window);
    const std::string sheet = document.sheet_names().front();
    driving::fill_roll(document, sheet, 20);
    std::string name;
    while (name.size() < 10'000)
        name += "Nguyễn 1 ";
    document.set_text(sheet, "B5", name);
    document.set_text(sheet, "C6", name);
    document.set_text(sheet, "E7", name);
    const auto before = snapshot(document.ref());
    EXPECT_FALSE(Service(document).validate().empty());
    EXPECT_TRUE(document.command("Validate").success);
    EXPECT_TRUE(document.command("ComputeTargets").success);
    document.command("ClearMarks");
    document.set_modified(false);
    EXPECT_EQ(without_sheet(before, "Chỉ tiêu"), without_sheet(snapshot(document.ref()), "Chỉ tiêu"));
}

TEST(BadCells, FormulaTextStaysText)
{
    Document document(shared_office(), View::window);
    const std::string sheet = document.sheet_names().front();
    driving::fill_roll(document, sheet, 20);
    const Texts dangerous{"=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "=HYPERLINK(\"http://x\";\"y\")", "-2+3"};
    for (std::size_t i = 0; i < dangerous.size(); ++i) {
        const std::string row = std::to_string(4 + i);
        document.set_text(sheet, "B" + row, dangerous[i]);
        document.set_text(sheet, "C" + row, "31/02/1985");
    }
    ASSERT_TRUE(document.command("Validate").success);
    for (const std::string& text : dangerous) {
        const auto at = document.find(findings_sheet, text);
        ASSERT_TRUE(at) << text << " names the person of a finding";
        EXPECT_EQ(document.cell(findings_sheet, sheet::cell_name(at->column, at->row))->getType(),
                  css::table::CellContentType_TEXT)
            << text;
    }
}

TEST(BadCells, RepairWritesTextNeverAFormula)
{
    Document document(shared_office(), View::window);
    const std::string sheet = document.sheet_names().front();
    uno::Sequence<org::datchuan::Finding> findings(2);
    for (sal_Int16 i = 0; i < 2; ++i) {
        findings.getArray()[i].Cell = {0, i, 0};
        findings.getArray()[i].Repairable = true;
    }
    findings.getArray()[0].Replacement = "=1+1";
    findings.getArray()[1].Replacement = "001080797332";
    EXPECT_EQ(Service(document).repair(findings), 2);
    EXPECT_EQ(document.undo_titles().size(), 1U);
    EXPECT_EQ(document.cell(sheet, "A1")->getType(), css::table::CellContentType_TEXT);
    EXPECT_EQ(document.text(sheet, "A1"), "=1+1");
    EXPECT_EQ(document.cell(sheet, "B1")->getType(), css::table::CellContentType_TEXT);
    EXPECT_EQ(document.text(sheet, "B1"), "001080797332") << "leading zeros stay";
}

// The clerk's own format: that background where the cell's value is greater.
void format_conditionally(Document& document, const std::string& sheet, const std::string& range)
{
    const auto cells = document.range(sheet, range);
    const auto entries = office::property<Reference<css::sheet::XSheetConditionalEntries>>(cells, "ConditionalFormat");
    uno::Sequence<css::beans::PropertyValue> entry(3);
    const auto set = [&](int at, const char* name, const uno::Any& value) {
        entry.getArray()[at].Name = rtl::OUString::createFromAscii(name);
        entry.getArray()[at].Value = value;
    };
    set(0, "Operator", uno::Any(css::sheet::ConditionOperator_GREATER));
    set(1, "Formula1", uno::Any(rtl::OUString("5")));
    set(2, "StyleName", uno::Any(rtl::OUString("Good")));
    entries->addNew(entry);
    office::set_property(cells, "ConditionalFormat", entries);
}

TEST(BadCells, FormatsOfTheClerksOwnSurvive)
{
    Document document(shared_office(), corpus("d04"), View::window);
    const auto findings = Service(document).validate();
    ASSERT_GT(findings.size(), 4U);
    // Over all of a column with findings, and over the middle of the table.
    const std::string column = sheet::column_letters(findings.front().place.column);
    format_conditionally(document, roll, column + "9:" + column + "68");
    format_conditionally(document, roll, "C20:D40");
    document.history()->clear();
    const auto before = snapshot(document.ref());
    ASSERT_TRUE(document.command("Validate").success);
    const auto marked = snapshot(document.ref());
    EXPECT_NE(differences(before, marked), "");
    ASSERT_TRUE(document.command("ClearMarks").success);
    EXPECT_EQ(differences(before, snapshot(document.ref())), "") << "cleared";
    document.undo();
    EXPECT_EQ(differences(marked, snapshot(document.ref())), "") << "clearing undone";
    document.undo();
    EXPECT_EQ(differences(before, snapshot(document.ref())), "") << "all undone";
}

TEST(BadCells, FormatsDownToTheLastRow)
{
    Document document(shared_office(), corpus("d04"), View::window);
    const auto expected = Service(document).validate();
    office::set_property(document.range(roll, "A1:K1048576"), "CellBackColor", sal_Int32(0xFFFFEE));
    office::set_property(document.range(roll, "C9:C1048576"), "NumberFormat", sal_Int32(37));
    const sheet::Grid read = office::read(document.ref()).sheets.front().grid;
    EXPECT_LT(read.rows(), 1'000) << "a million empty rows aren't even read";
    EXPECT_LT(read.columns(), 30);
    const auto found = Service(document).validate();
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        EXPECT_EQ(found[i].cell + found[i].rule, expected[i].cell + expected[i].rule);
    ASSERT_TRUE(document.command("Validate").success);
    ASSERT_TRUE(document.command("ComputeTargets").success);
}

} // namespace
} // namespace datchuan
