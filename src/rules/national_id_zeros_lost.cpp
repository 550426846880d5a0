// R22: a national id typed as a number has lost its leading zeros.

#include "rules/all_rules.hpp"

namespace datchuan::rules {
namespace {

void check(const TableView& table, Report& report)
{
    const sheet::TextPool& keys = table.book().registry.keys();
    for (const RowView row : table) {
        const staff::Identity& identity = row.identity();
        // The identity holds 12 digits only where the padding agrees with province, sex and birth year: a wrong id is
        // worse than a short one (R21).
        if (row.continues_person_above() || identity.id_form != staff::IdForm::short12 || identity.id == staff::no_key)
            continue;
        const std::string restored(keys[identity.id]);
        report.at(row[tables::Role::national_id]).say({{"restored", restored}}).repair(restored);
    }
}

} // namespace

const Rule national_id_zeros_lost{
    .id = "R22",
    .name = "national-id-zeros-lost",
    .severity = Severity::warning,
    .needs = {tables::Role::national_id},
    .mending = Mending::automatic,
    .vi = {.title = "Số CCCD mất số 0 ở đầu",
           .message = "Số CCCD có thể bị mất số 0 ở đầu. Đề nghị: {restored}. Nên định dạng cột là Văn bản (Text).",
           .why =
               "Calc bỏ số 0 đứng đầu khi ô là số. Số được đề nghị khớp với mã tỉnh, giới tính và năm sinh của dòng.",
           .example = "Ô ghi “27084000999” (11 chữ số), dòng là nam sinh 15/8/1984. Thêm số 0 thành “027084000999” thì "
                      "khớp mã tỉnh, giới tính và năm sinh."},
    .en = {.title = "National id lost its leading zeros",
           .message = "The id has probably lost leading zeros. Suggested: {restored}. Format the column as Text.",
           .why = "Calc drops leading zeros of numbers. The suggestion fits the province code and the row's sex and "
                  "birth year.",
           .example = "A cell says “27084000999” (11 digits) in the row of a man born in 1984. As “027084000999” it "
                      "fits province, sex and year."},
    .check = check,
};

} // namespace datchuan::rules
