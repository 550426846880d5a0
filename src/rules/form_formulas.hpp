// The live formulas for the empty cells of a form of counts: what its number row declares, totals, and percentages
// beside their two counts. The counts are found as the rules on figures find them, so that nothing that is filled in
// gives a finding.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rules/change.hpp"
#include "rules/counts.hpp"

namespace datchuan::rules {

struct FormFormula
{
    enum class Kind : std::uint8_t
    {
        total, // a column that the number row declares, or a line that adds up others
        share  // a percentage
    };
    sheet::Address cell{};
    Kind kind = Kind::total;
    std::string formula{}; // as the office takes it: "=D8*100/C8"
    double value = 0;      // that it gives now
    Look look = Look::as_is;
    std::string reason{};                // of a declared column: "3=4+6+8"
    std::vector<sheet::Address> needs{}; // the cells that it's computed from
};

// An empty cell, or a column of them, that could have been meant and wasn't understood.
struct FormGap
{
    enum class Why : std::uint8_t
    {
        no_base,   // of a percentage: no two counts that it plainly comes from
        typed,     // a number that it needs is typed as text, which a formula doesn't take for one
        no_whole,  // what it's a percentage of is 0
        too_great, // the percentage would be more than 100
        merged     // the cell is part of a merged one
    };
    sheet::Address cell;
    Why why = Why::no_base;
};

struct FormFormulas
{
    std::vector<FormFormula> formulas;
    std::vector<FormGap> gaps;
};

// Two counts of which somebody knows already that a column's percentages come from them.
struct KnownShare
{
    std::int32_t column = -1;
    std::int32_t numerator = -1;
    std::int32_t denominator = -1;
};

// Of the form that is this one of the book's tables. The values are put into `workbook`, which the book has to be made
// of, so that totals add up what was filled in before. Precondition: the table is a summary.
[[nodiscard]] FormFormulas form_formulas(const TableView& form, sheet::Workbook& workbook,
                                         const KnownShare& known = {});

} // namespace datchuan::rules
