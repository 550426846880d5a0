// An error put into valid data has a right value: once it stands there again, no target is higher than the finding's
// effect has said.
#include <algorithm>

#include <gtest/gtest.h>

#include "property/checked.hpp"
#include "property/seeded_errors.hpp"
#include "property/seeds.hpp"
#include "rules/finding_groups.hpp"
#include "targets/effect.hpp"
#include "targets/profile.hpp"

namespace datchuan::property {
namespace {

// The targets of the profile that ships, and one that filters by what rows say of persons.
std::vector<targets::Row> asked()
{
    std::vector<targets::Row> rows = targets::shipped_profiles().front().rows;
    rows.push_back({"L1", "leaders", "cán bộ; công chức; viên chức", "lãnh đạo = có", "pháp luật; tin học", "trong kỳ",
                    ">=", "50", "01/01/2021", "31/12/2025", "31/12/2025"});
    rows.push_back({"L2", "women", "cán bộ; công chức; viên chức", "giới tính = nữ; tuổi < 45", "bất kỳ", "trong kỳ",
                    ">=", "50", "01/01/2021", "31/12/2025", "31/12/2025"});
    return rows;
}

bool above(long achieved, long population, long other_achieved, long other_population)
{
    return achieved * std::max(other_population, 1L) > other_achieved * std::max(population, 1L);
}

// A cell's content, to be compared.
std::string content(const sheet::Workbook& workbook, const sheet::Address& cell)
{
    const sheet::Grid& grid = workbook.grid(cell.sheet);
    return std::to_string(static_cast<int>(grid.kind(cell.column, cell.row))) + " " +
           std::string(workbook.texts[grid.text(cell.column, cell.row)]) + " " +
           std::to_string(grid.number(cell.column, cell.row));
}

// Whether the error is one of a few cells, all of them in rows that findings are in: then putting it right is
// correcting what was found. Others are of whole pages.
bool in_rows_found(const sheet::Workbook& right, const sheet::Workbook& spoilt,
                   const std::vector<rules::Finding>& findings)
{
    constexpr int most_cells = 3;
    if (right.sheets.size() != spoilt.sheets.size() || findings.empty())
        return false;
    int different = 0;
    for (sheet::Address at; at.sheet < static_cast<std::int32_t>(right.sheets.size()); ++at.sheet) {
        const sheet::Grid& grid = right.grid(at.sheet);
        if (grid.rows() != spoilt.grid(at.sheet).rows() || grid.columns() != spoilt.grid(at.sheet).columns())
            return false;
        for (at.row = 0; at.row < grid.rows(); ++at.row)
            for (at.column = 0; at.column < grid.columns(); ++at.column) {
                if (content(right, at) == content(spoilt, at))
                    continue;
                const bool found = std::any_of(findings.begin(), findings.end(), [&](const rules::Finding& finding) {
                    return finding.cell.sheet == at.sheet && finding.cell.row == at.row;
                });
                if (!found || ++different > most_cells)
                    return false;
            }
    }
    return different > 0;
}

// How often an effect was said, so that the test can't pass by silence.
int check(const SeededError& error, std::uint64_t seed, const Checked& right, const Checked& spoilt)
{
    const std::vector<targets::Row> rows = asked();
    const std::vector<targets::Result> then = right.compute(rows);
    const std::vector<targets::Result> now = spoilt.compute(rows);
    const auto groups = rules::grouped_by_cause(spoilt.findings());
    std::vector<targets::Result> best = now;
    int said = 0;
    for (const targets::Effect& effect : targets::effects_of(groups, spoilt.book(), rows, now))
        for (const targets::TargetEffect& on : effect) {
            ++said;
            best[on.target].achieved = on.achieved;
            best[on.target].population = on.population;
        }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool counted = now[i].verdict != targets::Verdict::not_computable && now[i].population > 0 &&
                             then[i].verdict != targets::Verdict::not_computable;
        EXPECT_FALSE(counted && above(then[i].achieved, then[i].population, best[i].achieved, best[i].population))
            << error.rule << " " << error.what << ", seed " << seed << ", " << rows[i][0] << ": now " << now[i].achieved
            << "/" << now[i].population << ", at best " << best[i].achieved << "/" << best[i].population
            << ", put right " << then[i].achieved << "/" << then[i].population << "\n"
            << spoilt.told();
    }
    return said;
}

TEST(Effect, IsNeverLessThanWhatComesOfPuttingTheErrorRight)
{
    int said = 0;
    for (const SeededError& error : seeded_errors()) {
        if (error.rule == "R61") // it takes another course's place, and a course that is known isn't in doubt
            continue;
        const std::uint64_t wanted = seeds(2);
        std::uint64_t checked = 0;
        for (std::uint64_t seed = 1; checked < wanted && seed <= 30 * wanted; ++seed) {
            Scene scene = draw_scene(seed, {.all_columns = seed % 3 != 0});
            const Pages right = scene.pages;
            if (!error.spoil(scene))
                continue;
            ++checked;
            const Checked spoilt(scene.pages);
            if (in_rows_found(right.workbook(), scene.pages.workbook(), spoilt.findings()))
                said += check(error, seed, Checked(right), spoilt);
        }
    }
    EXPECT_GT(said, 0);
}

} // namespace
} // namespace datchuan::property
