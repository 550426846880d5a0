// Reading a start and an end out of one text: parse_period() of date.hpp.
#include "text/date_scanner.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/vietnamese.hpp"

namespace datchuan::text {
namespace {

// A period of more than this is prose, and not searched.
constexpr std::size_t longest_period = 200;

std::string_view without_punctuation(std::string_view plain)
{
    constexpr std::string_view punctuation = " :,;-~";
    const std::size_t first = plain.find_first_not_of(punctuation);
    if (first == std::string_view::npos)
        return {};
    return plain.substr(first, plain.find_last_not_of(punctuation) - first + 1);
}

bool goes_on_with_digit(std::string_view text)
{
    const std::size_t next = text.find_first_not_of(' ');
    return next != std::string_view::npos && is_digit(text[next]);
}

// One end of a period without the words around it: "Ngày bắt đầu: 01/3/2023, " is 01/3/2023.
std::string_view bare_end(std::string_view plain)
{
    constexpr std::array<std::string_view, 17> words{"thoi",  "gian", "tu",   "bat",   "dau", "khai",
                                                     "giang", "mac",  "den",  "toi",   "het", "ket",
                                                     "thuc",  "be",   "hoan", "thanh", "hoc"};
    for (plain = without_punctuation(plain);; plain = without_punctuation(plain)) {
        const auto length =
            static_cast<std::size_t>(std::find_if_not(plain.begin(), plain.end(), is_letter) - plain.begin());
        const std::string_view word = plain.substr(0, length);
        const bool label = word == "ngay" && !goes_on_with_digit(plain.substr(length));
        if (!label && std::find(words.begin(), words.end(), word) == words.end())
            break;
        plain.remove_prefix(length);
    }
    return plain.ends_with(" ngay") ? without_punctuation(plain.substr(0, plain.size() - 5)) : plain;
}

// A start that leaves to the end what both share: "01/3" before "15/4/2023", "01" before "05/4/2023", "3" before
// 5/2023.
std::optional<Date> start_before(std::string_view plain, const Date& end)
{
    if (const auto whole = whole_date(plain))
        return whole;
    Scanner scanner(plain);
    const bool month_named = month_word(scanner);
    if (!month_named)
        static_cast<void>(scanner.word("ngay"));
    const Number first = scanner.number();
    Number second;
    if (!month_named && (month_word(scanner) || scanner.separator() != 0))
        second = scanner.number();
    scanner.spaces();
    if (first.digits == 0 || first.digits > 2 || !scanner.at_end())
        return std::nullopt;
    const Number year{end.year, 4};
    if (second.digits != 0) {
        auto start = make_date(first, second, year);
        // "28/12 - 05/01/2024" begins in the year before.
        if (start && end.exact() && *start > end)
            start = make_date(first, second, {end.year - 1, 4});
        return start;
    }
    auto start = month_named || !end.exact() ? make_month(first, year) : make_date(first, {end.month, 2}, year);
    if (end.month == 0 || !start || start->earliest() > end.latest())
        return std::nullopt;
    return start;
}

std::optional<Period> split_at(std::string_view plain, std::size_t left, std::size_t right)
{
    const auto end = whole_date(bare_end(plain.substr(right)));
    if (!end)
        return std::nullopt;
    const auto start = start_before(bare_end(plain.substr(0, left)), *end);
    if (!start)
        return std::nullopt;
    return Period{*start, *end};
}

} // namespace

std::optional<Period> parse_period(std::string_view text)
{
    const std::string plain = without_brackets(fold_plain(text));
    if (plain.size() > longest_period)
        return std::nullopt;
    if (const auto both = whole_date(bare_end(plain)))
        return Period{*both, *both};
    for (const std::string_view word : {" den ", " toi ", " ket thuc", " be giang"})
        if (const std::size_t at = plain.find(word); at != std::string::npos)
            if (const auto period = split_at(plain, at, at + 1))
                return period;
    for (std::size_t at = plain.find('-'); at != std::string::npos; at = plain.find('-', at + 1))
        if (const auto period = split_at(plain, at, at + 1))
            return period;
    // Two whole dates on two lines, or with a space between.
    for (std::size_t at = plain.find(' '); at != std::string::npos; at = plain.find(' ', at + 1))
        if (whole_date(bare_end(std::string_view(plain).substr(0, at))))
            if (const auto period = split_at(plain, at, at + 1))
                return period;
    return std::nullopt;
}

} // namespace datchuan::text
