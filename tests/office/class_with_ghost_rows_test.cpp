// A class list as one was seen in an office: 32 persons in 35 numbered rows filled by 1,400 IF formulas, and ratings
// counted by formulas that go along with it.
#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"

namespace datchuan {
namespace {

TEST(ClassWithGhostRows, IsCountedByItsPersons)
{
    const std::filesystem::path data = std::filesystem::path(DATCHUAN_SOURCE_DIR) / "tests" / "data";
    const driving::Document document(driving::shared_office(), data / "class_with_ghost_rows.ods");
    const driving::Service service(document, {{"AsOf", "2024-12-31"}, {"Language", "vi"}});
    std::vector<std::string> tables;
    for (const driving::TableSeen& table : service.recognise())
        tables.push_back(table.kind + " " + table.sheet + " " + table.data);
    EXPECT_EQ(tables, (std::vector<std::string>{"records Lớp A7:AP38", "summary Lớp A45:D48"}));
    std::vector<std::string> findings;
    for (const driving::FindingSeen& finding : service.validate()) {
        findings.push_back(finding.rule + " " + finding.cell);
        EXPECT_TRUE(finding.replacement.empty()) << "a formula isn't written over";
    }
    // "TB" counts nobody, and whatever is a share of 35 should be one of 32.
    EXPECT_EQ(findings,
              (std::vector<std::string>{"R72 Lớp!D45", "R72 Lớp!D46", "R04 Lớp!C47", "R72 Lớp!D47", "R04 Lớp!C49"}));
}

} // namespace
} // namespace datchuan
