#include "rules/counting_formula.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::LineKind;
using tables::Role;

constexpr std::int64_t most_cells = 100'000; // of a range that is looked at

struct Range
{
    std::int32_t sheet = 0;
    sheet::Area area;
};

// "$D$2", "D2" at the beginning of the text, which is taken off it.
std::optional<std::pair<std::int32_t, std::int32_t>> take_cell(std::string_view& text)
{
    const auto skip_dollar = [&] { text.remove_prefix(text.starts_with('$') ? 1 : 0); };
    skip_dollar();
    std::int32_t column = 0;
    std::size_t letters = 0;
    while (letters < text.size() && letters < 3 && 'A' <= text[letters] && text[letters] <= 'Z')
        column = column * 26 + (text[letters++] - 'A' + 1);
    text.remove_prefix(letters);
    skip_dollar();
    std::int32_t row = 0;
    std::size_t digits = 0;
    while (digits < text.size() && digits < 7 && '0' <= text[digits] && text[digits] <= '9')
        row = row * 10 + (text[digits++] - '0');
    text.remove_prefix(digits);
    if (letters == 0 || digits == 0 || row == 0)
        return std::nullopt;
    return std::pair(column - 1, row - 1);
}

// "D2:D40", "$'Danh sách'.$D$2:$D$40", "$Sheet1.D2:D40"; nothing for any other text.
std::optional<Range> range_in(const sheet::Workbook& workbook, std::int32_t sheet, std::string_view text)
{
    Range range{sheet, {}};
    if (const std::size_t dot = text.rfind('.', text.find(':')); dot != std::string_view::npos) {
        std::string_view name = text.substr(0, dot);
        name.remove_prefix(name.starts_with('$') ? 1 : 0);
        if (name.size() > 2 && name.starts_with('\'') && name.ends_with('\''))
            name = name.substr(1, name.size() - 2);
        const auto found = std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
                                        [&](const sheet::Sheet& each) { return each.name == name; });
        if (found == workbook.sheets.end())
            return std::nullopt;
        range.sheet = static_cast<std::int32_t>(found - workbook.sheets.begin());
        text.remove_prefix(dot + 1);
    }
    const auto first = take_cell(text);
    if (!first || !text.starts_with(':'))
        return std::nullopt;
    text.remove_prefix(1);
    const auto last = take_cell(text);
    if (!last || !text.empty())
        return std::nullopt;
    range.area = {first->first, first->second, last->first, last->second};
    const sheet::Grid& grid = workbook.grid(range.sheet);
    range.area.last_column = std::min(range.area.last_column, grid.columns() - 1);
    range.area.last_row = std::min(range.area.last_row, grid.rows() - 1);
    if (range.area.empty() || std::int64_t{range.area.last_column - range.area.first_column + 1} *
                                      (range.area.last_row - range.area.first_row + 1) >
                                  most_cells)
        return std::nullopt;
    return range;
}

// The arguments of "=NAME(…)" where that's the whole formula.
std::optional<std::string_view> argument_of(std::string_view formula, std::string_view name)
{
    const std::string beginning = "=" + std::string(name) + "(";
    if (!formula.starts_with(beginning) || !formula.ends_with(')'))
        return std::nullopt;
    return formula.substr(beginning.size(), formula.size() - beginning.size() - 1);
}

// The same word but for case, spaces, look-alikes and the place of tone marks.
std::string spelling(std::string_view text) { return text::one_spelling(text::fold(text)); }

std::optional<double> matches(const Book& book, std::int32_t sheet, std::string_view arguments)
{
    const std::size_t cut = arguments.rfind(';');
    if (cut == std::string_view::npos)
        return std::nullopt;
    const auto range = range_in(book.workbook, sheet, arguments.substr(0, cut));
    std::string_view word = arguments.substr(cut + 1);
    if (word.size() > 2 && word.starts_with('"') && word.ends_with('"')) {
        word = word.substr(1, word.size() - 2);
    } else {
        const auto cell = take_cell(word);
        if (!cell || !word.empty())
            return std::nullopt;
        word = cell_at(book.workbook, {sheet, cell->second, cell->first}).text;
    }
    // Comparisons and wildcards mean more than a word.
    if (!range || word.empty() || word.find_first_of("<>=*?.^\"") != std::string_view::npos)
        return std::nullopt;
    const sheet::Grid& grid = book.workbook.grid(range->sheet);
    const std::string wanted = spelling(word);
    sheet::TextCache<bool> same;
    double count = 0;
    for (std::int32_t row = range->area.first_row; row <= range->area.last_row; ++row)
        for (std::int32_t column = range->area.first_column; column <= range->area.last_column; ++column)
            if (const auto id = grid.text(column, row); id != sheet::TextPool::empty)
                count += same.get(book.workbook.texts, id, [&](auto text) { return spelling(text) == wanted; }) ? 1 : 0;
    return count;
}

// Rows of lists that have a number, but nobody's name, in a range over numbers or names.
double ghosts_in(const Book& book, const Range& range)
{
    double ghosts = 0;
    for (const tables::Table& table : book.tables) {
        const std::int32_t column = range.area.first_column;
        const tables::Column* const of = table.sheet == range.sheet ? table.column_at(column) : nullptr;
        if (of == nullptr || range.area.last_column != column ||
            (of->role != Role::serial && of->role != Role::full_name && of->role != Role::family_name))
            continue;
        for (const tables::Line& line : table.lines)
            if (line.kind == LineKind::ghost && range.area.contains(column, line.row) &&
                !book.workbook.grid(table.sheet).empty(column, line.row))
                ++ghosts;
    }
    return ghosts;
}

} // namespace

std::optional<double> rightly_counted(const Book& book, std::int32_t sheet, std::string_view formula, double counted)
{
    if (const auto arguments = argument_of(formula, "COUNTIF")) {
        const auto count = matches(book, sheet, *arguments);
        return count && *count > counted ? count : std::nullopt;
    }
    for (const std::string_view name : {"COUNTA", "COUNT", "MAX"})
        if (const auto arguments = argument_of(formula, name)) {
            const auto range = range_in(book.workbook, sheet, *arguments);
            const double ghosts = range ? ghosts_in(book, *range) : 0;
            return ghosts > 0 && ghosts < counted ? std::optional(counted - ghosts) : std::nullopt;
        }
    return std::nullopt;
}

} // namespace datchuan::rules
