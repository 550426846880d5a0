// Each error that is put into valid data is found where it stands, and nothing else is.
#include <gtest/gtest.h>

#include "property/checked.hpp"
#include "property/repaired.hpp"
#include "property/seeded_errors.hpp"
#include "property/seeds.hpp"

namespace datchuan::property {
namespace {

std::string told(const Anchor& anchor)
{
    return std::to_string(anchor.cell.sheet) + "!" + sheet::cell_name(anchor.cell.column, anchor.cell.row) + " " +
           anchor.rule + (anchor.replacement.empty() ? "" : " => " + anchor.replacement);
}

std::string told(const rules::Finding& finding, bool with_replacement)
{
    return told(
        Anchor{std::string(finding.rule->id), finding.cell, with_replacement ? finding.replacement : std::string()});
}

void check(const SeededError& error, std::uint64_t seed, const Scene& scene, const Anchor& expected)
{
    const Checked checked(scene.pages);
    ASSERT_EQ(checked.findings().size(), 1U)
        << error.what << ", seed " << seed << ": expected " << told(expected) << ", found\n"
        << checked.told();
    const rules::Finding& found = checked.findings().front();
    EXPECT_EQ(told(found, !expected.replacement.empty()), told(expected)) << error.what << ", seed " << seed << "\n"
                                                                          << checked.told();
    const sheet::Workbook before = scene.pages.workbook();
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
