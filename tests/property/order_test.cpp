// In what order columns stand, and persons within a section, changes no target and no set of findings but their cells.
#include <algorithm>
#include <map>
#include <numeric>

#include <gtest/gtest.h>

#include "property/checked.hpp"
#include "property/habits.hpp"
#include "property/seeded_errors.hpp"
#include "property/seeds.hpp"
#include "property/shuffled.hpp"

namespace datchuan::property {
namespace {

using tables::Role;

// A scene with several errors in it.
Scene spoilt_scene(std::uint64_t seed)
{
    Scene scene = draw_scene(seed);
    for (int errors = 4; errors > 0; --errors)
        static_cast<void>(scene.random.of(seeded_errors()).spoil(scene));
    return scene;
}

// Where each column of a page goes: blocks change places and stay whole; serial and name keep theirs, and so do all of
// a table of counts, whose number row refers to them by number.
std::vector<std::int32_t> columns_shuffled(Page& page, Random& random)
{
    std::vector<std::size_t> order(page.blocks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = page.kind == tables::Kind::summary ? 0 : order.size(); i > 3; --i)
        std::swap(order[i - 1], order[2 + random.below(i - 2)]);
    std::vector<std::int32_t> to;
    for (const Block& block : page.blocks)
        to.resize(std::max(to.size(), static_cast<std::size_t>(block.first) + block.roles.size()));
    std::vector<Block> blocks;
    std::int32_t next = 0;
    for (const std::size_t index : order) {
        const Block& block = page.blocks[index];
        blocks.push_back({next, block.roles});
        for (std::size_t i = 0; i < block.roles.size(); ++i)
            to[static_cast<std::size_t>(block.first) + i] = next++;
    }
    const auto own = [&](std::size_t row) {
        return static_cast<std::int32_t>(row) >= page.header_first && !page.rows[row].empty();
    };
    for (std::size_t row = 0; row < page.rows.size(); ++row) {
        // Lines above the table, totals and signatures stay as they are.
        const bool item = std::find(page.item_rows.begin(), page.item_rows.end(), row) != page.item_rows.end();
        if (!own(row) || (static_cast<std::int32_t>(row) > page.header_last && !item))
            continue;
        const std::vector<PageCell> before = page.rows[row];
        for (std::size_t column = 0; column < before.size(); ++column)
            page.rows[row][static_cast<std::size_t>(to[column])] = before[column];
    }
    // The numbers of a number row count from left to right in any case.
    for (sheet::Area& merge : page.merges)
        if (merge.first_row >= page.header_first) {
            const std::int32_t width = merge.last_column - merge.first_column;
            merge.first_column = to[static_cast<std::size_t>(merge.first_column)];
            merge.last_column = merge.first_column + width;
        }
    page.blocks = std::move(blocks);
    return to;
}

void renumber_header(Page& page)
{
    auto& last = page.rows[static_cast<std::size_t>(page.header_last)];
    const bool numbers = std::all_of(last.begin(), last.end(), [](const PageCell& cell) {
        return cell.kind == sheet::CellKind::number || cell.text.starts_with("(");
    });
    if (!numbers)
        return;
    for (std::size_t column = 0; column < last.size(); ++column)
        last[column] = last[column].kind == sheet::CellKind::number
                           ? PageCell::count(static_cast<double>(column + 1))
                           : PageCell::of("(" + std::to_string(column + 1) + ")");
}

std::vector<std::string> told(const Checked& checked, const std::vector<std::vector<std::int32_t>>& columns)
{
    std::vector<std::string> all;
    for (const rules::Finding& finding : checked.findings()) {
        sheet::Address cell = finding.cell;
        if (!columns.empty())
            cell.column = columns[static_cast<std::size_t>(cell.sheet)][static_cast<std::size_t>(cell.column)];
        // Of two columns of one heading the second is found, whichever that is.
        const std::string place = finding.rule->id == "R02" ? "" : sheet::cell_name(cell.column, cell.row);
        all.push_back(std::string(finding.rule->id) + " " + std::to_string(cell.sheet) + "!" + place + " " +
                      finding.replacement);
    }
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<std::string> results(const Checked& checked)
{
    std::vector<std::string> all;
    for (const targets::Result& result : checked.compute(targets::shipped_profiles().front().rows))
        all.push_back(result.id + ": " + result.message);
    return all;
}

TEST(Order, OfColumnsChangesNothing)
{
    for (std::uint64_t seed = 1; seed <= seeds(40); ++seed) {
        Scene scene = spoilt_scene(seed);
        const Checked before(scene.pages);
        std::vector<std::vector<std::int32_t>> columns;
        for (Page& page : scene.pages.pages) {
            columns.push_back(columns_shuffled(page, scene.random));
            renumber_header(page);
        }
        const Checked after(scene.pages);
        EXPECT_EQ(told(after, {}), told(before, columns)) << "seed " << seed << "\nbefore\n"
                                                          << before.told() << "after\n"
                                                          << after.told();
        EXPECT_EQ(results(after), results(before)) << "seed " << seed;
    }
}

// Rows of one section change places; the serial numbers stay where they are, and so do hidden rows.
void shuffle_rows(Page& page, Random& random)
{
    const auto serial = static_cast<std::size_t>(page.column(Role::serial));
    for (const auto& [first, last] : page.sections)
        for (std::size_t i = last; i > first + 1; --i) {
            auto& one = page.rows[static_cast<std::size_t>(page.item_rows[i - 1])];
            auto& other = page.rows[static_cast<std::size_t>(page.item_rows[first + random.below(i - first)])];
            std::swap(one, other);
            std::swap(one[serial], other[serial]);
        }
}

std::map<std::string, int> counted(const Checked& checked)
{
    std::map<std::string, int> counts;
    for (const rules::Finding& finding : checked.findings())
        ++counts[std::string(finding.rule->id)];
    return counts;
}

// Pages of every kind, written as clerks do: persons once for several courses, merged or not, headers again, two lists
// on one sheet.
Pages in_the_field(Scene& scene)
{
    Random& random = scene.random;
    Pages pages = scene.pages;
    if (random.percent(40))
        pages.pages.push_back(matrix_page(scene.staff, random));
    for (Page& page : pages.pages) {
        if (page.name == "Bồi dưỡng" && !scene.staff.courses.empty() && random.percent(50))
            write_persons_once(page, scene.staff, random.percent(50));
        else if (page.kind != tables::Kind::summary && page.header_first == page.header_last && random.percent(30) &&
                 page.items.size() > 2)
            repeat_header(page, 2 + random.below(page.items.size() - 2));
    }
    if (pages.pages.size() > 1 && random.percent(30)) {
        pages.pages[1] = stacked(pages.pages[0], pages.pages[1]);
        pages.pages.erase(pages.pages.begin());
    }
    return pages;
}

// But R09: here the numbers go with their rows.
std::map<std::string, int> counted_without_numbers(const Checked& checked)
{
    std::map<std::string, int> counts = counted(checked);
    counts.erase("R09");
    return counts;
}

TEST(Order, OfSheetsColumnsAndRowsTogetherChangesNothing)
{
    std::size_t columns_moved = 0;
    std::size_t rows_moved = 0;
    for (std::uint64_t seed = 1; seed <= seeds(40); ++seed) {
        Scene scene = spoilt_scene(seed);
        const Pages pages = in_the_field(scene);
        const Checked before(pages);
        Shuffled moved = shuffled(pages.workbook(), before.tables(), scene.random);
        columns_moved += moved.columns_moved;
        rows_moved += moved.rows_moved;
        const Checked after(std::move(moved.workbook));
        EXPECT_EQ(counted_without_numbers(after), counted_without_numbers(before)) << "seed " << seed << "\nbefore\n"
                                                                                   << before.told() << "after\n"
                                                                                   << after.told() << pages.shown();
        EXPECT_EQ(results(after), results(before)) << "seed " << seed;
    }
    EXPECT_GT(columns_moved, 1000U);
    EXPECT_GT(rows_moved, 1000U);
}

TEST(Order, OfRowsWithinASectionChangesNothing)
{
    for (std::uint64_t seed = 1; seed <= seeds(40); ++seed) {
        Scene scene = spoilt_scene(seed);
        const Checked before(scene.pages);
        for (Page& page : scene.pages.pages)
            shuffle_rows(page, scene.random);
        const Checked after(scene.pages);
        EXPECT_EQ(counted(after), counted(before)) << "seed " << seed << "\nbefore\n"
                                                   << before.told() << "after\n"
                                                   << after.told();
        EXPECT_EQ(results(after), results(before)) << "seed " << seed;
    }
}

} // namespace
} // namespace datchuan::property
