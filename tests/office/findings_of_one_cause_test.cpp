// What one cause has brought stands on one line of the list, while marks and the way from finding to finding know every
// cell; and what rules about targets say in a document with a targets table.
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"
#include "rules/catalogue.hpp"

namespace datchuan {
namespace {

using driving::corpus;
using driving::Document;
using driving::FindingSeen;
using driving::Service;
using driving::shared_office;
using driving::View;

constexpr char findings_sheet[] = "Kết quả kiểm tra";
constexpr char targets_sheet[] = "Chỉ tiêu";

std::vector<std::string> cells_of(const std::vector<FindingSeen>& findings, const std::string& rule)
{
    std::vector<std::string> cells;
    for (const FindingSeen& finding : findings)
        if (finding.rule == rule)
            cells.push_back(finding.cell);
    return cells;
}

TEST(FindingsOfOneCause, AreOneLineWithTheirCells)
{
    Document document(shared_office(), View::window);
    document.fill(document.sheet_names().front(), 0, 0,
                  {{"STT", "Họ và tên", "Tên khóa bồi dưỡng", "Từ ngày", "Đến ngày", "Số QĐ cử đi học"},
                   {"1", "Nguyễn Văn An", "Cập nhật kiến thức pháp luật", "06/06/2022", "10/06/2022", ""},
                   {"2", "Lê Thị Bình", "Cập nhật kiến thức pháp luật", "06/06/2022", "10/06/2022", ""},
                   {"3", "Trần Văn Cường", "Cập nhật kiến thức pháp luật", "06/06/2022", "10/06/2022", "12/QĐ-SNV"},
                   {"4", "Phạm Thị Dung", "Cập nhật kiến thức pháp luật", "06/06/2022", "10/06/2022", ""}});
    const auto findings = Service(document).validate();
    ASSERT_EQ(cells_of(findings, "R42").size(), 3U) << "the service returns each finding";
    ASSERT_TRUE(document.command("Validate").success);

    const std::string first =
        std::find_if(findings.begin(), findings.end(), [](const auto& each) { return each.rule == "R42"; })->message;
    EXPECT_TRUE(document.find(findings_sheet, first + " Còn 2 ô khác cùng nguyên nhân: F3, F5."));
    std::size_t lines = 0;
    for (sal_Int32 row = 1; row <= 30; ++row)
        lines += document.text(findings_sheet, "G" + std::to_string(row)).rfind("R42 ", 0) == 0 &&
                         document.text(findings_sheet, "C" + std::to_string(row)) != ""
                     ? 1U
                     : 0U;
    EXPECT_EQ(lines, 1U);

    document.select_cell(document.sheet_names().front(), "A1");
    std::set<std::string> visited;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        document.command("NextFinding");
        visited.insert(document.selected());
    }
    for (const std::string& cell : cells_of(findings, "R42"))
        EXPECT_TRUE(visited.contains(cell)) << cell;
}

TEST(RulesAboutTargets, StandInTheDocumentsOwnTable)
{
    Document document(shared_office(), corpus("d07"), View::window);
    const auto has = [](const std::vector<std::string>& ids, const char* rule) {
        return std::find(ids.begin(), ids.end(), rule) != ids.end();
    };
    for (const char* const rule : {"R69", "R70", "R74"}) {
        EXPECT_TRUE(has(Service(document).not_checked(), rule)) << rule;
        EXPECT_TRUE(cells_of(Service(document).validate(), rule).empty()) << rule;
    }
    ASSERT_TRUE(document.command("InsertTargets").success);
    const auto header = document.find(targets_sheet, "Kết quả");
    const auto cut_off = document.find(targets_sheet, "Chốt ngày");
    ASSERT_TRUE(header && cut_off);
    const auto result_of = [&](const char* id) {
        const auto row = document.find(targets_sheet, id);
        return std::string(targets_sheet) + "!" + sheet::cell_name(header->column, row ? row->row : 0);
    };
    const auto findings = Service(document).validate();
    EXPECT_EQ(cells_of(findings, "R69"), (std::vector<std::string>{result_of("T2b"), result_of("T2")}));
    EXPECT_EQ(cells_of(findings, "R70"), std::vector<std::string>{result_of("T6")});
    EXPECT_TRUE(cells_of(findings, "R74").empty());
    for (const char* const rule : {"R69", "R70", "R74"})
        EXPECT_FALSE(has(Service(document).not_checked(), rule)) << rule;

    document.set_text(targets_sheet, sheet::cell_name(cut_off->column, cut_off->row + 1), "");
    EXPECT_EQ(cells_of(Service(document).validate(), "R74"),
              std::vector<std::string>{std::string(targets_sheet) + "!" + sheet::cell_name(0, cut_off->row)});
    // A profile by name takes the table's place: its results don't stand there.
    EXPECT_TRUE(cells_of(Service(document, {{"Profile", "bac-ninh-2021-2025"}}).validate(), "R70").empty());
}

} // namespace
} // namespace datchuan
