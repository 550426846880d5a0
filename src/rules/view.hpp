// What rules see: plain tables, their rows and cells, and who the rows speak of.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sheet/grid.hpp"
#include "staff/registry.hpp"
#include "tables/table.hpp"

namespace datchuan::rules {

// In what span of time a course with certain tags can count; made from the target profile.
struct CountingWindow
{
    staff::Tags tags; // empty: any course
    text::Date from;
    text::Date to;
    bool any_time = false; // stock measures and evidence before an appointment: the past counts too
};

// A row of the document's own targets table, and what came of it.
struct TargetRow
{
    std::string id;
    sheet::Address result_cell; // in the column "Kết quả"
    text::Date cut_off;         // its own; not known() where the row has none
    bool computed = false;      // where it isn't, the counts say nothing
    long achieved = 0;          // persons
    long undecided = 0;
    long population = 0;
    int decimals = 1; // that percentages need
};

struct TargetsTable
{
    sheet::Address header; // its first cell
    std::vector<TargetRow> rows;
};

struct Settings
{
    text::Date as_of;       // the cut-off date; always exact
    text::Date period_from; // of the profile as a whole
    text::Date period_to;
    int rank_grace_days = 0; // after an appointment to a rank, in which its certificate may still follow
    int post_grace_days = 0; // the same of a post
    std::vector<CountingWindow> windows;
    // Nothing where the document has none, or where a profile by name takes its place.
    std::optional<TargetsTable> targets_table;
};

// Everything there is to look at.
struct Book
{
    const sheet::Workbook& workbook;
    const std::vector<tables::Table>& tables;
    const staff::Registry& registry;
    const Settings& settings;
};

struct Cell
{
    sheet::Address address;
    sheet::CellKind kind = sheet::CellKind::empty;
    std::string_view text; // as it stands; empty for any other kind than text
    double number = 0;     // of numbers and dates; an error's code

    [[nodiscard]] bool empty() const { return kind == sheet::CellKind::empty; }
    [[nodiscard]] bool error() const { return kind == sheet::CellKind::error; }
    // Nothing stands there, or only what people put for nothing: spaces, dashes, dots.
    [[nodiscard]] bool blank() const;
    // What the cell says, for sentences: the text trimmed to a line of bearable length, a number without decimals where
    // it has none, a date as dd/mm/yyyy, an error as #REF!.
    [[nodiscard]] std::string shown() const;
};

class TableView;

class RowView
{
public:
    RowView(const TableView& table, std::size_t index) : table_(&table), index_(index) {}

    // The row's own cell in the column of that role; precondition: the table has the role.
    [[nodiscard]] Cell operator[](tables::Role role) const;
    // The same, but of the identity row: where the row continues a person above, that person's cell.
    [[nodiscard]] Cell identity_cell(tables::Role role) const;
    // The cell in any column.
    [[nodiscard]] Cell at(std::int32_t column) const;
    // Where a finding on the whole row stands: the name cell, else the first column.
    [[nodiscard]] Cell anchor() const;

    [[nodiscard]] bool continues_person_above() const { return row().identity_row != row().row; }
    [[nodiscard]] const tables::Row& row() const;
    [[nodiscard]] staff::RowRef ref() const;
    [[nodiscard]] const staff::Identity& identity() const;
    // Preconditions: the table is a roll or matrix; a list of records.
    [[nodiscard]] const staff::Entry& entry() const;
    [[nodiscard]] const staff::Record& record() const;
    [[nodiscard]] staff::DateReading date(tables::Role role) const;

private:
    const TableView* table_;
    std::size_t index_;
};

class TableView
{
public:
    TableView(const Book& book, std::uint32_t index) : book_(book), index_(index) {}

    [[nodiscard]] const tables::Table& table() const { return book_.tables[index_]; }
    [[nodiscard]] const Book& book() const { return book_; }
    [[nodiscard]] std::uint32_t index() const { return index_; }
    [[nodiscard]] bool has(tables::Role role) const { return table().has(role); }

    // Persons of a roll, records of a list: for (const RowView row : table) …
    class Iterator
    {
    public:
        Iterator(const TableView& table, std::size_t index) : table_(&table), index_(index) {}
        RowView operator*() const { return {*table_, index_}; }
        Iterator& operator++()
        {
            ++index_;
            return *this;
        }
        bool operator!=(const Iterator& other) const { return index_ != other.index_; }

    private:
        const TableView* table_;
        std::size_t index_;
    };
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, table().rows.size()}; }

private:
    const Book& book_;
    std::uint32_t index_;
};

// The cell at an address, whatever table it belongs to.
[[nodiscard]] Cell cell_at(const sheet::Workbook& workbook, sheet::Address address);
// The same as the document holds it, an old encoding not decoded: what a repair compares before it writes.
[[nodiscard]] Cell cell_as_written(const sheet::Workbook& workbook, sheet::Address address);

// A row by its reference.
[[nodiscard]] sheet::Address address_of(const Book& book, staff::RowRef row, std::int32_t column);

} // namespace datchuan::rules
