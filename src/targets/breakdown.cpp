#include "targets/breakdown.hpp"

#include <algorithm>
#include <cmath>
#include <variant>

#include "targets/counter.hpp"
#include "targets/grouping.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

Result not_understood(const Row& row, std::string sentence)
{
    Result result;
    result.id = text::trim(row[static_cast<std::size_t>(Field::id)]);
    result.label = text::trim(row[static_cast<std::size_t>(Field::label)]);
    result.message = std::move(sentence);
    return result;
}

} // namespace

std::vector<BrokenDown> break_down(const std::vector<Row>& rows, const sheet::Workbook& workbook,
                                   const std::vector<tables::Table>& tables, const staff::Registry& registry,
                                   const text::Date& as_of, Language language, std::span<const GroupBy> by)
{
    Counter counter(workbook, tables, registry, language);
    std::vector<BrokenDown> results;
    results.reserve(rows.size());
    for (const Row& row : rows) {
        BrokenDown& each = results.emplace_back();
        Parsed parsed = parse(row, language);
        if (auto* sentence = std::get_if<std::string>(&parsed)) {
            each.whole = not_understood(row, std::move(*sentence));
            each.groups.resize(by.size());
            continue;
        }
        const auto& target = std::get<Target>(parsed);
        const text::Date own = target.cut_off.known() ? target.cut_off : target.to;
        const text::Date cut_off = as_of.known() ? as_of : own;
        each.whole = counter.count(target, cut_off);
        for (const GroupBy one : by)
            each.groups.push_back(grouped(counter, target, each.whole, cut_off, one));
        each.target = target;
    }
    return results;
}

void sort_lowest_first(std::vector<Result>& groups)
{
    const auto has_percent = [](const Result& result) { return !std::isnan(result.percent()); };
    std::stable_sort(groups.begin(), groups.end(), [&](const Result& a, const Result& b) {
        if (!has_percent(a) || !has_percent(b))
            return has_percent(a) && !has_percent(b);
        return static_cast<long long>(a.achieved) * b.population < static_cast<long long>(b.achieved) * a.population;
    });
}

} // namespace datchuan::targets
