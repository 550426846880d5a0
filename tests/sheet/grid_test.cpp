#include "sheet/grid.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace datchuan::sheet {
namespace {

constexpr std::int32_t beyond = std::numeric_limits<std::int32_t>::max();

void expect_empty(const Grid& grid, std::int32_t column, std::int32_t row)
{
    EXPECT_EQ(grid.kind(column, row), CellKind::empty) << column << " " << row;
    EXPECT_TRUE(grid.empty(column, row)) << column << " " << row;
    EXPECT_EQ(grid.text(column, row), TextPool::empty) << column << " " << row;
    EXPECT_EQ(grid.number(column, row), 0.0) << column << " " << row;
    EXPECT_EQ(grid.error(column, row), 0) << column << " " << row;
}

TEST(Grid, EachKindAnswersForItselfAlone)
{
    Grid grid(4, 2);
    grid.set_text(0, 0, 7);
    grid.set_number(1, 0, -2.5);
    grid.set_date(2, 0, 29448);
    grid.set_error(3, 0, 532);

    EXPECT_EQ(grid.kind(0, 0), CellKind::text);
    EXPECT_EQ(grid.text(0, 0), 7U);
    EXPECT_EQ(grid.number(0, 0), 0.0);
    EXPECT_EQ(grid.error(0, 0), 0);

    EXPECT_EQ(grid.kind(1, 0), CellKind::number);
    EXPECT_EQ(grid.number(1, 0), -2.5);
    EXPECT_EQ(grid.text(1, 0), TextPool::empty);

    EXPECT_EQ(grid.kind(2, 0), CellKind::date);
    EXPECT_EQ(grid.number(2, 0), 29448);
    EXPECT_EQ(grid.error(2, 0), 0);

    EXPECT_EQ(grid.kind(3, 0), CellKind::error);
    EXPECT_EQ(grid.error(3, 0), 532);
    EXPECT_EQ(grid.number(3, 0), 0.0);
    EXPECT_FALSE(grid.empty(3, 0));

    for (std::int32_t column = 0; column < 4; ++column)
        expect_empty(grid, column, 1);
}

TEST(Grid, SettingAgainAndClearing)
{
    Grid grid(1, 1);
    grid.set_number(0, 0, 5);
    grid.set_text(0, 0, 3);
    EXPECT_EQ(grid.text(0, 0), 3U);
    EXPECT_EQ(grid.number(0, 0), 0.0);
    grid.clear(0, 0);
    expect_empty(grid, 0, 0);
    grid.set_text(0, 0, TextPool::empty); // an empty text is an empty cell
    expect_empty(grid, 0, 0);
}

TEST(Grid, AnyAddressMayBeAskedFor)
{
    Grid grid(2, 3);
    for (std::int32_t column = 0; column < 2; ++column)
        for (std::int32_t row = 0; row < 3; ++row)
            grid.set_number(column, row, 1);
    for (const auto& [column, row] :
         {std::pair{-1, 0}, {0, -1}, {2, 0}, {0, 3}, {beyond, beyond}, {-beyond, 1}, {1, -beyond}, {2, 3}}) {
        EXPECT_FALSE(grid.contains(column, row));
        expect_empty(grid, column, row);
    }
    EXPECT_TRUE(grid.contains(1, 2));
    EXPECT_EQ(grid.number(1, 2), 1);

    const Grid none;
    EXPECT_EQ(none.columns(), 0);
    EXPECT_EQ(none.rows(), 0);
    expect_empty(none, 0, 0);
    EXPECT_EQ(none.merge_at(0, 0), nullptr);
    EXPECT_FALSE(none.row_hidden(0));
}

TEST(Grid, MergesAreFoundFromEachOfTheirCells)
{
    Grid grid(10, 20);
    const Area agency{4, 5, 4, 14};
    const Area birth{2, 2, 3, 2};
    const Area title{0, 0, 9, 0};
    const Area name{1, 2, 1, 3};
    grid.set_merges({agency, birth, title, name});
    EXPECT_EQ(grid.merges(), (std::vector<Area>{title, name, birth, agency}));
    for (std::int32_t column = -1; column <= 10; ++column)
        for (std::int32_t row = -1; row <= 20; ++row) {
            const Area* expected = nullptr;
            for (const Area& area : grid.merges())
                if (area.contains(column, row))
                    expected = &area;
            EXPECT_EQ(grid.merge_at(column, row), expected) << column << " " << row;
        }
}

// A tall merge that begins far above must be found past many small ones between.
TEST(Grid, ManyMerges)
{
    Grid grid(3, 2000);
    std::vector<Area> merges{{0, 0, 0, 1999}};
    for (std::int32_t row = 0; row < 2000; row += 2)
        merges.push_back({1, row, 2, row});
    grid.set_merges(merges);
    for (std::int32_t row = 0; row < 2000; ++row) {
        ASSERT_NE(grid.merge_at(0, row), nullptr);
        EXPECT_EQ(*grid.merge_at(0, row), (Area{0, 0, 0, 1999}));
        EXPECT_EQ(grid.merge_at(2, row) != nullptr, row % 2 == 0);
    }
}

TEST(Grid, HiddenRows)
{
    Grid grid(1, 10);
    EXPECT_FALSE(grid.row_hidden(3));
    grid.hide_rows(2, 4);
    grid.hide_rows(8, beyond); // reaches past the content
    grid.hide_rows(-5, 0);
    grid.hide_rows(7, 6); // nothing
    for (const std::int32_t row : {0, 2, 3, 4, 8, 9})
        EXPECT_TRUE(grid.row_hidden(row)) << row;
    for (const std::int32_t row : {-1, 1, 5, 6, 7, 10, beyond})
        EXPECT_FALSE(grid.row_hidden(row)) << row;
}

TEST(Grid, ErrorTexts)
{
    const std::pair<int, std::string_view> cases[] = {{532, "#DIV/0!"}, {32767, "#N/A"},  {524, "#REF!"},
                                                      {525, "#NAME?"},  {519, "#VALUE!"}, {502, "Err:502"},
                                                      {522, "Err:522"}};
    for (const auto& [code, text] : cases)
        EXPECT_EQ(error_text(code), text);
}

TEST(Workbook, SheetsByTheirIndex)
{
    Workbook book;
    book.sheets.push_back({"Danh sách", false, Grid(1, 1)});
    book.sheets.push_back({"Ẩn", true, Grid(2, 3)});
    book.sheets[0].grid.set_text(0, 0, book.texts.intern("STT"));
    EXPECT_EQ(book.texts[book.grid(0).text(0, 0)], "STT");
    EXPECT_EQ(book.grid(1).columns(), 2);
    EXPECT_EQ(book.grid(1).rows(), 3);
}

} // namespace
} // namespace datchuan::sheet
