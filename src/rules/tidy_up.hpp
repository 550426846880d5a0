// Tidying up: cells that are understood as they are, so that no finding stands there, and that would still be better
// written in another way.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "rules/change.hpp"
#include "rules/view.hpp"

namespace datchuan::rules {

struct Tidied
{
    sheet::Address cell;
    NewValue value;
    std::optional<sheet::Address> like; // a cell of the column with the look that the value should have
};

// Where tidy-ups put their changes.
class Tidying
{
public:
    void at(const Cell& cell, NewValue value, std::optional<sheet::Address> like = {})
    {
        changes_.push_back({cell.address, std::move(value), like});
    }
    [[nodiscard]] const std::vector<Tidied>& changes() const { return changes_; }

private:
    std::vector<Tidied> changes_;
};

struct TidyUp
{
    struct Words
    {
        std::string_view title;
        std::string_view why;
    };

    std::string_view name; // "dates-as-text", also the name of file and test
    Words vi;
    Words en;
    // Called for every table of persons, records or counts. Each change has one right answer, and after it the same
    // tidy-up finds nothing more to do.
    void (*tidy)(const TableView&, Tidying&) = nullptr;
};

extern const TidyUp dates_as_text;
extern const TidyUp numbers_as_text;
extern const TidyUp usual_words;
extern const TidyUp ids_as_numbers;

// In the order in which a clerk sees them.
[[nodiscard]] std::span<const TidyUp* const> tidy_ups();

} // namespace datchuan::rules
