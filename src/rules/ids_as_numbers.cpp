// Tidy-up: ids held as numbers become text, or the next one with a zero in front loses it.

#include <cmath>
#include <string>

#include "rules/tidy_up.hpp"
#include "staff/national_id.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

// Nothing where digits are missing: those are R21's and R22's business.
std::string national_id(double number)
{
    constexpr std::size_t digits_of_old_one = 9;
    const staff::NationalId id = staff::read_national_id(number);
    const bool whole =
        id.form == staff::IdForm::valid || (id.form == staff::IdForm::old && id.digits.size() == digits_of_old_one);
    return whole ? id.digits : std::string{};
}

// Social insurance numbers have 10 digits.
std::string insurance_id(double number)
{
    constexpr double smallest = 1'000'000'000;
    constexpr double largest = 9'999'999'999;
    if (!(smallest <= number && number <= largest) || std::trunc(number) != number)
        return {};
    return std::to_string(static_cast<long long>(number));
}

void tidy(const TableView& table, Tidying& to)
{
    for (const tables::Column& column : table.table().columns) {
        if (column.role != Role::national_id && column.role != Role::insurance_id)
            continue;
        for (const RowView row : table) {
            const Cell cell = row.at(column.column);
            if (cell.kind != sheet::CellKind::number)
                continue;
            std::string id = column.role == Role::national_id ? national_id(cell.number) : insurance_id(cell.number);
            if (!id.empty())
                to.at(cell, new_text(std::move(id)));
        }
    }
}

} // namespace

const TidyUp ids_as_numbers{
    .name = "ids-as-numbers",
    .vi = {.title = "Số CMND, CCCD, BHXH thành chữ",
           .why = "Các số này không dùng để tính. Để dạng số thì Calc bỏ số 0 đứng đầu; định dạng Văn bản (Text) giữ "
                  "nguyên đủ chữ số."},
    .en = {.title = "Ids held as numbers become text",
           .why = "Nobody computes with ids. As numbers they lose zeros in front; the format Text keeps every digit."},
    .tidy = tidy,
};

} // namespace datchuan::rules
