// From the cells of a workbook to its tables.
#include <algorithm>
#include <optional>
#include <string>

#include "tables/corrections.hpp"
#include "tables/figure.hpp"
#include "tables/header.hpp"
#include "tables/rows.hpp"
#include "tables/summary.hpp"
#include "tables/summary_header.hpp"
#include "tables/summary_words.hpp"
#include "tables/table.hpp"
#include "tables/title.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::tables {
namespace {

constexpr std::int32_t most_title_rows = 14; // above a header
constexpr std::int32_t rows_of_a_title = 4;  // right above a header
constexpr int most_title_cells = 2;
constexpr std::int32_t rows_of_a_sample = 30;
constexpr int least_marks = 2;                     // of a matrix
constexpr std::size_t longest_label_heading = 100; // bytes
constexpr int least_facts = 2;                     // about persons, beside the name, of a roll

bool about_persons(Role role)
{
    return (Role::birth_date <= role && role <= Role::ethnic_language) || role == Role::deputy_level ||
           role == Role::deputy_term || role == Role::planned || role == Role::status;
}

// What the columns make of a table; nothing where they make none of a list of people.
std::optional<Kind> kind_of(const std::vector<Column>& columns)
{
    const auto count = [&](auto&& is) { return std::count_if(columns.begin(), columns.end(), is); };
    const auto has = [&](Role role) { return count([&](const Column& c) { return c.role == role; }) > 0; };
    if (count([](const Column& c) { return c.role == Role::mark; }) >= least_marks)
        return Kind::matrix;
    if (has(Role::course))
        return Kind::records;
    std::array<bool, role_count> seen{};
    for (const Column& column : columns)
        if (about_persons(column.role))
            seen[static_cast<std::size_t>(column.role)] = true;
    if (std::count(seen.begin(), seen.end(), true) >= least_facts)
        return Kind::roll;
    return std::nullopt;
}

// The lines of a form's name above a header: from the first that begins like one ("DANH SÁCH …") down to the header.
void read_title(Table& table, const sheet::Workbook& workbook, const HeaderWords& words, std::int32_t from)
{
    const sheet::Grid& grid = workbook.grid(table.sheet);
    const std::int32_t first = std::max(from, table.header.first_row - most_title_rows);
    bool begun = false;
    for (std::int32_t row = first; row < table.header.first_row; ++row)
        for (std::int32_t column = 0; column < grid.columns(); ++column) {
            const auto id = grid.text(column, row);
            if (id == sheet::TextPool::empty)
                continue;
            begun = begun || words.is_title(text::fold(workbook.texts[id]));
            if (begun)
                table.title += (table.title.empty() ? "" : " ") + text::nfc(text::trim(workbook.texts[id]));
        }
    table.title_year = last_year_in(table.title);
}

class SheetReader
{
public:
    SheetReader(const sheet::Workbook& workbook, std::int32_t sheet, const HeaderWords& words,
                const Corrections& corrections, FigureReader& figures, std::vector<Table>& found)
        : workbook_(workbook), grid_(workbook.grid(sheet)), sheet_(sheet), words_(words),
          said_(corrections, workbook, sheet), headers_(workbook, grid_, words), figures_(figures),
          counts_(workbook, sheet, words, figures), found_(found)
    {
    }

    void read()
    {
        std::int32_t row = 0;
        std::int32_t after_last = 0; // where the title block of the next table may begin
        while (row < grid_.rows()) {
            auto found = header_at(row);
            if (!found || found->header.area.first_row < after_last) {
                ++row;
                continue;
            }
            row = add(found->header, found->kind, after_last);
            after_last = row;
        }
    }

private:
    struct Found
    {
        HeaderReader::Header header;
        Kind kind;
    };

    // The header of a table in this row, by what the clerk says of the row and its columns, else by its words.
    std::optional<Found> header_at(std::int32_t row)
    {
        const std::optional<Kind> said = said_.kind_at(row);
        auto header = said ? headers_.said_at(row) : headers_.at(row);
        if (!header || (!said && said_.next_header(header->area.first_row) <= header->area.last_row))
            return std::nullopt;
        const auto by_words = kind_of(header->columns);
        const bool corrected = said_.apply(header->columns);
        // What the clerk says of its columns makes no list disappear.
        const auto kind = said ? said : corrected && kind_of(header->columns) ? kind_of(header->columns) : by_words;
        if (!kind || (!said && !corrected && counts_under(*header)))
            return std::nullopt;
        return Found{std::move(*header), *kind};
    }

    std::int32_t add(HeaderReader::Header& header, Kind kind, std::int32_t title_from)
    {
        Table table;
        table.kind = kind;
        table.sheet = sheet_;
        table.header = header.area;
        table.columns = std::move(header.columns);
        if (kind == Kind::records)
            call_status_result(table.columns);
        table.index_roles();
        read_title(table, workbook_, words_, title_from);
        const std::int32_t next = next_header(table);
        read_rows(table, workbook_, words_, next);
        const std::int32_t end = std::max(table.data.last_row, table.header.last_row) + 1;
        if (!table.rows.empty()) {
            said_.pass(table.columns);
            found_.push_back(std::move(table));
        }
        return end;
    }

    // A summary form heads its counts with words such as "Cán bộ", too: where numbers stand, there are no names.
    [[nodiscard]] bool counts_under(const HeaderReader::Header& header)
    {
        int names = 0;
        int numbers = 0;
        for (std::int32_t row = header.area.last_row + 1; row <= header.area.last_row + rows_of_a_sample; ++row) {
            const Figure figure = figures_.at(grid_, header.name_column, row);
            names += figure.kind == Figure::Kind::other ? 1 : 0;
            numbers += figure.is_number() ? 1 : 0;
        }
        return numbers > names;
    }

    // "Tình trạng" in a list of courses says whether the course was completed.
    static void call_status_result(std::vector<Column>& columns)
    {
        const auto is = [](Role role) { return [role](const Column& c) { return c.role == role; }; };
        if (std::none_of(columns.begin(), columns.end(), is(Role::result)))
            if (const auto status = std::find_if(columns.begin(), columns.end(), is(Role::status));
                status != columns.end() && !status->by_clerk)
                status->role = Role::result;
    }

    // The first row below that begins another table: a header of other columns. A header that repeats this one doesn't.
    std::int32_t next_header(const Table& table)
    {
        const std::int32_t said = std::min(said_.next_header(table.header.last_row + 1), grid_.rows());
        for (std::int32_t row = table.header.last_row + 1; row < said; ++row) {
            if (!begins_like_a_header(grid_, workbook_.texts, table, row))
                continue;
            const auto header = headers_.at(row);
            if (header && kind_of(header->columns) && (!repeats(*header, table) || has_title_above(*header)))
                return header->area.first_row;
            if (begins_counts(table, row))
                return row;
        }
        return said;
    }

    // A form of counts below the list: its first heading numbers the rows, or says what is counted.
    bool begins_counts(const Table& table, std::int32_t row)
    {
        std::int32_t column = table.header.first_column;
        while (column < table.header.last_column && grid_.empty(column, row))
            ++column;
        const auto id = grid_.text(column, row);
        const bool heads =
            id != sheet::TextPool::empty && heads_counts_.get(workbook_.texts, id, [&](std::string_view t) {
                return t.size() <= longest_label_heading && (SummaryWords::shipped().labels.is(words_of(t)) ||
                                                             words_.match({}, normal_heading(t)).role == Role::serial);
            });
        return heads && counts_.at(column, row, grid_.columns()).has_value();
    }

    static bool repeats(const HeaderReader::Header& header, const Table& table)
    {
        return std::equal(header.columns.begin(), header.columns.end(), table.columns.begin(), table.columns.end(),
                          [](const Column& a, const Column& b) { return a.column == b.column && a.path == b.path; });
    }

    // A header that is repeated for printing has persons right above it; one with a title begins a list of its own.
    [[nodiscard]] bool has_title_above(const HeaderReader::Header& header) const
    {
        for (std::int32_t row = header.area.first_row - 1; row >= header.area.first_row - rows_of_a_title; --row) {
            int filled = 0;
            bool title = false;
            for (std::int32_t column = 0; column < grid_.columns(); ++column) {
                filled += grid_.empty(column, row) ? 0 : 1;
                const auto id = grid_.text(column, row);
                title = title || (id != sheet::TextPool::empty && words_.is_title(text::fold(workbook_.texts[id])));
            }
            if (filled > most_title_cells)
                return false;
            if (title)
                return true;
        }
        return false;
    }

    const sheet::Workbook& workbook_;
    const sheet::Grid& grid_;
    std::int32_t sheet_;
    const HeaderWords& words_;
    SheetCorrections said_;
    HeaderReader headers_;
    FigureReader& figures_;
    SummaryHeaderReader counts_;
    sheet::TextCache<bool> heads_counts_;
    std::vector<Table>& found_;
};

} // namespace

namespace {

// Where a list stands, with its title block: nothing of it is looked at again.
sheet::Area taken_by(const Table& list)
{
    const std::int32_t last = list.lines.empty() ? 0 : list.lines.back().row;
    return {list.header.first_column, list.header.first_row, list.header.last_column,
            std::max({list.header.last_row, list.data.last_row, last})};
}

void add_summaries(const sheet::Workbook& workbook, std::int32_t sheet, const HeaderWords& words, FigureReader& figures,
                   std::vector<Table>& found, std::size_t first_of_sheet)
{
    std::vector<sheet::Area> lists;
    for (std::size_t i = first_of_sheet; i < found.size(); ++i)
        lists.push_back(taken_by(found[i]));
    for (Table& table : read_summaries(workbook, sheet, words, figures, lists))
        found.push_back(std::move(table));
    std::stable_sort(found.begin() + static_cast<std::ptrdiff_t>(first_of_sheet), found.end(),
                     [](const Table& a, const Table& b) { return a.header.first_row < b.header.first_row; });
}

} // namespace

std::vector<Table> recognise(const sheet::Workbook& workbook, const std::vector<bool>& ours)
{
    return recognise(workbook, ours, {});
}

std::vector<Table> recognise(const sheet::Workbook& workbook, const std::vector<bool>& ours,
                             const Corrections& corrections)
{
    const HeaderWords& words = HeaderWords::shipped();
    std::vector<Table> found;
    FigureReader figures(workbook.texts);
    for (std::size_t sheet = 0; sheet < workbook.sheets.size(); ++sheet)
        if (sheet >= ours.size() || !ours[sheet]) {
            const std::size_t first_of_sheet = found.size();
            SheetReader(workbook, static_cast<std::int32_t>(sheet), words, corrections, figures, found).read();
            add_summaries(workbook, static_cast<std::int32_t>(sheet), words, figures, found, first_of_sheet);
        }
    return found;
}

} // namespace datchuan::tables
