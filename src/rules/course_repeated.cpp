// R47: one person completed the same programme twice in the period.

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

bool completed_in_period(const Record& record, const Settings& settings)
{
    const text::Date on = record.completed_on();
    return record.completed() && record.title != staff::no_key && on.known() && settings.period_from <= on.earliest() &&
           on.latest() <= settings.period_to;
}

// The list of those sent and the list of results speak of one attendance: the same days on two lists.
bool told_twice(const Record& a, const Record& b)
{
    return a.at.table != b.at.table && a.start.date.exact() && a.start.date == b.start.date && a.end.date == b.end.date;
}

bool repeats(const Record& later, const Record& earlier)
{
    const bool same_year = later.completed_on().year == earlier.completed_on().year;
    const bool may_be_repeated = later.course->yearly_update && !same_year;
    return later.course->tags == earlier.course->tags && !may_be_repeated && !told_twice(later, earlier);
}

void say_repeated(const Book& book, const Record& later, const Record& earlier, Report& report)
{
    const TableView table(book, later.at.table);
    const Cell course = first_filled_cell(table, RowView(table, later.at.row), {Role::course, Role::content});
    const std::int32_t name_column = book.tables[earlier.at.table].row_anchor_column();
    report.at(course).say(
        {{"person", person_name(book, later.at)},
         {"course", course_title(book, later.at)},
         {"earlier", text::to_text(earlier.completed_on())},
         {"earlier_cell", cell_place(book, address_of(book, earlier.at, name_column), course.address.sheet)}});
}

void check_workbook(const Book& book, Report& report)
{
    const std::vector<Record>& records = book.registry.records();
    std::vector<const Record*> by_title;
    for (const staff::Person& person : book.registry.persons()) {
        by_title.clear();
        for (const std::uint32_t index : person.records) {
            if (completed_in_period(records[index], book.settings))
                by_title.push_back(&records[index]);
        }
        std::sort(by_title.begin(), by_title.end(), [](const Record* a, const Record* b) {
            return std::tuple(a->title, a->completed_on(), a->at) < std::tuple(b->title, b->completed_on(), b->at);
        });
        for (std::size_t i = 1; i < by_title.size(); ++i) {
            if (by_title[i]->title == by_title[i - 1]->title && repeats(*by_title[i], *by_title[i - 1]))
                say_repeated(book, *by_title[i], *by_title[i - 1], report);
        }
    }
}

} // namespace

const Rule course_repeated{
    .id = "R47",
    .name = "course-repeated",
    .severity = Severity::warning,
    .scope = Scope::records,
    .vi = {.title = "Học lại chương trình đã hoàn thành",
           .message =
               "{person} đã hoàn thành “{course}” trước đó ({earlier}, ô {earlier_cell}). Vui lòng kiểm tra trước khi "
               "tính lại.",
           .why =
               "Học hai lần một chương trình trong một giai đoạn là lãng phí hoặc do ghi trùng. Các lớp cập nhật hằng "
               "năm (pháp luật, đạo đức công vụ, quốc phòng và an ninh) được học lại ở năm khác.",
           .example =
               "“Tạ Bích Duyên” có hai dòng hoàn thành cùng một chương trình quản lý nhà nước ngạch chuyên viên."},
    .en = {.title = "Programme completed before",
           .message = "{person} had already completed “{course}” ({earlier}, cell {earlier_cell}). Please check "
                      "before counting it again.",
           .why = "The same programme twice in a period is a waste or a double entry. Yearly updates (law, ethics, "
                  "defence) may be repeated in another year.",
           .example = "“Tạ Bích Duyên” has two rows of the same completed state-management programme."},
    .check_workbook = check_workbook,
};

} // namespace datchuan::rules
