// A recognised table: which cells are its header, which column means what, which rows are persons or records.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sheet/grid.hpp"
#include "tables/role.hpp"
#include "text/date.hpp"

namespace datchuan::tables {

enum class Kind : std::uint8_t
{
    roll,
    records,
    matrix,
    summary, // a row is a group of persons or a programme, its cells are counts
    targets
};

[[nodiscard]] std::string_view name_of(Kind kind);

struct Column
{
    std::int32_t column = 0;
    Role role = Role::unknown;
    double confidence = 0;       // 0 to 1
    std::string path;            // folded header texts from the top down, joined by " > "
    std::string header;          // the lowest header text as the clerk wrote it, on one line
    std::int32_t header_row = 0; // the row of that text
    std::string why;             // which variant matched, for the clerk
    bool by_clerk = false;       // the clerk has said what it is
    bool hidden = false;         // nobody sees it, but it's read like any other
};

// One person or record of the table.
struct Row
{
    std::int32_t row = 0;
    // The row in which this row's identity cells (name, birth, id …) stand: itself, or the row above that it continues
    // (merged cells, or serial and name left blank).
    std::int32_t identity_row = 0;
    // Index into Table::sections of the nearest section row above, -1 where there's none.
    std::int32_t section = -1;
};

struct Section
{
    std::int32_t row = 0;
    std::string label;
};

// A row under a header that speaks of no single person or record. In a summary every row is one.
enum class LineKind : std::uint8_t
{
    count,    // a group of persons or a programme, with its figures
    section,  // a label over the lines below it
    total,    // plainly a total
    average,  // percentages, means: nothing that could be added
    doubtful, // in a list of people: its label only hints at a total or a section
    ghost,    // in a list of people: numbered, but its name is 0 or a formula that gives nothing
};

// How a line belongs to its parent.
enum class Relation : std::uint8_t
{
    outline,  // "1" under "I", "-" under "1"
    division, // below "Chia ra": adds up to the parent
    part,     // below "Trong đó", or a group that is part of any: women, Party members
};

struct Line
{
    std::int32_t row = 0;
    LineKind kind = LineKind::count;
    std::int32_t parent = -1; // index into Table::lines; -1 at the top
    Relation relation = Relation::outline;
    std::string outline; // "I", "1", "-"; empty where none stands in front
    std::string label;   // as written, on one line, without its outline
};

// What stands above a header.
struct Title
{
    std::string text;     // lines joined by a space
    int year = 0;         // the last that it names, 0 where it names none
    bool foreign = false; // of a list that is nobody's business here: a payroll, an address book
    std::string course;   // folded, where it names the one course that all rows are about …
    text::Period dates;   // … and when that was, where it says so
    std::string provider; // folded: who gave the courses of the list, "do … tổ chức"; empty where it doesn't say so
};

struct Table
{
    Kind kind = Kind::roll;
    std::int32_t sheet = 0;
    std::string title;           // the capitals above the header, lines joined by a space
    int title_year = 0;          // the last year that the title block names, 0 where it names none
    std::string title_course;    // folded: of a class list, the course of all its rows; empty where a column names them
    text::Period title_dates;    // of that course, where the title says them
    std::string title_provider;  // folded: who gave the courses of a list of records, where its title says so
    sheet::Area header;          // with its number row
    sheet::Area data;            // from the first to the last person or record
    std::vector<Column> columns; // from left to right, unknown ones too
    std::vector<Row> rows;       // persons or records only
    std::vector<Section> sections;
    // From top to bottom: of a summary all rows, trailing totals too; of a list its totals and what is near to one.
    std::vector<Line> lines;
    std::string unit; // of a summary: "Lượt người", as its unit line says; empty where none does

    // The column (absolute, not an index) that serves for this role, the first of them; -1 where the table has none.
    [[nodiscard]] std::int32_t column_of(Role role) const { return by_role[static_cast<std::size_t>(role)]; }
    [[nodiscard]] bool has(Role role) const { return column_of(role) >= 0; }
    // What tells the courses of a list of records: its course column, else what they led to. -1 where nothing does.
    [[nodiscard]] std::int32_t course_column() const;
    // Where a finding on the whole row stands: the name column, else the first one.
    [[nodiscard]] std::int32_t row_anchor_column() const;
    // nullptr for a column outside of the table.
    [[nodiscard]] const Column* column_at(std::int32_t column) const;

    std::array<std::int32_t, role_count> by_role = no_columns(); // kept by index_roles()
    void index_roles();

private:
    static constexpr std::array<std::int32_t, role_count> no_columns()
    {
        std::array<std::int32_t, role_count> none{};
        none.fill(-1);
        return none;
    }
};

struct Corrections;

// Every table of a workbook, in the order of sheets and rows. Sheets in `ours` (our own result sheets) are passed over,
// except a targets table in them. What the clerk has said wins.
[[nodiscard]] std::vector<Table> recognise(const sheet::Workbook& workbook, const std::vector<bool>& ours = {});
[[nodiscard]] std::vector<Table> recognise(const sheet::Workbook& workbook, const std::vector<bool>& ours,
                                           const Corrections& corrections);

} // namespace datchuan::tables
