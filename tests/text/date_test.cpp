#include "text/date.hpp"

#include <gtest/gtest.h>

#include <array>
#include <limits>

namespace datchuan::text {

// So that a failing test shows dates.
void PrintTo(const Date& date, std::ostream* out) { *out << (date.known() ? to_text(date) : "no date"); }

namespace {

constexpr Date day(int d, int m, int y)
{
    return {static_cast<std::int16_t>(y), static_cast<std::uint8_t>(m), static_cast<std::uint8_t>(d)};
}
constexpr Date month(int m, int y) { return day(0, m, y); }
constexpr Date year(int y) { return day(0, 0, y); }

struct Case
{
    std::string_view text;
    Date date; // unknown: nothing is read
};

// An independent calendar: day by day.
struct Calendar
{
    int y = 1900;
    int m = 1;
    int d = 1;

    static bool leap(int y) { return y % 4 == 0 && (y % 100 != 0 || y % 400 == 0); }
    static int length(int y, int m)
    {
        constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        return m == 2 && leap(y) ? 29 : lengths[static_cast<std::size_t>(m - 1)];
    }
    void next()
    {
        if (++d <= length(y, m))
            return;
        d = 1;
        if (++m <= 12)
            return;
        m = 1;
        ++y;
    }
};

TEST(Date, EveryDayFrom1900To2100ComesBack)
{
    std::int32_t days = 2; // 01/01/1900
    for (Calendar at; at.y <= 2100; at.next(), ++days) {
        const Date date = day(at.d, at.m, at.y);
        ASSERT_EQ(days_of(date), days);
        ASSERT_EQ(date_of_days(days), date);
        ASSERT_EQ(parse_date(to_text(date)), date);
        ASSERT_TRUE(is_calendar_day(at.y, at.m, at.d));
    }
    EXPECT_EQ(days_of(day(15, 8, 1980)), 29448);
    EXPECT_EQ(date_of_days(0), day(30, 12, 1899));
}

TEST(Date, DaysThatTheCalendarLacks)
{
    for (int y = 1900; y <= 2100; ++y)
        for (int m = -1; m <= 14; ++m)
            for (int d = -1; d <= 33; ++d) {
                const bool exists = 1 <= m && m <= 12 && 1 <= d && d <= Calendar::length(y, m);
                ASSERT_EQ(is_calendar_day(y, m, d), exists) << d << "/" << m << "/" << y;
                if (m >= 0 && d >= 0) {
                    const std::string text = std::to_string(d) + "/" + std::to_string(m) + "/" + std::to_string(y);
                    ASSERT_EQ(parse_date(text).has_value(), exists) << text;
                }
            }
}

TEST(Date, WhatAnImpreciseDateCanMean)
{
    EXPECT_EQ(year(1980).earliest(), day(1, 1, 1980));
    EXPECT_EQ(year(1980).latest(), day(31, 12, 1980));
    EXPECT_EQ(month(2, 1980).earliest(), day(1, 2, 1980));
    EXPECT_EQ(month(2, 1980).latest(), day(29, 2, 1980));
    EXPECT_EQ(month(2, 1981).latest(), day(28, 2, 1981));
    EXPECT_EQ(day(5, 6, 1980).earliest(), day(5, 6, 1980));
    EXPECT_EQ(day(5, 6, 1980).latest(), day(5, 6, 1980));
    EXPECT_EQ(Date{}.earliest(), Date{});
    EXPECT_EQ(Date{}.latest(), Date{});
}

TEST(FullYears, Cases)
{
    const struct
    {
        Date birth;
        Date on;
        int years;
    } cases[] = {
        {day(15, 8, 1980), day(14, 8, 2020), 39},  {day(15, 8, 1980), day(15, 8, 2020), 40},
        {day(15, 8, 1980), day(31, 12, 2025), 45}, {day(29, 2, 2000), day(28, 2, 2018), 17},
        {day(29, 2, 2000), day(1, 3, 2018), 18},   {year(1980), day(30, 12, 2025), 44}, // born on 31 December, perhaps
        {year(1980), day(31, 12, 2025), 45},       {month(8, 1980), day(30, 8, 2020), 39},
        {month(8, 1980), day(31, 8, 2020), 40},    {day(15, 8, 1980), year(2020), 39},
        {day(1, 1, 1980), year(2020), 40},         {year(2020), year(2020), 0},
        {day(1, 1, 2021), day(1, 1, 2020), 0},
    };
    for (const auto& [birth, on, years] : cases)
        EXPECT_EQ(full_years(birth, on), years) << to_text(birth) << " " << to_text(on);
}

TEST(PlusMonths, Cases)
{
    const struct
    {
        Date date;
        int months;
        Date later;
    } cases[] = {
        {day(31, 1, 2023), 1, day(28, 2, 2023)},   {day(31, 1, 2024), 1, day(29, 2, 2024)},
        {day(15, 8, 2023), 5, day(15, 1, 2024)},   {day(31, 12, 2023), 12, day(31, 12, 2024)},
        {day(29, 2, 2024), 12, day(28, 2, 2025)},  {day(31, 3, 2024), -1, day(29, 2, 2024)},
        {day(15, 1, 2024), -1, day(15, 12, 2023)}, {day(1, 1, 2024), 0, day(1, 1, 2024)},
    };
    for (const auto& [date, months, later] : cases)
        EXPECT_EQ(plus_months(date, months), later) << to_text(date) << " + " << months;
}

TEST(ParseDate, Dates)
{
    const Case cases[] = {
        {"15/8/1980", day(15, 8, 1980)},
        {"15-08-80", day(15, 8, 1980)},
        {"15.8.1980", day(15, 8, 1980)},
        {"15/08/1980 ", day(15, 8, 1980)},
        {"\u00A015/08/1980\n", day(15, 8, 1980)},
        {"'15/8/80", day(15, 8, 1980)},
        {"\u201915/8/80", day(15, 8, 1980)},
        {"15 / 8 / 1980", day(15, 8, 1980)},
        {"15. 8. 1980", day(15, 8, 1980)},
        {"15–8–1980", day(15, 8, 1980)},
        {"１５/８/１９８０", day(15, 8, 1980)},
        {"15/8-1980", day(15, 8, 1980)},
        {"15/8/1980.", day(15, 8, 1980)},
        {"15/8/05", day(15, 8, 2005)},
        {"15/8/29", day(15, 8, 2029)},
        {"15/8/30", day(15, 8, 1930)},
        {"ngày 15 tháng 8 năm 1980", day(15, 8, 1980)},
        {"Ngày 15 tháng 08 năm 1980", day(15, 8, 1980)},
        {"nga\u0300y 15 tha\u0301ng 8 năm 1980", day(15, 8, 1980)},
        {"ngay 15 thang 8 nam 1980", day(15, 8, 1980)},
        {"Ngày 15/8/1980", day(15, 8, 1980)},
        {"15 tháng 8 năm 1980", day(15, 8, 1980)},
        {"15 tháng 8, 1980", day(15, 8, 1980)},
        {"15/8 năm 1980", day(15, 8, 1980)},
        {"ngày15tháng8năm1980", day(15, 8, 1980)},
        {"sinh ngày 15/8/1980", day(15, 8, 1980)},
        {"1980-08-15", day(15, 8, 1980)},
        {"1980/8/15", day(15, 8, 1980)},
        {"1980-08-15T00:00:00", day(15, 8, 1980)},
        {"15/08/1980 00:00", day(15, 8, 1980)},
        {"29/02/2000", day(29, 2, 2000)},
        {"8/1980", month(8, 1980)},
        {"08-1980", month(8, 1980)},
        {"08.1980", month(8, 1980)},
        {" 8 / 1980 ", month(8, 1980)},
        {"Tháng 8/1980", month(8, 1980)},
        {"tháng 8 năm 1980", month(8, 1980)},
        {"THÁNG 08-1980", month(8, 1980)},
        {"tháng 8/80", month(8, 1980)},
        {"T8/1980", month(8, 1980)},
        {"1980-08", month(8, 1980)},
        {"1980", year(1980)},
        {" 1980", year(1980)},
        {"'1980", year(1980)},
        {"năm 1980", year(1980)},
        {"Năm 1980.", year(1980)},
        {"sinh năm 1980", year(1980)},
        {"1900", year(1900)},
        {"2100", year(2100)},
    };
    for (const auto& [text, date] : cases)
        EXPECT_EQ(parse_date(text), date) << text;
}

TEST(ParseDate, OtherTexts)
{
    for (const std::string_view text : {"",
                                        " ",
                                        "-",
                                        "x",
                                        "không rõ",
                                        "15/8/",
                                        "15/8",
                                        "12/12",
                                        "32/13/1980",
                                        "31/02/1985",
                                        "29/02/1900",
                                        "29/02/2001",
                                        "31/4/1985",
                                        "15/13/1980",
                                        "0/8/1980",
                                        "15/0/1980",
                                        "8/15/1980",
                                        "13/2020",
                                        "0/2020",
                                        "8/80",
                                        "1899",
                                        "2101",
                                        "80",
                                        "29448",
                                        "15081980",
                                        "15/8/198",
                                        "15/8/1",
                                        "15/8/19800",
                                        "115/8/1980",
                                        "15/8/1899",
                                        "15/8/2101",
                                        "1980-13-01",
                                        "1980-02-31",
                                        "1980-08-",
                                        "/8/1980",
                                        "8/1980/",
                                        "15//8/1980",
                                        "15/8/1980x",
                                        "x15/8/1980",
                                        "15 8 1980",
                                        "15/8/1980 15/8/1980",
                                        "ngày 15",
                                        "ngày 1980",
                                        "tháng 8",
                                        "tháng 13/1980",
                                        "năm",
                                        "năm 80",
                                        "ngày … tháng … năm 1980",
                                        "01/3-15",
                                        "3-5/2023",
                                        "2021-2025",
                                        "01/3-15/4/2023",
                                        "12/2023/QĐ",
                                        "1.980",
                                        "15/8/1980 00",
                                        "1980-08-15T",
                                        "-5/8/1980",
                                        "1,980",
                                        "đang công tác"})
        EXPECT_FALSE(parse_date(text).has_value()) << text;
}

TEST(DateOfNumber, Cases)
{
    const struct
    {
        double number;
        Date date;
    } cases[] = {
        {1900, year(1900)},
        {1980, year(1980)},
        {2100, year(2100)},
        {29448, day(15, 8, 1980)},
        {29448.75, day(15, 8, 1980)}, // a time of day
        {2193, day(1, 1, 1906)},
        {73415, day(31, 12, 2100)},
        {2192, {}},
        {2101, {}},
        {1899, {}},
        {1980.5, {}},
        {73416, {}},
        {0, {}},
        {-1, {}},
        {80, {}},
        {15081980, {}},
        {1e300, {}},
        {std::numeric_limits<double>::quiet_NaN(), {}},
        {std::numeric_limits<double>::infinity(), {}},
    };
    for (const auto& [number, date] : cases)
        EXPECT_EQ(date_of_number(number).value_or(Date{}), date) << number;
}

TEST(DateOfDateCell, Cases)
{
    const struct
    {
        double days;
        Date date;
    } cases[] = {
        {29448, day(15, 8, 1980)},
        {29448.75, day(15, 8, 1980)},
        {1980, year(1980)}, // shown as 02/06/1905
        {1900, year(1900)},
        {2100, year(2100)},
        {2150, day(19, 11, 1905)}, // no year that anybody types
        {2193, day(1, 1, 1906)},
        {2, day(1, 1, 1900)},
        {73415, day(31, 12, 2100)},
        {73416, {}},
        {1, {}}, // 31/12/1899
        {0, {}},
        {-5, {}},
        {std::numeric_limits<double>::quiet_NaN(), {}},
    };
    for (const auto& [days, date] : cases)
        EXPECT_EQ(date_of_date_cell(days).value_or(Date{}), date) << days;
}

TEST(FindDate, Texts)
{
    const Case cases[] = {
        {"Nghỉ hưu từ 01/6/2024", day(1, 6, 2024)},
        {"123/QĐ-SNV ngày 05/4/2023", day(5, 4, 2023)},
        {"QĐ số 12/2023/QĐ-UBND ngày 05 tháng 4 năm 2023", day(5, 4, 2023)},
        {"Số 5/2023 ngày 05/4/2023", day(5, 4, 2023)},
        {"123/QĐ-SNV, 05.4.2023", day(5, 4, 2023)},
        {"123/QĐ-SNV\n(05/4/2023)", day(5, 4, 2023)},
        {"123/QĐ-SNV-05/4/2023 ngày 06/4/2023", day(6, 4, 2023)},
        {"nghỉ hưu 6/2024", month(6, 2024)},
        {"nghỉ hưu tháng 6 năm 2024", month(6, 2024)},
        {"Chuyển công tác T6/2024.", month(6, 2024)},
        {"chuyển CT 3/2023", month(3, 2023)},
        {"Nghỉ hưu 01/6/24", day(1, 6, 2024)},
        {"nghỉ hưu năm 2024", year(2024)},
        {"Nghỉ việc từ 2024", year(2024)},
        {"Kế hoạch năm 2023, nghỉ từ 01/6/2024", day(1, 6, 2024)}, // a day says more than a year
        {"từ 01/3/2023 đến 15/4/2023", day(1, 3, 2023)},
        {"01/3/2023-15/4/2023", day(1, 3, 2023)},
        {"3/2023-15/4/2023", month(3, 2023)},
        {"15/8/1980", day(15, 8, 1980)},
        {"45/2023/QĐ", {}},
        {"12/2023/QĐ-UBND", {}},
        {"5/2023-QĐ", {}},
        {"Số: 12/2023", {}},
        {"Nghị định 101/2017/NĐ-CP", {}},
        {"2015/QĐ-SNV", {}},
        {"Số 2015 QĐ-SNV", {}},
        {"31/02/2023", {}},
        {"1980-02-31", {}},
        {"đã nghỉ hưu", {}},
        {"tiết 2000", {}},
        {"15/8", {}},
        {"0912.345.678", {}},
        {"", {}},
    };
    for (const auto& [text, date] : cases)
        EXPECT_EQ(find_date(text).value_or(Date{}), date) << text;
}

TEST(ParsePeriod, Periods)
{
    const struct
    {
        std::string_view text;
        Date start;
        Date end;
    } cases[] = {
        {"01/3-15/4/2023", day(1, 3, 2023), day(15, 4, 2023)},
        {"01/3/2023 - 15/4/2023", day(1, 3, 2023), day(15, 4, 2023)},
        {"01/3/2023–15/4/2023", day(1, 3, 2023), day(15, 4, 2023)},
        {"01-03-2023 - 15-04-2023", day(1, 3, 2023), day(15, 4, 2023)},
        {"01.3.2023-15.4.2023", day(1, 3, 2023), day(15, 4, 2023)},
        {"từ 01/3/2023 đến 15/4/2023", day(1, 3, 2023), day(15, 4, 2023)},
        {"Từ ngày 01/3/2023 đến ngày 15/4/2023", day(1, 3, 2023), day(15, 4, 2023)},
        {"01/3/2023 đến 15/4/2023", day(1, 3, 2023), day(15, 4, 2023)},
        {"01/3 tới 15/4/2023", day(1, 3, 2023), day(15, 4, 2023)},
        {"Từ 01 đến 05/4/2023", day(1, 4, 2023), day(5, 4, 2023)},
        {"01-05/4/2023", day(1, 4, 2023), day(5, 4, 2023)},
        {"từ ngày 01 đến ngày 05 tháng 4 năm 2023", day(1, 4, 2023), day(5, 4, 2023)},
        {"Bắt đầu: 01/3/2023\nKết thúc: 15/4/2023", day(1, 3, 2023), day(15, 4, 2023)},
        {"Ngày bắt đầu: 01/3/2023; ngày kết thúc: 15/4/2023", day(1, 3, 2023), day(15, 4, 2023)},
        {"Khai giảng 01/3/2023, bế giảng 15/4/2023", day(1, 3, 2023), day(15, 4, 2023)},
        {"01/3/2023\n15/4/2023", day(1, 3, 2023), day(15, 4, 2023)},
        {"01/3/2023 - 15/4/2023 (10 ngày)", day(1, 3, 2023), day(15, 4, 2023)},
        {"Thời gian: từ 01/3/2023 đến hết 15/4/2023.", day(1, 3, 2023), day(15, 4, 2023)},
        {"28/12-05/01/2024", day(28, 12, 2023), day(5, 1, 2024)},
        {"28/12/2023-05/01/2024", day(28, 12, 2023), day(5, 1, 2024)},
        {"15/4/2023 - 01/3/2023", day(15, 4, 2023), day(1, 3, 2023)}, // for a rule to report
        {"10/2022 - 3/2023", month(10, 2022), month(3, 2023)},
        {"từ tháng 3 đến tháng 5/2023", month(3, 2023), month(5, 2023)},
        {"tháng 3-5/2023", month(3, 2023), month(5, 2023)},
        {"3-5/2023", month(3, 2023), month(5, 2023)},
        {"2021-2023", year(2021), year(2023)},
        {"15/4/2023", day(15, 4, 2023), day(15, 4, 2023)},
        {"Ngày 15/4/2023", day(15, 4, 2023), day(15, 4, 2023)},
        {"tháng 4/2023", month(4, 2023), month(4, 2023)},
        {"2023", year(2023), year(2023)},
        {"2023-04-15", day(15, 4, 2023), day(15, 4, 2023)},
    };
    for (const auto& [text, start, end] : cases) {
        const auto period = parse_period(text);
        ASSERT_TRUE(period.has_value()) << text;
        EXPECT_EQ(period->start, start) << text;
        EXPECT_EQ(period->end, end) << text;
    }
}

TEST(ParsePeriod, OtherTexts)
{
    for (const std::string_view text :
         {"", "-", "đang học", "01/3-15/4", "31/02/2023 - 15/4/2023", "01/3/2023 - 31/4/2023", "từ 01/3/2023 đến nay",
          "05-01/4/2023", "15-8/2023", "40 tiết", "13/2023 - 15/2023"})
        EXPECT_FALSE(parse_period(text).has_value()) << text;
    std::string dashes(10'000, '-');
    dashes.append("15/4/2023");
    EXPECT_FALSE(parse_period(dashes).has_value());
}

TEST(DateToText, ByPrecision)
{
    EXPECT_EQ(to_text(day(5, 8, 1980)), "05/08/1980");
    EXPECT_EQ(to_text(month(8, 1980)), "08/1980");
    EXPECT_EQ(to_text(year(1980)), "1980");
    EXPECT_EQ(to_text(Date{}), "");
}

TEST(ParseIso, Texts)
{
    EXPECT_EQ(parse_iso("2025-12-31"), day(31, 12, 2025));
    for (const std::string_view text : {"", "2025-12-32", "2025-1-1", "2025/12/31", " 2025-12-31", "2025-12-31 ",
                                        "31-12-2025", "2025-02-29", "20a5-12-31", "0000-01-01"})
        EXPECT_FALSE(parse_iso(text).has_value()) << text;
}

} // namespace
} // namespace datchuan::text
