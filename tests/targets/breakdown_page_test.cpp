#include "targets/breakdown_page.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "sheet/address.hpp"
#include "targets/counting.hpp"

namespace datchuan::targets {
namespace {

using Page = BreakdownPage;

// Six civil servants in two agencies, one of them on both rolls; four law courses by three persons.
constexpr std::string_view book = R"(
    Họ và tên      | Ngày sinh  | Giới tính | Chức vụ     | Đơn vị       | Đối tượng | Cấp
    Phạm Thị An    | 01/01/1980 | Nữ        | Chuyên viên | Sở Nội vụ    | Công chức | Tỉnh
    Phạm Văn Bình  | 02/01/1980 | Nam       | Chuyên viên | Sở Nội vụ    | Công chức | Tỉnh
    Phạm Thị Chi   | 03/01/1980 | Nữ        | Chuyên viên | Sở Nội vụ    | Công chức | Tỉnh
    Phạm Văn Dũng  | 04/01/1980 | Nam       | Công chức   | UBND xã Lạng | Công chức | Xã
    Phạm Thị Giang | 05/01/1980 | Nữ        | Công chức   | UBND xã Lạng | Công chức | Xã
    Phạm Văn Hùng  | 06/01/1980 | Nam       | Công chức   | UBND xã Lạng | Công chức | Xã
    Phạm Thị An    | 01/01/1980 | Nữ        | Công chức   | UBND xã Lạng | Công chức | Xã
    == Bồi dưỡng
    Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Đến ngày   | Kết quả | Trong nước/Nước ngoài | Nguồn kinh phí | Kinh phí (triệu đồng)
    Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá     | Trong nước            | NSNN           | #2
    Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2023 | Khá     | Nước ngoài            | Dự án          | #90
    Phạm Văn Bình  | 02/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá     | Trong nước            | NSNN           | #4
    Phạm Văn Dũng  | 04/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2023 | Khá     | Trong nước            | NSNN           |
    Phạm Văn Dũng  | 04/01/1980 | Kỹ năng lãnh đạo             | 11/03/2026 | Khá     | Trong nước            | NSNN           | #50
)";

struct BreakingDown : testing::Test
{
    [[nodiscard]] BreakdownPage page(const std::vector<Row>& rows) const
    {
        return breakdown_page(broken(rows), spending(), Language::vietnamese);
    }
    [[nodiscard]] std::vector<BrokenDown> broken(const std::vector<Row>& rows) const
    {
        return break_down(rows, written.workbook, written.tables, *written.registry, {}, Language::vietnamese,
                          page_groups);
    }
    [[nodiscard]] Spending spending() const
    {
        rules::Settings settings;
        settings.as_of = {2025, 12, 31};
        settings.period_from = {2021, 1, 1};
        settings.period_to = {2025, 12, 31};
        return spending_of({written.workbook, written.tables, *written.registry, settings}, Language::vietnamese);
    }

    rules::WrittenBook written{book};
};

// A number as it is; of "=SUM(D5:D9)" what it gives; NaN for any other cell.
double value(const Page& page, std::int32_t column, std::int32_t row)
{
    const PageCell& cell = page.lines[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
    if (const auto* number = std::get_if<double>(&cell))
        return *number;
    const auto* formula = std::get_if<Formula>(&cell);
    if (formula == nullptr || !formula->text.starts_with("=SUM("))
        return std::nan("");
    const auto colon = formula->text.find(':');
    const std::string letters = sheet::column_letters(column);
    EXPECT_EQ(formula->text.substr(5, letters.size()), letters) << formula->text;
    const int first = std::stoi(formula->text.substr(5 + letters.size()));
    const int last = std::stoi(formula->text.substr(colon + 1 + letters.size()));
    double sum = 0;
    for (int at = first; at <= last; ++at)
        sum += value(page, column, at - 1);
    return sum;
}

bool is_formula(const PageCell& cell) { return std::holds_alternative<Formula>(cell); }

std::string text(const PageCell& cell)
{
    if (const auto* year = std::get_if<double>(&cell))
        return std::to_string(static_cast<int>(*year));
    const auto* text = std::get_if<std::string>(&cell);
    return text == nullptr ? std::string{} : *text;
}

// "by name: achieved/total, missing, women, attendances", a line each; in totals formulas bear a "=".
std::string listed(const Page& page)
{
    std::string lines;
    for (std::int32_t row = page.list_header + 1; row <= page.list_last; ++row) {
        const PageLine& line = page.lines[static_cast<std::size_t>(row)];
        const auto number = [&](Page::Column column) {
            const PageCell& cell = line.cells[static_cast<std::size_t>(column)];
            if (std::holds_alternative<std::monostate>(cell))
                return std::string("nothing");
            return (is_formula(cell) ? "=" : "") + std::to_string(static_cast<int>(value(page, column, row)));
        };
        lines += text(line.cells[Page::by]) + " " + text(line.cells[Page::name]) + ": " + number(Page::achieved) + "/" +
                 number(Page::total) + ", " + number(Page::shortfall) + ", " + number(Page::female) + ", " +
                 number(Page::attendances) + "\n";
    }
    return lines;
}

TEST_F(BreakingDown, TotalsAddUpOrSayThatTheyDoNot)
{
    const Page made = page({law_target()});
    EXPECT_EQ(listed(made), "Giới tính Nam: 2/3, 1, 0, 2\n"
                            "Giới tính Nữ: 1/3, 2, 1, 2\n"
                            "Giới tính Cộng: =3/=6, 2, =1, =4\n" // 2, not 1 + 2: of the whole
                            "Cấp Cấp tỉnh: 2/3, 1, 1, 3\n"
                            "Cấp Cấp xã: 1/3, 2, 0, 1\n"
                            "Cấp Cộng: =3/=6, 2, =1, =4\n"
                            "Năm 2021: 0/6, nothing, 0, 0\n"
                            "Năm 2022: 2/6, nothing, 1, 2\n"
                            "Năm 2023: 2/6, nothing, 1, 2\n"
                            "Năm 2024: 0/6, nothing, 0, 0\n"
                            "Năm 2025: 0/6, nothing, 0, 0\n"      // the threshold is the whole period's
                            "Năm Cả kỳ: 3/6, 2, 1, 4\n"           // persons, not 2 + 2: An did it twice
                            "Đơn vị UBND xã Lạng: 1/3, 2, 0, 1\n" // the lowest first
                            "Đơn vị Sở Nội vụ: 2/3, 1, 1, 3\n"
                            "Đơn vị Cộng: =3/=6, 2, =1, =4\n");
    bool said = false;
    for (const PageLine& line : made.lines)
        said = said || text(line.cells.front()).find("tính một lần, ở một đơn vị") != std::string::npos;
    EXPECT_TRUE(said) << "An stands on two rolls";
}

TEST_F(BreakingDown, PercentagesAreFormulasOfTheCountsBeside)
{
    const Page made = page({law_target()});
    const std::size_t row = static_cast<std::size_t>(made.list_header) + 1;
    const auto& formula = std::get<Formula>(made.lines[row].cells[Page::percent]);
    const std::string number = std::to_string(row + 1);
    EXPECT_EQ(formula.text, "=IF(" + (row % 2 == 0 ? "E" + number + "=0" : "0=E" + number) + ";\"\";D" + number + "/E" +
                                number + ")");
    EXPECT_EQ(std::get<double>(made.lines[row].cells[Page::threshold]), 0.8);
}

TEST_F(BreakingDown, ChartsReferToTheSummaryAndToTheLowestAgencies)
{
    const Page made = page({law_target(), with(law_target(), {{Field::id, "N"}, {Field::method, "số người"}})});
    ASSERT_EQ(made.charts.size(), 2U) << "a number of persons is no share";
    const PageChart& targets = made.charts[0];
    EXPECT_EQ(text(made.lines[static_cast<std::size_t>(targets.first_row)].cells[Page::id]), "T");
    EXPECT_EQ(text(made.lines[static_cast<std::size_t>(targets.last_row)].cells[Page::id]), "N");
    EXPECT_FALSE(is_formula(made.lines[static_cast<std::size_t>(targets.last_row)].cells[Page::percent]));
    const PageChart& agencies = made.charts[1];
    EXPECT_TRUE(agencies.lying);
    EXPECT_EQ(agencies.title, "T: tỷ lệ đạt theo đơn vị");
    EXPECT_EQ(text(made.lines[static_cast<std::size_t>(agencies.first_row)].cells[Page::name]), "UBND xã Lạng");
    EXPECT_EQ(text(made.lines[static_cast<std::size_t>(agencies.last_row)].cells[Page::name]), "Sở Nội vụ");
}

TEST_F(BreakingDown, ManyAgenciesShowTheFifteenLowest)
{
    std::string many = "    Họ và tên | Ngày sinh | Đơn vị | Đối tượng\n";
    for (int i = 10; i < 30; ++i)
        many += "    Phạm Thị An | " + std::to_string(i) + "/01/1980 | UBND xã Lạng " + std::to_string(i) +
                " | Công chức\n";
    many += "    == Bồi dưỡng\n    Họ và tên | Ngày sinh | Tên khóa bồi dưỡng | Đến ngày | Kết quả\n"
            "    Phạm Thị An | 10/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá\n";
    const rules::WrittenBook more(many);
    const Page made = breakdown_page(
        break_down({law_target()}, more.workbook, more.tables, *more.registry, {}, Language::vietnamese, page_groups),
        {}, Language::vietnamese);
    ASSERT_EQ(made.charts.size(), 2U);
    EXPECT_EQ(made.charts[1].title, "T: tỷ lệ đạt theo đơn vị (15 đơn vị thấp nhất trong 20)");
    EXPECT_EQ(made.charts[1].last_row - made.charts[1].first_row, 14);
}

TEST_F(BreakingDown, WhatCannotBeComputedSaysWhy)
{
    const Page made = page({with(law_target(), {{Field::content, "nấu ăn"}})});
    EXPECT_TRUE(made.charts.empty());
    EXPECT_EQ(made.list_header, 0);
    bool said = false;
    for (const PageLine& line : made.lines)
        said = said || (line.look == PageLook::note && text(line.cells.front()).find("nấu ăn") != std::string::npos);
    EXPECT_TRUE(said);
}

// "name: records/persons, with cost records/persons, cost", a line each
std::string told(const std::vector<SpendingGroup>& groups)
{
    std::string lines;
    for (const SpendingGroup& each : groups)
        lines += each.name + ": " + std::to_string(each.attendances) + "/" + std::to_string(each.persons) + ", " +
                 std::to_string(each.paid_attendances) + "/" + std::to_string(each.paid_persons) + ", " +
                 std::to_string(std::lround(each.cost)) + "\n";
    return lines;
}

TEST_F(BreakingDown, CoursesAtHomeAndAbroadAndTheirCosts)
{
    const Spending spent = spending();
    EXPECT_EQ(told(spent.by_place), "Trong nước: 3/3, 2/2, 6000000\n"
                                    "Nước ngoài: 1/1, 1/1, 90000000\n");
    EXPECT_EQ(told(spent.by_source), "NSNN: 3/3, 2/2, 6000000\n"
                                     "Dự án: 1/1, 1/1, 90000000\n");
    EXPECT_EQ(told({spent.whole}), ": 4/3, 3/2, 96000000\n"); // An counts once; 2026 is out of the period
    EXPECT_EQ(spent.unreadable, 0);
}

std::string by_source(std::string_view text)
{
    const rules::WrittenBook written(text);
    rules::Settings settings;
    settings.as_of = {2025, 12, 31};
    const Spending spent =
        spending_of({written.workbook, written.tables, *written.registry, settings}, Language::vietnamese);
    return told(spent.by_source) + "unreadable " + std::to_string(spent.unreadable) + ", undated " +
           std::to_string(spent.undated) + "\n";
}

TEST(Spending, ReadsSourcesBesideTheTotal)
{
    EXPECT_EQ(by_source(R"(
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng    | Đến ngày   | Kinh phí (đồng) | NSNN     | Tự túc
        Phạm Thị An   | 01/01/1980 | Kiến thức pháp luật   | 11/03/2022 | #3000000        | #2000000 | #1000000
        Phạm Văn Bình | 02/01/1980 | Kiến thức pháp luật   | 11/03/2022 | #2000000        | #2000000 |
    )"),
              "NSNN: 2/2, 2/2, 4000000\nTự túc: 1/1, 1/1, 1000000\nunreadable 0, undated 0\n");
}

TEST(Spending, OneMergedAmountServesItsRowsOnce)
{
    EXPECT_EQ(by_source(R"(
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng  | Đến ngày   | Kinh phí (triệu đồng)
        Phạm Thị An   | 01/01/1980 | Kiến thức pháp luật | 11/03/2022 | #30
        Phạm Văn Bình | 02/01/1980 | Kiến thức pháp luật | 11/03/2022 | ^
        Phạm Thị Chi  | 03/01/1980 | Kiến thức pháp luật | 11/03/2022 | ^
    )"),
              "Chưa ghi nguồn: 3/3, 3/3, 30000000\nunreadable 0, undated 0\n");
}

TEST(Spending, LeavesOutWhatItCannotRead)
{
    EXPECT_EQ(by_source(R"(
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng  | Đến ngày   | Kinh phí
        Phạm Thị An   | 01/01/1980 | Kiến thức pháp luật | 11/03/2022 | #3
        Phạm Văn Bình | 02/01/1980 | Kiến thức pháp luật | 11/03/2022 | 1,5 triệu đồng
        Phạm Thị Chi  | 03/01/1980 | Kiến thức pháp luật | 11/03/2022 | Tự túc
        Phạm Văn Dũng | 04/01/1980 | Kiến thức pháp luật | không rõ   | 1,5 triệu đồng
    )"),
              "Chưa ghi nguồn: 3/3, 1/1, 1500000\nunreadable 1, undated 1\n"); // "3" of what nobody says
}

} // namespace
} // namespace datchuan::targets
