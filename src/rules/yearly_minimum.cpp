// R52: fewer hours in a year than everybody has to have.

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"
#include "rules/span.hpp"
#include "rules/spanning_cell.hpp"
#include "text/data_file.hpp"
#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using staff::Category;
using staff::Record;
using tables::Role;

// What the law asks for (extension/data/yearly_minimum.json).
class Minimums
{
public:
    explicit Minimums(const text::Data& data)
    {
        data.only({"minimums", "part_of_year"});
        data.at("part_of_year").only({"words"});
        for (const text::Data& each : data.at("minimums").as_array()) {
            each.only({"from", "to", "periods"});
            const text::Term term = each.term();
            minimums_.push_back({term.from, term.to, each.at("periods").as_number()});
        }
        for (const text::Data& part : data.at("part_of_year").at("words").as_array())
            parts_.push_back(" " + text::fold(part.as_string()) + " ");
    }

    // In tiết; nothing for a year in which no minimum is in force from the first day to the last.
    [[nodiscard]] std::optional<double> of_year(int year) const
    {
        for (const Minimum& each : minimums_) {
            if (each.from <= first_day(year) && (!each.to.known() || last_day(year) <= each.to))
                return each.periods;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool names_part_of_year(std::string_view title) const
    {
        std::string words = " ";
        for (const char byte : text::fold(title))
            words.push_back(std::string_view(",;:.()-/").find(byte) == std::string_view::npos ? byte : ' ');
        words.push_back(' ');
        return std::any_of(parts_.begin(), parts_.end(),
                           [&](const std::string& part) { return words.find(part) != std::string::npos; });
    }

    static text::Date first_day(int year) { return {static_cast<std::int16_t>(year), 1, 1}; }
    static text::Date last_day(int year) { return {static_cast<std::int16_t>(year), 12, 31}; }

private:
    struct Minimum
    {
        text::Date from;
        text::Date to; // not known where it's in force
        double periods = 0;
    };

    std::vector<Minimum> minimums_;
    std::vector<std::string> parts_; // with a space at both ends
};

const text::DataFile<Minimums> minimums("yearly_minimum.json");

bool is_bound(Category category)
{
    return category == Category::unknown || category == Category::official || category == Category::civil_servant ||
           category == Category::public_employee;
}

// A list of one course or class says nothing of the other courses of its people.
bool lists_several_courses(const TableView& table)
{
    std::optional<staff::KeyId> title;
    for (const RowView row : table) {
        const staff::KeyId of_row = row.record().title;
        if (of_row == staff::no_key)
            continue;
        if (title && *title != of_row)
            return true;
        title = of_row;
    }
    return false;
}

// One list of records: whether its hours tell of whole years, and how to read them.
class List
{
public:
    List(const Book& book, std::uint32_t index) : view_(book, index)
    {
        const tables::Table& table = view_.table();
        if (table.kind != tables::Kind::records)
            return;
        of_title_ = staff::category_of_heading(table.title);
        whole_ =
            view_.has(Role::duration) && lists_several_courses(view_) && !minimums->names_part_of_year(table.title);
        if (whole_)
            spans_.emplace(view_, Role::duration);
    }

    [[nodiscard]] bool whole() const { return whole_; }

    // Nothing where the row's hours aren't known.
    std::optional<double> periods(const Record& record)
    {
        const auto span = spans_->read(spanning_cell(view_, RowView(view_, record.at.row), Role::duration));
        const auto periods = span ? span->periods() : std::nullopt;
        return periods && *periods >= 0 ? periods : std::nullopt;
    }

    // What the list itself says of whom it lists.
    Category category(const Record& record)
    {
        if (!view_.has(Role::category))
            return of_title_;
        const RowView row(view_, record.at.row);
        const Cell cell = row.identity_cell(Role::category);
        if (cell.kind != sheet::CellKind::text)
            return of_title_;
        const sheet::Workbook& workbook = view_.book().workbook;
        return categories_.get(workbook.texts,
                               workbook.grid(cell.address.sheet).text(cell.address.column, cell.address.row),
                               [](std::string_view text) { return staff::category_of(text); });
    }

private:
    TableView view_;
    bool whole_ = false;
    Category of_title_ = Category::unknown;
    std::optional<SpanReader> spans_;
    sheet::TextCache<Category> categories_;
};

// A year of one person.
struct Year
{
    double periods = 0;
    bool certain = true; // all that the workbook says of it could be read
    const Record* last = nullptr;
};

class Years
{
public:
    explicit Years(const Book& book) : book_(book)
    {
        lists_.reserve(book.tables.size());
        for (std::uint32_t index = 0; index < book.tables.size(); ++index)
            lists_.emplace_back(book, index);
    }

    void check(const staff::Person& person, Report& report)
    {
        if (!has_hours(person) || !is_bound(person))
            return;
        std::map<int, Year> years;
        for (const std::uint32_t index : person.records) {
            if (!add(book_.registry.records()[index], years))
                return;
        }
        for (const auto& [year, of_year] : years)
            judge(person, year, of_year, report);
    }

private:
    [[nodiscard]] bool has_hours(const staff::Person& person) const
    {
        return std::any_of(person.records.begin(), person.records.end(), [&](std::uint32_t index) {
            return lists_[book_.registry.records()[index].at.table].whole();
        });
    }

    [[nodiscard]] bool is_bound(const staff::Person& person)
    {
        bool bound_by_roll = false;
        for (const std::uint32_t index : person.entries) {
            const staff::Entry& entry = book_.registry.entries()[index];
            // Somebody with two roles is bound by the one that is.
            bound_by_roll = bound_by_roll || (!entry.deputy && rules::is_bound(entry.category));
        }
        if (!person.entries.empty())
            return bound_by_roll;
        return std::all_of(person.records.begin(), person.records.end(), [&](std::uint32_t index) {
            const Record& record = book_.registry.records()[index];
            return !record.course->tags.has(staff::Tag::deputies) &&
                   rules::is_bound(lists_[record.at.table].category(record));
        });
    }

    // False where the course may belong to any year.
    bool add(const Record& record, std::map<int, Year>& years)
    {
        const text::Date end = record.completed_on().known() ? record.completed_on() : record.start.date;
        if (!end.known())
            return false;
        const int first = record.start.date.known() ? std::min<int>(record.start.date.year, end.year) : end.year;
        List& list = lists_[record.at.table];
        const auto periods = list.whole() && record.completed() ? list.periods(record) : std::nullopt;
        for (int year = first; year <= end.year; ++year) {
            Year& of_year = years[year];
            // Several courses in one cell share the length of their row.
            if (of_year.last != nullptr && of_year.last->at == record.at)
                continue;
            // How a course over two years is divided isn't told.
            of_year.certain = of_year.certain && periods && first == end.year;
            of_year.periods += periods.value_or(0);
            if (of_year.last == nullptr || of_year.last->at < record.at)
                of_year.last = &record;
        }
        return true;
    }

    // Nobody is asked for a whole week who came or went within the year.
    [[nodiscard]] bool served_whole_year(const staff::Person& person, int year) const
    {
        return std::all_of(person.entries.begin(), person.entries.end(), [&](std::uint32_t index) {
            const staff::Entry& entry = book_.registry.entries()[index];
            return entry.present(Minimums::first_day(year)) && entry.present(Minimums::last_day(year));
        });
    }

    void judge(const staff::Person& person, int year, const Year& of_year, Report& report)
    {
        const auto minimum = minimums->of_year(year);
        const bool over = Minimums::last_day(year) <= book_.settings.as_of;
        if (!minimum || !over || !of_year.certain || of_year.periods >= *minimum || !served_whole_year(person, year))
            return;
        const TableView table(book_, of_year.last->at.table);
        report.at(RowView(table, of_year.last->at.row).anchor())
            .say({{"person", person_name(book_, of_year.last->at)},
                  {"year", std::to_string(year)},
                  {"periods", number_text(of_year.periods)},
                  {"minimum", number_text(*minimum)}});
    }

    static std::string number_text(double periods)
    {
        return text::to_text(periods, std::trunc(periods) == periods ? 0 : 1);
    }

    const Book& book_;
    std::vector<List> lists_; // by table
};

void check_workbook(const Book& book, Report& report)
{
    Years years(book);
    for (const staff::Person& person : book.registry.persons())
        years.check(person, report);
}

} // namespace

const Rule yearly_minimum{
    .id = "R52",
    .name = "yearly-minimum",
    .severity = Severity::warning,
    .scope = Scope::records,
    .needs = {Role::duration},
    .vi = {.title = "Chưa đủ thời lượng bắt buộc trong năm",
           .message = "Năm {year}, {person} mới có {periods}/{minimum} tiết bồi dưỡng bắt buộc. Vui lòng bổ sung khóa "
                      "học hoặc kiểm tra số tiết.",
           .why = "Cán bộ, công chức, viên chức phải bồi dưỡng theo yêu cầu vị trí việc làm ít nhất 01 tuần mỗi năm "
                  "(05 ngày, mỗi ngày 08 tiết: 40 tiết). Chỉ tính khóa học đã hoàn thành có trong tệp và năm đã kết "
                  "thúc.",
           .example = "Năm 2024, “Lê Thị Bình” chỉ có một lớp “16 tiết”, còn thiếu 24 tiết."},
    .en = {.title = "Under the yearly minimum",
           .message = "In {year} {person} has {periods} of the compulsory {minimum} tiết. Please add the missing "
                      "courses or check the durations.",
           .why = "Cán bộ, công chức and viên chức need at least one week of training a year (5 days of 8 tiết: 40). "
                  "Only completed courses of this file are counted, and only years that are over.",
           .example = "In 2024 “Lê Thị Bình” took one course of “16 tiết”; 24 are missing."},
    .check_workbook = check_workbook,
    .data = {"yearly_minimum.json", "study_time.json"},
};

} // namespace datchuan::rules
