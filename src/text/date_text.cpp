// Reading dates out of text: parse_date() and find_date() of date.hpp.
#include "text/date_scanner.hpp"

#include <algorithm>
#include <array>

#include "text/vietnamese.hpp"

namespace datchuan::text {
namespace {

// The year behind a month that was written as a word: "năm 1980", "/1980", ", 1980", " 1980".
Number year_behind_words(Scanner& scanner)
{
    static_cast<void>(scanner.any("/-.,"));
    static_cast<void>(scanner.word("nam"));
    return scanner.number();
}

// Whether two different separators still leave one meaning: not so in "3-5/2023" (months 3 to 5) and in a year of two
// digits ("01/3-15" is the beginning of a period).
bool separators_agree(char first, char second, Number year)
{
    return first == second || (first != '-' && year.digits == 4);
}

std::optional<Date> three_numbers(char first, char second, Number a, Number b, Number c)
{
    if (a.digits == 4)
        return first == second && c.digits <= 2 ? make_date(c, b, a) : std::nullopt;
    return separators_agree(first, second, c) ? make_date(a, b, c) : std::nullopt;
}

// What follows the first number and a separator: "/8/1980", "/8 năm 1980", "/1980".
std::optional<Date> numbers_from(Scanner& scanner, char separator, Number first, bool day_named)
{
    const Number second = scanner.number();
    if (second.digits == 0)
        return std::nullopt;
    const Scanner behind_two = scanner;
    if (const char next = scanner.separator()) {
        const Number third = scanner.number();
        if (third.digits != 0) {
            const auto date = three_numbers(separator, next, first, second, third);
            if (date || (first.digits == 4 && separator == next))
                return date;
        }
    } else if (scanner.word("nam")) {
        return make_date(first, second, scanner.number());
    }
    scanner = behind_two;
    if (day_named)
        return std::nullopt;
    if (first.digits == 4)
        return make_month(second, first);
    // "8/80" could as well be a day and a month with a slip in it.
    return second.digits == 4 ? make_month(first, second) : std::nullopt;
}

// A date that begins here. The scanner stands behind it then, and anywhere where there's none.
std::optional<Date> read_date(Scanner& scanner)
{
    const bool day_named = scanner.word("ngay") || scanner.word("mung");
    if (!day_named && month_word(scanner)) {
        const Number month = scanner.number();
        return make_month(month, year_behind_words(scanner));
    }
    if (!day_named && scanner.word("nam"))
        return make_year(scanner.number());
    const Number first = scanner.number();
    if (first.digits == 0)
        return std::nullopt;
    if (month_word(scanner)) {
        const Number month = scanner.number();
        return make_date(first, month, year_behind_words(scanner));
    }
    if (const char separator = scanner.separator())
        return numbers_from(scanner, separator, first, day_named);
    return day_named ? std::nullopt : make_year(first);
}

// A time that export programs put behind a day: "1980-08-15T00:00:00", "15/8/1980 00:00".
void skip_time(Scanner& scanner)
{
    Scanner ahead = scanner;
    static_cast<void>(ahead.any("t"));
    int parts = 0;
    for (; parts < 3 && (parts == 0 || ahead.any(":")); ++parts)
        if (ahead.number().digits == 0)
            return;
    if (parts >= 2)
        scanner = ahead;
}

// The word that ends before this place, with at most spaces and a colon or dot between.
std::string_view word_before(std::string_view text, std::size_t at)
{
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == ':' || text[at - 1] == '.'))
        --at;
    std::size_t start = at;
    while (start > 0 && is_letter(text[start - 1]))
        --start;
    return text.substr(start, at - start);
}

// Whether a date may begin here: not inside of a number, a word or a document number.
bool may_begin(std::string_view text, std::size_t at)
{
    if (at == 0)
        return true;
    const char before = text[at - 1];
    if (is_digit(before) || is_letter(before) || before == '/')
        return false;
    const bool joined = before == '.' || before == '-';
    return !joined || at == 1 || (before == '-' ? !is_letter(text[at - 2]) : !is_digit(text[at - 2]));
}

// Whether a date may end here: "12/2023/QĐ" and "5/2023-QĐ" go on.
bool may_end(std::string_view text, std::size_t at)
{
    if (at == text.size())
        return true;
    const char next = text[at];
    if (is_digit(next) || is_letter(next) || next == '/')
        return false;
    if (at + 1 == text.size())
        return true;
    const char after = text[at + 1];
    return !(next == '.' && is_digit(after)) && !(next == '-' && is_letter(after));
}

// A lone number is a year only where a word before it says so: any other may be a document's number.
bool year_is_named(std::string_view text, std::size_t at)
{
    constexpr std::array<std::string_view, 8> words{"nam", "tu", "den", "truoc", "sau", "het", "huu", "viec"};
    return std::find(words.begin(), words.end(), word_before(text, at)) != words.end();
}

bool is_document_number(std::string_view text, std::size_t at)
{
    constexpr std::array<std::string_view, 4> words{"so", "qd", "nq", "kh"};
    return std::find(words.begin(), words.end(), word_before(text, at)) != words.end();
}

// What may be read at this place of a longer text: days and months, or years alone.
enum class Wanted : unsigned char
{
    day_or_month,
    year
};

std::optional<Date> date_at(std::string_view plain, std::size_t at, Wanted wanted)
{
    if (!may_begin(plain, at))
        return std::nullopt;
    Scanner scanner(plain, at);
    const auto date = read_date(scanner);
    if (!date || !may_end(plain, scanner.at()))
        return std::nullopt;
    const bool begins_with_digit = is_digit(plain[at]);
    if (date->month == 0)
        return wanted == Wanted::year && begins_with_digit && year_is_named(plain, at) ? date : std::nullopt;
    if (wanted == Wanted::year || (begins_with_digit && !date->exact() && is_document_number(plain, at)))
        return std::nullopt;
    return date;
}

} // namespace

std::optional<Date> whole_date(std::string_view plain)
{
    Scanner scanner(plain);
    static_cast<void>(scanner.any("'"));
    static_cast<void>(scanner.word("sinh") || scanner.word("sn"));
    const auto date = read_date(scanner);
    if (!date)
        return std::nullopt;
    if (date->exact())
        skip_time(scanner);
    while (scanner.any(".,;"))
        ;
    scanner.spaces();
    return scanner.at_end() ? date : std::nullopt;
}

std::optional<Date> parse_date(std::string_view text) { return whole_date(fold_plain(text)); }

std::optional<Date> find_date(std::string_view text)
{
    const std::string plain = fold_plain(text);
    for (const Wanted wanted : {Wanted::day_or_month, Wanted::year})
        for (std::size_t at = 0; at < plain.size(); ++at)
            if (is_digit(plain[at]) || plain[at] == 'n' || plain[at] == 't')
                if (const auto date = date_at(plain, at, wanted))
                    return date;
    return std::nullopt;
}

} // namespace datchuan::text
