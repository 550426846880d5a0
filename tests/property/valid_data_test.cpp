// Valid data, however they are laid out, bring no finding at all.
#include <gtest/gtest.h>

#include "property/checked.hpp"
#include "property/habits.hpp"
#include "property/seeds.hpp"

namespace datchuan::property {
namespace {

Pages drawn(std::uint64_t seed)
{
    Random random(seed);
    const Staff staff = draw_staff(random, 12 + random.below(20));
    const Staff deputies = random.percent(40) ? draw_deputies(random, 6) : Staff{};
    return draw_pages(staff, deputies, random);
}

TEST(ValidData, IsRecognisedWithAllItsColumns)
{
    for (std::uint64_t seed = 1; seed <= seeds(60); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Pages pages = drawn(seed);
        const Checked checked(pages);
        ASSERT_EQ(checked.tables().size(), pages.pages.size()) << pages.shown();
        for (std::size_t i = 0; i < pages.pages.size(); ++i) {
            const Page& page = pages.pages[i];
            const tables::Table& table = checked.tables()[i];
            EXPECT_EQ(tables::name_of(table.kind), tables::name_of(page.kind)) << page.name;
            EXPECT_EQ(table.header.first_row, page.header_first) << page.name << "\n" << pages.shown();
            EXPECT_EQ(table.header.last_row, page.header_last) << page.name;
            ASSERT_EQ(table.rows.size(), page.item_rows.size()) << page.name << "\n" << pages.shown();
            for (std::size_t row = 0; row < table.rows.size(); ++row)
                EXPECT_EQ(table.rows[row].row, page.item_rows[row]);
            for (const Block& block : page.blocks)
                for (std::size_t column = 0; column < block.roles.size(); ++column) {
                    const auto* read = table.column_at(block.first + static_cast<std::int32_t>(column));
                    ASSERT_NE(read, nullptr);
                    EXPECT_EQ(tables::name_of(read->role), tables::name_of(block.roles[column]))
                        << page.name << ": " << read->path;
                }
        }
    }
}

TEST(ValidData, BringsNoFinding)
{
    for (std::uint64_t seed = 1; seed <= seeds(60); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Pages pages = drawn(seed);
        const Checked checked(pages);
        EXPECT_TRUE(checked.findings().empty()) << checked.told();
    }
}

TEST(ValidData, OfAMatrixBringsNoFinding)
{
    for (std::uint64_t seed = 1; seed <= seeds(30); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Random random(seed);
        const Staff staff = draw_staff(random, 10 + random.below(10));
        const Pages pages{{matrix_page(staff, random)}};
        const Checked checked(pages);
        ASSERT_EQ(checked.tables().size(), 1U) << pages.shown();
        EXPECT_EQ(checked.tables().front().kind, tables::Kind::matrix);
        EXPECT_TRUE(checked.findings().empty()) << checked.told() << pages.shown();
    }
}

// A roll with what only some have, and a page of another kind beside it.
TEST(ValidData, OfEveryKindOfPageBringsNoFinding)
{
    for (std::uint64_t seed = 1; seed <= seeds(20); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Random random(seed);
        const Staff staff = draw_staff(random, 12 + random.below(20));
        const std::vector<Attended> studies = draw_studies(staff, random);
        Pages pages;
        pages.pages.push_back(roll_page(staff, random, {.all_columns = true, .appointments = true, .status = true}));
        if (!studies.empty() && random.percent(50))
            pages.pages.push_back(studies_page(staff, studies, random));
        else
            pages.pages.push_back(classes_page(staff, random));
        pages.pages.push_back(counts_page(random));
        pages.pages.push_back(shares_page(random));
        const Checked checked(pages);
        ASSERT_EQ(checked.tables().size(), pages.pages.size()) << pages.shown();
        for (std::size_t i = 0; i < pages.pages.size(); ++i) {
            EXPECT_EQ(tables::name_of(checked.tables()[i].kind), tables::name_of(pages.pages[i].kind))
                << pages.pages[i].name;
            for (const Block& block : pages.pages[i].blocks)
                for (std::size_t column = 0; column < block.roles.size(); ++column) {
                    const auto* read = checked.tables()[i].column_at(block.first + static_cast<std::int32_t>(column));
                    EXPECT_EQ(tables::name_of(read->role), tables::name_of(block.roles[column]))
                        << pages.pages[i].name << ": " << read->path;
                }
        }
        EXPECT_TRUE(checked.findings().empty()) << checked.told() << pages.shown();
    }
}

std::size_t rows_read(const Checked& checked)
{
    std::size_t rows = 0;
    for (const tables::Table& table : checked.tables())
        rows += table.rows.size();
    return rows;
}

std::vector<std::string> results(const Checked& checked)
{
    std::vector<std::string> all;
    for (const targets::Result& result : checked.compute(targets::shipped_profiles().front().rows))
        all.push_back(result.id + ": " + result.message);
    return all;
}

TEST(ValidData, WrittenOtherwiseSaysTheSame)
{
    for (std::uint64_t seed = 1; seed <= seeds(40); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Random random(seed);
        const Staff staff = draw_staff(random, 14 + random.below(10));
        Pages pages = draw_pages(staff, {}, random);
        if (pages.pages.size() < 2)
            continue;
        const Checked before(pages);
        Page& roll = pages.pages[0];
        Page& records = pages.pages[1];
        std::string habits;
        if (random.percent(50)) {
            const bool merged = random.percent(50);
            habits += merged ? "merged; " : "persons once; ";
            write_persons_once(records, staff, merged);
        } else if (records.header_first == records.header_last) {
            habits += "repeated header; ";
            repeat_header(records, 2 + random.below(records.items.size() - 2));
        }
        if (random.percent(30)) {
            habits += "blank row; ";
            part_by_blank_row(roll, 1 + random.below(roll.items.size() - 1));
        }
        if (random.percent(40)) {
            habits += "on one sheet; ";
            pages = {{stacked(roll, records)}};
        }
        const Checked after(pages);
        EXPECT_EQ(after.tables().size(), before.tables().size()) << habits;
        EXPECT_EQ(rows_read(after), rows_read(before)) << habits;
        EXPECT_TRUE(after.findings().empty()) << habits << "\n" << after.told();
        EXPECT_EQ(results(after), results(before)) << habits;
    }
}

} // namespace
} // namespace datchuan::property
