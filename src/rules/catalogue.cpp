#include "rules/catalogue.hpp"

#include <algorithm>
#include <array>

#include "rules/all_rules.hpp"

namespace datchuan::rules {
namespace {

const std::array<const Rule*, 68> rules{
    &column_missing,               // R01
    &column_doubled,               // R02
    &hidden_row,                   // R07
    &formula_error,                // R08
    &serial_order,                 // R09
    &legacy_encoding,              // R10
    &odd_characters,               // R11
    &spacing,                      // R12
    &mixed_date_types,             // R13
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
    &person_similar,               // R28
    &agency_spelling,              // R29
    &agency_abolished,             // R30
    &category_unknown,             // R31
    &rank_code_form,               // R32
    &rank_code_category,           // R33
    &rank_code_title,              // R34
    &rank_code_old,                // R35
    &leader_flag_post,             // R36
    &mark_unclear,                 // R37
    &marks_exclusive,              // R38
    &level_unknown,                // R39
    &deputy_term,                  // R40
    &defence_group_post,           // R41
    &decision_missing,             // R42
    &decision_late,                // R43
    &decision_form,                // R44
    &field_mismatch,               // R45
    &courses_overlap,              // R46
    &course_repeated,              // R47
    &course_double_organiser,      // R48
    &end_before_start,             // R49
    &outside_period,               // R50
    &duration_odd,                 // R51
    &yearly_minimum,               // R52
    &certificate_missing,          // R53
    &certificate_wrong,            // R54
    &not_completed,                // R55
    &appointed_before_certificate, // R56
    &level_order,                  // R57
    &postgraduate_eligibility,     // R58
    &commitment_short,             // R59
    &left_in_commitment,           // R60
    &content_outdated,             // R61
    &study_form_missing,           // R62
    &abroad_unclear,               // R63
    &money_unreadable,             // R64
    &funds_sum,                    // R65
    &person_not_on_roll,           // R66
    &left_before_cut_off,          // R67
    &double_role,                  // R68
    &data_insufficient,            // R69
    &no_population,                // R70
    &cut_off_missing,              // R74
    &sex_needed,                   // R75
};

} // namespace

std::span<const Rule* const> catalogue() { return rules; }

const Rule* find_rule(std::string_view id)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule* rule) { return rule->id == id; });
    return found == rules.end() ? nullptr : *found;
}

} // namespace datchuan::rules
