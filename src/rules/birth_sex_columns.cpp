// R19: birth stands in two columns, one for men and one for women, and not exactly one of them is filled.

#include "rules/all_rules.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

void check(const TableView& table, Report& report)
{
    for (const RowView row : table) {
        const bool male = !row[Role::birth_male].blank();
        const bool female = !row[Role::birth_female].blank();
        if (row.continues_person_above() || male != female)
            continue;
        // Where the table has a column for everybody's birth as well, these two may stay empty.
        if (!male && table.has(Role::birth_date) && !row[Role::birth_date].blank())
            continue;
        report.at(row.anchor())
            .say({{"state", male ? "ghi ở cả cột Nam và cột Nữ" : "chưa ghi ở cột Nam hay cột Nữ"},
                  {"deed", male ? "giữ lại một ô" : "ghi vào một trong hai ô"},
                  {"state_en", male ? "in both the men's and the women's column" : "in neither of the two columns"},
                  {"deed_en", male ? "keep one of the cells" : "write it into one of the cells"}});
    }
}

} // namespace

const Rule birth_sex_columns{
    .id = "R19",
    .name = "birth-sex-columns",
    .severity = Severity::error,
    .needs = {Role::birth_male, Role::birth_female},
    .vi =
        {.title = "Năm sinh ghi ở cả hai cột hoặc không ghi",
         .message = "Dòng {row}: ngày hoặc năm sinh {state}. Vui lòng {deed}.",
         .why =
             "Khi năm sinh chia hai cột Nam và Nữ, cột có ghi cho biết giới tính. Ghi cả hai hoặc để trống cả hai thì "
             "không biết là nam hay nữ.",
         .example = "Dòng của “Trần Thị Chi” ghi 1984 ở cả cột Nam và cột Nữ."},
    .en = {.title = "Both or neither of the birth columns filled",
           .message = "Row {row}: the birth date or year stands {state_en}. Please {deed_en}.",
           .why = "Where births stand in a column for men and one for women, the filled one tells the sex. Both or "
                  "neither filled tells nothing.",
           .example = "The row of “Trần Thị Chi” says 1984 in the column for men and in the one for women."},
    .check = check,
};

} // namespace datchuan::rules
