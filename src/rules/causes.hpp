// What several findings have in common: keys for Report::Entry::because(). Nobody reads them.
#pragma once

#include <initializer_list>
#include <string>

#include "rules/view.hpp"

namespace datchuan::rules {

// What's wrong with one class of a course: the same title from the same day on. Empty where either isn't known.
[[nodiscard]] std::string cause_in_class(const staff::Record& record);

// What's wrong in one column of one table.
[[nodiscard]] std::string cause_in_column(const TableView& table, std::int32_t column);

// Whether nobody has filled any of the table's columns of these roles.
[[nodiscard]] bool columns_are_blank(const TableView& table, std::initializer_list<tables::Role> roles);

} // namespace datchuan::rules
