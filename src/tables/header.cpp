#include "tables/header.hpp"

#include <algorithm>
#include <utility>

#include "text/vietnamese.hpp"

namespace datchuan::tables {
namespace {

constexpr std::int32_t most_header_rows = 4;
constexpr std::size_t longest_heading = 160;   // bytes; longer texts are titles or notes
constexpr std::int32_t rows_to_look_into = 50; // under a column without heading, for data
constexpr int least_known_columns = 3;         // a name and two more

} // namespace

const std::string& HeaderReader::heading(std::int32_t column, std::int32_t row)
{
    static const std::string none;
    const auto id = grid_.text(column, row);
    if (id == sheet::TextPool::empty || texts_[id].size() > longest_heading)
        return none;
    return headings_.get(texts_, id, normal_heading);
}

sheet::Area HeaderReader::extent(std::int32_t column, std::int32_t row) const
{
    if (const sheet::Area* merge = grid_.merge_at(column, row))
        return *merge;
    return {column, row, column, row};
}

std::int32_t HeaderReader::find_name_column(std::int32_t row)
{
    for (std::int32_t column = 0; column < grid_.columns(); ++column) {
        const auto id = grid_.text(column, row);
        if (id != sheet::TextPool::empty && names_people_.get(texts_, id, [&](std::string_view text) {
                return text.size() <= longest_heading && words_.names_people(normal_heading(text));
            }))
            return column;
    }
    return -1;
}

std::optional<HeaderReader::Header> HeaderReader::at(std::int32_t row)
{
    const std::int32_t name_column = find_name_column(row);
    if (name_column < 0)
        return std::nullopt;
    Header header;
    header.name_column = name_column;
    header.name_row = row;
    header.area = extent(name_column, row);
    extend_rows(header.area, name_column);
    extend_columns(header.area);
    for (std::int32_t column = header.area.first_column; column <= header.area.last_column; ++column)
        header.columns.push_back(read_column(column, header.area));
    settle(header.columns, header.area);
    const auto known = std::count_if(header.columns.begin(), header.columns.end(),
                                     [](const Column& column) { return column.role != Role::unknown; });
    if (known < least_known_columns)
        return std::nullopt;
    return header;
}

void HeaderReader::extend_rows(sheet::Area& area, std::int32_t name_column)
{
    const auto rows = [&] { return area.last_row - area.first_row + 1; };
    while (rows() < most_header_rows && is_over_header(area.first_row - 1, area, name_column))
        --area.first_row;
    const auto blank = [&](std::int32_t row) {
        for (std::int32_t column = 0; column < grid_.columns(); ++column)
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
    if (row < 0 || !grid_.empty(name_column, row) || grid_.merge_at(name_column, row))
        return false;
    bool known = false;
    for (std::int32_t column = 0; column < grid_.columns(); ++column) {
        if (grid_.empty(column, row))
            continue;
        const std::string& words = heading(column, row);
        const sheet::Area over = extent(column, row);
        if (words.empty() || over.contains(name_column, row))
            return false;
        bool has_child = false;
        for (std::int32_t child = over.first_column; child <= over.last_column; ++child)
            has_child = has_child || !heading(child, below.first_row).empty();
        const bool spans = over.last_column > over.first_column;
        known = known || (has_child && (words_.is_parent(words) || (spans && words_.knows(words))));
    }
    return known;
}

bool HeaderReader::is_sub_header(std::int32_t row, const sheet::Area& above, std::int32_t name_column)
{
    if (!grid_.empty(name_column, row))
        return false;
    bool known = false;
    for (std::int32_t column = 0; column < grid_.columns(); ++column) {
        if (grid_.empty(column, row))
            continue;
        const std::string& words = heading(column, row);
        if (words.empty())
            return false;
        // Every word of a sub-header has a heading above it.
        const std::int32_t owner = owner_column(column, above.last_row);
        if (owner < 0)
            return false;
        known = known || words_.knows(words) || extent(owner, above.last_row).last_column > owner;
    }
    return known;
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

// "1 | 2 | 3=4+6+8", "A | B | 1": what numbers the columns right under a header.
bool HeaderReader::is_number_row(std::int32_t row, const sheet::Area& area) const
{
    int filled = 0;
    int in_sequence = 0;
    int previous = 0;
    for (std::int32_t column = 0; column < grid_.columns(); ++column) {
        int value = 0;
        if (grid_.kind(column, row) == sheet::CellKind::number) {
            const double number = grid_.number(column, row);
            value = 0 < number && number < 1000 ? static_cast<int>(number) : 0; // larger ones number no columns
        } else if (grid_.kind(column, row) == sheet::CellKind::text) {
            const std::string_view text = text::trim(texts_[grid_.text(column, row)]);
            const std::size_t digits = text.starts_with('(') ? 1 : 0;
            std::size_t at = digits;
            while (at < text.size() && '0' <= text[at] && text[at] <= '9' && at - digits < 3)
                value = value * 10 + (text[at++] - '0');
            const bool ends = at == text.size() || std::string_view("=() ").find(text[at]) != text.npos;
            if (at == digits && text.size() == 1 && 'A' <= text[0] && text[0] <= 'H')
                value = 0; // a letter column in front of the numbers: neither for nor against
            else if (at == digits || !ends)
                return false;
        } else if (grid_.empty(column, row)) {
            continue;
        } else {
            return false;
        }
        ++filled;
        if (value == 0 || value == previous + 1)
            ++in_sequence;
        previous = value;
    }
    return filled >= 3 && in_sequence * 10 >= filled * 8 && area.last_row < row;
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

void HeaderReader::extend_columns(sheet::Area& area)
{
    while (area.first_column > 0 && column_has_heading(area.first_column - 1, area))
        --area.first_column;
    const auto has_data = [&](std::int32_t column) {
        for (std::int32_t row = area.last_row + 1; row <= area.last_row + rows_to_look_into; ++row)
            if (!grid_.empty(column, row))
                return true;
        return false;
    };
    const auto known_right_of = [&](std::int32_t column) {
        int known = 0;
        for (std::int32_t c = column + 1; c < grid_.columns() && column_has_heading(c, area); ++c) {
            const Role role = read_column(c, area).role;
            if (role == Role::full_name || role == Role::serial)
                return 0; // another table beside this one
            known += role != Role::unknown ? 1 : 0;
        }
        return known;
    };
    while (area.last_column + 1 < grid_.columns()) {
        const std::int32_t next = area.last_column + 1;
        if (column_has_heading(next, area))
            area.last_column = next;
        else if (column_has_heading(next + 1, area) && (has_data(next) || known_right_of(next) >= 2))
            area.last_column = next + 1; // one column without heading inside the table
        else
            break;
    }
}

Column HeaderReader::read_column(std::int32_t column, const sheet::Area& area)
{
    Column read;
    read.column = column;
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
