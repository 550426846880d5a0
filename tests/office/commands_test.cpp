// The commands of menu and toolbar, by their dispatch URLs, in a document with a window.
#include <algorithm>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/table/CellContentType.hpp>
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
using driving::without_sheet;

constexpr char findings_sheet[] = "Kết quả kiểm tra";
constexpr char targets_sheet[] = "Chỉ tiêu";
using Texts = std::vector<std::string>;

// The cells with findings, in the order of the list.
Texts cells_with_findings(const Document& document)
{
    Texts cells;
    for (const driving::FindingSeen& finding : Service(document).validate())
        if (cells.empty() || cells.back() != finding.cell)
            cells.push_back(finding.cell);
    return cells;
}

TEST(Validate, MarksAndListsInOneStep)
{
    Document document(shared_office(), corpus("d04"), View::window);
    const auto before = snapshot(document.ref());
    const auto findings = Service(document).validate();

    ASSERT_TRUE(document.command("Validate").success);
    EXPECT_EQ(document.undo_titles(), Texts{"Kiểm tra"});
    EXPECT_EQ(document.sheet_names(), (Texts{"Danh sách", findings_sheet}));
    EXPECT_EQ(document.active_sheet(), findings_sheet);
    const auto after = snapshot(document.ref());
    EXPECT_NE(after.at("conditional formats of “Danh sách”"), before.at("conditional formats of “Danh sách”"));
    for (const char* const part : {"formulas", "values", "looks", "comments"}) {
        const std::string what = std::string(part) + " of “Danh sách”";
        EXPECT_EQ(after.at(what), before.at(what)) << what;
    }
    ASSERT_FALSE(findings.empty());
    for (const driving::FindingSeen& finding : findings)
        EXPECT_TRUE(document.find(findings_sheet, finding.message)) << finding.message;

    document.undo();
    EXPECT_EQ(differences(before, snapshot(document.ref())), "") << "undone";
    document.history()->redo();
    EXPECT_EQ(differences(after, snapshot(document.ref())), "") << "redone";
}

TEST(Validate, ReplacesWhatItShowedBefore)
{
    Document document(shared_office(), corpus("d04"), View::window);
    ASSERT_TRUE(document.command("Validate").success);
    const auto once = snapshot(document.ref());
    ASSERT_TRUE(document.command("Validate").success);
    EXPECT_EQ(differences(once, snapshot(document.ref())), "");
    EXPECT_EQ(document.undo_titles(), (Texts{"Kiểm tra", "Kiểm tra"}));

    const auto findings = Service(document).validate();
    const auto repaired =
        std::find_if(findings.begin(), findings.end(), [](const auto& each) { return !each.replacement.empty(); });
    ASSERT_NE(repaired, findings.end());
    document.set_text("Danh sách", sheet::cell_name(repaired->place.column, repaired->place.row),
                      repaired->replacement);
    ASSERT_TRUE(document.command("Validate").success);
    EXPECT_FALSE(document.find(findings_sheet, repaired->message)) << "what is right now isn't listed any more";
    EXPECT_EQ(document.sheet_names().size(), 2U);
}

TEST(Validate, LeadsFromTheListToTheCell)
{
    Document document(shared_office(), corpus("d04"), View::window);
    ASSERT_TRUE(document.command("Validate").success);
    const auto header = document.find(findings_sheet, "Ô");
    ASSERT_TRUE(header);
    const auto first = document.cell(findings_sheet, sheet::cell_name(header->column, header->row + 1));
    const std::string formula = office::to_utf8(first->getFormula());
    EXPECT_EQ(first->getType(), css::table::CellContentType_FORMULA);
    const std::string cell = Service(document).validate().front().cell;
    EXPECT_NE(formula.find("HYPERLINK"), std::string::npos) << formula;
    EXPECT_NE(formula.find(cell.substr(cell.find('!') + 1)), std::string::npos) << formula << " leads to " << cell;
}

TEST(ClearMarks, RemovesMarksAndList)
{
    Document document(shared_office(), corpus("d04"), View::window);
    const auto before = snapshot(document.ref());
    ASSERT_TRUE(document.command("Validate").success);
    const auto marked = snapshot(document.ref());
    ASSERT_TRUE(document.command("ClearMarks").success);
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
    EXPECT_EQ(document.undo_titles(), (Texts{"Xóa đánh dấu", "Kiểm tra"}));
    document.undo();
    EXPECT_EQ(differences(marked, snapshot(document.ref())), "") << "undone";
    document.undo();
    EXPECT_EQ(differences(before, snapshot(document.ref())), "") << "both undone";
}

TEST(Buttons, AreEnabledWhereTheyCanWork)
{
    Document document(shared_office(), corpus("d04"), View::window);
    const auto enabled = [&] {
        std::set<std::string> names;
        for (const char* const name :
             {"Validate", "ComputeTargets", "InsertTargets", "NextFinding", "PreviousFinding", "Repair", "ClearMarks"})
            if (document.enabled(name))
                names.insert(name);
        return names;
    };
    const std::set<std::string> always{"Validate", "ComputeTargets", "InsertTargets", "Repair"};
    std::set<std::string> with_findings = always;
    with_findings.insert({"NextFinding", "PreviousFinding", "ClearMarks"});
    EXPECT_EQ(enabled(), always);
    document.command("Validate");
    EXPECT_EQ(enabled(), with_findings);
    document.command("ClearMarks");
    EXPECT_EQ(enabled(), always);
}

TEST(Findings, AreVisitedForwardsAndBackwardsAndRound)
{
    Document document(shared_office(), corpus("d04"), View::window);
    const Texts cells = cells_with_findings(document);
    ASSERT_GT(cells.size(), 3U);
    ASSERT_TRUE(document.command("Validate").success);

    document.select_cell("Danh sách", "A1");
    for (const std::string& cell : cells) {
        EXPECT_TRUE(document.command("NextFinding").success);
        EXPECT_EQ(document.selected(), cell);
    }
    document.command("NextFinding");
    EXPECT_EQ(document.selected(), cells.front()) << "round from the last to the first";
    document.command("PreviousFinding");
    EXPECT_EQ(document.selected(), cells.back()) << "round from the first to the last";
    document.command("PreviousFinding");
    EXPECT_EQ(document.selected(), cells[cells.size() - 2]);
    document.select_cell("Danh sách", "A1");
    document.command("PreviousFinding");
    EXPECT_EQ(document.selected(), cells.back()) << "nothing above";
}

TEST(Findings, AreFoundAfterTheirSheetWasMoved)
{
    Document document(shared_office(), corpus("d04"), View::window);
    ASSERT_TRUE(document.command("Validate").success);
    document.ref()->getSheets()->moveByName(office::to_office("Danh sách"), 2);
    ASSERT_EQ(document.sheet_names().back(), "Danh sách");
    document.select_cell("Danh sách", "A1");
    EXPECT_TRUE(document.command("NextFinding").success);
    EXPECT_EQ(document.selected(), cells_with_findings(document).front());
}

TEST(Findings, AreSaidToBeMissingBeforeACheck)
{
    Document document(shared_office(), corpus("d04"), View::window);
    document.select_cell("Danh sách", "C3");
    const driving::Done done = document.command("NextFinding");
    EXPECT_FALSE(done.success);
    EXPECT_NE(done.sentence.find("Kiểm tra"), std::string::npos) << done.sentence;
    EXPECT_EQ(document.selected(), "Danh sách!C3");
}

TEST(InsertTargets, AddsTheTableOnce)
{
    Document document(shared_office(), corpus("d03"), View::window);
    const auto before = snapshot(document.ref());
    ASSERT_TRUE(document.command("InsertTargets").success);
    EXPECT_EQ(document.undo_titles(), Texts{"Chèn bảng chỉ tiêu"});
    EXPECT_EQ(document.sheet_names().back(), targets_sheet);
    EXPECT_EQ(document.active_sheet(), targets_sheet);
    const auto with_table = snapshot(document.ref());
    document.command("InsertTargets");
    EXPECT_EQ(differences(with_table, snapshot(document.ref())), "") << "there's one already";
    EXPECT_EQ(document.undo_titles().size(), 1U);
    document.undo();
    EXPECT_EQ(differences(before, snapshot(document.ref())), "") << "undone";
}

// The "Chỉ tiêu" sheet by the words of its header and the ids of its rows.
class TargetsSheet
{
public:
    explicit TargetsSheet(Document& document) : document_(document) {}

    [[nodiscard]] std::string name(const std::string& column, const std::string& id) const
    {
        const auto header = document_.find(targets_sheet, column);
        const auto row = document_.find(targets_sheet, id);
        if (!header || !row)
            throw std::runtime_error("no column " + column + " or no row " + id);
        return sheet::cell_name(header->column, row->row);
    }
    [[nodiscard]] auto cell(const std::string& column, const std::string& id) const
    {
        return document_.cell(targets_sheet, name(column, id));
    }
    [[nodiscard]] std::string text(const std::string& column, const std::string& id) const
    {
        return document_.text(targets_sheet, name(column, id));
    }

private:
    Document& document_;
};

// A target of the workbook that asks for a share, and that somebody has reached and somebody hasn't.
std::string target_with_counts(const Document& document)
{
    for (const driving::TargetSeen& target : Service(document).compute())
        if (target.percent > 0 && target.percent < 100 && target.fields.at("verdict") != "reported" &&
            target.fields.at("undecided") == "0")
            return target.id;
    throw std::runtime_error("no such target");
}

TEST(ComputeTargets, AddsAndFillsTheTableInOneStep)
{
    Document document(shared_office(), corpus("d03"), View::window);
    const auto before = snapshot(document.ref());
    ASSERT_TRUE(document.command("ComputeTargets").success);
    EXPECT_EQ(document.undo_titles(), Texts{"Tính chỉ tiêu"});
    EXPECT_EQ(document.active_sheet(), targets_sheet);
    EXPECT_EQ(differences(without_sheet(before, targets_sheet), without_sheet(snapshot(document.ref()), targets_sheet)),
              "")
        << "no other sheet changes";
    const TargetsSheet table(document);
    for (const driving::TargetSeen& target : Service(document).compute()) {
        if (target.fields.at("population") == "0")
            continue;
        EXPECT_EQ(table.cell("Đạt", target.id)->getValue(), std::stod(target.fields.at("achieved"))) << target.id;
        EXPECT_EQ(table.cell("Tổng", target.id)->getValue(), std::stod(target.fields.at("population"))) << target.id;
        EXPECT_NEAR(table.cell("Tỷ lệ", target.id)->getValue() * 100, target.percent, 1e-9) << target.id;
        EXPECT_FALSE(table.text("Kết quả", target.id).empty()) << target.id;
    }
    document.undo();
    EXPECT_EQ(differences(before, snapshot(document.ref())), "") << "undone";
}

TEST(ComputeTargets, WritesAPercentageThatStaysAlive)
{
    Document document(shared_office(), corpus("d03"), View::window);
    const std::string id = target_with_counts(document);
    document.command("ComputeTargets");
    const TargetsSheet table(document);
    const auto percent = table.cell("Tỷ lệ", id);
    EXPECT_EQ(percent->getType(), css::table::CellContentType_FORMULA);
    const double before = percent->getValue();
    table.cell("Tổng", id)->setValue(table.cell("Tổng", id)->getValue() * 2);
    EXPECT_DOUBLE_EQ(percent->getValue(), before / 2);
}

TEST(ComputeTargets, AnswersTheTableAsTheClerkHasEditedIt)
{
    Document document(shared_office(), corpus("d03"), View::window);
    const std::string id = target_with_counts(document);
    document.command("ComputeTargets");
    const TargetsSheet table(document);
    const auto verdict = [&](double threshold) {
        table.cell("Ngưỡng (%)", id)->setValue(threshold);
        EXPECT_TRUE(document.command("ComputeTargets").success);
        return table.text("Kết quả", id);
    };
    EXPECT_EQ(verdict(2), "Đạt");
    EXPECT_EQ(verdict(100), "Chưa đạt");
    EXPECT_EQ(verdict(2), "Đạt");
}

TEST(ComputeTargets, ChangesResultCellsOnly)
{
    Document document(shared_office(), corpus("d03"), View::window);
    const std::string id = target_with_counts(document);
    document.command("ComputeTargets");
    const auto computed = snapshot(document.ref());
    const std::size_t steps = document.undo_titles().size();
    document.command("ComputeTargets");
    EXPECT_EQ(differences(computed, snapshot(document.ref())), "") << "twice gives the same";
    EXPECT_EQ(document.undo_titles().size(), steps) << "nothing was written, so there's nothing to undo";

    const TargetsSheet table(document);
    table.cell("Đạt", id)->setValue(999);
    document.set_text(targets_sheet, table.name("Kết quả", id), "?");
    document.command("ComputeTargets");
    EXPECT_EQ(differences(computed, snapshot(document.ref())), "") << "results are written anew";
}

TEST(Commands, KeepEachOthersSheets)
{
    Document document(shared_office(), corpus("d07"), View::window);
    const Texts own = document.sheet_names();
    document.command("ComputeTargets");
    document.command("Validate");
    Texts all = own;
    all.insert(all.end(), {targets_sheet, findings_sheet});
    EXPECT_EQ(document.sheet_names(), all);
    const auto both = snapshot(document.ref());
    document.command("Validate");
    document.command("ComputeTargets");
    EXPECT_EQ(differences(both, snapshot(document.ref())), "") << "our own sheets are neither checked nor counted";
    document.command("ClearMarks");
    all.pop_back();
    EXPECT_EQ(document.sheet_names(), all);
}

TEST(Commands, FindTheirSheetsUnderAnotherName)
{
    Document document(shared_office(), corpus("d04"), View::window);
    document.command("Validate");
    office::SheetRef sheet = document.sheet(findings_sheet);
    css::uno::Reference<css::container::XNamed>(sheet, css::uno::UNO_QUERY_THROW)->setName("Loi");
    document.command("Validate");
    EXPECT_EQ(document.sheet_names(), (Texts{"Danh sách", "Loi"}));
    document.command("ClearMarks");
    EXPECT_EQ(document.sheet_names(), Texts{"Danh sách"});
}

} // namespace
} // namespace datchuan
