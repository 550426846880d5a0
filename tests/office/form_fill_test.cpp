// Filling forms in a real office: formulas that live, comments that say so, cells that are left alone, one step back.
#include <algorithm>
#include <string>
#include <vector>

#include <com/sun/star/sheet/XSheetAnnotation.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/text/XSimpleText.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/form_workbook.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"
#include "driving/snapshot.hpp"
#include "office/number_formats.hpp"
#include "office/text.hpp"

namespace datchuan {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using driving::differences;
using driving::Document;
using driving::fill_form_workbook;
using driving::Service;
using driving::shared_office;
using driving::snapshot;
using driving::View;

constexpr char by_groups[] = "Biểu 1";
constexpr char by_programmes[] = "Biểu 10";
constexpr char own_targets[] = "Chỉ tiêu của phòng";

std::string formula(const Document& document, const std::string& sheet, const std::string& cell)
{
    return office::to_utf8(document.cell(sheet, cell)->getFormula());
}

Reference<css::sheet::XSheetAnnotations> comments(const Document& document, const std::string& sheet)
{
    return Reference<css::sheet::XSheetAnnotationsSupplier>(document.sheet(sheet), UNO_QUERY_THROW)->getAnnotations();
}

std::vector<std::string> findings(const Document& document)
{
    std::vector<std::string> all;
    for (const driving::FindingSeen& each : Service(document).validate())
        all.push_back(each.rule + " " + each.cell);
    return all;
}

TEST(FillForm, CountsFormulasAndAComment)
{
    Document document(shared_office(), View::window);
    fill_form_workbook(document);
    const auto before = snapshot(document.ref());
    const std::vector<std::string> findings_before = findings(document);

    const driving::Done done = document.command("FillForm");
    EXPECT_TRUE(done.success) << done.sentence;
    EXPECT_NE(done.sentence.find("Đã điền"), std::string::npos) << done.sentence;
    EXPECT_EQ(document.undo_titles(), std::vector<std::string>{"Điền biểu tổng hợp"});
    // An: cao cấp LLCT; Bình: tin học twice; Giang: tin học.
    EXPECT_EQ(document.cell(by_groups, "C5")->getValue(), 1);
    EXPECT_EQ(document.cell(by_groups, "D6")->getValue(), 2);
    EXPECT_EQ(document.text(by_groups, "D5"), "") << "a count of 0 stays empty";
    EXPECT_EQ(formula(document, by_groups, "D8"), "=SUM(D5:D7)");
    EXPECT_EQ(document.cell(by_groups, "D8")->getValue(), 3);
    EXPECT_EQ(document.text(by_groups, "D7"), "1");
    // Persons: Bình once.
    EXPECT_EQ(document.cell(by_programmes, "D6")->getValue(), 1);
    EXPECT_EQ(formula(document, by_programmes, "C6"), "=D6+E6");
    EXPECT_EQ(document.cell(by_programmes, "C6")->getValue(), 2);
    EXPECT_EQ(formula(document, by_programmes, "F6"), "=E6*100/C6");
    EXPECT_EQ(document.text(by_programmes, "F6"), "50,0");
    // Bình of three has the law course.
    EXPECT_EQ(document.cell(own_targets, "C2")->getValue(), 1);
    EXPECT_EQ(formula(document, own_targets, "E2"), "=C2/D2");
    EXPECT_EQ(document.text(own_targets, "E2"), "33,3%");
    EXPECT_EQ(document.text(own_targets, "C3"), "") << "no target is worded so";
    EXPECT_NE(done.sentence.find("bồi dưỡng kỹ năng mềm"), std::string::npos) << done.sentence;

    ASSERT_EQ(comments(document, by_groups)->getCount(), 1);
    const std::string said = office::to_utf8(
        Reference<css::text::XSimpleText>(comments(document, by_groups)->getByIndex(0), UNO_QUERY_THROW)->getString());
    EXPECT_NE(said.find("Đạt Chuẩn điền ngày"), std::string::npos) << said;
    EXPECT_NE(said.find("“Bồi dưỡng”"), std::string::npos) << said;

    // Counts that are edited move the formulas; nothing that was filled in is a finding.
    for (const std::string& finding : findings(document))
        EXPECT_NE(std::find(findings_before.begin(), findings_before.end(), finding), findings_before.end()) << finding;
    document.cell(by_groups, "D6")->setValue(7);
    EXPECT_EQ(document.cell(by_groups, "D8")->getValue(), 8);
    document.undo();

    document.undo();
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");
    EXPECT_EQ(comments(document, by_groups)->getCount(), 0);
}

TEST(FillForm, ASecondRunChangesNothing)
{
    Document document(shared_office(), View::window);
    fill_form_workbook(document);
    ASSERT_TRUE(document.command("FillForm").success);
    const auto filled = snapshot(document.ref());
    const driving::Done again = document.command("FillForm");
    EXPECT_TRUE(again.success);
    EXPECT_NE(again.sentence.find("Không có ô trống nào"), std::string::npos) << again.sentence;
    EXPECT_EQ(differences(filled, snapshot(document.ref())), "");
    EXPECT_EQ(document.undo_titles().size(), 1U);
}

TEST(FillForm, CellsThatHoldAnythingAndMergedOnesStay)
{
    Document document(shared_office(), View::window);
    fill_form_workbook(document);
    document.set_text(by_groups, "D6", "chưa rõ");
    document.cell(by_groups, "C5")->setValue(9);
    Reference<css::util::XMergeable>(document.range(by_programmes, "F6:G6"), UNO_QUERY_THROW)->merge(true);
    document.cell(by_programmes, "F7")->setValue(0);
    const driving::Done done = document.command("FillForm");
    EXPECT_TRUE(done.success);
    EXPECT_EQ(document.text(by_groups, "D6"), "chưa rõ");
    EXPECT_EQ(document.text(by_groups, "C5"), "9");
    EXPECT_EQ(document.text(by_programmes, "F6"), "");
    EXPECT_NE(done.sentence.find("ô đang gộp"), std::string::npos) << done.sentence;
}

TEST(FillForm, ProtectedSheetsAreLeftAndTold)
{
    Document document(shared_office(), View::window);
    fill_form_workbook(document);
    Reference<css::util::XProtectable>(document.sheet(by_groups), UNO_QUERY_THROW)->protect("");
    const driving::Done done = document.command("FillForm");
    EXPECT_TRUE(done.success);
    EXPECT_NE(done.sentence.find("trang được bảo vệ “Biểu 1”"), std::string::npos) << done.sentence;
    EXPECT_EQ(document.text(by_groups, "C5"), "");
    EXPECT_EQ(comments(document, by_groups)->getCount(), 0);
    EXPECT_EQ(document.cell(by_programmes, "D6")->getValue(), 1);
}

TEST(FillForm, NothingToFillInAnEmptyFile)
{
    Document document(shared_office(), View::window);
    const driving::Done done = document.command("FillForm");
    EXPECT_FALSE(done.success);
    EXPECT_NE(done.sentence.find("Không tìm thấy biểu tổng hợp"), std::string::npos) << done.sentence;
    EXPECT_TRUE(document.undo_titles().empty());
}

} // namespace
} // namespace datchuan
