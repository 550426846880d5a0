#include "text/date.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace datchuan::text {
namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr int first_year = 1900;
constexpr int last_year = 2100;
constexpr int typed_year = 1905; // a year typed into a date cell becomes a day of 1905

constexpr sys_days null_date{std::chrono::year(1899) / 12 / 30};

year_month_day calendar(int year, int month, int day)
{
    return {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
            std::chrono::day(static_cast<unsigned>(day))};
}

Date from_calendar(const year_month_day& day)
{
    return {static_cast<std::int16_t>(int(day.year())), static_cast<std::uint8_t>(unsigned(day.month())),
            static_cast<std::uint8_t>(unsigned(day.day()))};
}

std::uint8_t last_day(int year, unsigned month)
{
    const auto last = std::chrono::year(year) / std::chrono::month(month) / std::chrono::last;
    return static_cast<std::uint8_t>(unsigned(last.day()));
}

std::optional<std::int32_t> whole_days(double value)
{
    const double days = std::floor(value);
    if (!(1 <= days && days <= 100000))
        return std::nullopt;
    return static_cast<std::int32_t>(days);
}

std::optional<Date> year_typed(double value)
{
    if (value != std::floor(value) || !(first_year <= value && value <= last_year))
        return std::nullopt;
    return Date{static_cast<std::int16_t>(value), 0, 0};
}

std::string padded(int value, std::size_t width)
{
    std::string text = std::to_string(value);
    text.insert(0, width - std::min(width, text.size()), '0');
    return text;
}

std::optional<int> digits_at(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || '9' < c)
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

Date Date::earliest() const
{
    if (!known())
        return *this;
    return {year, std::max<std::uint8_t>(month, 1), std::max<std::uint8_t>(day, 1)};
}

Date Date::latest() const
{
    if (!known() || exact())
        return *this;
    const std::uint8_t latest_month = month == 0 ? std::uint8_t{12} : month;
    return {year, latest_month, last_day(year, latest_month)};
}

bool is_calendar_day(int year, int month, int day)
{
    return 1 <= year && year <= 9999 && 1 <= month && month <= 12 && 1 <= day && day <= 31 &&
           calendar(year, month, day).ok();
}

std::int32_t days_of(const Date& date)
{
    return static_cast<std::int32_t>((sys_days(calendar(date.year, date.month, date.day)) - null_date).count());
}

Date date_of_days(std::int32_t days) { return from_calendar(null_date + std::chrono::days(days)); }

int full_years(const Date& birth, const Date& on)
{
    const Date from = birth.latest();
    const Date to = on.earliest();
    const bool birthday_passed = std::pair(from.month, from.day) <= std::pair(to.month, to.day);
    return std::max(to.year - from.year - (birthday_passed ? 0 : 1), 0);
}

Date plus_months(const Date& date, int months)
{
    const auto month = std::chrono::year(date.year) / std::chrono::month(date.month) + std::chrono::months(months);
    const int year = int(month.year());
    const std::uint8_t last = last_day(year, unsigned(month.month()));
    return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(unsigned(month.month())),
            std::min(date.day, last)};
}

std::optional<Date> date_of_number(double value)
{
    if (const auto year = year_typed(value))
        return year;
    const auto days = whole_days(value);
    if (!days)
        return std::nullopt;
    const Date day = date_of_days(*days);
    if (day.year <= typed_year || last_year < day.year)
        return std::nullopt;
    return day;
}

std::optional<Date> date_of_date_cell(double days)
{
    const auto whole = whole_days(days);
    if (!whole)
        return std::nullopt;
    const Date day = date_of_days(*whole);
    if (day.year == typed_year)
        if (const auto year = year_typed(days))
            return year;
    if (day.year < first_year || last_year < day.year)
        return std::nullopt;
    return day;
}

std::string to_text(const Date& date)
{
    if (!date.known())
        return {};
    std::string text = padded(date.year, 4);
    if (date.month != 0)
        text.insert(0, padded(date.month, 2) + "/");
    if (date.day != 0)
        text.insert(0, padded(date.day, 2) + "/");
    return text;
}

std::optional<Date> parse_iso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits_at(text, 0, 4);
    const auto month = digits_at(text, 5, 2);
    const auto day = digits_at(text, 8, 2);
    if (!year || !month || !day || !is_calendar_day(*year, *month, *day))
        return std::nullopt;
    return Date{static_cast<std::int16_t>(*year), static_cast<std::uint8_t>(*month), static_cast<std::uint8_t>(*day)};
}

} // namespace datchuan::text
