// R23: the first three digits of a national id aren't a province's code.

#include "rules/all_rules.hpp"
#include "staff/national_id.hpp"

namespace datchuan::rules {
namespace {

void check(const TableView& table, Report& report)
{
    const sheet::TextPool& keys = table.book().registry.keys();
    for (const RowView row : table) {
        const staff::Identity& identity = row.identity();
        if (row.continues_person_above() || identity.id_form != staff::IdForm::valid)
            continue;
        const std::string_view digits = keys[identity.id];
        if (!staff::province_listed(digits))
            report.at(row[tables::Role::national_id]).say({{"province", std::string(digits.substr(0, 3))}});
    }
}

} // namespace

const Rule national_id_province{
    .id = "R23",
    .name = "national-id-province",
    .severity = Severity::warning,
    .needs = {tables::Role::national_id},
    .vi = {.title = "Mã tỉnh trong số CCCD không có trong danh mục",
           .message = "Ba số đầu “{province}” của số CCCD không có trong danh mục mã tỉnh. Vui lòng đối chiếu thẻ căn "
                      "cước.",
           .why = "Ba số đầu là mã tỉnh, thành phố nơi đăng ký khai sinh theo Thông tư 07/2016/TT-BCA; người đăng ký "
                  "khai sinh ở nước ngoài mang mã nước. Số đã cấp không đổi khi các tỉnh sáp nhập.",
           .example = "Số CCCD “003090001234” bắt đầu bằng 003, danh mục không có mã này."},
    .en = {.title = "Province code of the national id isn't listed",
           .message = "The first three digits, “{province}”, aren't a listed province code. Please check the card.",
           .why = "The first three digits name the province where the birth was registered (Circular 07/2016/TT-BCA), "
                  "or a country for births registered abroad. Numbers already issued don't change when provinces "
                  "merge.",
           .example = "The id “003090001234” begins with 003, which is no listed code."},
    .check = check,
    .data = {"provinces.json"},
};

} // namespace datchuan::rules
