// What the clerk says of columns and headers wins over what their words say, and holds when the sheet changes.
#include "tables/corrections.hpp"

#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::tables {
namespace {

constexpr std::string_view roll = R"(
    STT | Họ và tên     | Ngày sinh  | Cột của phòng       | Đơn vị      | Ghi chú
    #1  | Phạm Anh Quân | 07/09/1991 | Chuyên viên         | Sở Nội vụ   |
    #2  | Đỗ Thị Mai    | 15/05/1974 | Chuyên viên         | Sở Tư pháp  |
)";

constexpr std::string_view two_lists = R"(
    == Danh sách
    STT | Họ và tên     | Ngày sinh  | Đơn vị     | Ngày | Ngày
    #1  | Phạm Anh Quân | 07/09/1991 | Sở Nội vụ  |      |

    DANH SÁCH VIÊN CHỨC

    STT | Họ và tên     | Ngày sinh  | Đơn vị     | Ngày
    #1  | Đỗ Thị Mai    | 15/05/1974 | Sở Tư pháp |
    == Khác
    STT | Họ và tên     | Ngày sinh  | Đơn vị     | Ngày
    #1  | Lê Văn Dũng   | 15/05/1975 | Sở Tư pháp |
)";

// A heading nobody knows: no list without the clerk.
constexpr std::string_view unknown_list = R"(
    BIỂU THEO DÕI

    Số | Nhân sự       | Hồ sơ  | Nơi làm
    #1 | Phạm Anh Quân | đủ     | Sở Nội vụ
    #2 | Đỗ Thị Mai    | thiếu  | Sở Tư pháp
)";

std::string roles_of(const Table& table)
{
    std::string line(name_of(table.kind));
    for (const Column& column : table.columns)
        line += " " + sheet::column_letters(column.column) + "=" + std::string(name_of(column.role)) +
                (column.by_clerk ? "!" : "");
    return line;
}

std::vector<std::string> recognised(std::string_view text, const Corrections& corrections)
{
    const rules::WrittenBook book(text);
    std::vector<std::string> lines;
    for (const Table& table : recognise(book.workbook, {}, corrections))
        lines.push_back(roles_of(table));
    return lines;
}

using Lines = std::vector<std::string>;

// Says that a column of a text's nth table is this.
struct Said
{
    std::size_t table;
    std::int32_t column;
    std::optional<Role> role;
};

Corrections said_of(std::string_view text, const std::vector<Said>& all)
{
    const rules::WrittenBook book(text);
    Corrections corrections;
    for (const Said& said : all) {
        const auto tables = recognise(book.workbook, {}, corrections);
        const Table& table = tables.at(said.table);
        correct_column(corrections, book.workbook, tables, table, *table.column_at(said.column), said.role);
    }
    return corrections;
}

TEST(Corrections, WinOverTheWords)
{
    EXPECT_EQ(recognised(roll, {}), Lines{"roll A=serial B=full_name C=birth_date D=unknown E=agency F=note"});
    EXPECT_EQ(recognised(roll, said_of(roll, {{0, 3, Role::post}, {0, 5, Role::unknown}})),
              Lines{"roll A=serial B=full_name C=birth_date D=post! E=agency F=unknown!"});
    EXPECT_EQ(recognised(roll, said_of(roll, {{0, 3, Role::course}})),
              Lines{"records A=serial B=full_name C=birth_date D=course! E=agency F=note"})
        << "a list of courses has a course";
}

TEST(Corrections, AreTakenBackOneByOne)
{
    EXPECT_EQ(recognised(roll, said_of(roll, {{0, 3, Role::post}, {0, 5, Role::sex}, {0, 3, {}}})),
              Lines{"roll A=serial B=full_name C=birth_date D=unknown E=agency F=sex!"});
    EXPECT_EQ(said_of(roll, {{0, 3, Role::post}, {0, 3, Role::rank}}).columns.size(), 1U);
    EXPECT_TRUE(said_of(roll, {{0, 3, Role::post}, {0, 3, {}}}).empty());
}

TEST(Corrections, NoListDisappearsByThem)
{
    const std::vector<Said> nothing{{0, 2, Role::unknown}, {0, 4, Role::unknown}, {0, 1, Role::unknown}};
    EXPECT_EQ(recognised(roll, said_of(roll, nothing)),
              Lines{"roll A=serial B=unknown! C=unknown! D=unknown E=unknown! F=note"});
}

TEST(Corrections, HoldWhenRowsAndColumnsAreInserted)
{
    const Corrections corrections = said_of(roll, {{0, 3, Role::post}});
    EXPECT_EQ(recognised(R"(
        DANH SÁCH CÁN BỘ

        STT | Mã | Họ và tên     | Giới tính | Ngày sinh  | Cột của phòng       | Đơn vị
        #1  |    | Phạm Anh Quân | Nam       | 07/09/1991 | Chuyên viên         | Sở Nội vụ
    )",
                         corrections),
              Lines{"roll A=serial B=unknown C=full_name D=sex E=birth_date F=post! G=agency"});
    EXPECT_EQ(recognised("== Trang khác" + std::string(roll), corrections),
              Lines{"roll A=serial B=full_name C=birth_date D=post! E=agency F=note"})
        << "a sheet renamed is known by its place";
}

TEST(Corrections, AreOfOneColumnOnly)
{
    const auto corrected = [](const Said& said) { return recognised(two_lists, said_of(two_lists, {said})); };
    const std::string words = "roll A=serial B=full_name C=birth_date D=agency";
    EXPECT_EQ(corrected({0, 5, Role::recruited}),
              (Lines{words + " E=unknown F=recruited!", words + " E=unknown", words + " E=unknown"}));
    EXPECT_EQ(corrected({1, 4, Role::recruited}),
              (Lines{words + " E=unknown F=unknown", words + " E=recruited!", words + " E=unknown"}));
    EXPECT_EQ(corrected({2, 4, Role::recruited}),
              (Lines{words + " E=unknown F=unknown", words + " E=unknown", words + " E=recruited!"}));
}

TEST(Corrections, ARowIsAHeaderBecauseTheClerkSaysSo)
{
    EXPECT_EQ(recognised(unknown_list, {}), Lines{});
    const rules::WrittenBook book(unknown_list);
    Corrections corrections;
    EXPECT_FALSE(correct_header(corrections, book.workbook, 0, 1, Kind::roll)) << "a blank row says nothing";
    ASSERT_TRUE(correct_header(corrections, book.workbook, 0, 2, Kind::records));
    EXPECT_EQ(recognised(unknown_list, corrections), Lines{"records A=unknown B=unknown C=unknown D=unknown"});
    ASSERT_TRUE(correct_header(corrections, book.workbook, 0, 2, Kind::roll)) << "said anew";
    const auto tables = recognise(book.workbook, {}, corrections);
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(tables[0].rows.size(), 2U);
    correct_column(corrections, book.workbook, tables, tables[0], tables[0].columns[1], Role::full_name);
    EXPECT_EQ(recognised(unknown_list, corrections), Lines{"roll A=unknown B=full_name! C=unknown D=unknown"});
    EXPECT_EQ(recognised("Đơn vị: Sở Nội vụ\n" + std::string(unknown_list), corrections),
              Lines{"roll A=unknown B=full_name! C=unknown D=unknown"})
        << "with a row inserted above";
    forget_table(corrections, book.workbook, tables, tables[0]);
    EXPECT_TRUE(corrections.empty());
}

TEST(Corrections, AHeaderThatIsSaidEndsTheListAbove)
{
    constexpr std::string_view text = R"(
        STT | Họ và tên     | Ngày sinh  | Đơn vị
        #1  | Phạm Anh Quân | 07/09/1991 | Sở Nội vụ
        Số  | Nhân sự       | Hồ sơ      | Nơi làm
        #1  | Đỗ Thị Mai    | thiếu      | Sở Tư pháp
    )";
    const rules::WrittenBook book(text);
    Corrections corrections;
    ASSERT_TRUE(correct_header(corrections, book.workbook, 0, 2, Kind::roll));
    const auto tables = recognise(book.workbook, {}, corrections);
    ASSERT_EQ(tables.size(), 2U);
    EXPECT_EQ(tables[0].data.last_row, 1);
    EXPECT_EQ(tables[1].data.first_row, 3);
}

// A clerk may say anything: no rule may rely on a list's having names, or on dates standing where a date is said to.
TEST(Corrections, WhateverIsSaidCanBeChecked)
{
    const rules::WrittenBook book(roll);
    const auto check = [&](const Corrections& corrections) {
        const auto tables = recognise(book.workbook, {}, corrections);
        ASSERT_EQ(tables.size(), 1U);
        const staff::Registry registry(book.workbook, tables);
        const rules::Book checked{book.workbook, tables, registry, book.settings};
        for (const rules::Finding& finding : rules::run(checked, {}))
            EXPECT_FALSE(rules::message(finding, rules::Language::vietnamese).empty());
    };
    for (std::size_t role = 0; role < role_count; ++role)
        for (std::int32_t column = 0; column < 6; ++column)
            check(said_of(roll, {{0, column, static_cast<Role>(role)}}));
    for (const Kind kind : {Kind::roll, Kind::records, Kind::matrix}) {
        Corrections nothing_known;
        ASSERT_TRUE(correct_header(nothing_known, book.workbook, 0, 0, kind));
        check(nothing_known);
        std::vector<Table> tables = recognise(book.workbook, {}, nothing_known);
        for (const Column& column : tables.at(0).columns)
            correct_column(nothing_known, book.workbook, tables, tables[0], column, Role::unknown);
        check(nothing_known);
    }
}

TEST(Corrections, AreTheSameAfterATextOfThem)
{
    Corrections corrections = said_of(two_lists, {{0, 5, Role::recruited}, {2, 4, Role::unknown}});
    const rules::WrittenBook book(unknown_list);
    ASSERT_TRUE(correct_header(corrections, book.workbook, 0, 2, Kind::matrix));
    EXPECT_EQ(corrections_of(to_json(corrections)), corrections);
    EXPECT_EQ(corrections_of(to_json({})), Corrections{});
}

TEST(Corrections, ATextThatIsNotOfThemSaysNothing)
{
    const std::string good = to_json(said_of(roll, {{0, 3, Role::post}}));
    ASSERT_TRUE(corrections_of(good));
    for (std::size_t length = 0; length < good.size(); ++length)
        EXPECT_FALSE(corrections_of(good.substr(0, length))) << length;
    for (const std::string_view bad :
         {"[]", "{}", "null", R"({"version":2,"columns":[],"headers":[]})",
          R"({"version":1,"columns":{},"headers":[]})",
          R"({"version":1,"columns":[{"sheet":"A","index":0,"path":"x","nth":0,"role":"none"}],"headers":[]})",
          R"({"version":1,"columns":[{"sheet":"A","index":0,"path":"x","nth":-1,"role":"post"}],"headers":[]})",
          R"({"version":1,"columns":[],"headers":[{"sheet":"A","index":0,"words":"x","row":3e20,"kind":"roll"}]})",
          R"({"version":1,"columns":[],"headers":[{"sheet":"A","index":0,"words":"x","row":3,"kind":"lists"}]})"})
        EXPECT_FALSE(corrections_of(bad)) << bad;
}

} // namespace
} // namespace datchuan::tables
