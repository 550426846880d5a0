// R25: an identity card number of the old kind (CMND) where the national id belongs.

#include "rules/all_rules.hpp"

namespace datchuan::rules {
namespace {

void check(const TableView& table, Report& report)
{
    for (const RowView row : table) {
        if (!row.continues_person_above() && row.identity().id_form == staff::IdForm::old) {
            const Cell cell = row[tables::Role::national_id];
            report.at(cell).say({{"value", cell.shown()}});
        }
    }
}

} // namespace

const Rule national_id_old{
    .id = "R25",
    .name = "national-id-old",
    .severity = Severity::hint,
    .needs = {tables::Role::national_id},
    .vi = {.title = "Số CMND cũ",
           .message = "“{value}” là số CMND 9 số. Nên thay bằng số CCCD 12 số nếu có.",
           // Luật Căn cước số 26/2023/QH15, Điều 46: CMND còn thời hạn dùng được đến hết ngày 31/12/2024.
           .why = "Chứng minh nhân dân 9 số hết giá trị sử dụng từ ngày 01/01/2025 theo Luật Căn cước 2023, và một "
                  "người có thể đã có nhiều số. Số có 8 chữ số là số CMND mất số 0 ở đầu.",
           .example = "Ô Số CCCD ghi “125123456”, là số CMND cũ có 9 chữ số."},
    .en = {.title = "Old identity card number",
           .message = "“{value}” is an old identity card number of 9 digits. Use the 12-digit id where there is one.",
           .why = "Cards with 9 digits ceased to be valid on 01/01/2025 (Law on Identification 2023), and a person may "
                  "have had several numbers. A number of 8 digits has lost its leading zero.",
           .example = "The id says “125123456”, an old card's number of 9 digits."},
    .check = check,
};

} // namespace datchuan::rules
