// Counting persons: who of a target's population has reached it, and of whom that can't be said.
#include "targets/counter.hpp"
#include "targets/grouping.hpp"
#include "targets/result.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {

std::vector<Result> compute(const std::vector<Row>& rows, const sheet::Workbook& workbook,
                            const std::vector<tables::Table>& tables, const staff::Registry& registry,
                            const text::Date& as_of, Language language, std::optional<GroupBy> group_by)
{
    Counter counter(workbook, tables, registry, language);
    std::vector<Result> results;
    results.reserve(rows.size());
    for (const Row& row : rows) {
        Parsed parsed = parse(row, language);
        if (auto* sentence = std::get_if<std::string>(&parsed)) {
            Result& result = results.emplace_back();
            result.id = text::trim(row[static_cast<std::size_t>(Field::id)]);
            result.label = text::trim(row[static_cast<std::size_t>(Field::label)]);
            result.message = std::move(*sentence);
            continue;
        }
        const auto& target = std::get<Target>(parsed);
        const text::Date own = target.cut_off.known() ? target.cut_off : target.to;
        const text::Date cut_off = as_of.known() ? as_of : own;
        results.push_back(counter.count(target, cut_off));
        if (!group_by)
            continue;
        const Result whole = results.back();
        std::vector<Result> groups = grouped(counter, target, whole, cut_off, *group_by);
        std::move(groups.begin(), groups.end(), std::back_inserter(results));
    }
    return results;
}

} // namespace datchuan::targets
