// Dates as offices write them: with a precision, and read from text in any of the usual forms.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace datchuan::text {

// A calendar date known to the day, to the month (day 0) or to the year (month and day 0). Year 0: no date.
struct Date
{
    std::int16_t year = 0;
    std::uint8_t month = 0; // 1 to 12, 0 unknown
    std::uint8_t day = 0;   // 1 to 31, 0 unknown

    [[nodiscard]] constexpr bool known() const { return year != 0; }
    [[nodiscard]] constexpr bool exact() const { return day != 0; }
    // The first and the last day that an imprecise date can mean; itself where it's exact.
    [[nodiscard]] Date earliest() const;
    [[nodiscard]] Date latest() const;

    friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

[[nodiscard]] bool is_calendar_day(int year, int month, int day);

// Days since 1899-12-30 (Calc's own count) of an exact date, and back. Precondition: date.exact().
[[nodiscard]] std::int32_t days_of(const Date& date);
[[nodiscard]] Date date_of_days(std::int32_t days);

// Full years from birth to on; of imprecise dates the least number that is certain (latest birth, earliest on).
[[nodiscard]] int full_years(const Date& birth, const Date& on);

// The date some months later, the day held inside the month (31/01 + 1 month = 28/02). Precondition: date.exact().
[[nodiscard]] Date plus_months(const Date& date, int months);

// A date in a text: 15/8/1980, 15-08-80, 15.8.1980, "ngày 15 tháng 8 năm 1980", 8/1980, "Tháng 8/1980", 08-1980, 1980,
// "năm 1980", 1980-08-15; spaces around and inside are let pass. Two-digit years: below 30 is 20xx, else 19xx.
// Nothing where the text is no date, or names a day that the calendar lacks (31/02/1985). Years 1900 to 2100.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

// What a number in a date column means: 1900 to 2100 is a year; days since 1899-12-30 that fall into 1906 to 2100 are
// a day (those of 1905 are a year typed into a date cell); else nothing.
[[nodiscard]] std::optional<Date> date_of_number(double value);

// The same for a cell that bears a date format: days since 1899-12-30; a day in 1905 is a year typed into it.
[[nodiscard]] std::optional<Date> date_of_date_cell(double days);

// The first date that stands anywhere in a longer text: "Nghỉ hưu từ 01/6/2024", "123/QĐ-SNV ngày 05/4/2023",
// "nghỉ hưu 6/2024". A document number such as 45/2023/QĐ is no date.
[[nodiscard]] std::optional<Date> find_date(std::string_view text);

struct Period
{
    Date start;
    Date end;
};

// A start and an end in one cell: "01/3-15/4/2023", "01/3/2023 - 15/4/2023", "từ 01/3/2023 đến 15/4/2023",
// "Từ 01 đến 05/4/2023", two lines "Bắt đầu: … Kết thúc: …"; one date alone is both.
[[nodiscard]] std::optional<Period> parse_period(std::string_view text);

// "15/08/1980", "08/1980", "1980" by precision; "" for no date.
[[nodiscard]] std::string to_text(const Date& date);

// yyyy-mm-dd, exact; nothing for anything else.
[[nodiscard]] std::optional<Date> parse_iso(std::string_view text);

} // namespace datchuan::text
