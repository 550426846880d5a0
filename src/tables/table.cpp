#include "tables/table.hpp"

#include <algorithm>

namespace datchuan::tables {

std::string_view name_of(Kind kind)
{
    switch (kind) {
    case Kind::roll:
        return "roll";
    case Kind::records:
        return "records";
    case Kind::matrix:
        return "matrix";
    case Kind::summary:
        return "summary";
    case Kind::targets:
        break;
    }
    return "targets";
}

std::int32_t Table::course_column() const
{
    for (const Role role : {Role::course, Role::certificate, Role::major})
        if (has(role))
            return column_of(role);
    return -1;
}

std::int32_t Table::row_anchor_column() const
{
    for (const Role role : {Role::full_name, Role::family_name})
        if (has(role))
            return column_of(role);
    return data.first_column;
}

const Column* Table::column_at(std::int32_t column) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.column == column; });
    return found == columns.end() ? nullptr : &*found;
}

void Table::index_roles()
{
    by_role = no_columns();
    for (const Column& column : columns) {
        std::int32_t& first = by_role[static_cast<std::size_t>(column.role)];
        if (first < 0)
            first = column.column;
    }
}

} // namespace datchuan::tables
