// Sentences on what stays empty in a form, and why.
#pragma once

#include <string>
#include <vector>

#include "rules/form_formulas.hpp"
#include "targets/form_counts.hpp"
#include "targets/form_questions.hpp"
#include "targets/own_targets.hpp"
#include "targets/profile.hpp"

namespace datchuan::targets {

// Of one form.
struct LeftInForm
{
    std::string sheet; // its name
    FormQuestions::WhyNot why_not = FormQuestions::WhyNot::nothing;
    bool no_unit = false;
    std::vector<std::string> not_understood;
    std::vector<std::pair<sheet::Address, long>> open; // cells that weren't counted, and how many cases are open
    std::vector<rules::FormGap> gaps;
    std::vector<std::pair<std::string, OwnTargets::Left::Why>> targets; // labels
    std::vector<std::string> not_computable;                            // labels with the reason
    std::vector<sheet::Address> differing; // where a count of the clerk's differs from ours
};

[[nodiscard]] std::vector<std::string> sentences_of(const LeftInForm& left, Language language);

} // namespace datchuan::targets
