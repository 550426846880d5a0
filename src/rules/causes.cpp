#include "rules/causes.hpp"

namespace datchuan::rules {

std::string cause_in_class(const staff::Record& record)
{
    if (record.title == staff::no_key || !record.start.date.known())
        return {};
    return "class " + std::to_string(record.title) + " " + text::to_text(record.start.date);
}

std::string cause_in_column(const TableView& table, std::int32_t column)
{
    return "table " + std::to_string(table.index()) + " column " + std::to_string(column);
}

bool columns_are_blank(const TableView& table, std::initializer_list<tables::Role> roles)
{
    for (const tables::Role role : roles) {
        if (!table.has(role))
            continue;
        for (const RowView row : table) {
            if (!row[role].blank())
                return false;
        }
    }
    return true;
}

} // namespace datchuan::rules
