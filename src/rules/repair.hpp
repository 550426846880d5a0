// What can be repaired in a workbook: the answers of findings, and what tidying up would change.
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/change.hpp"
#include "rules/finding.hpp"
#include "rules/tidy_up.hpp"
#include "rules/view.hpp"

namespace datchuan::rules {

struct Rule;

// What stood in the cell when it was checked: before anything is written there it's compared.
struct OldValue
{
    sheet::CellKind kind = sheet::CellKind::empty;
    std::string text;  // of a text, as it stands
    double number = 0; // of a number; days since 1899-12-30 of a date
    std::string shown; // for people
};

// Why empty cells are filled in: a group of proposals that no rule and no tidy-up makes.
struct Filling
{
    std::string_view name;
    TidyUp::Words vi;
    TidyUp::Words en;
};

struct Proposal
{
    sheet::Address cell;
    const Rule* rule = nullptr;        // exactly one of these three …
    const TidyUp* tidy_up = nullptr;   // … tells …
    const Filling* filling = nullptr;  // … why
    std::string detail;                // what is to be said of this very cell
    std::vector<sheet::Address> needs; // cells without which it can't be written, as far as they're proposed, too
    OldValue before;
    std::vector<NewValue> answers;      // at least one
    std::optional<std::size_t> likely;  // which answer is proposed; nothing where the clerk has to pick one
    bool certain = false;               // one right answer: written on request without asking
    std::optional<sheet::Address> like; // a cell of the column with the look that the new value should have

    // Groups of one kind are equal: rules by id, tidy-ups behind them.
    [[nodiscard]] std::string_view group() const;
};

// "R12", "dates-as-text": what a group is called in lists, and why it should be changed.
[[nodiscard]] std::string_view title_of(const Proposal& proposal, Language language);
[[nodiscard]] std::string why_of(const Proposal& proposal, Language language);

// Everything that could be written, by groups (rules in the order of their ids, then tidy-ups), in each by sheet, row
// and column. A cell has one certain proposal at most; other proposals for the clerk to choose may stand beside it.
// Precondition: the findings are those of this book.
[[nodiscard]] std::vector<Proposal> proposals(const Book& book, const std::vector<Finding>& findings);

// A change that was decided on.
struct Change
{
    sheet::Address cell;
    std::optional<OldValue> before; // nothing: not known, so that it isn't compared
    NewValue value;
    std::optional<sheet::Address> like;
    int rank = 0; // of several changes of one cell the highest is made
};

[[nodiscard]] Change change_of(const Proposal& proposal, std::size_t answer);
// The rank of the rule's own answers: what only tidies characters and spaces gives way to all else.
[[nodiscard]] int rank_of(const Rule& rule);

// One change a cell, in the order in which they're written: by sheet, column and row.
[[nodiscard]] std::vector<Change> one_a_cell(std::vector<Change> changes);

// Where a repair of a rule reaches further than the cells of its findings (a whole run of numbers is numbered anew):
// everything that it changes in the tables in which these findings stand. Empty for any other rule.
[[nodiscard]] std::vector<Change> reaching_changes(const Book& book, const Rule& rule,
                                                   const std::vector<sheet::Address>& findings);

} // namespace datchuan::rules
