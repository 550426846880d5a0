#include "tables/header.hpp"

#include <algorithm>
#include <utility>

#include "tables/number_row.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::tables {
namespace {

constexpr std::int32_t most_header_rows = 4;
constexpr std::size_t longest_heading = 160;   // bytes; longer texts are titles or notes
constexpr std::int32_t rows_to_look_into = 50; // under a column without heading, for data
constexpr double first_year = 1990;            // that a column of marks can be headed with
constexpr double last_year = 2100;
constexpr int least_known_columns = 3;      // a name and two more
constexpr int least_known_beyond_a_gap = 2; // behind an empty column that parts nothing

} // namespace

const std::string& HeaderReader::heading(std::int32_t column, std::int32_t row)
{
    static const std::string none;
    const auto id = grid_.text(column, row);
    if (id == sheet::TextPool::empty || texts_[id].size() > longest_heading)
        return none;
    return headings_.get(texts_, id, normal_heading);
}

// "2021 | 2022 | 2023" under a heading: what a column was marked in.
bool HeaderReader::is_year(std::int32_t column, std::int32_t row) const
{
    if (grid_.kind(column, row) == sheet::CellKind::number) {
        const double value = grid_.number(column, row);
        return first_year <= value && value <= last_year && value == static_cast<int>(value);
    }
    const std::string_view words = text::trim(texts_[grid_.text(column, row)]);
    return words.size() == 4 && words.find_first_not_of("0123456789") == words.npos &&
           (words.starts_with("20") || words.starts_with("19"));
}

sheet::Area HeaderReader::extent(std::int32_t column, std::int32_t row) const
{
    if (const sheet::Area* merge = grid_.merge_at(column, row))
        return *merge;
    return {column, row, column, row};
}

std::int32_t HeaderReader::find_name_column(std::int32_t row)
{
    for (std::int32_t column = first_column_; column <= last_column_; ++column) {
        const auto id = grid_.text(column, row);
        if (id != sheet::TextPool::empty && names_people_.get(texts_, id, [&](std::string_view text) {
                return text.size() <= longest_heading && words_.names_people(normal_heading(text));
            }))
            return column;
    }
    return -1;
}

HeaderReader::Header HeaderReader::read_from(std::int32_t column, std::int32_t row)
{
    Header header;
    header.name_column = column;
    header.name_row = row;
    header.area = extent(column, row);
    extend_rows(header.area, column);
    extend_columns(header.area);
    for (std::int32_t each = header.area.first_column; each <= header.area.last_column; ++each)
        header.columns.push_back(read_column(each, header.area));
    settle(header.columns, header.area);
    return header;
}

std::optional<HeaderReader::Header> HeaderReader::at(std::int32_t row, std::int32_t first_column,
                                                     std::int32_t last_column)
{
    first_column_ = std::max(first_column, 0);
    last_column_ = std::min(last_column, grid_.columns() - 1);
    const std::int32_t name_column = find_name_column(row);
    if (name_column < 0)
        return std::nullopt;
    last_column_ = end_of_table(row, name_column);
    Header header = read_from(name_column, row);
    const auto known = std::count_if(header.columns.begin(), header.columns.end(),
                                     [](const Column& column) { return column.role != Role::unknown; });
    if (known < least_known_columns)
        return std::nullopt;
    return header;
}

std::optional<HeaderReader::Header> HeaderReader::said_at(std::int32_t row, std::int32_t first_column,
                                                          std::int32_t last_column)
{
    first_column_ = std::max(first_column, 0);
    last_column_ = std::min(last_column, grid_.columns() - 1);
    std::int32_t column = find_name_column(row);
    if (column >= 0)
        last_column_ = end_of_table(row, column);
    for (std::int32_t each = first_column_; column < 0 && each <= last_column_; ++each)
        if (!heading(each, row).empty())
            column = each;
    if (column < 0)
        return std::nullopt;
    return read_from(column, row);
}

// The last column that can belong to the table of this name heading. A serial or a name that comes again heads another
// list beside it; behind an empty column stands something else, as long as little of it is known as a heading.
std::int32_t HeaderReader::end_of_table(std::int32_t row, std::int32_t name_column)
{
    const auto role = [&](std::int32_t column) { return words_.match({}, heading(column, row)).role; };
    bool serial = false;
    for (std::int32_t column = first_column_; column < name_column; ++column)
        serial = serial || role(column) == Role::serial;
    const std::string& name = heading(name_column, row);
    std::int32_t facts = 0;
    for (std::int32_t column = extent(name_column, row).last_column + 1; column <= last_column_; ++column) {
        const std::string& words = heading(column, row);
        if (facts > 0 && ((serial && role(column) == Role::serial) || words == name))
            return column - 1;
        facts += words.empty() ? 0 : 1;
        if (!words.empty() || !empty_around(column, row))
            continue;
        int known = 0;
        for (std::int32_t right = column + 1; right <= last_column_ && !empty_around(right, row); ++right)
            known += role(right) != Role::unknown ? 1 : 0;
        if (known < least_known_beyond_a_gap)
            return column;
    }
    return last_column_;
}

// Whether a column is empty where a header and the first rows under it would stand.
bool HeaderReader::empty_around(std::int32_t column, std::int32_t row) const
{
    for (std::int32_t at = row - most_header_rows; at <= row + 2 * most_header_rows; ++at)
        if (!grid_.empty(column, at) || (at >= row && at < row + most_header_rows && grid_.merge_at(column, at)))
            return false;
    return true;
}

void HeaderReader::extend_rows(sheet::Area& area, std::int32_t name_column)
{
    const auto rows = [&] { return area.last_row - area.first_row + 1; };
    while (rows() < most_header_rows && is_over_header(area.first_row - 1, area, name_column))
        --area.first_row;
    const auto blank = [&](std::int32_t row) {
        for (std::int32_t column = first_column_; column <= last_column_; ++column)
            if (!grid_.empty(column, row))
                return false;
        return true;
    };
    while (rows() < most_header_rows) {
        const std::int32_t next = area.last_row + 1;
        if (is_sub_header(next, area, name_column))
            area.last_row = next;
        else if (blank(next) && (is_sub_header(next + 1, area, name_column) || is_number_row(next + 1, area)))
            ++area.last_row; // an empty row inside the header
        else
            break;
    }
    if (is_number_row(area.last_row + 1, area))
        ++area.last_row;
}

bool HeaderReader::is_over_header(std::int32_t row, const sheet::Area& below, std::int32_t name_column)
{
    if (row < 0 || !grid_.empty(name_column, row))
        return false;
    // Only a heading of the name's parts may cover the name: "Cán bộ" over "Số hiệu | Họ | Tên".
    if (const sheet::Area* over_name = grid_.merge_at(name_column, row);
        over_name && !heads_a_name(*over_name, heading(name_column, below.first_row)))
        return false;
    bool known = false;
    int filled = 0;
    bool title = false;
    for (std::int32_t column = first_column_; column <= last_column_; ++column) {
        if (grid_.empty(column, row))
            continue;
        const std::string& words = heading(column, row);
        const sheet::Area over = extent(column, row);
        if (words.empty())
            return false;
        ++filled;
        title = title || words_.is_title(words);
        if (over.contains(name_column, row)) {
            known = true;
            continue;
        }
        bool has_child = false;
        for (std::int32_t child = over.first_column; child <= over.last_column; ++child)
            has_child = has_child || !heading(child, below.first_row).empty();
        const bool spans = over.last_column > over.first_column;
        if (!spans && words_.match({}, heading(column, below.first_row)).role == Role::serial)
            return false; // a line of the title
        known = known || (has_child && (words_.is_parent(words) || (spans && words_.knows(words))));
    }
    // "KẾT QUẢ BỒI DƯỠNG" alone above a header is the list's title.
    return known && !(title && filled == 1);
}

// Whether a heading over several columns is that of a name of which this is a part.
bool HeaderReader::heads_a_name(const sheet::Area& over, const std::string& part)
{
    if (over.last_column == over.first_column)
        return false;
    const std::string& parent = heading(over.first_column, over.first_row);
    const Match match = words_.match(parent, part);
    const bool of_name = match.role == Role::family_name || match.role == Role::given_name ||
                         match.role == Role::full_name || match.role == Role::staff_id;
    return of_name && match.why.starts_with(parent + " > ");
}

bool HeaderReader::is_sub_header(std::int32_t row, const sheet::Area& above, std::int32_t name_column)
{
    if (!grid_.empty(name_column, row) && !parts_a_name(row, above, name_column))
        return false;
    bool known = false;
    for (std::int32_t column = first_column_; column <= last_column_; ++column) {
        if (grid_.empty(column, row))
            continue;
        const std::string& words = heading(column, row);
        if (words.empty() && !is_year(column, row))
            return false;
        // Every word of a sub-header has a heading above it.
        const std::int32_t owner = owner_column(column, above.last_row);
        if (owner < 0)
            return false;
        known = known || words_.knows(words) || extent(owner, above.last_row).last_column > owner;
    }
    return known;
}

// Whether the row goes on under a merged name heading: "Họ và tên" over "Họ đệm | Tên".
bool HeaderReader::parts_a_name(std::int32_t row, const sheet::Area& above, std::int32_t name_column)
{
    return heads_a_name(extent(name_column, above.last_row), heading(name_column, row));
}

// The column whose cell in that row heads this column: its own, the first of its merge, or where nothing is merged the
// nearest one to the left. -1 where none does.
std::int32_t HeaderReader::owner_column(std::int32_t column, std::int32_t row) const
{
    if (const sheet::Area* merge = grid_.merge_at(column, row))
        return grid_.empty(merge->first_column, merge->first_row) ? -1 : merge->first_column;
    for (std::int32_t left = column; left >= 0; --left)
        if (!grid_.empty(left, row))
            return extent(left, row).last_column >= column || left == extent(left, row).last_column ? left : -1;
    return -1;
}

bool HeaderReader::is_number_row(std::int32_t row, const sheet::Area& area) const
{
    return area.last_row < row && tables::is_number_row(grid_, texts_, row, first_column_, last_column_);
}

bool HeaderReader::column_has_heading(std::int32_t column, const sheet::Area& area)
{
    for (std::int32_t row = area.first_row; row <= area.last_row; ++row) {
        const sheet::Area owner = extent(column, row);
        if (!heading(owner.first_column, owner.first_row).empty())
            return true;
    }
    return false;
}

// Statistics beside a list: labels, and behind them nothing but numbers.
bool HeaderReader::counts_begin_at(std::int32_t column, const sheet::Area& area)
{
    int labels = 0;
    int numbers = 0;
    for (std::int32_t at = column; at <= last_column_ && column_has_heading(at, area); ++at)
        for (std::int32_t row = area.last_row + 1; row <= area.last_row + rows_to_look_into; ++row) {
            const sheet::CellKind kind = grid_.kind(at, row);
            labels += at == column && kind == sheet::CellKind::text ? 1 : 0;
            numbers += at != column && kind == sheet::CellKind::number ? 1 : 0;
            if (kind != sheet::CellKind::empty && (kind == sheet::CellKind::text) != (at == column))
                return false;
        }
    return labels > 0 && numbers > 0;
}

void HeaderReader::extend_columns(sheet::Area& area)
{
    while (area.first_column > first_column_ && column_has_heading(area.first_column - 1, area))
        --area.first_column;
    const auto has_data = [&](std::int32_t column) {
        for (std::int32_t row = area.last_row + 1; row <= area.last_row + rows_to_look_into; ++row)
            if (!grid_.empty(column, row))
                return true;
        return false;
    };
    const auto known_right_of = [&](std::int32_t column) {
        int known = 0;
        for (std::int32_t c = column + 1; c <= last_column_ && column_has_heading(c, area); ++c) {
            const Role role = read_column(c, area).role;
            if (role == Role::full_name || role == Role::serial)
                return 0; // another table beside this one
            known += role != Role::unknown ? 1 : 0;
        }
        return known;
    };
    while (area.last_column < last_column_) {
        const std::int32_t next = area.last_column + 1;
        if (column_has_heading(next, area))
            area.last_column = next;
        else if (next < last_column_ && column_has_heading(next + 1, area) &&
                 (has_data(next) || (known_right_of(next) >= 2 && !counts_begin_at(next + 1, area))))
            area.last_column = next + 1; // one column without heading inside the table
        else
            break;
    }
}

Column HeaderReader::read_column(std::int32_t column, const sheet::Area& area)
{
    Column read;
    read.column = column;
    read.hidden = grid_.column_hidden(column);
    read.header_row = area.first_row;
    std::vector<std::string> levels;
    sheet::Area last;
    for (std::int32_t row = area.first_row; row <= area.last_row; ++row) {
        sheet::Area owner = extent(column, row);
        const bool under_it = row < area.last_row && !heading(column, row + 1).empty();
        if (grid_.empty(owner.first_column, owner.first_row) && under_it && levels.empty())
            // A parent that isn't merged over its children stands above the first of them.
            if (const auto left = owner_column(column, row);
                left >= 0 && words_.is_parent(heading(left, row)) && !heading(left, row + 1).empty())
                owner = extent(left, row);
        const std::string& words = heading(owner.first_column, owner.first_row);
        if (words.empty() && !levels.empty() && is_year(owner.first_column, owner.first_row)) {
            const double number = grid_.number(owner.first_column, owner.first_row);
            read.header = number != 0
                              ? std::to_string(static_cast<int>(number))
                              : std::string(text::trim(texts_[grid_.text(owner.first_column, owner.first_row)]));
            levels.push_back(read.header);
            read.header_row = owner.first_row;
            last = owner;
            continue;
        }
        if (words.empty() || owner == last || is_number_row(row, {0, 0, 0, area.first_row}))
            continue;
        last = owner;
        levels.push_back(words);
        read.header_row = owner.first_row;
        const std::string_view raw = texts_[grid_.text(owner.first_column, owner.first_row)];
        read.header = text::nfc(text::trim(raw));
    }
    std::replace_if(
        read.header.begin(), read.header.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    for (const std::string& level : levels)
        read.path += (read.path.empty() ? "" : " > ") + level;
    if (levels.empty())
        return read;

    Match match = words_.match(levels.size() > 1 ? levels[levels.size() - 2] : std::string(), levels.back());
    // A leaf that says nothing under a heading that does: "Lý luận chính trị > TC".
    for (std::size_t up = levels.size() - 1; match.confidence == 0 && up > 0; --up)
        if (match = words_.match({}, levels[up - 1]); match.confidence > 0)
            match.confidence *= 0.7;
    read.role = match.role;
    read.confidence = match.confidence;
    read.why = match.why;
    return read;
}

} // namespace datchuan::tables
