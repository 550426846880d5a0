#include "rules/view.hpp"

#include <string>

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

Cell text_cell(std::string_view text)
{
    Cell cell;
    cell.kind = sheet::CellKind::text;
    cell.text = text;
    return cell;
}

Cell number_cell(sheet::CellKind kind, double number)
{
    Cell cell;
    cell.kind = kind;
    cell.number = number;
    return cell;
}

TEST(Cell, ShowsWhatTheClerkSees)
{
    using sheet::CellKind;
    EXPECT_EQ(text_cell("  Sở\nNội vụ ").shown(), "Sở Nội vụ");
    EXPECT_EQ(number_cell(CellKind::number, 27084000999.0).shown(), "27084000999");
    EXPECT_EQ(number_cell(CellKind::number, 1.5).shown(), "1,5");
    EXPECT_EQ(number_cell(CellKind::number, -3).shown(), "-3");
    EXPECT_EQ(number_cell(CellKind::date, 45351).shown(), "29/02/2024");
    EXPECT_EQ(number_cell(CellKind::error, 532).shown(), "#DIV/0!");
    EXPECT_EQ(Cell{}.shown(), "");
}

TEST(Cell, CutsALongTextBetweenCharacters)
{
    std::string longer;
    for (int i = 0; i < 10'000; ++i)
        longer += "ễ";
    std::string shown;
    for (int i = 0; i < 80; ++i)
        shown += "ễ";
    EXPECT_EQ(text_cell(shown).shown(), shown);
    EXPECT_EQ(text_cell(longer).shown(), shown + "…");
}

TEST(Cell, IsBlankWhereOnlySignsForNothingStand)
{
    for (const std::string_view nothing : {"", "  ", "-", " – ", "—", "...", "…", "\u00A0-", "/"})
        EXPECT_TRUE(text_cell(nothing).blank()) << nothing;
    for (const std::string_view something : {"0", "x", "?", "-1", "Nữ", "- An"})
        EXPECT_FALSE(text_cell(something).blank()) << something;
    EXPECT_TRUE(Cell{}.blank());
    EXPECT_FALSE(number_cell(sheet::CellKind::number, 0).blank());
    EXPECT_FALSE(number_cell(sheet::CellKind::error, 502).blank());
}

} // namespace
} // namespace datchuan::rules
