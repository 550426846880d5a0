// R46: one person attended two full-time courses on the same days.

#include <algorithm>
#include <tuple>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"
#include "rules/spanning_cell.hpp"

namespace datchuan::rules {
namespace {

using staff::Record;
using tables::Role;

// A course of which it's certain on which days it kept the person away from work.
bool fills_known_days(const Record& record)
{
    return record.form != staff::StudyForm::part_time && record.start.date.exact() && record.end.date.exact() &&
           record.start.date <= record.end.date;
}

// Of the courses that began earlier, the one that lasts longest, and the longest of another title than that one: any
// later course overlaps an earlier one of another title exactly where it overlaps one of these.
class LongestSoFar
{
public:
    // The earlier course that this one overlaps, nullptr where there's none.
    [[nodiscard]] const Record* overlapped_by(const Record& later) const
    {
        const Record* other = longest_ != nullptr && longest_->title == later.title ? longest_of_others_ : longest_;
        return other != nullptr && later.start.date <= other->end.date ? other : nullptr;
    }

    void add(const Record& record)
    {
        if (longest_ == nullptr || ends_later(record, longest_)) {
            if (longest_ != nullptr && longest_->title != record.title)
                longest_of_others_ = longest_;
            longest_ = &record;
        } else if (record.title != longest_->title &&
                   (longest_of_others_ == nullptr || ends_later(record, longest_of_others_)))
            longest_of_others_ = &record;
    }

private:
    static bool ends_later(const Record& record, const Record* other) { return record.end.date > other->end.date; }

    const Record* longest_ = nullptr;
    const Record* longest_of_others_ = nullptr;
};

void say_overlap(const Book& book, const Record& later, const Record& earlier, Report& report)
{
    const TableView table(book, later.at.table);
    const Cell start = first_filled_cell(table, RowView(table, later.at.row), {Role::start, Role::period});
    const std::int32_t name_column = book.tables[earlier.at.table].row_anchor_column();
    report.at(start).say(
        {{"person", person_name(book, later.at)},
         {"course", course_title(book, later.at)},
         {"other", course_title(book, earlier.at)},
         {"other_dates", text::to_text(earlier.start.date) + " - " + text::to_text(earlier.end.date)},
         {"other_cell", cell_place(book, address_of(book, earlier.at, name_column), start.address.sheet)}});
}

void check_workbook(const Book& book, Report& report)
{
    const std::vector<Record>& records = book.registry.records();
    std::vector<const Record*> in_order;
    for (const staff::Person& person : book.registry.persons()) {
        in_order.clear();
        for (const std::uint32_t index : person.records) {
            if (fills_known_days(records[index]))
                in_order.push_back(&records[index]);
        }
        std::sort(in_order.begin(), in_order.end(), [](const Record* a, const Record* b) {
            return std::tie(a->start.date, a->at) < std::tie(b->start.date, b->at);
        });
        LongestSoFar earlier;
        for (const Record* record : in_order) {
            if (const Record* other = earlier.overlapped_by(*record))
                say_overlap(book, *record, *other, report);
            earlier.add(*record);
        }
    }
}

} // namespace

const Rule courses_overlap{
    .id = "R46",
    .name = "courses-overlap",
    .severity = Severity::warning,
    .scope = Scope::records,
    .needs_any = {Role::start, Role::period},
    .vi = {.title = "Hai lớp trùng thời gian",
           .message = "{person} học hai lớp trùng thời gian: “{course}” và “{other}” ({other_dates}, ô {other_cell}). "
                      "Vui lòng kiểm tra ngày học.",
           .why =
               "Một người không thể học tập trung hai lớp trong cùng một ngày. Lớp vừa làm vừa học, học từ xa và lớp "
               "không ghi đủ ngày thì không xét.",
           .example = "“Trần Văn Cường” học tập trung lớp “Bồi dưỡng đạo đức công vụ” từ 04/7 đến 08/7/2022 trong khi "
                      "đang học một lớp tập trung khác."},
    .en = {.title = "Two courses at the same time",
           .message = "{person} is in two courses at the same time: “{course}” and “{other}” ({other_dates}, cell "
                      "{other_cell}). Please check the dates.",
           .why = "Nobody can attend two full-time courses on one day. Part-time and distance courses, and those "
                  "without exact days, are left out.",
           .example = "“Trần Văn Cường” attends “Bồi dưỡng đạo đức công vụ” full-time from 4 to 8 July 2022, during "
                      "another full-time course."},
    .check_workbook = check_workbook,
};

} // namespace datchuan::rules
