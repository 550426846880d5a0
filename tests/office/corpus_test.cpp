// The sample workbooks of tests/data/corpus, each against its truth, through the service.
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"
#include "driving/snapshot.hpp"
#include "office/truth.hpp"

namespace datchuan {
namespace {

using corpus::Box;
using corpus::Place;
using corpus::Truth;
using driving::differences;
using driving::Document;
using driving::Service;
using driving::Snapshot;
using driving::snapshot;

// Where a truth file wants what rules.md forbids, rules.md holds: R28 doesn't fire between two ids that differ.
const std::set<std::string, std::less<>> wanted_wrongly{"R28 Danh sách!B43"};

std::string name_of(const std::filesystem::path& truth_file)
{
    const std::string name = truth_file.filename().string();
    return name.substr(0, name.find('.'));
}

bool any_of(const std::vector<std::string>& right, const std::string& answer)
{
    return std::find(right.begin(), right.end(), answer) != right.end();
}

class Workbook : public testing::TestWithParam<std::filesystem::path>
{
protected:
    Workbook()
        : truth_(Truth::read(GetParam())), document_(driving::shared_office(), truth_.workbook),
          service_(document_, {{"AsOf", truth_.as_of}, {"Language", "vi"}}), before_(snapshot(document_.ref()))
    {
    }

    void expect_as_before(const std::string& what) const
    {
        EXPECT_EQ(differences(before_, snapshot(document_.ref())), "") << what;
    }

    [[nodiscard]] std::size_t steps() const { return document_.undo_titles().size(); }
    void undo_to(std::size_t count)
    {
        while (steps() > count)
            document_.undo();
    }

    Truth truth_;
    Document document_;
    Service service_;
    Snapshot before_;
};

std::string compare_table(const corpus::WantedTable& wanted, const driving::TableSeen& seen)
{
    std::string wrong;
    if (!any_of(wanted.kinds, seen.kind))
        wrong += "kind " + seen.kind + ", wanted " + wanted.kinds.front() + "\n";
    if (wanted.header != seen.header || wanted.data != seen.data)
        wrong +=
            "header " + seen.header + " data " + seen.data + ", wanted " + wanted.header + " " + wanted.data + "\n";
    for (const auto& [column, roles] : wanted.roles) {
        const auto role = seen.roles.find(column);
        const std::string have = role == seen.roles.end() ? "unknown" : role->second;
        if (!any_of(roles, have))
            wrong += "column " + column + ": " + have + ", wanted " + roles.front() + "\n";
    }
    return wrong.empty() ? "" : wanted.sheet + " " + wanted.data + ":\n" + wrong;
}

// The table that has most rows in common with the wanted one, but at least half of them.
std::vector<driving::TableSeen>::iterator best_of(std::vector<driving::TableSeen>& seen,
                                                  const corpus::WantedTable& wanted)
{
    const Box data = Box::parse(wanted.data);
    const auto common = [&](const driving::TableSeen& table) {
        return table.sheet == wanted.sheet ? data.rows_common(Box::parse(table.data)) : 0;
    };
    const auto best =
        std::max_element(seen.begin(), seen.end(), [&](const auto& a, const auto& b) { return common(a) < common(b); });
    return best == seen.end() || common(*best) * 2 < data.bottom - data.top + 1 ? seen.end() : best;
}

std::string compare_tables(const Truth& truth, std::vector<driving::TableSeen> seen)
{
    std::string wrong;
    for (const corpus::WantedTable& wanted : truth.tables) {
        const auto best = best_of(seen, wanted);
        if (best == seen.end()) {
            wrong += "not found: " + wanted.sheet + " " + wanted.data + "\n";
            continue;
        }
        wrong += compare_table(wanted, *best);
        seen.erase(best);
    }
    for (const driving::TableSeen& extra : seen)
        if (std::none_of(truth.tolerable_tables.begin(), truth.tolerable_tables.end(), [&](const auto& table) {
                return table.sheet == extra.sheet && Box::parse(table.data).contains(Box::parse(extra.data));
            }))
            wrong += "no such table: " + extra.sheet + " " + extra.kind + " " + extra.data + "\n";
    return wrong;
}

// Where the severity isn't a warning (rules.md).
sal_Int32 severity_of(const std::string& rule)
{
    static const std::set<std::string, std::less<>> errors{"R01", "R04", "R05", "R06", "R08", "R14", "R16",
                                                           "R19", "R21", "R26", "R31", "R49", "R54", "R71"};
    static const std::set<std::string, std::less<>> hints{"R03", "R09", "R11", "R12", "R17", "R25", "R28",
                                                          "R30", "R35", "R41", "R44", "R48", "R51", "R57",
                                                          "R61", "R62", "R63", "R65", "R68", "R70", "R73"};
    return errors.contains(rule) ? 2 : hints.contains(rule) ? 0 : 1;
}

std::string compare_severities(const std::vector<driving::FindingSeen>& seen)
{
    std::string wrong;
    for (const driving::FindingSeen& finding : seen)
        if (finding.severity != severity_of(finding.rule))
            wrong += finding.rule + " " + finding.cell + " has severity " + std::to_string(finding.severity) + "\n";
    return wrong;
}

std::string compare_findings(const Truth& truth, const std::vector<driving::FindingSeen>& seen)
{
    std::string wrong;
    std::map<Place, const driving::FindingSeen*> at;
    for (const driving::FindingSeen& finding : seen)
        if (!at.emplace(Place{finding.rule, finding.cell}, &finding).second)
            wrong += "twice: " + finding.rule + " " + finding.cell + "\n";
    std::set<Place> explained;
    for (const corpus::WantedFinding& wanted : truth.findings) {
        std::vector<Place> places{wanted.place};
        places.insert(places.end(), wanted.instead.begin(), wanted.instead.end());
        explained.insert(places.begin(), places.end());
        const auto hit =
            std::find_if(places.begin(), places.end(), [&](const Place& each) { return at.contains(each); });
        if (hit == places.end()) {
            if (!wanted_wrongly.contains(wanted.place.rule + " " + wanted.place.cell))
                wrong += "missed: " + wanted.place.rule + " " + wanted.place.cell + " (" + wanted.why + ")\n";
        } else if (wanted.replacement && hit->rule == wanted.place.rule &&
                   at.at(*hit)->replacement != *wanted.replacement) {
            wrong += "replacement: " + hit->rule + " " + hit->cell + " “" + at.at(*hit)->replacement + "”, wanted “" +
                     *wanted.replacement + "”\n";
        }
    }
    for (const auto& [place, finding] : at)
        if (!explained.contains(place) &&
            std::none_of(truth.tolerable_findings.begin(), truth.tolerable_findings.end(),
                         [&, &found = place](const Place& pattern) { return pattern.covers(found); }))
            wrong += "false alarm: " + place.rule + " " + place.cell + " " + finding->message + "\n";
    return wrong;
}

std::string compare_targets(const Truth& truth, const std::vector<driving::TargetSeen>& seen)
{
    std::string wrong;
    for (const corpus::WantedTarget& wanted : truth.targets) {
        std::vector<driving::TargetSeen> rows;
        std::copy_if(seen.begin(), seen.end(), std::back_inserter(rows),
                     [&](const driving::TargetSeen& each) { return each.id == wanted.id && each.group.empty(); });
        if (rows.size() != 1) {
            wrong += wanted.id + ": " + std::to_string(rows.size()) + " rows\n";
            continue;
        }
        for (const auto& [name, right] : wanted.fields)
            if (!any_of(right, rows.front().fields.at(name)))
                wrong +=
                    wanted.id + ": " + name + " " + rows.front().fields.at(name) + ", wanted " + right.front() + "\n";
        if (wanted.percent && std::isnan(*wanted.percent) != std::isnan(rows.front().percent))
            wrong += wanted.id + ": percent " + std::to_string(rows.front().percent) + "\n";
        else if (wanted.percent && std::abs(*wanted.percent - rows.front().percent) > 1e-6)
            wrong += wanted.id + ": percent " + std::to_string(rows.front().percent) + "\n";
    }
    return wrong;
}

TEST_P(Workbook, IsUnderstoodAsItsTruthSaysAndLeftAsItIs)
{
    EXPECT_EQ(compare_tables(truth_, service_.recognise()), "");
    const std::vector<driving::FindingSeen> seen = service_.validate();
    EXPECT_EQ(compare_findings(truth_, seen), "");
    EXPECT_EQ(compare_severities(seen), "");
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end(), [](const auto& a, const auto& b) {
        return std::tie(a.place, a.rule) < std::tie(b.place, b.rule);
    })) << "findings come by sheet, row, column, rule";
    EXPECT_EQ(compare_targets(truth_, service_.compute()), "");
    EXPECT_FALSE(document_.modified());
    EXPECT_EQ(steps(), 0U);
    expect_as_before("recognise, validate and computeTargets only read");
}

TEST_P(Workbook, IsAsBeforeOnceMarksAreCleared)
{
    const auto findings = service_.raw_findings();
    if (findings.getLength() == 0) {
        service_.clear_marks();
        EXPECT_EQ(steps(), 0U) << "nothing to clear";
        return expect_as_before("clearMarks without marks");
    }
    service_.mark(findings);
    EXPECT_EQ(steps(), 1U);
    EXPECT_NE(differences(before_, snapshot(document_.ref())), "") << "marks can be seen";
    service_.clear_marks();
    expect_as_before("mark + clearMarks");
    undo_to(0);
    expect_as_before("mark + clearMarks + undo");
}

TEST_P(Workbook, IsAsBeforeOnceMarksAreUndone)
{
    service_.mark(service_.raw_findings());
    undo_to(0);
    expect_as_before("mark + undo");
}

TEST_P(Workbook, IsAsBeforeOnceRepairIsUndone)
{
    const auto findings = service_.raw_findings();
    const bool repairable =
        std::any_of(findings.begin(), findings.end(), [](const auto& each) { return each.Repairable; });
    const sal_Int32 changed = service_.repair(findings);
    EXPECT_EQ(changed > 0, repairable);
    EXPECT_EQ(steps(), repairable ? 1U : 0U);
    EXPECT_EQ(differences(before_, snapshot(document_.ref())) != "", repairable);
    undo_to(0);
    expect_as_before("repair + one undo");
}

INSTANTIATE_TEST_SUITE_P(Corpus, Workbook, testing::ValuesIn(corpus::truth_files("corpus")),
                         [](const auto& each) { return name_of(each.param); });

} // namespace
} // namespace datchuan
