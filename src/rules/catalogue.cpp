#include "rules/catalogue.hpp"

#include <algorithm>
#include <array>

#include "rules/all_rules.hpp"

namespace datchuan::rules {
namespace {

const std::array<const Rule*, 27> rules{
    &column_missing,               // R01
    &column_doubled,               // R02
    &formula_error,                // R08
    &name_missing,                 // R14
    &name_incomplete,              // R15
    &date_invalid,                 // R16
    &date_imprecise,               // R17
    &age_implausible,              // R18
    &birth_sex_columns,            // R19
    &sex_unknown,                  // R20
    &national_id_digits,           // R21
    &national_id_zeros_lost,       // R22
    &national_id_province,         // R23
    &national_id_contradiction,    // R24
    &national_id_old,              // R25
    &national_id_shared,           // R26
    &person_repeated,              // R27
    &category_unknown,             // R31
    &decision_missing,             // R42
    &decision_late,                // R43
    &courses_overlap,              // R46
    &course_repeated,              // R47
    &end_before_start,             // R49
    &outside_period,               // R50
    &not_completed,                // R55
    &appointed_before_certificate, // R56
    &person_not_on_roll,           // R66
};

} // namespace

std::span<const Rule* const> catalogue() { return rules; }

const Rule* find_rule(std::string_view id)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule* rule) { return rule->id == id; });
    return found == rules.end() ? nullptr : *found;
}

} // namespace datchuan::rules
