#include <algorithm>

#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(Runner, OrdersBySheetRowColumnAndRule)
{
    const WrittenBook book(R"(
        == Một
        STT | Họ và tên      | Ngày sinh  | Giới tính
        1   | Hương          | 31/02/1985 | N
        2   | Trần Thị Bình  | 15/08/1984 | ?
        3   | Lê Văn Chín    | 1/2/1990   | Nam
        4   | Lê Văn Chính   | 1/2/1991   | Nam
        == Hai
        STT | Họ và tên      | Ngày sinh  | Giới tính
        1   | Phạm Minh 2    | 15/13/1980 | Nữ
        2   | Phạm Văn Minh  | 15/12/1980 | Nam
    )");
    const std::vector<std::string> expected{"B2 R15", "C2 R16", "D2 R20", "D3 R20", "Hai!B2 R15", "Hai!C2 R16"};
    EXPECT_EQ(written(book.book(), run(book.book())), expected);
}

TEST(Runner, LeavesAnUnreadableCellToTheRuleThatSaysSo)
{
    // The start can't be read: nothing else may be said of it, and nothing of what would need it.
    const WrittenBook book(R"(
        STT | Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng                    | Từ ngày    | Đến ngày   | Kết quả
        1   | Nguyễn Văn An | 15/08/1984 | Cập nhật kiến thức pháp luật          | 31/04/2023 | 05/05/2023 | Đạt
        2   | Lê Thị Bình   | 20/09/1985 | Cập nhật kiến thức pháp luật          | 03/05/2023 | !524       | Đạt
        3   | Lê Thị Chi    | 20/09/1986 | Cập nhật kiến thức pháp luật          | 03/05/2023 | 01/05/2023 | Đạt
    )");
    const std::vector<std::string> expected{"E2 R16", "F3 R08", "F4 R49"};
    EXPECT_EQ(written(book.book(), run(book.book())), expected);
}

TEST(Runner, TakesTheUsersChoices)
{
    const WrittenBook book(R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính
        1   | Nguyễn Văn An  | 31/02/1985 | N
        2   | Trần Thị Bình  | 15/08/1984 | Nữ
    )");
    const auto findings = run(book.book(), Choices::parse("R16=off;R20=hint", Language::english));
    ASSERT_EQ(written(book.book(), findings), std::vector<std::string>{"D2 R20"});
    EXPECT_EQ(findings.front().severity, Severity::hint);
}

TEST(Runner, FindsTheSameInALargeBookOnTwoThreads)
{
    // So large that the rules are shared by two threads; whatever finishes first, the list is the same.
    constexpr int people = 2500;
    std::string text = "STT | Họ và tên | Ngày sinh | Giới tính | Số CCCD\n";
    for (int i = 0; i < people; ++i)
        text += std::to_string(i + 1) + " | Nguyễn Văn " + std::to_string(i) + " | 15/08/1984 | N | 9700000" +
                std::to_string(i) + "\n";
    const WrittenBook book(text);
    const std::vector<std::string> once = written(book.book(), run(book.book()));
    EXPECT_EQ(once, written(book.book(), run(book.book())));
    EXPECT_EQ(std::count_if(once.begin(), once.end(), [](const auto& each) { return each.ends_with("R15"); }), people);
    EXPECT_EQ(std::count_if(once.begin(), once.end(), [](const auto& each) { return each.ends_with("R20"); }), people);
}

// The reasons of these rules, in their order; empty where the rule could run.
std::string reason_of(const std::vector<Skipped>& skipped, const Rule& rule)
{
    const auto found =
        std::find_if(skipped.begin(), skipped.end(), [&](const Skipped& each) { return each.rule == &rule; });
    return found == skipped.end() ? std::string{} : found->reason;
}

TEST(Runner, SaysWhatWouldEnableARuleThatCouldntRun)
{
    const WrittenBook book(R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính
        1   | Nguyễn Văn An  | 15/08/1985 | Nam
        2   | Trần Thị Bình  | 15/08/1984 | Nữ
    )");
    const auto skipped = not_checked(book.book(), Choices::parse("R25=off", Language::english), Language::vietnamese);
    EXPECT_EQ(reason_of(skipped, national_id_zeros_lost),
              "Chưa có cột “Số CCCD”. Vui lòng bổ sung cột này để kiểm tra.");
    EXPECT_EQ(reason_of(skipped, end_before_start),
              "Chưa có danh sách đào tạo, bồi dưỡng trong tệp. Vui lòng bổ sung danh sách này.");
    EXPECT_EQ(reason_of(skipped, sex_unknown), "");
    EXPECT_EQ(reason_of(skipped, formula_error), "");
    EXPECT_EQ(reason_of(skipped, national_id_old), "") << "switched off: the user knows";
    EXPECT_TRUE(std::is_sorted(skipped.begin(), skipped.end(),
                               [](const Skipped& a, const Skipped& b) { return a.rule->id < b.rule->id; }));
}

TEST(Runner, NamesTheColumnsInEnglishToo)
{
    const WrittenBook book(R"(
        STT | Họ và tên      | Chức vụ     | Đơn vị công tác
        1   | Nguyễn Văn An  | Chuyên viên | Sở Nội vụ
        2   | Trần Thị Bình  | Chuyên viên | Sở Nội vụ
    )");
    const auto skipped = not_checked(book.book(), {}, Language::english);
    EXPECT_EQ(
        reason_of(skipped, birth_sex_columns),
        "There's no column “Birth date (men)” and “Birth date (women)”. Please add it so that this can be checked.");
    EXPECT_EQ(reason_of(skipped, date_imprecise),
              "There's no column “Birth date”, “Birth date (men)” or “Birth date (women)”. Please add it so that this "
              "can be checked.");
}

TEST(Runner, SaysNothingOfAWorkbookWithoutTables)
{
    const WrittenBook book(R"(
        Bảng giá vật tư
        Xi măng | 90.000
        Cát     | 250.000
    )");
    EXPECT_TRUE(book.tables.empty());
    EXPECT_TRUE(run(book.book()).empty());
    EXPECT_TRUE(not_checked(book.book(), {}, Language::vietnamese).empty());
}

} // namespace
} // namespace datchuan::rules
