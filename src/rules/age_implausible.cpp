// R18: at the cut-off date a person at work is under 18 or past the retirement age.

#include <string>

#include "rules/all_rules.hpp"
#include "rules/spanning_cell.hpp"
#include "staff/retirement.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

void check(const TableView& table, Report& report)
{
    const text::Date& as_of = table.book().settings.as_of;
    const int youngest = staff::youngest_age(as_of);
    const std::string age = std::to_string(youngest);
    for (const RowView row : table) {
        const staff::Identity& person = row.identity();
        const text::Date& birth = person.birth.date;
        if (row.continues_person_above() || !birth.known())
            continue;
        // Age limits are for employment: deputies are elected.
        const staff::Entry& entry = row.entry();
        if (entry.deputy || !entry.present(as_of))
            continue;
        // Of an imprecise date the day that speaks for the person: nobody is wrongly called too old or too young.
        const bool too_old = staff::retirement_day(birth.latest(), person.sex) < as_of;
        const bool too_young = text::full_years(birth.earliest(), as_of) < youngest;
        if (!too_old && !too_young)
            continue;
        report.at(first_filled_cell(table, row, {Role::birth_date, Role::birth_male, Role::birth_female}))
            .say({{"birth", text::to_text(birth)},
                  {"as_of", text::to_text(as_of)},
                  {"state", too_old ? std::string("đã quá tuổi nghỉ hưu") : "chưa đủ " + age + " tuổi"},
                  {"state_en", too_old ? std::string("past the retirement age") : "not yet " + age}});
    }
}

} // namespace

const Rule age_implausible{
    .id = "R18",
    .name = "age-implausible",
    .severity = Severity::warning,
    .scope = Scope::persons,
    .needs_any = {Role::birth_date, Role::birth_male, Role::birth_female},
    .vi =
        {.title = "Tuổi không hợp lý",
         .message = "Người sinh {birth} {state} vào ngày {as_of}. Vui lòng kiểm tra năm sinh hoặc tình trạng công tác.",
         .why =
             "Người đang công tác thường từ đủ 18 tuổi đến tuổi nghỉ hưu. Tuổi nghỉ hưu tăng dần theo Nghị định "
             "135/2020/NĐ-CP: năm 2025 là 61 tuổi 3 tháng với nam, 56 tuổi 8 tháng với nữ. Người đã nghỉ cần ghi rõ ở "
             "cột Ghi chú hoặc Tình trạng công tác.",
         .example = "Nam sinh “31/08/1964”, ghi đang công tác, ngày chốt 31/12/2025: đã quá tuổi nghỉ hưu của nam (61 "
                    "tuổi 3 tháng)."},
    .en = {.title = "Implausible age",
           .message =
               "A person born {birth} is {state_en} on {as_of}. Please check the birth date, or whether the person "
               "is still at work.",
           .why =
               "Staff are at least 18 and not past the retirement age, which rises step by step (Decree 135/2020): in "
               "2025 it's 61 years 3 months for men and 56 years 8 months for women. Those who left should be marked "
               "so in the note or status column.",
           .example = "A man born on “31/08/1964” is at work on 31/12/2025, past the retirement age for men (61 years "
                      "3 months)."},
    .check = check,
    .data = {"retirement_ages.json"},
};

} // namespace datchuan::rules
