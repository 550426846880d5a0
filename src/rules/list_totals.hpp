// Totals below lists of people: "Tổng cộng: 35 người", or a figure in a total row.
#pragma once

#include "rules/rule.hpp"

namespace datchuan::rules {

// Reports totals that are no count of the persons or records above them. Precondition: the table is a list of people.
void check_list_totals(const TableView& table, Report& report);

} // namespace datchuan::rules
