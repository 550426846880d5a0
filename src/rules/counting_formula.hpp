// Formulas that count cells of a list: COUNTIF with a word that the list spells otherwise, COUNTA over ghost rows.
#pragma once

#include <optional>
#include <string_view>

#include "rules/view.hpp"

namespace datchuan::rules {

// How many it should have counted, where that's more or less than `counted`. Nothing for formulas of any other form,
// and where they count rightly. `sheet` is the one on which the formula stands.
[[nodiscard]] std::optional<double> rightly_counted(const Book& book, std::int32_t sheet, std::string_view formula,
                                                    double counted);

} // namespace datchuan::rules
