#include "staff/course_mark.hpp"

#include <algorithm>
#include <cmath>

#include "staff/level_text.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

constexpr double least_certificate_number = 100; // below it a number may count anything

// "12/2023/CC", "A 123456": letters or signs with three digits and more, or digits alone as many.
bool is_certificate_number(std::string_view text)
{
    constexpr std::ptrdiff_t least_digits = 3;
    return std::count_if(text.begin(), text.end(), [](char c) { return '0' <= c && c <= '9'; }) >= least_digits;
}

bool is_level(std::string_view text)
{
    for (const Ladder ladder : {Ladder::degree, Ladder::political_theory, Ladder::state_management, Ladder::defence})
        if (understood_as_level(ladder, text))
            return true;
    return false;
}

} // namespace

CourseMark read_course_mark(std::string_view text)
{
    if (const Mark mark = mark_of(text); mark != Mark::unknown)
        return {.mark = mark};
    if (text.find_first_not_of(" ._\u2026\n\t") == text.npos)
        return {.says_nothing = true};
    if (text.find('?') != text.npos)
        return {};
    if (outcome_of(text) == Outcome::not_completed)
        return {.mark = Mark::no};
    if (const auto period = text::parse_period(text))
        return {.mark = Mark::yes, .date = period->end};
    if (const auto date = text::find_date(text))
        return {.mark = Mark::yes, .date = *date};
    if (outcome_of(text) == Outcome::completed || is_level(text) || is_certificate_number(text))
        return {.mark = Mark::yes};
    return {};
}

CourseMark read_course_mark(double number)
{
    if (number == 0 || number == 1)
        return {.mark = number == 1 ? Mark::yes : Mark::no};
    if (const auto date = text::date_of_number(number))
        return {.mark = Mark::yes, .date = *date};
    const bool certificate = number >= least_certificate_number && std::trunc(number) == number;
    return {.mark = certificate ? Mark::yes : Mark::unknown};
}

} // namespace datchuan::staff
