// R14: a row has data but says nobody's name.

#include <algorithm>

#include "rules/all_rules.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

bool nameless(const TableView& table, const RowView& row)
{
    const auto blank = [&](Role role) { return !table.has(role) || row[role].blank(); };
    return blank(Role::full_name) && blank(Role::family_name) && blank(Role::given_name);
}

// A number in front isn't data: forms are numbered beforehand.
bool has_data(const TableView& table, const RowView& row)
{
    const std::vector<tables::Column>& columns = table.table().columns;
    return std::any_of(columns.begin(), columns.end(), [&](const tables::Column& column) {
        return column.role != Role::unknown && column.role != Role::serial && !row.at(column.column).blank();
    });
}

void check(const TableView& table, Report& report)
{
    for (const RowView row : table) {
        if (!row.continues_person_above() && nameless(table, row) && has_data(table, row))
            report.at(row.anchor());
    }
}

} // namespace

const Rule name_missing{
    .id = "R14",
    .name = "name-missing",
    .severity = Severity::error,
    .needs_any = {Role::full_name, Role::family_name, Role::given_name},
    .vi = {.title = "Thiếu họ và tên",
           .message = "Dòng {row} chưa có họ và tên. Vui lòng bổ sung, hoặc gộp với dòng trên nếu cùng một người.",
           .why =
               "Dòng có dữ liệu nhưng không có tên thì không biết tính cho ai. Nếu dòng ghi tiếp khóa học của người ở "
               "dòng trên, hãy để trống cả số thứ tự hoặc gộp ô.",
           .example =
               "Dòng số 2 có ngày sinh “20/09/1984”, giới tính Nữ, đơn vị Sở Nội vụ, nhưng ô họ và tên để trống."},
    .en = {.title = "Name missing",
           .message = "Row {row} has no name. Please add it, or merge it with the row above if it's the same person.",
           .why = "A row with data but without a name can't be counted for anybody. Where it goes on with the person "
                  "above, leave the serial number blank too, or merge the cells.",
           .example = "Row 2 has a birth date “20/09/1984”, a sex and an agency, but its name is blank."},
    .check = check,
};

} // namespace datchuan::rules
