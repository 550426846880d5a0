#include "rules/mark_groups.hpp"

#include <string_view>

namespace datchuan::rules {
namespace {

std::string_view parent_of(const tables::Column& column)
{
    const auto leaf = column.path.rfind(" > ");
    return leaf == std::string::npos ? std::string_view{} : std::string_view(column.path).substr(0, leaf);
}

bool belongs(const MarkGroup& group, const tables::Column& column, staff::Ladder ladder)
{
    return group.ladder == ladder && parent_of(*group.columns.back()) == parent_of(column);
}

} // namespace

std::optional<staff::Ladder> ladder_of(tables::Role role)
{
    switch (role) {
    case tables::Role::degree:
        return staff::Ladder::degree;
    case tables::Role::political_theory:
        return staff::Ladder::political_theory;
    case tables::Role::state_management:
        return staff::Ladder::state_management;
    case tables::Role::defence:
        return staff::Ladder::defence;
    default:
        return std::nullopt;
    }
}

bool stands_for_level(const tables::Column& column)
{
    const auto ladder = ladder_of(column.role);
    // "Chưa qua", "Còn lại" stand for a level too, though the lowest.
    return ladder && !parent_of(column).empty() && staff::understood_as_level(*ladder, column.header);
}

std::vector<MarkGroup> mark_groups(const tables::Table& table)
{
    std::vector<MarkGroup> groups;
    for (const tables::Column& column : table.columns) {
        if (!stands_for_level(column))
            continue;
        const staff::Ladder ladder = ladder_of(column.role).value();
        if (groups.empty() || !belongs(groups.back(), column, ladder))
            groups.push_back({ladder, {}});
        groups.back().columns.push_back(&column);
    }
    return groups;
}

} // namespace datchuan::rules
