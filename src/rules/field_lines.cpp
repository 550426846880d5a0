#include "rules/field_lines.hpp"

#include "staff/course_list.hpp"
#include "text/code_points.hpp"
#include "text/tidy.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

enum class Lines : std::uint8_t
{
    one,     // a name, a date, a number, an agency
    several, // may be two things, each on a line that begins like one
    dates,   // those of several courses
    free,    // lists and sentences
};

Lines lines_of(Role role)
{
    switch (role) {
    case Role::course:
    case Role::course_kind:
    case Role::content:
    case Role::post_agency:
    case Role::period:
    case Role::decision_no_date:
    case Role::certificate:
    case Role::mark:
    case Role::note:
        return Lines::free;
    case Role::home:
    case Role::post:
    case Role::rank:
    case Role::degree:
    case Role::major:
    case Role::political_theory:
    case Role::state_management:
    case Role::defence:
    case Role::language:
    case Role::it:
    case Role::ethnic_language:
    case Role::provider:
    case Role::decision_no:
    case Role::decision_body:
    case Role::fund_source:
    case Role::certificate_no:
    case Role::commitment:
    case Role::status:
    case Role::result:
    case Role::duration:
        return Lines::several;
    case Role::start:
    case Role::end:
    case Role::decision_date:
    case Role::certificate_date:
        return Lines::dates;
    default:
        return Lines::one;
    }
}

// Anything but a small letter: a capital, a digit, a bullet.
bool begins_a_thing(std::string_view line)
{
    constexpr char32_t first_sign = 0x2000; // beyond the letters
    std::size_t at = 0;
    const char32_t first = text::next_code_point(line, at);
    const std::string_view written = line.substr(0, at);
    const bool letter = ('a' <= first && first <= 'z') || (0xC0 <= first && first < first_sign);
    return !letter || text::fold(written) != written;
}

bool every_line_begins_a_thing(std::string_view words)
{
    for (;;) {
        words = text::trim(words);
        if (!words.empty() && !begins_a_thing(words))
            return false;
        const auto end = words.find_first_of("\n\r");
        if (end == std::string_view::npos)
            return true;
        words.remove_prefix(end);
    }
}

} // namespace

bool rightly_in_several_lines(Role role, std::string_view text)
{
    const Lines lines = lines_of(role);
    if (lines == Lines::one || !text::in_several_lines(text))
        return false;
    if (lines == Lines::dates)
        return staff::lists_dates(text);
    return lines == Lines::free || every_line_begins_a_thing(text);
}

} // namespace datchuan::rules
