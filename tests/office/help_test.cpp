// The help command: which page it leads to. In a headless office nothing is opened; the sentence names the page.
#include <algorithm>
#include <filesystem>
#include <string>

#include <gtest/gtest.h>
#include <osl/file.hxx>

#include "driving/document.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"
#include "office/text.hpp"

namespace datchuan {
namespace {

using driving::corpus;
using driving::Document;
using driving::Service;
using driving::shared_office;
using driving::View;

constexpr char findings_sheet[] = "Kết quả kiểm tra";

// "vi/index.html": the page that the command names, which has to exist.
std::string page_of(const driving::Done& done)
{
    EXPECT_TRUE(done.success) << done.sentence;
    const auto begin = done.sentence.find("file:");
    if (begin == std::string::npos)
        return done.sentence;
    const std::string url = done.sentence.substr(begin);
    rtl::OUString path;
    EXPECT_EQ(osl::FileBase::getSystemPathFromFileURL(office::to_office(url), path), osl::FileBase::E_None) << url;
    EXPECT_TRUE(std::filesystem::is_regular_file(office::to_utf8(path))) << url;
    const std::string folder = "/help/";
    return url.substr(url.find(folder) + folder.size());
}

TEST(Help, BeginsAtItsFirstPage)
{
    Document document(shared_office(), View::window);
    EXPECT_TRUE(document.enabled("Help"));
    EXPECT_EQ(page_of(document.command("Help")), "vi/index.html");
    EXPECT_FALSE(document.modified());
    EXPECT_EQ(page_of(document.command("Help", false)), "vi/index.html") << "without a screen nothing is opened";
}

TEST(Help, ExplainsTheFindingUnderTheCursor)
{
    Document document(shared_office(), corpus("d04"), View::window);
    const auto findings = Service(document).validate();
    ASSERT_FALSE(findings.empty());
    document.command("Validate");
    const std::string& cell = findings.front().cell;
    int gravest = -1;
    std::string rule;
    for (const auto& finding : findings)
        if (finding.cell == cell && finding.severity > gravest) {
            gravest = finding.severity;
            rule = finding.rule;
        }
    document.select_cell("Danh sách", cell.substr(cell.find('!') + 1));
    EXPECT_EQ(page_of(document.command("Help")), "vi/quy-tac/" + rule + ".html");

    document.command("ClearMarks");
    EXPECT_EQ(page_of(document.command("Help")), "vi/index.html");
}

TEST(Help, ExplainsTheLineOfTheList)
{
    Document document(shared_office(), corpus("d04"), View::window);
    document.command("Validate");
    const auto header = document.find(findings_sheet, "Ô");
    ASSERT_TRUE(header);
    const std::string row = std::to_string(header->row + 2);
    const std::string rule = document.text(findings_sheet, "G" + row).substr(0, 3);
    document.select_cell(findings_sheet, "A" + row);
    EXPECT_EQ(page_of(document.command("Help")), "vi/quy-tac/" + rule + ".html");
    document.select_cell(findings_sheet, "A1");
    EXPECT_EQ(page_of(document.command("Help")), "vi/index.html");
}

TEST(Help, ExplainsTheTableOfTargets)
{
    Document document(shared_office(), corpus("d04"), View::window);
    document.command("InsertTargets");
    ASSERT_EQ(document.active_sheet(), "Chỉ tiêu");
    EXPECT_EQ(page_of(document.command("Help")), "vi/chi-tieu.html");
}

} // namespace
} // namespace datchuan
