#include "staff/list_years.hpp"

#include <algorithm>
#include <cstdint>
#include <string>

#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

constexpr std::size_t digits_of_a_year = 4;
constexpr std::size_t words_before = 32; // bytes in front of a year that say what it is

bool is_digit(char c) { return '0' <= c && c <= '9'; }

struct Year
{
    int year;
    std::size_t at; // where it begins
};

// The first year that stands at or behind that place.
Year next_year(std::string_view text, std::size_t from)
{
    for (std::size_t at = from; at < text.size(); ++at) {
        if (!is_digit(text[at]))
            continue;
        std::size_t end = at;
        int value = 0;
        for (; end < text.size() && is_digit(text[end]); ++end)
            value = end - at < digits_of_a_year ? value * 10 + (text[end] - '0') : value;
        if (end - at == digits_of_a_year && 1990 <= value && value <= 2100)
            return {value, at};
        at = end;
    }
    return {0, text.size()};
}

// Whether two years are the ends of one span: nothing but a dash or "đến" stands between them.
bool spans(std::string_view between)
{
    std::string words(between);
    for (const std::string_view known : {"đến", "hết", "năm", "tới"})
        for (auto at = words.find(known); at != std::string::npos; at = words.find(known))
            words.erase(at, known.size());
    return words.find_first_not_of(" -") == std::string::npos;
}

} // namespace

text::Period years_of_list(std::string_view title)
{
    std::string folded = text::fold(title);
    folded = folded.substr(0, std::min(folded.find("kèm theo"), folded.find("ban hành theo")));
    text::Period list;
    for (Year first = next_year(folded, 0); first.year != 0;) {
        const std::size_t behind = first.at + digits_of_a_year;
        const Year second = next_year(folded, behind);
        const std::size_t from = first.at > words_before ? first.at - words_before : 0;
        const std::string_view before = std::string_view(folded).substr(from, first.at - from);
        const bool span =
            second.year >= first.year && spans(std::string_view(folded).substr(behind, second.at - behind));
        const bool term = before.find("nhiệm kỳ") != before.npos || before.find("nhiệm kì") != before.npos;
        if (!term && span)
            return {{static_cast<std::int16_t>(first.year)}, {static_cast<std::int16_t>(second.year)}};
        if (!term) {
            const text::Date year{static_cast<std::int16_t>(first.year)};
            const bool until = before.find("đến ") != before.npos || before.find("hết ") != before.npos;
            // The last one counts: what a list is about comes before when it was made.
            list = until ? text::Period{{}, year} : text::Period{year, year};
        }
        first = span ? next_year(folded, second.at + digits_of_a_year) : second;
    }
    return list;
}

} // namespace datchuan::staff
