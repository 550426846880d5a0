// Every rule by name, in the order of ids; each is defined in the file of that name. A rule's own file includes this
// too: without it the constant would be local to that file.
#pragma once

#include "rules/rule.hpp"

namespace datchuan::rules {

extern const Rule column_missing;               // R01
extern const Rule column_doubled;               // R02
extern const Rule hidden_row;                   // R07
extern const Rule formula_error;                // R08
extern const Rule serial_order;                 // R09
extern const Rule legacy_encoding;              // R10
extern const Rule odd_characters;               // R11
extern const Rule spacing;                      // R12
extern const Rule mixed_date_types;             // R13
extern const Rule name_missing;                 // R14
extern const Rule name_incomplete;              // R15
extern const Rule date_invalid;                 // R16
extern const Rule date_imprecise;               // R17
extern const Rule age_implausible;              // R18
extern const Rule birth_sex_columns;            // R19
extern const Rule sex_unknown;                  // R20
extern const Rule national_id_digits;           // R21
extern const Rule national_id_zeros_lost;       // R22
extern const Rule national_id_province;         // R23
extern const Rule national_id_contradiction;    // R24
extern const Rule national_id_old;              // R25
extern const Rule national_id_shared;           // R26
extern const Rule person_repeated;              // R27
extern const Rule person_similar;               // R28
extern const Rule agency_spelling;              // R29
extern const Rule agency_abolished;             // R30
extern const Rule category_unknown;             // R31
extern const Rule rank_code_form;               // R32
extern const Rule rank_code_category;           // R33
extern const Rule rank_code_title;              // R34
extern const Rule rank_code_old;                // R35
extern const Rule leader_flag_post;             // R36
extern const Rule mark_unclear;                 // R37
extern const Rule marks_exclusive;              // R38
extern const Rule level_unknown;                // R39
extern const Rule deputy_term;                  // R40
extern const Rule defence_group_post;           // R41
extern const Rule decision_missing;             // R42
extern const Rule decision_late;                // R43
extern const Rule decision_form;                // R44
extern const Rule field_mismatch;               // R45
extern const Rule courses_overlap;              // R46
extern const Rule course_repeated;              // R47
extern const Rule course_double_organiser;      // R48
extern const Rule end_before_start;             // R49
extern const Rule outside_period;               // R50
extern const Rule duration_odd;                 // R51
extern const Rule yearly_minimum;               // R52
extern const Rule certificate_missing;          // R53
extern const Rule certificate_wrong;            // R54
extern const Rule not_completed;                // R55
extern const Rule appointed_before_certificate; // R56
extern const Rule level_order;                  // R57
extern const Rule postgraduate_eligibility;     // R58
extern const Rule commitment_short;             // R59
extern const Rule left_in_commitment;           // R60
extern const Rule content_outdated;             // R61
extern const Rule study_form_missing;           // R62
extern const Rule abroad_unclear;               // R63
extern const Rule money_unreadable;             // R64
extern const Rule funds_sum;                    // R65
extern const Rule person_not_on_roll;           // R66
extern const Rule left_before_cut_off;          // R67
extern const Rule double_role;                  // R68
extern const Rule data_insufficient;            // R69
extern const Rule no_population;                // R70
extern const Rule cut_off_missing;              // R74
extern const Rule sex_needed;                   // R75

} // namespace datchuan::rules
