// What the sheet "Kết quả kiểm tra" says, as plain texts.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "office/checker.hpp"
#include "office/marks.hpp"
#include "rules/catalogue.hpp"
#include "rules/finding_groups.hpp"
#include "targets/effect.hpp"

namespace datchuan::office {

inline constexpr std::size_t list_columns = 7;

// The columns of the list.
enum Place : sal_Int32
{
    severity_place,
    sheet_place,
    cell_place,
    person_place,
    message_place,
    remedy_place,
    rule_place
};

using TextRow = std::array<std::string, list_columns>;

// Findings of one cause are one line.
struct Listed
{
    std::vector<rules::FindingGroup> groups; // in the order in which their first findings came
    std::size_t left_out = 0;                // groups less grave than these: there are too many to list
};

[[nodiscard]] Listed listed_findings(const std::vector<rules::Finding>& findings);

// What each group can do to the targets of the document's own table; of a document without one, nothing.
[[nodiscard]] std::vector<targets::Effect> effects_on_targets(const Listed& listed, const Checked& checked);

// What stands above the list, a line each; `skipped` rules could not be checked.
[[nodiscard]] std::vector<std::string> list_heading(const Checked& checked, const std::vector<rules::Finding>& findings,
                                                    const Listed& listed, const Marked& marked, std::size_t skipped,
                                                    rules::Language language);

// The causes that matter most to the targets, the most effective first, a line each below one that says so. Empty where
// none does.
[[nodiscard]] std::vector<std::string> most_effective_lines(const Listed& listed,
                                                            const std::vector<targets::Effect>& effects,
                                                            const Checked& checked, rules::Language language);

// Everything from the first row on: heading, header, findings, and after a blank row what could not be checked.
[[nodiscard]] std::vector<TextRow> list_lines(const std::vector<std::string>& heading,
                                              const std::vector<rules::FindingGroup>& findings,
                                              const std::vector<targets::Effect>& effects,
                                              const std::vector<rules::Skipped>& skipped, const Checked& checked,
                                              rules::Language language);

} // namespace datchuan::office
