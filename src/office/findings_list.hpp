// What the sheet "Kết quả kiểm tra" says, as plain texts.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "office/checker.hpp"
#include "office/marks.hpp"
#include "rules/catalogue.hpp"

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

// The gravest of them where there are too many to list; in the order in which they came.
[[nodiscard]] std::vector<const rules::Finding*> listed_findings(const std::vector<rules::Finding>& findings);

// What stands above the list, a line each; `skipped` rules could not be checked.
[[nodiscard]] std::vector<std::string> list_heading(const Checked& checked, const std::vector<rules::Finding>& findings,
                                                    const Marked& marked, std::size_t skipped,
                                                    rules::Language language);

// Everything from the first row on: heading, header, findings, and after a blank row what could not be checked.
[[nodiscard]] std::vector<TextRow> list_lines(const std::vector<std::string>& heading,
                                              const std::vector<const rules::Finding*>& findings,
                                              const std::vector<rules::Skipped>& skipped, const Checked& checked,
                                              rules::Language language);

} // namespace datchuan::office
