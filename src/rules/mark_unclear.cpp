// R37: a sign in a column to be marked that says neither yes nor no.

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/mark_groups.hpp"
#include "text/code_points.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using staff::Ladder;
using tables::Role;

enum class Says : std::uint8_t
{
    nothing,
    mark,  // a known yes or no
    clear, // a level, a year, a date, a certificate's number
    odd,   // "?", "//"
    words, // that nobody knows; a column may well be one of words
};

// What people put for nothing. Slashes aren't: they tick as often as they cross out, or repeat the cell above.
bool says_nothing(std::string_view text)
{
    return text.empty() || text == "." || text == ".." || text == "..." || text == "…" || text == "_" || text == "__";
}

constexpr std::size_t certificate_digits = 3; // a number of fewer digits is no year and no certificate's number

struct Characters
{
    bool letters = false;
    std::size_t digits = 0;
    std::size_t others = 0;
};

Characters characters_of(std::string_view folded)
{
    constexpr char32_t first_letter_beyond_ascii = 0xC0;
    constexpr char32_t first_sign_beyond_letters = 0x2000;
    Characters found;
    for (std::size_t at = 0; at < folded.size();) {
        const char32_t c = text::next_code_point(folded, at);
        if ('0' <= c && c <= '9')
            ++found.digits;
        else if (('a' <= c && c <= 'z') || (first_letter_beyond_ascii <= c && c < first_sign_beyond_letters))
            found.letters = true;
        else if (c != ' ')
            ++found.others;
    }
    return found;
}

bool known_in_words(std::string_view text)
{
    for (const Ladder ladder : {Ladder::degree, Ladder::political_theory, Ladder::state_management, Ladder::defence})
        if (staff::understood_as_level(ladder, text))
            return true;
    if (staff::category_of(text) != staff::Category::unknown || staff::level_of(text) != staff::Level::unknown)
        return true;
    return staff::outcome_of(text) != staff::Outcome::unknown || staff::is_leadership_post(text).value_or(false);
}

Says text_says(std::string_view text)
{
    const std::string folded = text::fold(text);
    if (says_nothing(folded))
        return Says::nothing;
    if (staff::mark_of(text) != staff::Mark::unknown)
        return Says::mark;
    if (folded.find('?') != std::string::npos)
        return Says::odd;
    const Characters characters = characters_of(folded);
    if (characters.digits > 0) {
        const bool number = characters.digits >= certificate_digits || characters.letters || characters.others > 0;
        return number ? Says::clear : Says::words;
    }
    if (!characters.letters)
        return Says::odd;
    return known_in_words(text) ? Says::clear : Says::words;
}

// The numbers of the groups of QPAN are levels, in a column about it.
bool about_defence(const tables::Column& column)
{
    return column.role == Role::defence || staff::course_of(column.header).tags.has(staff::Tag::defence);
}

Says number_says(double number, bool defence)
{
    if (number == 0 || number == 1)
        return Says::mark;
    constexpr double certificate_number = 100;
    if (text::date_of_number(number) || (number >= certificate_number && std::trunc(number) == number))
        return Says::clear;
    constexpr double last_group = 4;
    return defence && number > 0 && number <= last_group && std::trunc(number) == number ? Says::clear : Says::words;
}

class Reader
{
public:
    explicit Reader(const sheet::Workbook& workbook) : workbook_(workbook) {}

    Says read(const Cell& cell, bool defence)
    {
        const sheet::Address at = cell.address;
        switch (cell.kind) {
        case sheet::CellKind::number:
            return number_says(cell.number, defence);
        case sheet::CellKind::date:
            return Says::clear;
        case sheet::CellKind::text: {
            const sheet::TextId text = workbook_.grid(at.sheet).text(at.column, at.row);
            const Says says = known_.get(workbook_.texts, text, text_says);
            const bool group = says == Says::words && defence && staff::defence_group_of(cell.text) != 0;
            return group ? Says::clear : says;
        }
        case sheet::CellKind::empty:
        case sheet::CellKind::error:
            break;
        }
        return Says::nothing;
    }

private:
    const sheet::Workbook& workbook_;
    sheet::TextCache<Says> known_;
};

// Columns of which it's decided together whether they're to be marked.
using Block = std::vector<const tables::Column*>;

std::vector<Block> blocks_of(const tables::Table& table)
{
    std::vector<Block> blocks;
    for (const MarkGroup& group : mark_groups(table))
        blocks.push_back(group.columns);
    // "Đại biểu HĐND cấp > Tỉnh | Xã", "Cán bộ | Công chức | Viên chức": columns to be marked where there are several.
    for (const Role role : {Role::deputy_level, Role::level, Role::category}) {
        Block choices;
        for (const tables::Column& column : table.columns)
            if (column.role == role)
                choices.push_back(&column);
        if (choices.size() > 1)
            blocks.push_back(std::move(choices));
    }
    for (const tables::Column& column : table.columns)
        if (column.role == Role::mark || column.role == Role::leader)
            blocks.push_back({&column});
    return blocks;
}

// A column where words outnumber marks is one of words, whatever its heading: only odd signs are unclear in it.
bool is_marked(const TableView& table, const Block& block, Reader& reader)
{
    std::size_t marks = 0;
    std::size_t words = 0;
    for (const tables::Column* column : block) {
        const bool defence = about_defence(*column);
        for (const RowView row : table) {
            const Says says = reader.read(row.at(column->column), defence);
            marks += says == Says::mark ? 1U : 0U;
            words += says == Says::words ? 1U : 0U;
        }
    }
    return marks > 0 && marks >= words;
}

void check(const TableView& table, Report& report)
{
    Reader reader(table.book().workbook);
    for (const Block& block : blocks_of(table.table())) {
        const bool marked = is_marked(table, block, reader);
        for (const tables::Column* column : block) {
            const bool defence = about_defence(*column);
            for (const RowView row : table) {
                const Cell cell = row.at(column->column);
                const Says says = reader.read(cell, defence);
                if (says == Says::odd || (marked && says == Says::words))
                    report.at(cell).say({{"value", cell.shown()}});
            }
        }
    }
}

} // namespace

const Rule mark_unclear{
    .id = "R37",
    .name = "mark-unclear",
    .severity = Severity::warning,
    .needs_any = {Role::mark, Role::leader, Role::political_theory, Role::state_management, Role::degree, Role::defence,
                  Role::deputy_level, Role::level, Role::category},
    .vi = {.title = "Dấu chưa rõ",
           .message = "Ô {cell} ghi “{value}”, chưa rõ là có hay không. Vui lòng ghi x nếu có, để trống nếu không.",
           .why = "Ở cột đánh dấu, chương trình hiểu x, ✓, có, đã, 1 là có; không, chưa, 0, - là không; năm, ngày, số "
                  "chứng chỉ và mức trình độ cũng được hiểu. Dấu khác không được tính.",
           .example = "Ở cột nội dung đã bồi dưỡng, ô ghi “x ?” hoặc “//”: không rõ là đã học hay chưa."},
    .en = {.title = "Mark unclear",
           .message = "{cell} says “{value}”, which is neither yes nor no. Please write x for yes and leave it empty "
                      "for no.",
           .why = "In columns to be marked x, ✓, có, đã, 1 are yes; không, chưa, 0, - are no; years, dates, numbers of "
                  "certificates and levels are understood too. Other signs don't count.",
           .example = "In a column of contents a cell says “x ?” or “//”: was the course taken or not?"},
    .check = check,
};

} // namespace datchuan::rules
