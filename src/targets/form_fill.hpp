// What can be filled into the empty cells of the clerk's own forms: counts from the lists of the workbook, results of
// targets, and live formulas beside them.
#pragma once

#include <string>
#include <vector>

#include "rules/repair.hpp"
#include "targets/profile.hpp"
#include "targets/result.hpp"

namespace datchuan::targets {

// A form in which something can be filled in.
struct FilledForm
{
    std::int32_t sheet = 0;
    sheet::Area area;    // from its header to its last line
    std::string sources; // for people: where its counts are from; empty where there's none
};

struct FormFilling
{
    std::vector<rules::Proposal> proposals; // by groups, in each by sheet, row and column
    std::vector<FilledForm> forms;
    std::vector<std::string> left; // sentences on what stays empty, and why
    long zeros = 0;                // cells that stay empty because their count is 0
    bool any_form = false;         // there's a form at all
};

extern const rules::Filling results_in_form;
extern const rules::Filling counts_in_form;
extern const rules::Filling totals_in_form;
extern const rules::Filling shares_in_form;

// `ours` are sheets to be passed over, results those of the rows.
[[nodiscard]] FormFilling fill_forms(const rules::Book& book, const std::vector<bool>& ours,
                                     const std::vector<Row>& rows, const std::vector<Result>& results,
                                     Language language);

} // namespace datchuan::targets
