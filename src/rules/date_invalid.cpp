// R16: a date that can't be read, or that the calendar doesn't have.

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/date_reader.hpp"
#include "staff/course_list.hpp"
#include "text/date.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

constexpr std::array date_roles{Role::birth_date,     Role::birth_male,      Role::birth_female, Role::recruited,
                                Role::appointed_rank, Role::appointed_post,  Role::start,        Role::end,
                                Role::decision_date,  Role::certificate_date};

bool is_birth(Role role) { return role == Role::birth_date || role == Role::birth_male || role == Role::birth_female; }

// What people write where there's no date yet, or none at all: no attempt at a date. Everybody has a birth date.
bool says_there_is_none(std::string_view text)
{
    constexpr std::array<std::string_view, 12> words{"nay",      "đến nay",  "hiện nay",      "chưa",
                                                     "chưa có",  "chưa cấp", "không",         "không có",
                                                     "đang học", "đang",     "chưa bổ nhiệm", "chưa kết thúc"};
    const std::string folded = text::fold(text);
    return std::find(words.begin(), words.end(), folded) != words.end();
}

// The number at the front of the text, taken off it; nothing where none of that many digits stands there.
std::optional<int> take_number(std::string_view& text, std::size_t most_digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const auto digits = static_cast<std::size_t>(end - text.data());
    if (error != std::errc{} || digits > most_digits || text.front() == '-')
        return std::nullopt;
    text.remove_prefix(digits);
    return value;
}

bool take_slash(std::string_view& text)
{
    const bool slash = text.starts_with('/');
    text.remove_prefix(slash ? 1 : 0);
    return slash;
}

// "31/02/2023" at the front of the text; not the number of a document, 12/05/2023/QĐ.
bool begins_with_impossible_day(std::string_view text)
{
    const auto day = take_number(text, 2);
    if (!day || !take_slash(text))
        return false;
    const auto month = take_number(text, 2);
    if (!month || !take_slash(text))
        return false;
    const std::string_view before_year = text;
    const auto year = take_number(text, 4);
    return year && before_year.size() - text.size() == 4 && !text.starts_with('/') &&
           !text::is_calendar_day(*year, *month, *day);
}

bool holds_impossible_day(std::string_view text)
{
    constexpr std::string_view part_of_a_number = "0123456789/";
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool inside = at > 0 && part_of_a_number.find(text[at - 1]) != std::string_view::npos;
        if (!inside && begins_with_impossible_day(text.substr(at)))
            return true;
    }
    return false;
}

void report_at(const Cell& cell, const tables::Column& column, Report& report)
{
    report.at(cell).say({{"value", cell.shown()}, {"column", column.header}});
}

// One date for each of several courses in the row's course cell.
bool stands_beside_courses(const RowView& row, const tables::Table& table, const Cell& cell)
{
    if (table.kind != tables::Kind::records || table.course_column() < 0)
        return false;
    const std::size_t courses = staff::courses_in(row.at(table.course_column()).text).size();
    const std::vector<std::string_view> dates = staff::parts_beside(cell.text, courses);
    return !dates.empty() && std::all_of(dates.begin(), dates.end(),
                                         [](std::string_view date) { return text::parse_date(date).has_value(); });
}

void check_dates(const TableView& table, const tables::Column& column, DateReader& dates, Report& report)
{
    for (const RowView row : table) {
        const Cell cell = row.at(column.column);
        if (cell.empty() || cell.error() || !dates.read(cell.address).unreadable || cell.blank())
            continue;
        if (!is_birth(column.role) && stands_beside_courses(row, table.table(), cell))
            continue;
        if (is_birth(column.role) || !says_there_is_none(cell.text))
            report_at(cell, column, report);
    }
}

// Periods are written in many ways, so only a day that doesn't exist is certainly wrong.
void check_periods(const TableView& table, const tables::Column& column, Report& report)
{
    const sheet::Workbook& workbook = table.book().workbook;
    const sheet::Grid& grid = workbook.grid(table.table().sheet);
    sheet::TextCache<bool> known;
    for (const RowView row : table) {
        const Cell cell = row.at(column.column);
        if (known.get(workbook.texts, grid.text(column.column, cell.address.row), holds_impossible_day))
            report_at(cell, column, report);
    }
}

void check(const TableView& table, Report& report)
{
    DateReader dates(table.book().workbook);
    for (const tables::Column& column : table.table().columns) {
        if (column.role == Role::period)
            check_periods(table, column, report);
        else if (std::find(date_roles.begin(), date_roles.end(), column.role) != date_roles.end())
            check_dates(table, column, dates, report);
    }
}

} // namespace

const Rule date_invalid{
    .id = "R16",
    .name = "date-invalid",
    .severity = Severity::error,
    .needs_any = {Role::birth_date, Role::birth_male, Role::birth_female, Role::recruited, Role::appointed_rank,
                  Role::appointed_post, Role::start, Role::end, Role::period, Role::decision_date,
                  Role::certificate_date},
    .vi = {.title = "Ngày không hợp lệ",
           .message =
               "Cột “{column}”: “{value}” không phải là ngày có trong lịch. Vui lòng nhập dạng ngày/tháng/năm, ví "
               "dụ 15/08/1980.",
           .why = "Ngày không đọc được hoặc không có thật (31/02, tháng 13) thì không tính được tuổi, thời gian học và "
                  "giai đoạn. Chỉ ghi tháng và năm, hoặc chỉ ghi năm, thì vẫn đọc được.",
           .example = "Ô Ngày sinh ghi “31/02/1985”; tháng 2 không có ngày 31."},
    .en = {.title = "Invalid date",
           .message =
               "Column “{column}”: “{value}” is no date of the calendar. Please type day/month/year, for instance "
               "15/08/1980.",
           .why =
               "From a date that can't be read or doesn't exist (31/02, month 13) neither age nor period can be told. "
               "Month and year, or a year alone, can be read.",
           .example = "A birth date says “31/02/1985”; February has no 31st day."},
    .check = check,
};

} // namespace datchuan::rules
