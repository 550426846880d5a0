#include "rules/counting_formula.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::LineKind;
using tables::Role;

constexpr std::int64_t most_cells = 100'000; // of a range that is looked at
constexpr std::size_t most_left_out = 3;     // persons whom a range that means all of them leaves out

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

struct Criterion
{
    Range range;
    std::string wanted; // as spelling() makes it
};

// "D2:D40;"Khá"", "D2:D40;A45"; nothing for criteria that are more than a word.
std::optional<Criterion> criterion_in(const Book& book, std::int32_t sheet, std::string_view arguments)
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
    return Criterion{*range, spelling(word)};
}

// The list of people in one column of which the whole range stands.
const tables::Table* list_under(const Book& book, const Range& range)
{
    if (range.area.first_column != range.area.last_column)
        return nullptr;
    for (const tables::Table& table : book.tables)
        if (table.kind != tables::Kind::summary && table.sheet == range.sheet &&
            table.column_at(range.area.first_column) != nullptr && range.area.first_row <= table.data.last_row &&
            range.area.last_row >= table.data.first_row)
            return &table;
    return nullptr;
}

bool is_ghost(const tables::Table& list, std::int32_t row)
{
    return std::any_of(list.lines.begin(), list.lines.end(),
                       [&](const tables::Line& line) { return line.kind == LineKind::ghost && line.row == row; });
}

// Whether one of these formulas looks at that cell: then it counts a group of which another leaves the row out.
bool any_looks_at(const Book& book, std::int32_t sheet, std::span<const std::string_view> formulas,
                  std::int32_t list_sheet, std::int32_t column, std::int32_t row)
{
    return std::any_of(formulas.begin(), formulas.end(), [&](std::string_view formula) {
        for (const std::string_view name : {"COUNTIF", "COUNTA", "COUNT", "MAX"})
            if (const auto arguments = argument_of(formula, name)) {
                const auto range = range_in(book.workbook, sheet, arguments->substr(0, arguments->find(';')));
                return range && range->sheet == list_sheet && range->area.contains(column, row);
            }
        return false;
    });
}

// A range that leaves out a few of the first or last persons, as one does that was written before they came, reaches
// over them as well. In a list of sections it may stand for one of these, and so it may where others beside it count
// the rest.
Range over_all_persons(const Book& book, std::int32_t sheet, const tables::Table* list, Range range,
                       std::span<const std::string_view> beside)
{
    if (list == nullptr || std::any_of(list->sections.begin(), list->sections.end(), [&](const tables::Section& each) {
            return each.row < list->data.last_row; // what stands below is the title of something else
        }))
        return range;
    std::size_t missed = 0;
    for (const tables::Row& row : list->rows) {
        if (range.area.contains(range.area.first_column, row.row))
            continue;
        if (++missed > most_left_out ||
            any_looks_at(book, sheet, beside, range.sheet, range.area.first_column, row.row))
            return range;
    }
    if (missed * 4 > list->rows.size())
        return range;
    range.area.first_row = std::min(range.area.first_row, list->data.first_row);
    range.area.last_row = std::max(range.area.last_row, list->data.last_row);
    return range;
}

struct Matches
{
    double persons = 0;
    double ghosts = 0;
};

template <typename Is>
Matches matches(const Book& book, const tables::Table* list, const Range& range, Is&& is)
{
    const sheet::Grid& grid = book.workbook.grid(range.sheet);
    sheet::TextCache<bool> same;
    Matches found;
    for (std::int32_t row = range.area.first_row; row <= range.area.last_row; ++row)
        for (std::int32_t column = range.area.first_column; column <= range.area.last_column; ++column)
            if (const auto id = grid.text(column, row);
                id != sheet::TextPool::empty &&
                same.get(book.workbook.texts, id, [&](auto text) { return is(spelling(text)); }))
                (list != nullptr && is_ghost(*list, row) ? found.ghosts : found.persons) += 1;
    return found;
}

// "tb" of "trung bình"; empty for a single word.
std::string initials(std::string_view words)
{
    std::string first;
    bool several = false;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        std::size_t length = 1; // of the letter, in bytes
        while (at + length < end && (static_cast<unsigned char>(words[at + length]) & 0xC0U) == 0x80U)
            ++length;
        first += words.substr(at, std::min(length, end - at));
        several = several || at > 0;
        at = end + 1;
    }
    return several ? first : std::string();
}

std::string without_signs(std::string text)
{
    std::erase_if(text, [](char c) { return c == ' ' || c == '.' || c == '-'; });
    return text;
}

// "TB" and "Trung bình", "Trung binh" and "Trung bình".
bool means(const std::string& one, const std::string& other)
{
    return initials(one) == without_signs(other) || initials(other) == without_signs(one) ||
           text::fold_plain(one) == text::fold_plain(other);
}

// A word that no cell holds, while cells hold another spelling of it that no formula beside counts.
std::optional<double> written_otherwise(const Book& book, std::int32_t sheet, const tables::Table* list,
                                        const Criterion& criterion, std::span<const std::string_view> beside)
{
    std::vector<std::string> counted; // by the others
    for (const std::string_view formula : beside)
        if (const auto arguments = argument_of(formula, "COUNTIF"))
            if (auto other = criterion_in(book, sheet, *arguments))
                counted.push_back(std::move(other->wanted));
    std::string spelt; // the one that is found
    bool several = false;
    const Matches found = matches(book, list, criterion.range, [&](const std::string& text) {
        if (text == criterion.wanted || !means(text, criterion.wanted) ||
            std::find(counted.begin(), counted.end(), text) != counted.end())
            return false;
        several = several || (!spelt.empty() && spelt != text);
        spelt = text;
        return true;
    });
    return found.persons > 0 && !several ? std::optional(found.persons) : std::nullopt;
}

std::optional<double> rightly_matched(const Book& book, std::int32_t sheet, std::string_view arguments, double counted,
                                      std::span<const std::string_view> beside)
{
    auto criterion = criterion_in(book, sheet, arguments);
    if (!criterion)
        return std::nullopt;
    const tables::Table* const list = list_under(book, criterion->range);
    const auto is_wanted = [&](const std::string& text) { return text == criterion->wanted; };
    const Matches here = matches(book, list, criterion->range, is_wanted);
    criterion->range = over_all_persons(book, sheet, list, criterion->range, beside);
    const Matches all = matches(book, list, criterion->range, is_wanted);
    if (all.persons > counted || (all.persons < counted && counted == here.persons + here.ghosts))
        return all.persons;
    if (all.persons + all.ghosts == 0 && counted == 0)
        return written_otherwise(book, sheet, list, *criterion, beside);
    return std::nullopt;
}

// What COUNTA, COUNT and MAX count in a column of numbers or names: its persons without the ghosts and without formulas
// that show nothing, which COUNTA counts as well, and with the persons that the range left out.
std::optional<double> persons_counted(const Book& book, std::int32_t sheet, const Range& range, bool any_content,
                                      double counted, std::span<const std::string_view> beside)
{
    const tables::Table* const list = list_under(book, range);
    const std::int32_t column = range.area.first_column;
    const tables::Column* const of = list == nullptr ? nullptr : list->column_at(column);
    if (of == nullptr || (of->role != Role::serial && of->role != Role::full_name && of->role != Role::family_name))
        return std::nullopt;
    const sheet::Grid& grid = book.workbook.grid(range.sheet);
    double nobody = 0;
    for (std::int32_t row = range.area.first_row; row <= range.area.last_row; ++row) {
        const bool shows_nothing = grid.empty(column, row);
        if (shows_nothing ? any_content && !grid.formula(column, row).empty() : is_ghost(*list, row))
            ++nobody;
    }
    const Range all = over_all_persons(book, sheet, list, range, beside);
    double missed = 0;
    for (const tables::Row& row : list->rows)
        if (!range.area.contains(column, row.row) && all.area.contains(column, row.row))
            missed += grid.empty(column, row.row) ? 0 : 1;
    return nobody != missed && nobody < counted ? std::optional(counted - nobody + missed) : std::nullopt;
}

} // namespace

std::optional<double> rightly_counted(const Book& book, std::int32_t sheet, std::string_view formula, double counted,
                                      std::span<const std::string_view> beside)
{
    if (const auto arguments = argument_of(formula, "COUNTIF"))
        return rightly_matched(book, sheet, *arguments, counted, beside);
    for (const std::string_view name : {"COUNTA", "COUNT", "MAX"})
        if (const auto arguments = argument_of(formula, name)) {
            const auto range = range_in(book.workbook, sheet, *arguments);
            return range ? persons_counted(book, sheet, *range, name == "COUNTA", counted, beside) : std::nullopt;
        }
    return std::nullopt;
}

} // namespace datchuan::rules
