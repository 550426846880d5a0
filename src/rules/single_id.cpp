#include "rules/single_id.hpp"

#include <array>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/rule.hpp"
#include "staff/registry.hpp"
#include "tables/table.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

constexpr std::array roles{Role::national_id, Role::sex, Role::birth_date};

// A roll without a header, of one person.
tables::Table roll_of_one()
{
    tables::Table table;
    const auto last = static_cast<std::int32_t>(roles.size()) - 1;
    table.header = {0, -1, last, -1};
    table.data = {0, 0, last, 0};
    table.columns.resize(roles.size());
    for (std::int32_t column = 0; column <= last; ++column) {
        tables::Column& each = table.columns[static_cast<std::size_t>(column)];
        each.column = column;
        each.role = roles[static_cast<std::size_t>(column)];
    }
    table.rows.push_back({});
    table.index_roles();
    return table;
}

} // namespace

std::string fault_in_id(const sheet::Workbook& row, Language language)
{
    const std::vector<tables::Table> tables{roll_of_one()};
    const staff::Registry registry(row, tables);
    const Settings settings;
    const Book book{row, tables, registry, settings};
    const TableView table(book, 0);
    for (const Rule* const rule : {&national_id_digits, &national_id_zeros_lost, &national_id_province,
                                   &national_id_contradiction, &national_id_old}) {
        std::vector<Finding> findings;
        Report report(*rule, rule->severity, findings);
        rule->check(table, report);
        if (!findings.empty())
            return message(findings.front(), language);
    }
    return {};
}

} // namespace datchuan::rules
