// A table of targets of the clerk's own making: a label, a threshold, and columns that wait for results.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sheet/grid.hpp"
#include "tables/table.hpp"
#include "targets/form_words.hpp"
#include "targets/profile.hpp"

namespace datchuan::targets {

inline constexpr std::size_t result_column_count = static_cast<std::size_t>(ResultColumn::verdict) + 1;

struct OwnTargets
{
    struct Match
    {
        std::size_t line = 0;   // index into the table's lines
        std::size_t target = 0; // index into the rows of the profile
    };
    struct Left
    {
        enum class Why : std::uint8_t
        {
            unknown,  // no target has this wording
            several,  // several have
            threshold // the one that has it asks for another threshold
        };
        std::size_t line = 0;
        Why why = Why::unknown;
    };
    std::array<std::int32_t, result_column_count> columns{}; // on the sheet, -1 where there's none, or two
    std::vector<Match> matches;
    std::vector<Left> left;

    [[nodiscard]] std::int32_t column(ResultColumn which) const { return columns[static_cast<std::size_t>(which)]; }
};

// Nothing where the table is no such one. Labels are matched by what they say: who, in what, before which appointment,
// and by their threshold; one with a word that the target's own wording lacks is never guessed.
// Precondition: the table is a summary.
[[nodiscard]] std::optional<OwnTargets> own_targets(const tables::Table& form, const sheet::Workbook& workbook,
                                                    const std::vector<Row>& rows);

} // namespace datchuan::targets
