#include "targets/nomination.hpp"

#include <gtest/gtest.h>

#include "targets/counting.hpp"

namespace datchuan::targets {
namespace {

TEST(Nomination, PlannedPersonsComeFirstWithinTheirAgency)
{
    const rules::WrittenBook written(R"(
        Họ và tên      | Ngày sinh  | Giới tính | Đơn vị       | Đối tượng | Quy hoạch
        Phạm Thị An    | 01/01/1980 | Nữ        | Sở Nội vụ    | Công chức |
        Phạm Văn Bình  | 02/01/1980 | Nam       | Sở Tài chính | Công chức | x
        Phạm Thị Chi   | 03/01/1980 | Nữ        | Sở Nội vụ    | Công chức | x
        Phạm Văn Dũng  | 04/01/1980 | Nam       | Sở Tài chính | Công chức |
        == Bồi dưỡng
        Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Đến ngày   | Kết quả
        Phạm Văn Phúc  | 09/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    )");
    const Target target = std::get<Target>(parse(law_target(), Language::vietnamese));
    const Result result =
        compute({law_target()}, written.workbook, written.tables, *written.registry, {}, Language::vietnamese).front();
    People people(written.workbook, written.tables, *written.registry, Language::vietnamese);
    std::string order;
    const std::vector<NamedPerson> missing = people.of(target, result, Bucket::missing);
    std::vector<const NamedPerson*> all;
    for (const NamedPerson& person : missing) {
        order += person.name + (person.planned ? " x; " : "; ");
        all.push_back(&person);
    }
    EXPECT_EQ(order, "Phạm Thị Chi x; Phạm Thị An; Phạm Văn Bình x; Phạm Văn Dũng; ");
    const std::vector<ListColumn> columns = columns_for(all);
    EXPECT_NE(std::find(columns.begin(), columns.end(), ListColumn::planned), columns.end());
    EXPECT_EQ(std::find(columns.begin(), columns.end(), ListColumn::rank), columns.end()) << "nobody has one";
}

// The list as an earlier run left it, the clerk having typed into it, moved its columns and deleted a row.
sheet::Workbook earlier_list(std::string_view label, const std::vector<std::vector<std::string>>& rows, double size)
{
    sheet::Workbook workbook;
    sheet::Sheet sheet;
    sheet.name = "Danh sách chưa đạt";
    sheet.grid = sheet::Grid(6, static_cast<std::int32_t>(rows.size()) + 2);
    sheet.grid.set_text(0, 0, workbook.texts.intern(label));
    sheet.grid.set_number(class_size_column, 0, size);
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            if (!rows[row][column].empty())
                sheet.grid.set_text(static_cast<std::int32_t>(column), static_cast<std::int32_t>(row) + 2,
                                    workbook.texts.intern(rows[row][column]));
    workbook.sheets.push_back(std::move(sheet));
    return workbook;
}

NamedPerson person(std::string name, std::string birth, std::string agency)
{
    NamedPerson person;
    person.name = std::move(name);
    person.birth = std::move(birth);
    person.agency = std::move(agency);
    return person;
}

TEST(Nomination, TicksAreKeptOfPersonsWhoAreStillThere)
{
    const Nominated said(earlier_list("Persons in a class:",
                                      {{"Nominate", "Target", "Name", "Date of birth", "Agency"},
                                       {"x", "T2", "Phạm Thị An", "01/01/1980", "Sở Nội vụ"},
                                       {"", "T2", "Phạm Văn Bình", "02/01/1980", "Sở Nội vụ"},
                                       {"X", "T2", "Phạm Thị Chi", "03/01/1980", "Sở Nội vụ"},
                                       {"", "T2", "Phạm Thị Chi", "03/01/1980", "Sở Tài chính"}},
                                      25),
                         0);
    EXPECT_EQ(said.class_size(), 25);
    const NamedPerson an = person("Phạm Thị An", "01/01/1980", "Sở Nội vụ");
    const NamedPerson an_moved = person("Phạm Thị An", "01/01/1980", "Sở Y tế");
    const NamedPerson chi = person("Phạm Thị Chi", "03/01/1980", "Sở Nội vụ");
    const NamedPerson other_chi = person("Phạm Thị Chi", "03/01/1980", "Sở Tài chính");
    using Ticks = std::vector<bool>;
    EXPECT_EQ(said.ticked("T2", {an, person("Phạm Văn Bình", "02/01/1980", "Sở Nội vụ"), chi, other_chi}),
              (Ticks{true, false, true, false}));
    EXPECT_EQ(said.ticked("T3", {an}), Ticks{false}) << "another target";
    EXPECT_EQ(said.ticked("T2", {person("Phạm Thị An", "01/01/1981", "Sở Nội vụ")}), Ticks{false}) << "another birth";
    EXPECT_EQ(said.ticked("T2", {an_moved}), Ticks{true}) << "the only one of that name and birth";
    EXPECT_EQ(said.ticked("T2", {an, an_moved}), (Ticks{true, false})) << "a namesake";
}

TEST(Nomination, NothingSaidIsNothingKept)
{
    const Nominated said(earlier_list("Sĩ số một lớp (người):", {{"Chỉ tiêu", "Họ và tên"}, {"T2", "Phạm Thị An"}}, -3),
                         0);
    EXPECT_EQ(said.class_size(), usual_class_size);
    EXPECT_EQ(said.ticked("T2", {person("Phạm Thị An", "", "")}), std::vector<bool>{false});
}

Result result_of(long achieved, long population)
{
    Result result;
    result.id = "T2";
    result.achieved = achieved;
    result.population = population;
    result.threshold = 80;
    result.verdict = Verdict::not_met;
    return result;
}

TEST(WhatIf, SaysNothingWhereSendingPersonsChangesNothing)
{
    const auto formula = [](std::string_view method) {
        const Target target =
            std::get<Target>(parse(with(law_target(), {{Field::method, method}}), Language::vietnamese));
        Result result = result_of(8, 20);
        if (target.method == Method::attendances)
            result.unit = Unit::attendances;
        return what_if_formula(target, result, "$B$7", "$C$4", Language::vietnamese);
    };
    EXPECT_TRUE(formula("trong kỳ"));
    EXPECT_TRUE(formula("đến hết kỳ"));
    EXPECT_TRUE(formula("số người"));
    EXPECT_FALSE(formula("trước bổ nhiệm chức vụ"));
    EXPECT_FALSE(formula("hằng năm"));
    EXPECT_FALSE(formula("lượt"));
}

TEST(WhatIf, TicksAreCountedOfThisTargetOnly)
{
    Result result = result_of(8, 20);
    result.id = "T\"2";
    EXPECT_EQ(ticked_formula(result, {"$A$9:$A$12", "$B$9:$B$12", "$H$9:$H$12"}, Language::english),
              "=SUMPRODUCT(($A$9:$A$12=\"T\"\"2\")*($B$9:$B$12=\"Not reached\")*($H$9:$H$12=\"x\"))");
}

} // namespace
} // namespace datchuan::targets
