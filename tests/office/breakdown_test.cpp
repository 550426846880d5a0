// "Phân tích chỉ tiêu": numbers, formulas and charts on a sheet of ours.
#include <map>
#include <string>

#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"
#include "driving/snapshot.hpp"
#include "office/charts.hpp"
#include "office/own_sheets.hpp"
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

constexpr char breakdown_sheet[] = "Phân tích chỉ tiêu";
constexpr char targets_sheet[] = "Chỉ tiêu";

std::vector<office::BarChart> charts_of(const Document& document)
{
    const auto sheet = office::find_own_sheet(document.ref(), office::OwnSheet::breakdown);
    return sheet ? office::charts_on(document.ref(), *sheet) : std::vector<office::BarChart>{};
}

std::string described(const std::vector<office::BarChart>& charts)
{
    std::string text;
    for (const office::BarChart& chart : charts) {
        text += office::to_utf8(chart.name) + ": " + office::to_utf8(chart.title) + ": " + office::to_utf8(chart.names);
        for (int i = 0; i < 2; ++i)
            text += ", " + office::to_utf8(chart.labels[i]) + " " + office::to_utf8(chart.values[i]);
        text += "\n";
    }
    return text;
}

struct Row
{
    double achieved = 0;
    double total = 0;
    double percent = 0;
    bool sums = false; // the counts are formulas
};

// Lines of the sheet by target, kind of group and group.
std::map<std::string, Row> lines_of(const Document& document)
{
    std::map<std::string, Row> lines;
    const auto header = document.find(breakdown_sheet, "Nhóm");
    if (!header)
        return lines;
    for (sal_Int32 row = header->row + 1;; ++row) {
        const auto cell = [&](sal_Int32 column) {
            return document.cell(breakdown_sheet, sheet::cell_name(column, row));
        };
        const auto text = [&](sal_Int32 column) {
            return document.text(breakdown_sheet, sheet::cell_name(column, row));
        };
        if (text(0).empty())
            return lines;
        lines[text(0) + " " + text(1) + " " + text(2)] = {cell(3)->getValue(), cell(4)->getValue(), cell(5)->getValue(),
                                                          cell(3)->getFormula().startsWith("=SUM(")};
    }
}

TEST(Breakdown, GroupsAndTotalsAreThoseOfTheService)
{
    Document document(shared_office(), corpus("d03"), View::window);
    ASSERT_TRUE(document.command("Breakdown").success);
    EXPECT_EQ(document.active_sheet(), breakdown_sheet);
    EXPECT_EQ(document.undo_titles(), std::vector<std::string>{breakdown_sheet});
    css::uno::Reference<css::sheet::XCalculatable>(document.ref(), css::uno::UNO_QUERY_THROW)->calculateAll();
    const std::map<std::string, Row> lines = lines_of(document);
    std::size_t compared = 0;
    for (const auto& [by, word] :
         {std::pair{"agency", "Đơn vị"}, std::pair{"sex", "Giới tính"}, std::pair{"level", "Cấp"}})
        for (const driving::TargetSeen& target : Service(document, {{"GroupBy", by}, {"Language", "vi"}}).compute()) {
            const auto line = lines.find(target.id + " " + word + " " + (target.group.empty() ? "Cộng" : target.group));
            if (line == lines.end())
                continue; // a single group says no more than the whole
            ++compared;
            EXPECT_EQ(line->second.achieved, std::stod(target.fields.at("achieved"))) << line->first;
            EXPECT_EQ(line->second.total, std::stod(target.fields.at("population"))) << line->first;
            EXPECT_NEAR(line->second.percent * 100, target.percent, 1e-9) << line->first;
            EXPECT_EQ(line->second.sums, target.group.empty()) << line->first;
        }
    EXPECT_GT(compared, 40U);
}

TEST(Breakdown, OneStepIsTakenBackWithChartsAndSheet)
{
    Document document(shared_office(), corpus("d03"), View::window);
    const auto before = snapshot(document.ref());
    const auto tables = Service(document).recognise().size();
    ASSERT_TRUE(document.command("Breakdown").success);
    const auto after = snapshot(document.ref());
    const std::string charts = described(charts_of(document));
    EXPECT_NE(charts.find("DatChuan_ChiTieu: Tỷ lệ đạt so với ngưỡng"), std::string::npos) << charts;
    EXPECT_NE(charts.find("DatChuan_DonVi_1: T2: tỷ lệ đạt theo đơn vị"), std::string::npos) << charts;
    EXPECT_EQ(Service(document).recognise().size(), tables) << "no table of the clerk's";

    // Again in its place.
    ASSERT_TRUE(document.command("Breakdown").success);
    EXPECT_EQ(differences(after, snapshot(document.ref())), "");
    EXPECT_EQ(described(charts_of(document)), charts);
    document.undo();
    EXPECT_EQ(described(charts_of(document)), charts);
    document.undo();
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
    EXPECT_FALSE(document.has_sheet(breakdown_sheet));
    document.history()->redo();
    EXPECT_EQ(differences(after, snapshot(document.ref())), "");
    EXPECT_EQ(described(charts_of(document)), charts) << "the office's own redo names them anew";
}

// The row of the targets table with that id.
sal_Int32 row_of(const Document& document, const std::string& id) { return document.find(targets_sheet, id)->row; }

TEST(Breakdown, FollowsWhenTargetsAreComputedAgain)
{
    Document document(shared_office(), corpus("d03"), View::window);
    ASSERT_TRUE(document.command("ComputeTargets").success);
    ASSERT_TRUE(document.command("Breakdown").success);
    const auto before = charts_of(document);
    ASSERT_GT(before.size(), 2U);
    // T2 asks for more, T7 is asked no more: fewer rows, and the charts below move up.
    const auto threshold = document.find(targets_sheet, "Ngưỡng (%)");
    ASSERT_TRUE(threshold);
    document.cell(targets_sheet, sheet::cell_name(threshold->column, row_of(document, "T2")))->setValue(95);
    const auto last = row_of(document, "T7");
    for (sal_Int32 column = 0; column <= threshold->column + 12; ++column)
        document.cell(targets_sheet, sheet::cell_name(column, last))->setFormula(rtl::OUString());
    document.history()->clear();
    ASSERT_TRUE(document.command("ComputeTargets").success);
    EXPECT_EQ(document.undo_titles(), std::vector<std::string>{"Tính chỉ tiêu"});
    const auto after = charts_of(document);
    ASSERT_EQ(after.size(), before.size()) << described(after);
    EXPECT_NE(described(after), described(before));
    // What the chart of T2's agencies shows is what stands in the list, and its threshold the new one.
    const rtl::OUString cells = after[1].values[1].copy(after[1].values[1].lastIndexOf('.') + 1).replaceAll("$", "");
    const rtl::OUString first = cells.copy(0, cells.indexOf(':'));
    EXPECT_DOUBLE_EQ(document.cell(breakdown_sheet, office::to_utf8(first))->getValue(), 0.95);

    document.undo();
    EXPECT_EQ(described(charts_of(document)), described(before));
    document.history()->redo();
    EXPECT_EQ(described(charts_of(document)), described(after));
}

TEST(Breakdown, RefusesBeforeAnythingIsChanged)
{
    Document document(shared_office(), corpus("d03"), View::window);
    ASSERT_TRUE(document.command("ComputeTargets").success);
    ASSERT_TRUE(document.command("Breakdown").success);
    const css::uno::Reference<css::util::XProtectable> sheet(document.sheet(breakdown_sheet),
                                                             css::uno::UNO_QUERY_THROW);
    sheet->protect(rtl::OUString());
    document.cell(targets_sheet, "A1")->setFormula("changed");
    const auto before = snapshot(document.ref());
    for (const char* const command : {"Breakdown", "ComputeTargets"}) {
        const driving::Done done = document.command(command);
        EXPECT_FALSE(done.success) << command;
        EXPECT_NE(done.sentence.find(breakdown_sheet), std::string::npos) << done.sentence;
        EXPECT_EQ(differences(before, snapshot(document.ref())), "") << command;
    }
}

TEST(Breakdown, RefusesWhereNobodyIsKnown)
{
    Document document(shared_office(), corpus("d16"), View::window);
    const auto before = snapshot(document.ref());
    EXPECT_FALSE(document.command("Breakdown").success);
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
}

} // namespace
} // namespace datchuan
