#include "rules/finding_groups.hpp"

#include <string_view>
#include <tuple>

#include <boost/unordered/unordered_flat_map.hpp>

#include "text/number.hpp"

namespace datchuan::rules {
namespace {

// The views live as long as the findings.
using Key = std::tuple<const Rule*, std::string_view, std::string_view>;

// Cells from the first one down to a row of the same column.
struct Run
{
    sheet::Address first;
    std::int32_t last_row;
};

std::vector<Run> runs_of(const std::vector<const Finding*>& findings)
{
    std::vector<Run> runs;
    for (const Finding* finding : findings) {
        const sheet::Address& cell = finding->cell;
        const bool next = !runs.empty() && runs.back().first.sheet == cell.sheet &&
                          runs.back().first.column == cell.column && runs.back().last_row + 1 == cell.row;
        if (next)
            runs.back().last_row = cell.row;
        else
            runs.push_back({cell, cell.row});
    }
    return runs;
}

std::string written(const Run& run, const sheet::Workbook& workbook, std::int32_t seen_from_sheet)
{
    std::string place;
    if (run.first.sheet != seen_from_sheet)
        place = workbook.sheets[static_cast<std::size_t>(run.first.sheet)].name + "!";
    place += sheet::cell_name(run.first.column, run.first.row);
    if (run.last_row != run.first.row)
        place += ":" + sheet::cell_name(run.first.column, run.last_row);
    return place;
}

std::string count(std::size_t cells, Language language)
{
    std::string text = text::grouped(static_cast<long long>(cells));
    if (language == Language::english) {
        for (char& each : text)
            each = each == '.' ? ',' : each;
    }
    return text;
}

} // namespace

std::vector<FindingGroup> grouped_by_cause(const std::vector<Finding>& findings)
{
    std::vector<FindingGroup> groups;
    groups.reserve(findings.size());
    boost::unordered_flat_map<Key, std::size_t> known;
    for (const Finding& finding : findings) {
        if (!finding.cause.empty()) {
            const auto [group, is_new] =
                known.try_emplace(Key{finding.rule, finding.cause, finding.replacement}, groups.size());
            if (!is_new) {
                groups[group->second].others.push_back(&finding);
                continue;
            }
        }
        groups.push_back({.first = &finding});
    }
    return groups;
}

std::string other_cells(const FindingGroup& group, const sheet::Workbook& workbook, Language language)
{
    constexpr std::size_t most_places = 12;
    if (group.others.empty())
        return {};
    const bool vietnamese = language == Language::vietnamese;
    const std::string number = count(group.others.size(), language);
    std::string text =
        vietnamese
            ? " Còn " + number + " ô khác cùng nguyên nhân: "
            : " " + number + (group.others.size() == 1 ? " other cell has" : " other cells have") + " the same cause: ";
    const std::vector<Run> runs = runs_of(group.others);
    const std::size_t named = std::min(runs.size(), most_places);
    for (std::size_t i = 0; i < named; ++i)
        text += (i > 0 ? ", " : "") + written(runs[i], workbook, group.first->cell.sheet);
    return text + (named < runs.size() ? ", …" : ".");
}

} // namespace datchuan::rules
