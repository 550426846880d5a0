#include "tables/summary_header.hpp"

#include <algorithm>
#include <utility>

#include "tables/number_row.hpp"
#include "tables/summary_words.hpp"
#include "text/code_points.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::tables {
namespace {

using sheet::CellKind;

constexpr std::int32_t most_header_rows = 5; // without the number row
constexpr std::size_t longest_heading = 200; // bytes
constexpr std::int32_t rows_of_a_sample = 40;
constexpr std::int32_t longest_gap = 3;
constexpr int least_headings = 3;
constexpr std::size_t least_figure_columns = 2;

std::string on_one_line(std::string_view text)
{
    std::string line = text::nfc(text::trim(text));
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return line;
}

// "I", "1.1", "a)", "-", "x": what numbers rows, or stands in a cell of figures. A short label ("Khá", "TB") is none.
bool is_mark(std::string_view text)
{
    std::size_t at = 0;
    int characters = 0; // other than punctuation and digits
    bool roman = true;
    while (at < text.size()) {
        const char32_t c = text::next_code_point(text, at);
        const bool sign = c < U'A' || c == U'[' || c == U']' || c == U'_' || c == U'…' || c == U'–' || c == U'—';
        characters += sign ? 0 : 1;
        roman = roman && (sign || c == U'I' || c == U'V' || c == U'X');
    }
    return characters <= 1 || roman;
}

} // namespace

std::string_view SummaryHeaderReader::heading(std::int32_t column, std::int32_t row)
{
    return is_heading(column, row) ? texts_[grid_.text(column, row)] : std::string_view{};
}

bool SummaryHeaderReader::is_heading(std::int32_t column, std::int32_t row)
{
    const auto id = grid_.text(column, row);
    return id != sheet::TextPool::empty && texts_[id].size() <= longest_heading &&
           figures_.at(grid_, column, row).kind == Figure::Kind::other;
}

sheet::Area SummaryHeaderReader::extent(std::int32_t column, std::int32_t row) const
{
    if (const sheet::Area* merge = grid_.merge_at(column, row))
        return *merge;
    return {column, row, column, row};
}

bool SummaryHeaderReader::has_heading(std::int32_t column, const sheet::Area& area)
{
    for (std::int32_t row = area.first_row; row <= area.last_row; ++row) {
        const sheet::Area owner = extent(column, row);
        if (owner.first_row >= area.first_row && owner.first_column >= area.first_column &&
            is_heading(owner.first_column, owner.first_row))
            return true;
    }
    return false;
}

bool SummaryHeaderReader::has_data(std::int32_t column, std::int32_t below) const
{
    for (std::int32_t row = below; row < below + rows_of_a_sample; ++row)
        if (!grid_.empty(column, row))
            return true;
    return false;
}

void SummaryHeaderReader::extend_right(sheet::Area& area, std::int32_t end_column)
{
    while (area.last_column + 1 < end_column) {
        const std::int32_t next = area.last_column + 1;
        if (has_heading(next, area) ||
            (next + 1 < end_column && has_heading(next + 1, area) && has_data(next, area.last_row + 1)))
            area.last_column = next;
        else
            break;
    }
}

// Every word of a lower header row has a heading above it.
bool SummaryHeaderReader::has_owner(std::int32_t column, const sheet::Area& area)
{
    if (const sheet::Area* merge = grid_.merge_at(column, area.last_row))
        return is_heading(merge->first_column, merge->first_row);
    for (std::int32_t left = column; left > area.first_column; --left)
        if (!grid_.empty(left, area.last_row))
            return true;
    return false;
}

bool SummaryHeaderReader::is_sub_header(std::int32_t row, const sheet::Area& area)
{
    // The first heading's column is the serial's or the label's: a row that says something there is data. So is the
    // second one's, but where its heading covers others as well.
    const bool divided = extent(area.first_column + 1, area.last_row).last_column > area.first_column + 1;
    if (!grid_.empty(area.first_column, row) || (!divided && !grid_.empty(area.first_column + 1, row)))
        return false;
    int filled = 0;
    for (std::int32_t column = area.first_column; column <= area.last_column; ++column) {
        if (grid_.empty(column, row))
            continue;
        if (!is_heading(column, row) || !has_owner(column, area))
            return false;
        ++filled;
    }
    return filled > 0;
}

// Headings over this one's, where serial and label stand in a lower row.
bool SummaryHeaderReader::is_over_header(std::int32_t row, const sheet::Area& area)
{
    if (row < 0)
        return false;
    int filled = 0;
    bool spans = false;
    for (std::int32_t column = area.first_column; column <= area.last_column; ++column) {
        if (grid_.empty(column, row))
            continue;
        const sheet::Area over = extent(column, row);
        if (!is_heading(column, row) || column <= area.first_column || over.last_row >= area.first_row ||
            over.last_column > area.last_column ||
            SummaryWords::shipped().unit_lines.begins(words_of(heading(column, row))) > 0)
            return false;
        bool has_child = false;
        for (std::int32_t child = over.first_column; child <= over.last_column; ++child)
            has_child = has_child || is_heading(child, area.first_row);
        if (!has_child)
            return false;
        spans = spans || over.last_column > over.first_column;
        ++filled;
    }
    // What stands beside it would belong to a line over the whole form.
    for (const std::int32_t beside : {area.first_column - 1, area.last_column + 1})
        if (filled > 0 && beside >= 0 && grid_.merge_at(beside, row) && !grid_.empty(beside, row))
            return false;
    return filled >= 2 || spans;
}

void SummaryHeaderReader::extend_down(sheet::Area& area, std::int32_t end_column)
{
    const auto blank = [&](std::int32_t row) {
        for (std::int32_t column = area.first_column; column <= area.last_column; ++column)
            if (!grid_.empty(column, row))
                return false;
        return true;
    };
    const auto numbers = [&](std::int32_t row) {
        return is_number_row(grid_, texts_, row, area.first_column, area.last_column);
    };
    while (area.last_row - area.first_row + 1 < most_header_rows && is_sub_header(area.last_row + 1, area)) {
        ++area.last_row;
        extend_right(area, end_column);
    }
    while (area.last_row - area.first_row + 1 < most_header_rows && is_over_header(area.first_row - 1, area))
        --area.first_row;
    words_end_ = area.last_row;
    if (numbers(area.last_row + 1))
        area.last_row += 1;
    else if (blank(area.last_row + 1) && numbers(area.last_row + 2))
        area.last_row += 2;
}

std::optional<SummaryHeader> SummaryHeaderReader::at(std::int32_t column, std::int32_t row, std::int32_t end_column)
{
    if (!is_heading(column, row) || extent(column, row).first_row != row)
        return std::nullopt;
    SummaryHeader header;
    sheet::Area& area = header.area;
    area = extent(column, row);
    if (area.last_row - area.first_row + 1 > most_header_rows || area.last_column > area.first_column)
        return std::nullopt; // a title, merged over the form
    extend_right(area, end_column);
    int headings = 0;
    for (std::int32_t at = area.first_column; at <= area.last_column; ++at) {
        if (grid_.kind(at, row) != CellKind::text && !grid_.empty(at, row))
            return std::nullopt;
        headings += has_heading(at, area) ? 1 : 0;
    }
    if (headings < least_headings)
        return std::nullopt;
    extend_down(area, end_column);
    for (std::int32_t at = area.first_column; at <= area.last_column; ++at)
        header.columns.push_back(read_column(at, area, words_end_));
    take_sample(area);
    if (speaks_of_persons(header.columns))
        return std::nullopt;
    settle(header);
    if (header.by_use.label < 0 || !has_enough_figures(header))
        return std::nullopt;
    return header;
}

Column SummaryHeaderReader::read_column(std::int32_t column, const sheet::Area& area, std::int32_t last_words_row)
{
    Column read;
    read.column = column;
    read.hidden = grid_.column_hidden(column);
    read.header_row = area.first_row;
    sheet::Area last;
    for (std::int32_t row = area.first_row; row <= last_words_row; ++row) {
        sheet::Area owner = extent(column, row);
        if (grid_.empty(owner.first_column, owner.first_row) && read.path.empty() && row < last_words_row &&
            is_heading(column, row + 1)) {
            // A parent that isn't merged over its children stands above the first of them.
            std::int32_t left = column;
            while (left > area.first_column && grid_.empty(left, row) && grid_.merge_at(left, row) == nullptr)
                --left;
            if (is_heading(left, row + 1) && grid_.merge_at(left, row) == nullptr)
                owner = extent(left, row);
        }
        if (owner == last || owner.first_row < area.first_row || !is_heading(owner.first_column, owner.first_row))
            continue;
        last = owner;
        const std::string_view raw = texts_[grid_.text(owner.first_column, owner.first_row)];
        read.path += (read.path.empty() ? "" : " > ") + std::string(text::trim(words_of(raw)));
        read.header = on_one_line(raw);
        read.header_row = owner.first_row;
    }
    return read;
}

// Names, birth dates and ids under their headings: a list of people, whatever else it counts.
bool SummaryHeaderReader::speaks_of_persons(const std::vector<Column>& columns)
{
    return std::any_of(columns.begin(), columns.end(), [&](const Column& column) {
        const Match match = words_.match({}, normal_heading(column.header));
        switch (match.role) {
        case Role::full_name:
        case Role::family_name:
        case Role::given_name:
        case Role::birth_date: {
            const Content content = content_of(column.column);
            return content.words > content.figures;
        }
        case Role::national_id:
        case Role::staff_id:
        case Role::insurance_id:
            return match.confidence > 0.9;
        default:
            return false;
        }
    });
}

// The first rows below the header that hold anything, up to a gap.
void SummaryHeaderReader::take_sample(const sheet::Area& area)
{
    sample_.clear();
    std::int32_t gap = 0;
    for (std::int32_t row = area.last_row + 1;
         row < grid_.rows() && row <= area.last_row + rows_of_a_sample && gap <= longest_gap; ++row) {
        bool filled = false;
        for (std::int32_t column = area.first_column; column <= area.last_column && !filled; ++column)
            filled = !grid_.empty(column, row);
        gap = filled ? 0 : gap + 1;
        if (filled)
            sample_.push_back(row);
    }
}

SummaryHeaderReader::Content SummaryHeaderReader::content_of(std::int32_t column)
{
    Content content;
    for (const std::int32_t row : sample_) {
        const Figure figure = figures_.at(grid_, column, row);
        const bool is_text = grid_.kind(column, row) == CellKind::text;
        content.figures += figure.is_number() ? 1 : 0;
        content.words += figure.kind == Figure::Kind::other ? 1 : 0;
        if (grid_.empty(column, row))
            continue;
        if (is_text && is_mark(texts_[grid_.text(column, row)]))
            ++content.marks;
        else if (figure.is_number())
            ++content.numbers;
        else if (is_text)
            ++content.texts;
        else
            ++content.others;
    }
    return content;
}

bool SummaryHeaderReader::labels_years(const Column& column)
{
    if (!SummaryWords::shipped().labels.is(words_of(column.header)))
        return false;
    constexpr double first_year = 1990;
    constexpr double last_year = 2100;
    int years = 0;
    for (const std::int32_t row : sample_) {
        const Figure figure = figures_.at(grid_, column.column, row);
        if (!figure.is_number())
            continue; // "Cộng", "Giai đoạn 2021-2025"
        if (figure.value < first_year || figure.value > last_year || figure.decimals > 0)
            return false;
        ++years;
    }
    return years >= 2;
}

Role SummaryHeaderReader::role_of_figures(const Column& column) const
{
    const SummaryWords& words = SummaryWords::shipped();
    const std::string path = " " + column.path + " ";
    const std::string leaf = words_of(column.header);
    const bool percent = words.percentages.within(leaf) || leaf.find('%') != std::string::npos ||
                         words.percentages.within(path) || path.find('%') != std::string::npos;
    const bool counts = words.total_columns.is(leaf) || leaf.find(" số ") != std::string::npos ||
                        words.people.within(leaf) || words.attendances.within(leaf);
    if (percent && (words.thresholds.within(leaf)))
        return Role::threshold;
    if (percent && !(counts && leaf.find('%') == std::string::npos && !words.percentages.within(leaf)))
        return Role::percentage;
    if (words.numbers_of_no_count.is(leaf))
        return Role::unknown;
    if (words.money.within(path))
        return Role::cost;
    return Role::count;
}

// A count and its percentage are two columns of figures: "Xếp loại | Số lượng | Tỷ lệ". A form to be filled may have
// percentages alone, or a threshold and what came of it.
bool SummaryHeaderReader::has_enough_figures(const SummaryHeader& header) const
{
    const std::size_t figures = header.by_use.figures.size();
    if (which_ == Forms::blank_too)
        return figures + header.by_use.others.size() >= least_figure_columns;
    const auto shares = std::count_if(header.columns.begin(), header.columns.end(),
                                      [](const Column& each) { return each.role == Role::percentage; });
    return figures > 0 && figures + static_cast<std::size_t>(shares) >= least_figure_columns;
}

void SummaryHeaderReader::settle(SummaryHeader& header)
{
    SummaryColumns& use = header.by_use;
    use.first = header.area.first_column;
    use.last = header.area.last_column;
    for (Column& column : header.columns) {
        const Content content = content_of(column.column);
        const Match match = words_.match({}, normal_heading(column.header));
        const bool first = column.column == use.first;
        if (first && (match.role == Role::serial || (column.path.empty() && content.texts == 0))) {
            column.role = Role::serial;
            use.serial = column.column;
        } else if (match.role == Role::note && match.confidence > 0.5) {
            column.role = Role::note;
        } else if (use.label < 0 && use.figures.empty() &&
                   ((content.texts + content.marks > 0 && content.texts * 2 >= content.texts + content.marks &&
                     content.texts >= content.numbers) ||
                    labels_years(column))) {
            column.role = Role::label;
            use.label = column.column;
        } else if (use.label >= 0 && content.numbers + content.marks > 0 &&
                   content.texts + content.others < content.numbers + content.marks && !column.path.empty()) {
            // Dashes and digits typed as text are figures as well, letters aren't: a column must hold a number.
            if (content.figures > 0 && content.words * 2 <= content.figures)
                column.role = role_of_figures(column);
        } else if (which_ == Forms::blank_too && use.label >= 0 && content.nothing() && !column.path.empty()) {
            column.role = role_of_figures(column);
        }
        column.confidence = column.role == Role::unknown ? 0 : 0.9;
        column.why = column.path;
        if (column.role == Role::count || column.role == Role::cost)
            use.figures.push_back(column.column);
        else if (column.role != Role::serial && column.role != Role::label && column.role != Role::note)
            use.others.push_back(column.column);
    }
}

} // namespace datchuan::tables
