// Formulas that count cells of a list: COUNTIF with a word that the list spells otherwise, a range that ends before the
// last person, COUNTA over ghost rows.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "rules/view.hpp"

namespace datchuan::rules {

// How many it should have counted, where that's more or less than `counted`. Nothing for formulas of any other form,
// and where they count rightly. `sheet` is the one on which the formula stands; those `beside` it count the same list
// by other words, so that what they count isn't meant by this one.
[[nodiscard]] std::optional<double> rightly_counted(const Book& book, std::int32_t sheet, std::string_view formula,
                                                    double counted, std::span<const std::string_view> beside = {});

} // namespace datchuan::rules
