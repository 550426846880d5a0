// Each error that is put into valid data is found where it stands, and nothing else is.
#include <algorithm>
#include <tuple>

#include <gtest/gtest.h>

#include "property/checked.hpp"
#include "property/repaired.hpp"
#include "property/seeded_errors.hpp"
#include "property/seeds.hpp"
#include "sheet/legacy_text.hpp"

namespace datchuan::property {
namespace {

std::string told(const Anchor& anchor)
{
    return std::to_string(anchor.cell.sheet) + "!" + sheet::cell_name(anchor.cell.column, anchor.cell.row) + " " +
           anchor.rule + (anchor.replacement.empty() ? "" : " => " + anchor.replacement);
}

// What is found and what should be, one a line in the order of cells; replacements where they are asked for.
std::string told(std::vector<Anchor> anchors)
{
    std::sort(anchors.begin(), anchors.end(),
              [](const Anchor& a, const Anchor& b) { return std::tie(a.cell, a.rule) < std::tie(b.cell, b.rule); });
    std::string lines;
    for (const Anchor& each : anchors)
        lines += told(each) + "\n";
    return lines;
}

void check(const SeededError& error, std::uint64_t seed, const Scene& scene, const Anchor& expected)
{
    const Checked checked(scene.pages, scene.targets);
    std::vector<Anchor> wanted = expected.also;
    wanted.push_back(expected);
    std::vector<Anchor> found;
    for (const rules::Finding& finding : checked.findings()) {
        const auto same = std::find_if(wanted.begin(), wanted.end(), [&](const Anchor& each) {
            return each.rule == finding.rule->id && each.cell == finding.cell;
        });
        const bool compared = same != wanted.end() && !same->replacement.empty();
        found.push_back({std::string(finding.rule->id), finding.cell, compared ? finding.replacement : std::string()});
    }
    ASSERT_EQ(told(found), told(wanted)) << error.what << ", seed " << seed << "\n" << checked.told();
    sheet::Workbook before = scene.pages.workbook();
    sheet::decode_legacy_texts(before);
    const Repaired once(before, Checked::settings());
    const Checked after(copy_of(once.workbook()));
    for (const rules::Finding& finding : after.findings())
        EXPECT_FALSE(finding.repairable && finding.rule->id != "R09")
            << error.what << ", seed " << seed << ": repaired, and still\n"
            << after.told();
    EXPECT_EQ(Repaired(once.workbook(), Checked::settings()).changed(), 0U) << error.what << ", seed " << seed;
}

TEST(SeededErrors, AreFoundWhereTheyStandAndNothingElseIs)
{
    for (const SeededError& error : seeded_errors()) {
        const std::uint64_t wanted = seeds(3); // scenes with a place for the error, of not too many tried
        std::uint64_t checked = 0;
        for (std::uint64_t seed = 1; checked < wanted && seed <= 50 * wanted; ++seed) {
            Scene scene = draw_scene(seed, {.all_columns = seed % 3 != 0});
            if (const auto expected = error.spoil(scene)) {
                check(error, seed, scene, *expected);
                ++checked;
            }
        }
        EXPECT_GT(checked, 0U) << error.rule << " " << error.what << ": no scene has a place for it";
    }
}

} // namespace
} // namespace datchuan::property
