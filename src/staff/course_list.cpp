#include "staff/course_list.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "staff/course.hpp"
#include "text/code_points.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

using Parts = std::vector<std::string_view>;

bool is_digit(char c) { return '0' <= c && c <= '9'; }

// How long the numbering is with which a text begins: "1. ", "2) ", "- ", "+". 0 where it has none.
std::size_t numbering(std::string_view text)
{
    std::size_t at = 0;
    if (text.starts_with("-") || text.starts_with("+") || text.starts_with("*"))
        return 1;
    for (const std::string_view bullet : {"•", "–", "▪"})
        if (text.starts_with(bullet))
            return bullet.size();
    while (at < text.size() && at < 2 && is_digit(text[at]))
        ++at;
    // "1.5 ngày" and "12/QĐ" number nothing.
    if (at == 0 || at >= text.size() || (text[at] != '.' && text[at] != ')') ||
        (at + 1 < text.size() && is_digit(text[at + 1])))
        return 0;
    return at + 1;
}

std::string_view without_numbering(std::string_view part)
{
    part = text::trim(part);
    part.remove_prefix(numbering(part));
    part = text::trim(part);
    while (!part.empty() && (part.back() == ';' || part.back() == ',' || part.back() == '.'))
        part.remove_suffix(1);
    return text::trim(part);
}

// Cuts at a sign, but not inside of brackets.
Parts split(std::string_view text, std::string_view signs)
{
    Parts parts;
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const char c = at < text.size() ? text[at] : '\0';
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (at < text.size() && (depth > 0 || signs.find(c) == signs.npos))
            continue;
        if (const std::string_view part = text::trim(text.substr(begin, at - begin)); !part.empty())
            parts.push_back(part);
        begin = at + 1;
    }
    return parts;
}

// "1. … 2. … 3. …" on one line.
Parts split_at_numbers(std::string_view text)
{
    Parts parts;
    if (numbering(text) == 0 || !is_digit(text.front()))
        return parts;
    char next = '2';
    std::size_t begin = 0;
    for (std::size_t at = 1; at < text.size() && next <= '9'; ++at) {
        if (text[at] != next || text[at - 1] != ' ' || numbering(text.substr(at)) == 0)
            continue;
        parts.push_back(text.substr(begin, at - begin));
        begin = at;
        ++next;
    }
    parts.push_back(text.substr(begin));
    return parts;
}

bool begins_with_capital(std::string_view text)
{
    std::size_t at = 0;
    static_cast<void>(text::next_code_point(text, at));
    const std::string_view first = text.substr(0, at);
    return text::fold(first) != first;
}

// Words, and not only the date of the course before.
bool names_something(std::string_view part)
{
    const std::string_view title = without_numbering(part);
    return title.find(' ') != title.npos && !text::parse_period(title);
}

bool all_numbered(const Parts& parts)
{
    return std::all_of(parts.begin(), parts.end(), [](std::string_view part) { return numbering(part) > 0; });
}

// Lines without numbers may as well be one title, broken to fit the column.
bool each_a_course(const Parts& lines)
{
    return std::all_of(lines.begin(), lines.end(), [](std::string_view line) {
        return begins_with_capital(line) && !course_of(line).tags.empty();
    });
}

Parts parts_of(std::string_view cell)
{
    const auto good = [](const Parts& parts) {
        return parts.size() > 1 && std::all_of(parts.begin(), parts.end(), names_something);
    };
    if (Parts lines = split(cell, "\n\r"); good(lines) && (all_numbered(lines) || each_a_course(lines)))
        return lines;
    if (Parts listed = split(cell, ";"); good(listed))
        return listed;
    if (Parts numbered = split_at_numbers(text::trim(cell)); good(numbered))
        return numbered;
    return {cell};
}

// A date in brackets at the end is the course's own.
ListedCourse with_dates(std::string_view part)
{
    ListedCourse course{part, {}};
    const auto open = part.rfind('(');
    if (open == part.npos || open == 0 || !part.ends_with(')'))
        return course;
    if (const auto dates = text::parse_period(part.substr(open + 1, part.size() - open - 2))) {
        course.dates = *dates;
        course.title = text::trim(part.substr(0, open));
    }
    return course;
}

Parts without_numbering(Parts parts)
{
    for (std::string_view& part : parts)
        part = without_numbering(part);
    return parts;
}

} // namespace

std::vector<std::string_view> parts_beside(std::string_view cell, std::size_t courses)
{
    for (const std::string_view signs : {"\n\r", ";"})
        if (Parts parts = split(cell, signs); parts.size() == courses && courses > 1)
            return without_numbering(std::move(parts));
    return {};
}

bool lists_dates(std::string_view cell)
{
    const auto is_date = [](std::string_view part) { return text::parse_period(part).has_value(); };
    for (const std::string_view signs : {"\n\r", ";"})
        if (const Parts parts = without_numbering(split(cell, signs));
            parts.size() > 1 && std::all_of(parts.begin(), parts.end(), is_date))
            return true;
    return false;
}

std::vector<ListedCourse> courses_in(std::string_view cell)
{
    std::vector<ListedCourse> courses;
    const Parts parts = parts_of(cell);
    if (parts.size() == 1)
        return {with_dates(text::trim(cell))};
    for (const std::string_view part : parts)
        courses.push_back(with_dates(without_numbering(part)));
    return courses;
}

} // namespace datchuan::staff
