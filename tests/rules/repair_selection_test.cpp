#include "rules/repair_selection.hpp"

#include <gtest/gtest.h>

#include "repair_lines.hpp"

namespace datchuan::rules {
namespace {

RepairSelection selection_of(std::string_view text)
{
    const WrittenBook book(text);
    return RepairSelection(proposals(book.book(), run(book.book())));
}

constexpr std::string_view untidy = R"(
    STT | Họ và tên       | Ngày sinh       | Giới tính | Nhóm đối tượng
    #1  | Nguyễn  Văn An  | date:1984-08-15 | N         | Công chức
    #2  | Đỗ  Thị Bưởi    | 02/03/1985      | Nữ        |
)";

Lines lines_of(const RepairSelection& selection)
{
    Lines lines;
    for (std::size_t group = 0; group < selection.groups().size(); ++group) {
        lines.push_back(group_line(selection, group, Language::vietnamese));
        const RepairSelection::Group& all = selection.groups()[group];
        for (std::size_t i = 0; i < all.count; ++i)
            lines.push_back("  " + proposal_line(selection, all.first + i, {}, Language::vietnamese));
    }
    return lines;
}

TEST(RepairSelection, TicksWhatHasOneRightAnswer)
{
    EXPECT_EQ(lines_of(selection_of(untidy)), (Lines{
                                                  "[x] Khoảng trắng thừa (R12): 2/2",
                                                  "  [x] B2: “Nguyễn  Văn An” → “Nguyễn Văn An”",
                                                  "  [x] B3: “Đỗ  Thị Bưởi” → “Đỗ Thị Bưởi”",
                                                  "[ ] Chưa rõ giới tính (R20): 0/1",
                                                  "  [ ] D2: “N” → (chọn)",
                                                  "[ ] Chưa rõ nhóm đối tượng (R31): 0/1",
                                                  "  [ ] E3: (trống) → (chọn)",
                                                  "[x] Ngày gõ dạng chữ thành ngày thật: 1/1",
                                                  "  [x] C3: “02/03/1985” → “02/03/1985” (ngày)",
                                              }));
}

TEST(RepairSelection, TicksByGroupAndNothingWithoutAnAnswer)
{
    RepairSelection selection = selection_of(untidy);
    selection.tick_group(0, false);
    EXPECT_EQ(selection.ticked_count(), 1U);
    selection.tick(1, true);
    EXPECT_EQ(group_line(selection, 0, Language::english), "[-] Spaces too many (R12): 1/2");
    selection.tick_all(true);
    EXPECT_EQ(selection.ticked_count(), 3U) << "what has to be chosen isn't guessed";
    selection.pick(3, 1);
    EXPECT_EQ(proposal_line(selection, 3, "Danh sách", Language::english), "[x] Danh sách, E3: (empty) → “Công chức”");
    const std::vector<Change> changes = selection.changes();
    ASSERT_EQ(changes.size(), 4U);
    EXPECT_EQ(changes[2].value.text, "Công chức");
    selection.tick_all(false);
    EXPECT_TRUE(selection.changes().empty());
    EXPECT_EQ(selection.answer(3), 1U) << "the choice is remembered";
}

// A total of two counts, and a percentage of that total.
TEST(RepairSelection, LeavesOutWhatStandsOnSomethingUnticked)
{
    const Filling filling{.name = "form", .vi = {.title = "Biểu", .why = ""}, .en = {.title = "Form", .why = ""}};
    const auto proposal = [&](std::int32_t column, NewValue value, std::vector<sheet::Address> needs) {
        Proposal each;
        each.cell = {0, 0, column};
        each.filling = &filling;
        each.answers = {std::move(value)};
        each.likely = 0;
        each.certain = true;
        each.needs = std::move(needs);
        return each;
    };
    const auto at = [](std::int32_t column) { return sheet::Address{0, 0, column}; };
    RepairSelection selection({proposal(0, new_number(1, "1"), {}), proposal(1, new_number(2, "2"), {}),
                               proposal(2, new_formula("=A1+B1", 3, "3", Look::as_is), {at(0), at(1)}),
                               proposal(3, new_formula("=A1/C1", 1.0 / 3, "33,3%", Look::percent), {at(0), at(2)})});
    EXPECT_EQ(selection.written_count(), 4U);
    EXPECT_EQ(proposal_line(selection, 3, {}, Language::vietnamese), "[x] D1: (trống) → “=A1/C1 (33,3%)”");
    selection.tick(1, false);
    EXPECT_EQ(selection.ticked_count(), 3U);
    EXPECT_EQ(selection.written_count(), 1U);
    ASSERT_EQ(selection.changes().size(), 1U);
    EXPECT_EQ(selection.changes().front().cell, at(0));
}

} // namespace
} // namespace datchuan::rules
