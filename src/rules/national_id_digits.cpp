// R21: a national id that isn't 12 digits.

#include "rules/all_rules.hpp"
#include "text/number.hpp"

namespace datchuan::rules {
namespace {

struct Fault
{
    std::string vi;
    std::string en;
};

// "2.7091E+10": what is left of an id that Calc or Excel has rounded.
bool is_exponential(std::string_view text)
{
    return text.find_first_of("eE") != std::string_view::npos && text.find_first_of("0123456789") == 0 &&
           text.find_first_not_of("0123456789.,+eE ") == std::string_view::npos;
}

Fault fault_of(const Cell& cell)
{
    const std::string shown = cell.shown();
    const bool is_number = cell.kind == sheet::CellKind::number;
    // A number of 11 digits or more that ends in six zeros was rounded on its way here (staff/national_id.hpp).
    if (is_exponential(shown) || (is_number && shown.size() >= 11 && shown.ends_with("000000")))
        return {"bị rút gọn thành dạng số mũ nên mất các chữ số cuối", "was shortened to an exponent and lost digits"};
    if (const auto digits = text::digits_only(shown); digits && cell.kind != sheet::CellKind::date) {
        const std::string count = std::to_string(digits->size());
        return {"có " + count + " chữ số", "has " + count + " digits"};
    }
    return {"có ký tự không phải chữ số", "has characters that aren't digits"};
}

void check(const TableView& table, Report& report)
{
    for (const RowView row : table) {
        const staff::Identity& identity = row.identity();
        // A short number whose zeros could be restored has its 12 digits in the identity: that's R22.
        const bool short_for_good = identity.id_form == staff::IdForm::short12 && identity.id == staff::no_key;
        if (row.continues_person_above() || (identity.id_form != staff::IdForm::wrong && !short_for_good))
            continue;
        const Cell cell = row[tables::Role::national_id];
        if (cell.error())
            continue;
        Fault fault = fault_of(cell);
        report.at(cell).say(
            {{"value", cell.shown()}, {"fault", std::move(fault.vi)}, {"fault_en", std::move(fault.en)}});
    }
}

} // namespace

const Rule national_id_digits{
    .id = "R21",
    .name = "national-id-digits",
    .severity = Severity::error,
    .needs = {tables::Role::national_id},
    .vi = {.title = "Số CCCD không đúng 12 chữ số",
           .message = "Số CCCD “{value}” {fault}, cần đúng 12 chữ số. Vui lòng kiểm tra lại theo thẻ căn cước.",
           .why = "Số định danh cá nhân (số CCCD) có đúng 12 chữ số. Số thiếu, thừa hoặc bị rút gọn thì không dùng để "
                  "nhận ra một người qua các danh sách được. Cột số CCCD nên có định dạng Văn bản.",
           .example = "Ô Số CCCD ghi “0271850001234” (13 chữ số), hoặc hiện “2.7091E+10” vì ô là số nên bị rút gọn.",
           .mend = "Đặt định dạng cột là Văn bản (Text) trước, rồi mới nhập lại số theo thẻ căn cước."},
    .en = {.title = "National id isn't 12 digits",
           .message = "The id “{value}” {fault_en}; it needs 12 digits. Please check it against the card.",
           .why = "A national id has exactly 12 digits. A number that is too short, too long or rounded can't tell one "
                  "person from another across lists. The column should be formatted as Text.",
           .example = "A national id says “0271850001234” (13 digits), or “2.7091E+10”, because the cell was a number.",
           .mend = "Format the column as Text first, then type the number from the card again."},
    .check = check,
};

} // namespace datchuan::rules
