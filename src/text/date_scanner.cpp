#include "text/date_scanner.hpp"

namespace datchuan::text {
namespace {

bool is_separator(char c) { return c == '/' || c == '-' || c == '.'; }

// Four digits from 1900 to 2100, or two by the pivot of 30 that Calc uses too.
std::optional<int> year_of(Number number)
{
    if (number.digits == 2)
        return number.value < 30 ? 2000 + number.value : 1900 + number.value;
    if (number.digits == 4 && 1900 <= number.value && number.value <= 2100)
        return number.value;
    return std::nullopt;
}

} // namespace

void Scanner::spaces()
{
    while (!at_end() && text_[at_] == ' ')
        ++at_;
}

Number Scanner::number()
{
    const std::size_t start = at_;
    spaces();
    std::size_t end = at_;
    int value = 0;
    for (; end < text_.size() && is_digit(text_[end]); ++end)
        if (end - at_ < 4)
            value = value * 10 + (text_[end] - '0');
    const auto digits = end - at_;
    at_ = end;
    if (digits == 0 || digits > 4) {
        at_ = start;
        return {};
    }
    return {value, static_cast<int>(digits)};
}

char Scanner::separator()
{
    const std::size_t start = at_;
    spaces();
    if (!at_end() && is_separator(text_[at_]))
        return text_[at_++];
    at_ = start;
    return 0;
}

bool Scanner::word(std::string_view expected)
{
    const std::size_t start = at_;
    spaces();
    const std::size_t end = at_ + expected.size();
    if (text_.substr(at_).starts_with(expected) && (end == text_.size() || !is_letter(text_[end]))) {
        at_ = end;
        return true;
    }
    at_ = start;
    return false;
}

bool Scanner::any(std::string_view characters)
{
    const std::size_t start = at_;
    spaces();
    if (!at_end() && characters.find(text_[at_]) != std::string_view::npos) {
        ++at_;
        return true;
    }
    at_ = start;
    return false;
}

bool month_word(Scanner& scanner) { return scanner.word("thang") || scanner.word("th") || scanner.word("t"); }

std::optional<Date> make_date(Number day, Number month, Number year)
{
    const auto full_year = year_of(year);
    if (day.digits > 2 || month.digits > 2 || !full_year || !is_calendar_day(*full_year, month.value, day.value))
        return std::nullopt;
    return Date{static_cast<std::int16_t>(*full_year), static_cast<std::uint8_t>(month.value),
                static_cast<std::uint8_t>(day.value)};
}

std::optional<Date> make_month(Number month, Number year)
{
    const auto full_year = year_of(year);
    if (month.digits > 2 || !full_year || !is_calendar_day(*full_year, month.value, 1))
        return std::nullopt;
    return Date{static_cast<std::int16_t>(*full_year), static_cast<std::uint8_t>(month.value), 0};
}

std::optional<Date> make_year(Number year)
{
    if (year.digits != 4 || !year_of(year))
        return std::nullopt;
    return Date{static_cast<std::int16_t>(year.value), 0, 0};
}

} // namespace datchuan::text
