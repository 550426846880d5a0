// Sheets as clerks lay them out around drawn persons: titles, headers of one to three rows, sections, totals,
// signatures; and where in them everybody stands.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "property/people.hpp"
#include "rules/view.hpp"
#include "sheet/grid.hpp"
#include "tables/table.hpp"

namespace datchuan::property {

struct PageCell
{
    sheet::CellKind kind = sheet::CellKind::empty;
    std::string text;
    double number = 0; // of numbers and dates; an error's code

    static PageCell empty() { return {}; }
    static PageCell of(std::string_view words);
    static PageCell count(double number) { return {sheet::CellKind::number, {}, number}; }
    static PageCell day(const text::Date& date);
    static PageCell error(int code) { return {sheet::CellKind::error, {}, static_cast<double>(code)}; }
};

// Columns that belong together under one heading; a column on its own is one, too.
struct Block
{
    std::int32_t first = 0;
    std::vector<tables::Role> roles;
};

struct Page
{
    std::string name;
    tables::Kind kind = tables::Kind::roll;
    std::vector<std::vector<PageCell>> rows;
    std::vector<sheet::Area> merges;
    std::vector<Block> blocks; // from left to right
    std::int32_t header_first = 0;
    std::int32_t header_last = 0;                              // with the number row
    std::vector<std::int32_t> item_rows;                       // of each person or record, in the order of items
    std::vector<std::size_t> items;                            // indices of persons or courses, by item
    std::vector<std::pair<std::size_t, std::size_t>> sections; // first and one past the last item of each
    std::vector<std::int32_t> hidden_rows;

    // The first column of that role, -1 where there's none.
    [[nodiscard]] std::int32_t column(tables::Role role) const;
    PageCell& cell(tables::Role role, std::size_t item);
    [[nodiscard]] const PageCell& cell(tables::Role role, std::size_t item) const;
};

struct Pages
{
    std::vector<Page> pages;

    [[nodiscard]] sheet::Workbook workbook() const;
    [[nodiscard]] const Page* of_kind(tables::Kind kind) const;
    [[nodiscard]] std::string shown() const; // for messages of tests
};

// What of a layout is left to chance may be fixed for a test's sake.
struct LayoutOptions
{
    bool all_columns = false;
    bool appointments = false; // of a roll: to the rank, after its programme for those who took it
    bool status = false;       // of a roll: who is at work, in a column of its own
};

[[nodiscard]] Page roll_page(const Staff& staff, Random& random, const LayoutOptions& options = {});
[[nodiscard]] Page deputies_page(const Staff& deputies, Random& random);
[[nodiscard]] Page records_page(const Staff& staff, Random& random, const LayoutOptions& options = {});
[[nodiscard]] Page matrix_page(const Staff& staff, Random& random);
// Postgraduate studies of those whom the decrees let study, with what they cost and what was promised for it.
[[nodiscard]] std::vector<Attended> draw_studies(const Staff& staff, Random& random);
[[nodiscard]] Page studies_page(const Staff& staff, const std::vector<Attended>& studies, Random& random);
// Who attended which class, by whom it was held, and no more.
[[nodiscard]] Page classes_page(const Staff& staff, Random& random);
// Counts by agency, with parts, totals and percentages.
[[nodiscard]] Page counts_page(Random& random);
// The groups that a staff is made of, with their shares of it.
[[nodiscard]] Page shares_page(Random& random);

// A roll and the records of its people, on sheets of their own, perhaps with a list of deputies.
[[nodiscard]] Pages draw_pages(const Staff& staff, const Staff& deputies, Random& random,
                               const LayoutOptions& options = {});

} // namespace datchuan::property
