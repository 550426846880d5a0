// How a column was understood, in sentences for the clerk.
#pragma once

#include <string>
#include <vector>

#include "tables/table.hpp"

namespace datchuan::tables {

// Under this confidence a column is to be asked about.
inline constexpr double sure_enough = 0.7;

// Why a column is taken for what it is: Column::why in words, empty where nothing is known.
[[nodiscard]] std::string reason_of(const Column& column, bool vietnamese);

// "chắc", "chưa chắc" …
[[nodiscard]] std::string sureness_of(const Column& column, bool vietnamese);

// A column whose meaning is guessed, and the table that would be read by that guess.
struct Doubt
{
    std::size_t table = 0; // its place among the tables
    std::int32_t column = 0;
};

// What to ask the clerk about: columns that are used, guessed under the bar, and not answered yet.
[[nodiscard]] std::vector<Doubt> doubts(const std::vector<Table>& tables);

} // namespace datchuan::tables
