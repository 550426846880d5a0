// Rows of targets and their counts, for tests of counting.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "rule_table.hpp"
#include "targets/result.hpp"

namespace datchuan::targets {

// ≥ 80 % of cán bộ, công chức with a law course in 2021 to 2025.
inline Row law_target()
{
    return {"T",  "luật", "cán bộ; công chức", "",           "pháp luật", "trong kỳ",
            ">=", "80",   "01/01/2021",        "31/12/2025", "31/12/2025"};
}

inline Row with(Row row, std::initializer_list<std::pair<Field, std::string_view>> cells)
{
    for (const auto& [field, words] : cells)
        row[static_cast<std::size_t>(field)] = words;
    return row;
}

inline Result count(std::string_view text, const Row& row, const text::Date& as_of = {})
{
    const rules::WrittenBook written(text);
    return compute({row}, written.workbook, written.tables, *written.registry, as_of, Language::vietnamese).front();
}

// "achieved/population, undecided, women, attendances"
inline std::string counts(const Result& result)
{
    return std::to_string(result.achieved) + "/" + std::to_string(result.population) + ", " +
           std::to_string(result.undecided) + ", " + std::to_string(result.female) + ", " +
           std::to_string(result.attendances);
}

} // namespace datchuan::targets
