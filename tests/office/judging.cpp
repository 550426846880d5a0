#include "office/judging.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace datchuan::corpus {
namespace {

bool any_of(const std::vector<std::string>& right, const std::string& answer)
{
    return std::find(right.begin(), right.end(), answer) != right.end();
}

void compare_table(const WantedTable& wanted, const driving::TableSeen& seen, std::vector<Difference>& wrong)
{
    const std::string where = wanted.sheet + " " + wanted.data;
    if (!any_of(wanted.kinds, seen.kind))
        wrong.push_back({"kind: " + where, seen.kind + ", wanted " + wanted.kinds.front()});
    if (wanted.header != seen.header || wanted.data != seen.data)
        wrong.push_back(
            {"place: " + where, "header " + seen.header + " data " + seen.data + ", wanted header " + wanted.header});
    for (const auto& [column, roles] : wanted.roles) {
        const auto role = seen.roles.find(column);
        const std::string have = role == seen.roles.end() ? "unknown" : role->second;
        if (!any_of(roles, have))
            wrong.push_back({"column " + column + ": " + where, have + ", wanted " + roles.front()});
    }
}

// The table that has most rows in common with the wanted one, but at least half of them.
std::vector<driving::TableSeen>::iterator best_of(std::vector<driving::TableSeen>& seen, const WantedTable& wanted)
{
    const Box data = Box::parse(wanted.data);
    const auto common = [&](const driving::TableSeen& table) {
        return table.sheet == wanted.sheet ? data.rows_common(Box::parse(table.data)) : 0;
    };
    const auto best =
        std::max_element(seen.begin(), seen.end(), [&](const auto& a, const auto& b) { return common(a) < common(b); });
    return best == seen.end() || common(*best) * 2 < data.bottom - data.top + 1 ? seen.end() : best;
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

bool same_percent(double wanted, double seen)
{
    return std::isnan(wanted) ? std::isnan(seen) : std::abs(wanted - seen) <= 1e-6;
}

} // namespace

std::vector<Difference> compare_tables(const Truth& truth, std::vector<driving::TableSeen> seen)
{
    std::vector<Difference> wrong;
    for (const WantedTable& wanted : truth.tables) {
        const auto best = best_of(seen, wanted);
        if (best == seen.end()) {
            wrong.push_back({"not found: " + wanted.sheet + " " + wanted.data, {}});
            continue;
        }
        compare_table(wanted, *best, wrong);
        seen.erase(best);
    }
    for (const driving::TableSeen& extra : seen)
        if (std::none_of(truth.tolerable_tables.begin(), truth.tolerable_tables.end(), [&](const auto& table) {
                return table.sheet == extra.sheet && Box::parse(table.data).contains(Box::parse(extra.data));
            }))
            wrong.push_back({"no such table: " + extra.sheet + " " + extra.data, extra.kind});
    return wrong;
}

std::vector<Difference> compare_findings(const Truth& truth, const std::vector<driving::FindingSeen>& seen)
{
    std::vector<Difference> wrong;
    std::map<Place, const driving::FindingSeen*> at;
    for (const driving::FindingSeen& finding : seen)
        if (!at.emplace(Place{finding.rule, finding.cell}, &finding).second)
            wrong.push_back({"twice: " + finding.rule + " " + finding.cell, {}});
    std::set<Place> explained;
    for (const WantedFinding& wanted : truth.findings) {
        std::vector<Place> places{wanted.place};
        places.insert(places.end(), wanted.instead.begin(), wanted.instead.end());
        explained.insert(places.begin(), places.end());
        const auto hit =
            std::find_if(places.begin(), places.end(), [&](const Place& each) { return at.contains(each); });
        if (hit == places.end())
            wrong.push_back({"missed: " + wanted.place.rule + " " + wanted.place.cell, wanted.why});
        else if (wanted.replacement && hit->rule == wanted.place.rule &&
                 at.at(*hit)->replacement != *wanted.replacement)
            wrong.push_back({"replacement: " + hit->rule + " " + hit->cell,
                             "“" + at.at(*hit)->replacement + "”, wanted “" + *wanted.replacement + "”"});
    }
    for (const auto& [place, finding] : at)
        if (!explained.contains(place) &&
            std::none_of(truth.tolerable_findings.begin(), truth.tolerable_findings.end(),
                         [&, &found = place](const Place& pattern) { return pattern.covers(found); }))
            wrong.push_back({"false alarm: " + place.rule + " " + place.cell, finding->message});
    return wrong;
}

std::vector<Difference> compare_severities(const std::vector<driving::FindingSeen>& seen)
{
    std::vector<Difference> wrong;
    for (const driving::FindingSeen& finding : seen)
        if (finding.severity != severity_of(finding.rule))
            wrong.push_back({"severity: " + finding.rule + " " + finding.cell, std::to_string(finding.severity)});
    return wrong;
}

std::vector<Difference> compare_targets(const Truth& truth, const std::vector<driving::TargetSeen>& seen)
{
    std::vector<Difference> wrong;
    for (const WantedTarget& wanted : truth.targets) {
        std::vector<driving::TargetSeen> rows;
        std::copy_if(seen.begin(), seen.end(), std::back_inserter(rows),
                     [&](const driving::TargetSeen& each) { return each.id == wanted.id && each.group.empty(); });
        if (rows.size() != 1) {
            wrong.push_back({wanted.id + " isn't there once", std::to_string(rows.size()) + " rows"});
            continue;
        }
        for (const auto& [name, right] : wanted.fields)
            if (const std::string& answer = rows.front().fields.at(name); !any_of(right, answer))
                wrong.push_back({wanted.id + " " + name, answer + ", wanted " + right.front()});
        if (wanted.percent && !same_percent(*wanted.percent, rows.front().percent))
            wrong.push_back({wanted.id + " percent", std::to_string(rows.front().percent)});
    }
    return wrong;
}

std::string unexpected(const std::vector<Difference>& differences, const std::set<std::string, std::less<>>& known)
{
    std::string lines;
    std::set<std::string, std::less<>> closed = known;
    for (const Difference& each : differences) {
        closed.erase(each.what);
        if (!known.contains(each.what))
            lines += each.what + " (" + each.detail + ")\n";
    }
    for (const std::string& each : closed)
        lines += "no longer a gap: " + each + "\n";
    return lines;
}

} // namespace datchuan::corpus
