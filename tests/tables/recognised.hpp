// What is recognised in a workbook written as text (rule_table.hpp), one line a table:
// kind header data, then column=role; unknown columns are left out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rule_table.hpp"

namespace datchuan::tables {

using Lines = std::vector<std::string>;

[[nodiscard]] std::string area_text(const sheet::Area& area); // "A1:C4"
[[nodiscard]] Lines recognised(std::string_view text);

} // namespace datchuan::tables
