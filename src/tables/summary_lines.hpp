// The rows of a form of counts: what stands under what, which are totals, where the form ends.
#pragma once

#include <cstdint>
#include <vector>

#include "tables/figure.hpp"
#include "tables/header_words.hpp"
#include "tables/table.hpp"

namespace datchuan::tables {

// Which forms are looked for: those with figures in them, or those that wait for figures, too.
enum class Forms : std::uint8_t
{
    in_use,
    blank_too
};

// The columns of a form, as far as its rows are read by them; -1 where there's none.
struct SummaryColumns
{
    std::int32_t first = 0;
    std::int32_t last = 0;
    std::int32_t serial = -1;
    std::int32_t label = -1;
    std::vector<std::int32_t> figures; // counts and amounts
    std::vector<std::int32_t> others;  // percentages and what else has a heading
};

struct SummaryRows
{
    std::vector<Line> lines;
    std::int32_t first_count = -1; // rows of the first and the last count, without trailing totals
    std::int32_t last_count = -1;
    std::int32_t end = 0; // the row below the last line
};

// Reads from below the header to before `end`.
[[nodiscard]] SummaryRows read_summary_lines(const sheet::Workbook& workbook, std::int32_t sheet,
                                             const HeaderWords& words, const sheet::Area& header,
                                             const SummaryColumns& columns, FigureReader& figures, std::int32_t end,
                                             Forms which = Forms::in_use);

// Of lines as they were read one by one: which of them are headings, counts of nobody and opposites, and where the form
// begins and ends.
void settle_lines(SummaryRows& rows, std::int32_t last_header_row, Forms which);

} // namespace datchuan::tables
