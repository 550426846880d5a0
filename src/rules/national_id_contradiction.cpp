// R24: a national id contradicts the row's sex or birth year.

#include "rules/all_rules.hpp"
#include "staff/national_id.hpp"

namespace datchuan::rules {
namespace {

// "Nữ, 1984": in the words of the sheet, of what is known.
std::string sex_and_year(staff::Sex sex, int birth_year)
{
    std::string says;
    if (sex != staff::Sex::unknown)
        says = sex == staff::Sex::male ? "Nam" : "Nữ";
    if (birth_year != 0)
        says += (says.empty() ? "" : ", ") + std::to_string(birth_year);
    return says;
}

void check(const TableView& table, Report& report)
{
    const sheet::TextPool& keys = table.book().registry.keys();
    for (const RowView row : table) {
        const staff::Identity& identity = row.identity();
        if (row.continues_person_above() || identity.id_form != staff::IdForm::valid)
            continue;
        const std::string_view digits = keys[identity.id];
        if (staff::contradicts(digits, identity.sex, identity.birth.date))
            report.at(row[tables::Role::national_id])
                .say({{"id_says", sex_and_year(staff::sex_in(digits), staff::birth_year_in(digits))},
                      {"row_says", sex_and_year(identity.sex, identity.birth.date.year)}});
    }
}

} // namespace

const Rule national_id_contradiction{
    .id = "R24",
    .name = "national-id-contradiction",
    .severity = Severity::warning,
    .needs = {tables::Role::national_id},
    .needs_any = {tables::Role::sex, tables::Role::birth_date, tables::Role::birth_male, tables::Role::birth_female},
    .vi = {.title = "Số CCCD trái với giới tính hoặc năm sinh",
           .message = "Số CCCD cho biết “{id_says}”, dòng này ghi “{row_says}”. Vui lòng kiểm tra giới tính, năm sinh "
                      "hoặc số CCCD.",
           .why = "Chữ số thứ tư của số CCCD cho biết thế kỷ và giới tính, hai chữ số sau đó là năm sinh (Thông tư "
                  "07/2016/TT-BCA). Khi chúng khác với dòng, ít nhất một chỗ ghi sai.",
           .example = "Dòng ghi Nam, sinh 02/3/1985; số CCCD “027185000123” có chữ số thứ tư là 1, tức là nữ."},
    .en = {.title = "National id contradicts sex or birth year",
           .message = "The id says “{id_says}”, the row says “{row_says}”. Please check sex, birth year or id.",
           .why = "The fourth digit gives century and sex, the next two the year of birth (Circular 07/2016/TT-BCA). "
                  "Where they differ from the row, at least one of them is wrong.",
           .example = "The row says male, born in 1985; the fourth digit of “027185000123” is 1, a woman's."},
    .check = check,
};

} // namespace datchuan::rules
