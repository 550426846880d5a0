// Counts for a form's cells from the rolls and records of the workbook.
#pragma once

#include <vector>

#include "rules/view.hpp"
#include "targets/form_questions.hpp"

namespace datchuan::targets {

struct FormCount
{
    long counted = 0; // persons or attendances, as the question asks
    long open = 0;    // more of them that may belong to it: then the number isn't known
};

// One for each cell of the questions. Persons count once, by identity; attendances are completed records in the form's
// time, and marks of a matrix where no record tells more.
[[nodiscard]] std::vector<FormCount> count_form(const FormQuestions& questions, const rules::Book& book);

} // namespace datchuan::targets
