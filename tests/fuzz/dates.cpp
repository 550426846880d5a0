// Any bytes as a date, a period, a number in a date column: no crash, and what's read is a day of the calendar.
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "fuzz/require.hpp"
#include "text/date.hpp"

using datchuan::fuzz::require;
namespace text = datchuan::text;

namespace {

void require_date(const text::Date& date)
{
    require(1900 <= date.year && date.year <= 2100, "years are of 1900 to 2100");
    require(date.month <= 12 && (date.day == 0 || date.month != 0), "a day has its month");
    require(!date.exact() || text::is_calendar_day(date.year, date.month, date.day), "a day is in the calendar");
    const text::Date first = date.earliest();
    const text::Date last = date.latest();
    require(first.exact() && last.exact() && first <= last, "an imprecise date spans days");
    require(text::date_of_days(text::days_of(first)) == first && text::date_of_days(text::days_of(last)) == last,
            "days count back to their date");
    require(text::parse_date(text::to_text(date)) == date, "a date that is written reads as itself");
}

void read_text(std::string_view words)
{
    if (const auto date = text::parse_date(words))
        require_date(*date);
    if (const auto date = text::find_date(words))
        require_date(*date);
    if (const auto date = text::parse_iso(words))
        require(date->exact() && text::is_calendar_day(date->year, date->month, date->day), "ISO dates are days");
    if (const auto period = text::parse_period(words)) {
        require(period->start.known() && period->end.known(), "a period has two ends");
        require_date(period->start);
        require_date(period->end);
    }
}

void read_number(double number)
{
    for (const auto& date : {text::date_of_number(number), text::date_of_date_cell(number)})
        if (date) {
            require(date->known() && date->year <= 2100, "numbers are days of a sensible century");
            if (date->exact())
                require(text::days_of(*date) == static_cast<std::int32_t>(std::floor(number)) || date->day == 0,
                        "a day's number is that day");
        }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    read_text({reinterpret_cast<const char*>(data), size});
    if (size >= sizeof(double)) {
        double number = 0;
        std::memcpy(&number, data, sizeof number);
        read_number(number);
    }
    if (size >= sizeof(std::int32_t)) {
        std::int32_t days = 0;
        std::memcpy(&days, data, sizeof days);
        read_number(days % 80'000);
    }
    return 0;
}
