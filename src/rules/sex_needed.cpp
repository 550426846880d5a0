// R75: persons of a roll have no known sex, so the women among them can't be counted.

#include <string>

#include "rules/all_rules.hpp"

namespace datchuan::rules {
namespace {

using staff::Sex;
using tables::Role;

void check(const TableView& table, Report& report)
{
    const Book& book = table.book();
    std::size_t unknown = 0;
    bool any_blank = false; // what isn't blank has a finding of its own (R20)
    for (const RowView row : table) {
        // Another list of the workbook or the national id may tell.
        if (row.continues_person_above() || book.registry.persons()[row.entry().person].sex != Sex::unknown)
            continue;
        ++unknown;
        any_blank = any_blank || row[Role::sex].blank();
    }
    if (!any_blank)
        return;
    const tables::Column& column = *table.table().column_at(table.table().column_of(Role::sex));
    report.at(sheet::Address{table.table().sheet, column.header_row, column.column})
        .say({{"persons", std::to_string(unknown)}});
}

} // namespace

const Rule sex_needed{
    .id = "R75",
    .name = "sex-needed",
    .severity = Severity::warning,
    .scope = Scope::persons,
    .needs = {Role::sex},
    .vi = {.title = "Chưa tính được số nữ",
           .message = "{persons} người chưa rõ giới tính nên chưa tính được số nữ. Vui lòng bổ sung.",
           .why = "Kết quả của chỉ tiêu có phần “trong đó nữ”. Giới tính được đọc ở cột này, ở danh sách khác của "
                  "người đó, hoặc ở số CCCD; khi không nơi nào có thì người đó không được tính là nam hay nữ.",
           .example = "Ô Giới tính của “Lê Thị Bình” để trống, danh sách khác và số CCCD cũng không cho biết."},
    .en = {.title = "Women can't be counted",
           .message = "The sex of {persons} persons isn't known, so women can't be counted. Please add it.",
           .why = "Results tell how many of the persons are women. The sex is read off this column, off another list "
                  "with the same person, or off the national id; where none has it, the person counts as neither.",
           .example = "The sex of “Lê Thị Bình” is blank, and neither another list nor a national id tells it."},
    .check = check,
};

} // namespace datchuan::rules
