// A cell that serves several rows because it was merged down over them.
#pragma once

#include <initializer_list>

#include "rules/view.hpp"

namespace datchuan::rules {

// The row's cell in the column of that role, or the merged cell above that covers it. A finding there stands where the
// value is, once for all the rows. Precondition: the table has the role.
[[nodiscard]] Cell spanning_cell(const TableView& table, const RowView& row, tables::Role role);
// The same in any column.
[[nodiscard]] Cell spanning_cell(const TableView& table, const RowView& row, std::int32_t column);

// The same in the first of these columns that the table has and whose cell isn't empty; where all are empty, that of
// the first column that it has; where it has none, the row's anchor.
[[nodiscard]] Cell first_filled_cell(const TableView& table, const RowView& row,
                                     std::initializer_list<tables::Role> roles);

} // namespace datchuan::rules
