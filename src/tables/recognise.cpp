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

// A list of people that is nobody's business here: a payroll, an address book, pupils and their parents.
bool is_foreign(const std::vector<Column>& columns, const HeaderWords& words)
{
    const auto leaf = [](const Column& column) {
        const auto cut = column.path.rfind(" > ");
        return cut == std::string::npos ? column.path : column.path.substr(cut + 3);
    };
    bool contacts = false;
    bool about_staff = false; // more than who it is, and where
    bool about_work = false;
    for (const Column& column : columns) {
        if (words.is_foreign(leaf(column)))
            return true;
        contacts = contacts || words.is_contact(leaf(column));
        about_work = about_work || column.role == Role::post || column.role == Role::agency ||
                     column.role == Role::post_agency || column.role == Role::mark || column.role == Role::course;
        about_staff =
            about_staff || (about_persons(column.role) && column.role != Role::post && column.role != Role::agency &&
                            column.role != Role::post_agency && column.role != Role::home);
    }
    const bool pupils = std::any_of(columns.begin(), columns.end(), [&](const Column& column) {
        return column.role == Role::unknown && words.may_be_class_codes(leaf(column));
    });
    return (contacts && !about_staff) || (pupils && !about_work);
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
    // A history of studies tells courses by what they led to; a roll that tells its people's studies has their ranks.
    const bool when = has(Role::period) || (has(Role::start) && has(Role::end));
    const bool of_staff = has(Role::category) || has(Role::rank) || has(Role::rank_code) || has(Role::recruited) ||
                          has(Role::political_theory) || has(Role::leader);
    if (when && has(Role::provider) && (has(Role::certificate) || has(Role::major)) && !of_staff)
        return Kind::records;
    std::array<bool, role_count> seen{};
    for (const Column& column : columns)
        if (about_persons(column.role))
            seen[static_cast<std::size_t>(column.role)] = true;
    if (std::count(seen.begin(), seen.end(), true) >= least_facts)
        return Kind::roll;
    return std::nullopt;
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

    void read() { read({0, 0, grid_.columns() - 1, grid_.rows() - 1}); }

private:
    struct Found
    {
        HeaderReader::Header header;
        Title title;
        Kind kind = Kind::roll;
        bool by_clerk = false; // the clerk has said something about it
    };

    void read(const sheet::Area& part)
    {
        std::int32_t row = part.first_row;
        std::int32_t after_last = part.first_row; // where the title block of the next table may begin
        while (row <= part.last_row) {
            auto found = table_at(row, part, after_last);
            if (!found || found->header.area.first_row < after_last ||
                (!found->by_clerk && counts_under(found->header))) {
                ++row;
                continue;
            }
            const sheet::Area header = found->header.area;
            row = add(*found, part);
            // What stands beside this table: another list, with or without a title of its own.
            if (header.last_column < part.last_column)
                read({header.last_column + 1, after_last, part.last_column, row - 1});
            after_last = row;
        }
    }

    // The table whose header stands in this row of a part of the sheet, by what the clerk says of the row and its
    // columns, else by its words and its title.
    [[nodiscard]] std::optional<Found> table_at(std::int32_t row, const sheet::Area& part, std::int32_t title_from)
    {
        // What's said of a row is said of the table that begins on the left.
        const std::optional<Kind> said = part.first_column == 0 ? said_.kind_at(row) : std::nullopt;
        if (said == Kind::summary)
            return std::nullopt; // read with the forms of counts
        auto header = said ? headers_.said_at(row, part.first_column, part.last_column)
                           : headers_.at(row, part.first_column, part.last_column);
        if (!header || (!said && said_.next_header(header->area.first_row) <= header->area.last_row))
            return std::nullopt;
        const std::int32_t first = std::max(title_from, header->area.first_row - most_title_rows);
        const sheet::Area block{part.first_column, first, part.last_column, header->area.first_row};
        Found found{std::move(*header), read_title(workbook_, sheet_, block, words_), {}, said.has_value()};
        std::vector<Column>& columns = found.header.columns;
        const bool foreign = found.title.foreign || is_foreign(columns, words_);
        const auto by_words = kind_of(columns);
        const bool corrected = said_.apply(columns);
        found.by_clerk = said || corrected;
        if (foreign && !found.by_clerk)
            return std::nullopt;
        // What the clerk says of its columns makes no list disappear.
        const auto by_columns = corrected && kind_of(columns) ? kind_of(columns) : by_words;
        const auto kind = said ? said : by_columns;
        if (!is_class_list(found, kind))
            found.title.course.clear();
        if (!kind && found.title.course.empty())
            return std::nullopt;
        found.kind = found.title.course.empty() ? *kind : Kind::records;
        return found;
    }

    // Whether its rows are records of the course in its title: a list of persons, not of marks, without a column that
    // names courses.
    static bool is_class_list(const Found& found, std::optional<Kind> kind)
    {
        const auto names_course = [](const Column& column) { return column.role == Role::course; };
        if (found.title.course.empty() ||
            std::any_of(found.header.columns.begin(), found.header.columns.end(), names_course))
            return false;
        return !kind || kind == Kind::records || (kind == Kind::roll && !found.by_clerk);
    }

    std::int32_t add(Found& found, const sheet::Area& part)
    {
        HeaderReader::Header& header = found.header;
        const Kind kind = found.kind;
        Table table;
        table.kind = kind;
        table.sheet = sheet_;
        table.header = header.area;
        table.columns = std::move(header.columns);
        if (kind == Kind::records)
            call_status_result(table.columns);
        table.index_roles();
        table.title = std::move(found.title.text);
        table.title_year = found.title.year;
        table.title_course = std::move(found.title.course);
        table.title_dates = found.title.dates;
        if (kind == Kind::records)
            table.title_provider = std::move(found.title.provider);
        const std::int32_t next = next_header(table, part);
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

    // "Tình trạng" in a list of courses says whether the course was completed; "Tình trạng công tác" is the person's.
    static void call_status_result(std::vector<Column>& columns)
    {
        const auto is = [](Role role) { return [role](const Column& c) { return c.role == role; }; };
        if (std::none_of(columns.begin(), columns.end(), is(Role::result)))
            if (const auto status = std::find_if(columns.begin(), columns.end(), is(Role::status));
                status != columns.end() && !status->by_clerk && status->path.find("công tác") == std::string::npos)
                status->role = Role::result;
    }

    // The first row below that begins another table: a header of other columns. A header that repeats this one doesn't.
    std::int32_t next_header(const Table& table, const sheet::Area& part)
    {
        const sheet::Area below{part.first_column, table.header.last_row + 1, part.last_column, part.last_row};
        const std::int32_t end = std::min(said_.next_header(below.first_row), part.last_row + 1);
        for (std::int32_t row = below.first_row; row < end; ++row) {
            if (!begins_like_a_header(grid_, workbook_.texts, table, row))
                continue;
            const auto found = table_at(row, below, below.first_row);
            const bool beside = found && stands_beside(found->header, table);
            if (found && !beside && (!repeats(found->header, table) || has_title_above(found->header)))
                return found->header.area.first_row;
            if (!beside && begins_counts(table, row))
                return row;
        }
        return end;
    }

    // A header of names on the right of this table's columns is one beside it, unless it's a wider one that begins
    // below them: then what stands under this table's columns are headings, too.
    static bool stands_beside(const HeaderReader::Header& header, const Table& table)
    {
        if (header.name_column <= table.header.last_column)
            return false;
        int below = 0;
        int known = 0;
        for (const Column& column : header.columns)
            if (column.column <= table.header.last_column && !column.path.empty()) {
                ++below;
                known += column.role != Role::unknown ? 1 : 0;
            }
        return known < 2 || known * 2 < below;
    }

    // A form of counts below the list: its first heading numbers the rows, or says what is counted, or it stands by
    // itself below a list whose rows are numbered.
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
        const std::int32_t serial = table.column_of(Role::serial);
        const bool by_itself = id != sheet::TextPool::empty && serial >= 0 && begins_after_gap(table, row) &&
                               grid_.kind(serial, row + 1) != sheet::CellKind::number; // the list goes on
        return (heads || by_itself) && counts_.at(column, row, grid_.columns()).has_value();
    }

    // Nothing stands right above the row, or nothing but a title below an empty row.
    [[nodiscard]] bool begins_after_gap(const Table& table, std::int32_t row) const
    {
        const auto filled = [&](std::int32_t at) {
            int cells = 0;
            for (std::int32_t column = table.header.first_column; column <= table.header.last_column; ++column)
                cells += grid_.empty(column, at) ? 0 : 1;
            return cells;
        };
        const int above = filled(row - 1);
        return above == 0 || (above == 1 && filled(row - 2) == 0);
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
                   const Corrections& corrections, std::vector<Table>& found, std::size_t first_of_sheet)
{
    const SheetCorrections said(corrections, workbook, sheet);
    std::vector<ListArea> lists;
    for (std::size_t i = first_of_sheet; i < found.size(); ++i)
        lists.push_back({taken_by(found[i]), found[i].data});
    for (Table& table : read_summaries(workbook, sheet, words, figures, lists, said))
        found.push_back(std::move(table));
    std::stable_sort(found.begin() + static_cast<std::ptrdiff_t>(first_of_sheet), found.end(),
                     [](const Table& a, const Table& b) { return a.header.first_row < b.header.first_row; });
}

} // namespace

std::vector<Table> recognise_forms(const sheet::Workbook& workbook, const std::vector<bool>& ours,
                                   const std::vector<Table>& known)
{
    std::vector<Table> forms;
    FigureReader figures(workbook.texts);
    for (std::size_t sheet = 0; sheet < workbook.sheets.size(); ++sheet) {
        if (sheet < ours.size() && ours[sheet])
            continue;
        const auto at = static_cast<std::int32_t>(sheet);
        std::vector<ListArea> lists;
        for (const Table& table : known)
            if (table.sheet == at && table.kind != Kind::summary)
                lists.push_back({taken_by(table), table.data});
        const SheetCorrections said(Corrections{}, workbook, at);
        for (Table& form : read_summaries(workbook, at, HeaderWords::shipped(), figures, lists, said, Forms::blank_too))
            forms.push_back(std::move(form));
    }
    return forms;
}

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
            add_summaries(workbook, static_cast<std::int32_t>(sheet), words, figures, corrections, found,
                          first_of_sheet);
        }
    return found;
}

} // namespace datchuan::tables
