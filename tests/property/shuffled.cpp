#include "property/shuffled.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

#include "property/repaired.hpp"

namespace datchuan::property {
namespace {

using sheet::Area;
using sheet::CellKind;
using sheet::Grid;

// Neighbours that have to stay neighbours, from first to last.
struct Run
{
    std::int32_t first = 0;
    std::int32_t last = 0;
};

// Runs of one place each between these ends, and what joins them.
class Runs
{
public:
    Runs(std::int32_t first, std::int32_t last) : first_(first), joined_(static_cast<std::size_t>(last - first) + 1) {}

    // All from one to the other, ends included, are one.
    void join(std::int32_t from, std::int32_t to)
    {
        for (std::int32_t at = std::max(from, first_) + 1; at <= std::min(to, last()); ++at)
            joined_[static_cast<std::size_t>(at - first_)] = true;
    }
    [[nodiscard]] std::int32_t last() const { return first_ + static_cast<std::int32_t>(joined_.size()) - 1; }
    [[nodiscard]] std::vector<Run> all() const
    {
        std::vector<Run> runs;
        for (std::int32_t at = first_; at <= last(); ++at) {
            if (at == first_ || !joined_[static_cast<std::size_t>(at - first_)])
                runs.push_back({at, at});
            runs.back().last = at;
        }
        return runs;
    }

private:
    std::int32_t first_;
    std::vector<bool> joined_; // with the one before
};

// Where everything between the first run and the last comes from, once the runs are shuffled.
std::vector<std::int32_t> order_of(std::vector<Run> runs, Random& random)
{
    random.shuffle(runs);
    std::vector<std::int32_t> from;
    for (const Run& run : runs)
        for (std::int32_t at = run.first; at <= run.last; ++at)
            from.push_back(at);
    return from;
}

std::size_t moved(const std::vector<std::int32_t>& from, std::int32_t first)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < from.size(); ++i)
        count += from[i] != first + static_cast<std::int32_t>(i) ? 1 : 0;
    return count;
}

void copy_cell(const Grid& source, std::int32_t column, std::int32_t row, Grid& target, std::int32_t to_column,
               std::int32_t to_row)
{
    switch (source.kind(column, row)) {
    case CellKind::text:
        target.set_text(to_column, to_row, source.text(column, row));
        break;
    case CellKind::number:
        target.set_number(to_column, to_row, source.number(column, row));
        break;
    case CellKind::date:
        target.set_date(to_column, to_row, source.number(column, row));
        break;
    case CellKind::error:
        target.set_error(to_column, to_row, source.error(column, row));
        break;
    case CellKind::empty:
        target.clear(to_column, to_row);
        break;
    }
    if (!source.formula(column, row).empty())
        target.set_formula(to_column, to_row, std::string(source.formula(column, row)));
}

bool is_list(const tables::Table& table)
{
    return table.kind == tables::Kind::roll || table.kind == tables::Kind::records ||
           table.kind == tables::Kind::matrix;
}

std::int32_t last_row_of(const tables::Table& table)
{
    std::int32_t last = table.data.last_row;
    for (const tables::Line& line : table.lines)
        last = std::max(last, line.row);
    return last;
}

std::set<std::int32_t> item_rows_of(const tables::Table& table)
{
    std::set<std::int32_t> rows;
    for (const tables::Row& row : table.rows)
        rows.insert(row.row);
    return rows;
}

// The rows of a table in which each cell belongs to its column: all but those, like a section's, where a cell is merged
// over several that are apart in the header and in the items.
std::set<std::int32_t> rows_of_columns(const Grid& grid, const tables::Table& table)
{
    std::set<std::int32_t> rows;
    for (std::int32_t row = table.header.first_row; row <= last_row_of(table); ++row)
        rows.insert(row);
    const std::set<std::int32_t> items = item_rows_of(table);
    for (const Area& merge : grid.merges())
        if (merge.first_column < merge.last_column && table.header.last_row < merge.first_row &&
            !items.contains(merge.first_row))
            for (std::int32_t row = merge.first_row; row <= merge.last_row; ++row)
                rows.erase(row);
    return rows;
}

void shuffle_columns(Grid& grid, const tables::Table& table, Random& random, Shuffled& done)
{
    const Grid before = grid;
    const std::set<std::int32_t> rows = rows_of_columns(grid, table);
    const auto ours = [&](const Area& merge) {
        return table.header.first_column <= merge.first_column && merge.last_column <= table.header.last_column &&
               rows.contains(merge.first_row) && rows.contains(merge.last_row);
    };
    Runs runs(table.header.first_column, table.header.last_column);
    for (const Area& merge : grid.merges())
        if (ours(merge))
            runs.join(merge.first_column, merge.last_column);
    // A name in two columns.
    for (const tables::Column& column : table.columns)
        if (column.role == tables::Role::family_name && table.has(tables::Role::given_name))
            runs.join(std::min(column.column, table.column_of(tables::Role::given_name)),
                      std::max(column.column, table.column_of(tables::Role::given_name)));
    // A heading over several columns that nobody merged: only the first of them has it.
    for (std::int32_t column = table.header.first_column + 1; column <= table.header.last_column; ++column)
        if (grid.empty(column, table.header.first_row) && grid.merge_at(column, table.header.first_row) == nullptr)
            runs.join(column - 1, column);
    const std::vector<std::int32_t> from = order_of(runs.all(), random);
    std::vector<std::int32_t> to(from.size());
    for (std::size_t i = 0; i < from.size(); ++i)
        to[static_cast<std::size_t>(from[i] - table.header.first_column)] =
            table.header.first_column + static_cast<std::int32_t>(i);
    for (const std::int32_t row : rows)
        for (std::size_t i = 0; i < from.size(); ++i)
            copy_cell(before, from[i], row, grid, table.header.first_column + static_cast<std::int32_t>(i), row);
    std::vector<Area> merges = grid.merges();
    for (Area& merge : merges)
        if (ours(merge)) {
            const std::int32_t width = merge.last_column - merge.first_column;
            merge.first_column = to[static_cast<std::size_t>(merge.first_column - table.header.first_column)];
            merge.last_column = merge.first_column + width;
        }
    grid.set_merges(std::move(merges));
    done.columns_moved += moved(from, table.header.first_column);
}

// Items that follow each other in one section without anything between them.
std::vector<Run> stretches_of(const tables::Table& table)
{
    std::vector<Run> stretches;
    std::int32_t section = -1;
    for (const tables::Row& row : table.rows) {
        if (stretches.empty() || row.section != section || row.row != stretches.back().last + 1)
            stretches.push_back({row.row, row.row});
        stretches.back().last = row.row;
        section = row.section;
    }
    return stretches;
}

void shuffle_stretch(Grid& grid, const tables::Table& table, const Run& stretch, Random& random, Shuffled& done)
{
    const Grid before = grid;
    Runs runs(stretch.first, stretch.last);
    for (const tables::Row& row : table.rows)
        if (stretch.first <= row.row && row.row <= stretch.last && row.identity_row != row.row)
            runs.join(row.identity_row, row.row);
    const auto beside = [&](const Area& merge) {
        return merge.last_column < table.header.first_column || table.header.last_column < merge.first_column ||
               merge.last_row < stretch.first || stretch.last < merge.first_row;
    };
    for (const Area& merge : grid.merges()) {
        if (beside(merge))
            continue;
        const bool inside = stretch.first <= merge.first_row && merge.last_row <= stretch.last &&
                            table.header.first_column <= merge.first_column &&
                            merge.last_column <= table.header.last_column;
        if (!inside)
            return; // what holds these rows where they are is none of the table's
        runs.join(merge.first_row, merge.last_row);
    }
    const std::vector<std::int32_t> from = order_of(runs.all(), random);
    std::vector<std::int32_t> to(from.size());
    for (std::size_t i = 0; i < from.size(); ++i)
        to[static_cast<std::size_t>(from[i] - stretch.first)] = stretch.first + static_cast<std::int32_t>(i);
    for (std::size_t i = 0; i < from.size(); ++i)
        for (std::int32_t column = table.header.first_column; column <= table.header.last_column; ++column)
            copy_cell(before, column, from[i], grid, column, stretch.first + static_cast<std::int32_t>(i));
    std::vector<Area> merges = grid.merges();
    for (Area& merge : merges)
        if (!beside(merge)) {
            const std::int32_t height = merge.last_row - merge.first_row;
            merge.first_row = to[static_cast<std::size_t>(merge.first_row - stretch.first)];
            merge.last_row = merge.first_row + height;
        }
    grid.set_merges(std::move(merges));
    done.rows_moved += moved(from, stretch.first);
}

} // namespace

Shuffled shuffled(const sheet::Workbook& workbook, const std::vector<tables::Table>& tables, Random& random,
                  const Shuffle& what)
{
    Shuffled done{copy_of(workbook), std::vector<std::size_t>(workbook.sheets.size())};
    for (const tables::Table& table : tables) {
        if (!is_list(table))
            continue;
        Grid& grid = done.workbook.sheets[static_cast<std::size_t>(table.sheet)].grid;
        if (what.rows)
            for (const Run& stretch : stretches_of(table))
                shuffle_stretch(grid, table, stretch, random, done);
        if (what.columns)
            shuffle_columns(grid, table, random, done);
    }
    std::iota(done.sheets.begin(), done.sheets.end(), std::size_t{0});
    if (what.sheets) {
        random.shuffle(done.sheets);
        std::vector<sheet::Sheet> sheets;
        for (const std::size_t from : done.sheets)
            sheets.push_back(std::move(done.workbook.sheets[from]));
        done.workbook.sheets = std::move(sheets);
    }
    // What is known of the text as it was written is told by cells that stand elsewhere now; the grid is in Unicode.
    for (sheet::Sheet& sheet : done.workbook.sheets) {
        sheet.legacy_fonts.clear();
        sheet.decoded.clear();
        sheet.undecided_columns.clear();
    }
    return done;
}

} // namespace datchuan::property
