// Every rule by name, in the order of ids; each is defined in the file of that name. A rule's own file includes this
// too: without it the constant would be local to that file.
#pragma once

#include "rules/rule.hpp"

namespace datchuan::rules {

extern const Rule column_missing;               // R01
extern const Rule column_doubled;               // R02
extern const Rule formula_error;                // R08
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
extern const Rule category_unknown;             // R31
extern const Rule decision_missing;             // R42
extern const Rule decision_late;                // R43
extern const Rule courses_overlap;              // R46
extern const Rule course_repeated;              // R47
extern const Rule end_before_start;             // R49
extern const Rule outside_period;               // R50
extern const Rule not_completed;                // R55
extern const Rule appointed_before_certificate; // R56
extern const Rule person_not_on_roll;           // R66

} // namespace datchuan::rules
