// What can be repaired in a workbook written as text (rule_table.hpp), line by line.
//
//     "C3 dates-as-text: 15/08/1980 -> date 15/08/1980"     one right answer
//     "D5 R20? khác -> Nam* | Nữ"                           for the clerk to choose; the starred one is proposed
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rule_table.hpp"
#include "rules/repair.hpp"

namespace datchuan::rules {

using Lines = std::vector<std::string>;

// Of one group ("R09", "dates-as-text"), or of all.
[[nodiscard]] Lines repair_lines(const WrittenBook& written, std::string_view group = {});
[[nodiscard]] Lines repair_lines(std::string_view text, std::string_view group = {}, const TableOptions& options = {});

// Makes everything that has one right answer, and reads the workbook anew.
void repair(WrittenBook& written);

} // namespace datchuan::rules
