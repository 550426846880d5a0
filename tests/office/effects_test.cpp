// The sheet of findings says what putting them right can do to the targets of the document's own table.
#include <string>

#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/shared_office.hpp"
#include "office/text.hpp"

namespace datchuan {
namespace {

using driving::corpus;
using driving::Document;
using driving::shared_office;
using driving::View;

constexpr char findings_sheet[] = "Kết quả kiểm tra";
constexpr char first_line[] = "NÊN XỬ LÝ TRƯỚC, VÌ ẢNH HƯỞNG NHIỀU NHẤT ĐẾN CHỈ TIÊU";

TEST(EffectOnTargets, NamesWhatMattersMostAboveTheList)
{
    Document document(shared_office(), corpus("d07"), View::window);
    ASSERT_TRUE(document.command("ComputeTargets").success);
    ASSERT_TRUE(document.command("Validate").success);
    const auto first = document.find(findings_sheet, first_line);
    ASSERT_TRUE(first);
    const auto line = [&](std::int32_t row) {
        return document.text(findings_sheet, sheet::cell_name(0, first->row + row));
    };
    EXPECT_EQ(line(1), "1. Bổ nhiệm trước khi có chứng chỉ (Danh sách, M21): T1b thêm tối đa 1 người (0,0% → 100,0%).");
    EXPECT_EQ(line(3), "3. Ngày không hợp lệ (Bồi dưỡng, J57): T2 thêm tối đa 1 người (63,6% → 72,7%).");
    EXPECT_EQ(line(4), "Mức độ") << "the list's header follows";
    const auto cell = document.find(findings_sheet, "J57");
    ASSERT_TRUE(cell);
    const std::string message = document.text(findings_sheet, sheet::cell_name(cell->column + 2, cell->row));
    EXPECT_TRUE(message.ends_with(" Ảnh hưởng: T2 thêm tối đa 1 người (63,6% → 72,7%).")) << message;
}

TEST(EffectOnTargets, NothingIsSaidWhereNoTargetsAreAskedFor)
{
    Document document(shared_office(), corpus("d07"), View::window);
    ASSERT_TRUE(document.command("Validate").success);
    EXPECT_TRUE(document.has_sheet(findings_sheet));
    EXPECT_FALSE(document.find(findings_sheet, first_line));
}

} // namespace
} // namespace datchuan
