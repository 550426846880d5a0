// R17: a birth date without its day among others that have it.

#include <array>
#include <string_view>

#include "rules/all_rules.hpp"
#include "rules/date_reader.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

// "Năm sinh" asks for the year alone; "Ngày, tháng, năm sinh" doesn't. Above "Nam | Nữ" it's the group's words that
// ask.
bool asks_for_the_year(const tables::Column& column)
{
    const std::string path = text::fold_plain(column.path);
    const auto says = [&](std::string_view words) { return path.find(words) != std::string::npos; };
    return (says("nam sinh") || says("sinh nam") || says("n.sinh")) && !says("ngay");
}

void check_column(const TableView& table, const tables::Column& column, Report& report)
{
    DateReader dates(table.book().workbook);
    std::size_t exact = 0;
    std::vector<Cell> imprecise;
    for (const RowView row : table) {
        const Cell cell = row.at(column.column);
        const text::Date date = dates.read(cell.address).date;
        if (row.continues_person_above() || !date.known())
            continue;
        if (date.exact())
            ++exact;
        else
            imprecise.push_back(cell);
    }
    // Where most have no day, the list is one of years, whatever its header says.
    if (exact < imprecise.size())
        return;
    for (const Cell& cell : imprecise)
        report.at(cell).say({{"value", cell.shown()}});
}

void check(const TableView& table, Report& report)
{
    for (const tables::Column& column : table.table().columns) {
        const bool birth =
            column.role == Role::birth_date || column.role == Role::birth_male || column.role == Role::birth_female;
        if (birth && !asks_for_the_year(column))
            check_column(table, column, report);
    }
}

} // namespace

const Rule date_imprecise{
    .id = "R17",
    .name = "date-imprecise",
    .severity = Severity::hint,
    .needs_any = {Role::birth_date, Role::birth_male, Role::birth_female},
    .vi = {.title = "Ngày sinh chưa đủ ngày, tháng",
           .message =
               "Ngày sinh ở ô {cell} chỉ ghi “{value}”. Chương trình vẫn tính được, nên bổ sung ngày, tháng nếu có "
               "hồ sơ.",
           .why =
               "Các ô khác trong cột đều ghi đủ ngày, tháng, năm. Ngày sinh đầy đủ giúp phân biệt người trùng tên và "
               "tính đúng tuổi.",
           .example =
               "Các ô khác trong cột ghi đủ ngày, tháng, năm; ô này chỉ ghi “8/1980”. Tuổi tính theo tháng 8/1980."},
    .en =
        {.title = "Birth date without its day",
         .message =
             "The birth date in {cell} only says “{value}”. It can be used as it is; please add day and month if "
             "they're on file.",
         .why = "The column's other cells hold full dates. A full birth date tells namesakes apart and gives the exact "
                "age.",
         .example =
             "The column's other cells hold full dates; this one says “8/1980”. The age is reckoned from that month."},
    .check = check,
};

} // namespace datchuan::rules
