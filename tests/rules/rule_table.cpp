#include "rule_table.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include <gtest/gtest.h>

#include "sheet/legacy_text.hpp"
#include "text/date.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

constexpr std::string_view line_break = "↵";

struct Line
{
    std::vector<std::string_view> cells;
    std::vector<std::string_view> marks; // "R22 @Số CCCD => 027…"
};

struct Page
{
    std::string name;
    std::vector<Line> lines;
};

std::vector<std::string_view> split(std::string_view text, std::string_view separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(text::trim(text.substr(0, end)));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + separator.size());
    }
}

// What stands before the separator; the rest goes to `after`, empty where there's no separator.
std::string_view cut(std::string_view text, std::string_view separator, std::string_view& after)
{
    const auto at = text.find(separator);
    after = at == std::string_view::npos ? std::string_view{} : text::trim(text.substr(at + separator.size()));
    return text.substr(0, at);
}

Line line_of(std::string_view text)
{
    std::string_view remark;
    std::string_view marks;
    text = cut(cut(text, "  //", remark), "<- ", marks);
    Line line;
    if (!text::trim(text).empty())
        line.cells = split(text, "|");
    if (!marks.empty())
        line.marks = split(marks, ";");
    return line;
}

std::vector<Page> pages_of(std::string_view text, std::string_view title)
{
    std::vector<Page> pages{{"Sheet1", {}}};
    const auto put_title = [&](std::string_view words) {
        if (!words.empty())
            pages.back().lines.assign({Line{{words}, {}}, Line{}});
    };
    put_title(title);
    bool begun = false; // the raw string opens with a line break that is no row
    for (const std::string_view raw : split(text, "\n")) {
        if (!begun && raw.empty())
            continue;
        begun = true;
        if (!raw.starts_with("== ")) {
            pages.back().lines.push_back(line_of(raw));
            continue;
        }
        std::string_view words;
        const std::string name(text::trim(cut(raw.substr(3), ":", words)));
        if (pages.back().lines.empty())
            pages.back().name = name;
        else
            pages.push_back({name, {}});
        put_title(words);
    }
    return pages;
}

template <typename Number>
std::optional<Number> number_in(std::string_view text)
{
    Number value{};
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc{} && read.ptr == end ? std::optional(value) : std::nullopt;
}

void write_cell(sheet::Workbook& workbook, sheet::Grid& grid, std::int32_t column, std::int32_t row,
                std::string_view cell)
{
    if (cell.empty() || cell == "<" || cell == "^")
        return;
    if (cell.starts_with('=')) {
        std::string_view result;
        const std::string_view formula = text::trim(cut(cell, "->", result));
        write_cell(workbook, grid, column, row, result);
        return grid.set_formula(column, row, std::string(formula));
    }
    if (cell.starts_with('#')) {
        if (const auto number = number_in<double>(cell.substr(1)))
            return grid.set_number(column, row, *number);
    }
    if (cell.starts_with('!')) {
        if (const auto code = number_in<int>(cell.substr(1)))
            return grid.set_error(column, row, *code);
    }
    if (cell.starts_with("date:")) {
        if (const auto date = text::parse_iso(cell.substr(5)))
            return grid.set_date(column, row, text::days_of(*date));
    }
    std::string text(cell);
    for (std::size_t at = text.find(line_break); at != std::string::npos; at = text.find(line_break, at))
        text.replace(at, line_break.size(), "\n");
    grid.set_text(column, row, workbook.texts.intern(text));
}

std::string_view cell_of(const Page& page, std::size_t column, std::size_t row)
{
    if (row >= page.lines.size() || column >= page.lines[row].cells.size())
        return {};
    return page.lines[row].cells[column];
}

std::vector<sheet::Area> merges_of(const Page& page)
{
    std::vector<sheet::Area> merges;
    for (std::size_t row = 0; row < page.lines.size(); ++row) {
        for (std::size_t column = 0; column < page.lines[row].cells.size(); ++column) {
            const std::string_view cell = page.lines[row].cells[column];
            if (cell == "<" || cell == "^")
                continue;
            std::size_t right = column;
            std::size_t down = row;
            while (cell_of(page, right + 1, row) == "<")
                ++right;
            while (cell_of(page, column, down + 1) == "^")
                ++down;
            if (right > column || down > row)
                merges.push_back({static_cast<std::int32_t>(column), static_cast<std::int32_t>(row),
                                  static_cast<std::int32_t>(right), static_cast<std::int32_t>(down)});
        }
    }
    return merges;
}

sheet::Sheet sheet_of(sheet::Workbook& workbook, const Page& page)
{
    std::size_t width = 0;
    for (const Line& line : page.lines)
        width = std::max(width, line.cells.size());
    sheet::Sheet sheet{page.name, false,
                       sheet::Grid(static_cast<std::int32_t>(width), static_cast<std::int32_t>(page.lines.size()))};
    for (std::size_t row = 0; row < page.lines.size(); ++row) {
        for (std::size_t column = 0; column < page.lines[row].cells.size(); ++column)
            write_cell(workbook, sheet.grid, static_cast<std::int32_t>(column), static_cast<std::int32_t>(row),
                       page.lines[row].cells[column]);
    }
    sheet.grid.set_merges(merges_of(page));
    return sheet;
}

ExpectedFinding expected_of(std::string_view mark, std::int32_t sheet, std::int32_t row)
{
    std::string_view rest;
    ExpectedFinding expected;
    expected.rule = cut(mark, " ", rest);
    expected.sheet = sheet;
    expected.row = row;
    if (rest.starts_with('@')) {
        std::string_view replacement;
        expected.column = text::trim(cut(rest.substr(1), "=>", replacement));
        rest = replacement;
    }
    expected.replacement = rest;
    return expected;
}

Settings settings_of(const TableOptions& options)
{
    Settings settings;
    settings.as_of = text::parse_iso(options.as_of).value();
    settings.period_from = text::parse_iso(options.period_from).value();
    settings.period_to = text::parse_iso(options.period_to).value();
    settings.windows = options.windows;
    if (settings.windows.empty()) {
        using staff::Tag;
        settings.windows.push_back({{}, settings.period_from, settings.period_to, false});
        settings.windows.push_back(
            {{Tag::professional_title, Tag::state_management, Tag::political_theory, Tag::leadership},
             settings.period_from,
             settings.period_to,
             true});
    }
    return settings;
}

// Whether the column bears that header, anywhere above the row, or those letters.
bool column_is(const sheet::Workbook& workbook, sheet::Address cell, std::string_view name)
{
    if (sheet::column_letters(cell.column) == name)
        return true;
    const sheet::Grid& grid = workbook.grid(cell.sheet);
    for (std::int32_t row = 0; row <= cell.row; ++row) {
        if (workbook.texts[grid.text(cell.column, row)] == name)
            return true;
    }
    return false;
}

bool fits(const Finding& finding, const ExpectedFinding& expected, const sheet::Workbook& workbook)
{
    return finding.rule->id == expected.rule && finding.cell.sheet == expected.sheet &&
           finding.cell.row == expected.row && finding.replacement == expected.replacement &&
           (expected.column.empty() || column_is(workbook, finding.cell, expected.column));
}

std::string written(const Book& book, const Finding& finding)
{
    std::string text;
    if (finding.cell.sheet > 0)
        text = book.workbook.sheets[static_cast<std::size_t>(finding.cell.sheet)].name + "!";
    text += sheet::cell_name(finding.cell.column, finding.cell.row) + " " + std::string(finding.rule->id);
    if (!finding.replacement.empty())
        text += " => " + finding.replacement;
    return text;
}

std::string row_text(const sheet::Workbook& workbook, std::int32_t sheet, std::int32_t row)
{
    std::string text;
    for (std::int32_t column = 0; column < workbook.grid(sheet).columns(); ++column)
        text += (column > 0 ? " | " : "") + cell_at(workbook, {sheet, row, column}).shown();
    return text;
}

} // namespace

WrittenBook::WrittenBook(std::string_view text, const TableOptions& options) : settings(settings_of(options))
{
    for (const Page& page : pages_of(text, options.title)) {
        const auto sheet = static_cast<std::int32_t>(workbook.sheets.size());
        workbook.sheets.push_back(sheet_of(workbook, page));
        for (std::size_t row = 0; row < page.lines.size(); ++row) {
            for (const std::string_view mark : page.lines[row].marks)
                expected.push_back(expected_of(mark, sheet, static_cast<std::int32_t>(row)));
        }
    }
    sheet::decode_legacy_texts(workbook);
    tables = tables::recognise(workbook);
    registry = std::make_unique<staff::Registry>(workbook, tables);
}

std::vector<std::string> written(const Book& book, const std::vector<Finding>& findings)
{
    std::vector<std::string> texts;
    for (const Finding& finding : findings)
        texts.push_back(written(book, finding));
    return texts;
}

Choices only(const Rule& rule)
{
    std::string off;
    for (const Rule* other : catalogue()) {
        if (other != &rule)
            off += std::string(other->id) + "=off;";
    }
    return Choices::parse(off, Language::english);
}

void check_table(const Rule& rule, std::string_view text, const TableOptions& options, const Caller& where)
{
    const WrittenBook written_book(text, options);
    const Book book = written_book.book();
    const auto fail = [&](const std::string& sentence) { ADD_FAILURE_AT(where.file, where.line) << sentence; };
    if (book.tables.empty())
        return fail("no table was recognised");

    std::vector<ExpectedFinding> missing = written_book.expected;
    for (const Finding& finding : run(book, only(rule))) {
        for (const Language language : {Language::vietnamese, Language::english}) {
            if (const std::string sentence = message(finding, language); sentence.find('{') != std::string::npos)
                fail("a place isn't filled: " + sentence);
        }
        if (finding.repairable && rule.mending != Mending::automatic)
            fail("a repair that the rule's help doesn't know of");
        if ((!finding.replacement.empty() || !finding.choices.empty()) && rule.mending == Mending::none)
            fail("an answer that the rule's help doesn't know of");
        const auto expected = std::find_if(missing.begin(), missing.end(), [&](const ExpectedFinding& each) {
            return fits(finding, each, book.workbook);
        });
        if (expected == missing.end())
            fail("not expected: " + written(book, finding) + " in " +
                 row_text(book.workbook, finding.cell.sheet, finding.cell.row));
        else
            missing.erase(expected);
    }
    for (const ExpectedFinding& each : missing)
        fail("not found: " + each.rule + (each.column.empty() ? "" : " @" + each.column) +
             (each.replacement.empty() ? "" : " => " + each.replacement) + " in " +
             row_text(book.workbook, each.sheet, each.row));
}

} // namespace datchuan::rules
