// R09: serial numbers that repeat, go back or leave a gap.

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/tidy_up.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

// A serial number and how it's written: "7", "07", "7.", "7)".
struct Serial
{
    std::int32_t value = 0;
    std::size_t width = 0; // digits, where zeros stand in front; else 0
    std::string ending;
};

constexpr std::int32_t highest = 999'999;

std::optional<Serial> serial_in(double number)
{
    if (!(0 < number && number <= highest) || std::trunc(number) != number)
        return std::nullopt;
    return Serial{static_cast<std::int32_t>(number), 0, {}};
}

// Nothing for numbers of an outline ("1.2", "I"): they follow other rules.
std::optional<Serial> serial_in(std::string_view written)
{
    const std::string_view text = text::trim(written);
    constexpr std::size_t most_digits = 6;
    std::size_t digits = 0;
    Serial serial;
    for (; digits < text.size() && '0' <= text[digits] && text[digits] <= '9'; ++digits) {
        if (digits == most_digits)
            return std::nullopt;
        serial.value = serial.value * 10 + (text[digits] - '0');
    }
    serial.ending = text.substr(digits);
    if (serial.value == 0 || !(serial.ending.empty() || serial.ending == "." || serial.ending == ")"))
        return std::nullopt;
    serial.width = text.front() == '0' ? digits : 0;
    return serial;
}

std::optional<Serial> serial_in(const Cell& cell)
{
    if (cell.kind == sheet::CellKind::number)
        return serial_in(cell.number);
    return cell.kind == sheet::CellKind::text ? serial_in(cell.text) : std::nullopt;
}

std::string written_like(const Serial& example, std::int32_t value)
{
    std::string digits = std::to_string(value);
    if (digits.size() < example.width)
        digits.insert(0, example.width - digits.size(), '0');
    return digits + example.ending;
}

struct Break
{
    Cell cell;
    Serial found;
    std::int32_t previous = 0;
};

// A number that has to change so that its whole run is in order again.
struct Renumbered
{
    Cell cell;
    Serial found;
    std::int32_t right = 0;
};

// Follows the numbers down a table.
class Numbering
{
public:
    explicit Numbering(const TableView& table) : table_(table) {}

    void read(const RowView& row)
    {
        if (before_ && row.row().section != before_->row().section)
            forget();
        const Cell cell = row[Role::serial];
        if (cell.blank()) {
            ++blanks_;
            return;
        }
        const std::optional<Serial> serial = serial_in(cell);
        if (!serial) {
            forget();
            return;
        }
        right_ = last_ ? compare(row, cell, *serial) : serial->value;
        if (right_ != serial->value)
            renumbered_.push_back({cell, *serial, right_});
        last_ = serial->value;
        blanks_ = 0;
        before_.emplace(row);
    }

    // Numbers that stand in no order at all were brought along from another list, in which they had one.
    [[nodiscard]] bool has_an_order() const
    {
        constexpr std::size_t too_few_to_tell = 10;
        return compared_ < too_few_to_tell || breaks_.size() * 2 <= compared_;
    }

    [[nodiscard]] const std::vector<Break>& breaks() const { return breaks_; }
    // From each break to the end of its run, as far as a number changes.
    [[nodiscard]] const std::vector<Renumbered>& renumbered() const { return renumbered_; }

private:
    // What the number should be, if those before it are made right: as far behind the one before as it stands now.
    std::int32_t compare(const RowView& row, const Cell& cell, const Serial& serial)
    {
        ++compared_;
        const std::optional<std::int32_t> repaired = std::exchange(repaired_, std::nullopt);
        if (follows(serial.value, *last_) || is_same_person(row, serial.value))
            return right_ + (serial.value - *last_);
        // After a wrong number the right ones may go on as if it were right.
        if (repaired && follows(serial.value, *repaired))
            return right_ + (serial.value - *repaired);
        if (begins_again(row, serial.value))
            return serial.value;
        breaks_.push_back({cell, serial, *last_});
        repaired_ = *last_ + 1;
        return right_ + 1;
    }

    // Rows without a number between the two may have been counted or not.
    [[nodiscard]] bool follows(std::int32_t value, std::int32_t last) const
    {
        return last < value && value <= last + 1 + blanks_;
    }

    // Behind a total, a blank row or a repeated header, and where the next agency's or course's people begin.
    [[nodiscard]] bool begins_again(const RowView& row, std::int32_t value) const
    {
        return value == 1 && (row.row().row != before_->row().row + 1 + blanks_ ||
                              row.identity().agency != before_->identity().agency ||
                              (in_records() && row.record().title != before_->record().title));
    }

    // Who took several courses may bear one number in all of their rows.
    [[nodiscard]] bool is_same_person(const RowView& row, std::int32_t value) const
    {
        return in_records() && value == *last_ && row.identity().name == before_->identity().name;
    }

    [[nodiscard]] bool in_records() const { return table_.table().kind == tables::Kind::records; }

    void forget()
    {
        last_.reset();
        repaired_.reset();
        blanks_ = 0;
    }

    const TableView& table_;
    std::optional<std::int32_t> last_;
    std::int32_t right_ = 0;               // what the last one should be, if those before it are made right
    std::optional<std::int32_t> repaired_; // what should have stood in place of the last one, if that was wrong
    std::int32_t blanks_ = 0;
    std::optional<RowView> before_; // the row of the last number
    std::size_t compared_ = 0;
    std::vector<Break> breaks_;
    std::vector<Renumbered> renumbered_;
};

Numbering numbering_of(const TableView& table)
{
    Numbering numbering(table);
    for (const RowView row : table) {
        if (!row.continues_person_above())
            numbering.read(row);
    }
    return numbering;
}

void check(const TableView& table, Report& report)
{
    const Numbering numbering = numbering_of(table);
    if (!numbering.has_an_order())
        return;
    for (const Break& each : numbering.breaks()) {
        const std::string expected = written_like(each.found, each.previous + 1);
        report.at(each.cell)
            .say({{"value", each.cell.shown()}, {"previous", std::to_string(each.previous)}, {"expected", expected}})
            .repair(expected);
    }
}

void renumber(const TableView& table, Tidying& changes)
{
    const Numbering numbering = numbering_of(table);
    if (!numbering.has_an_order())
        return;
    for (const Renumbered& each : numbering.renumbered()) {
        const bool number = each.cell.kind == sheet::CellKind::number;
        changes.at(each.cell, new_value(Writes::number, written_like(each.found, each.right), number));
    }
}

} // namespace

const Rule serial_order{
    .id = "R09",
    .name = "serial-order",
    .severity = Severity::hint,
    .writes = Writes::number,
    .needs = {Role::serial},
    .mending = Mending::automatic,
    .vi = {.title = "Số thứ tự không liên tục",
           .message = "STT không liên tục ở dòng {row}: sau {previous} là {value}. Có thể đánh lại thành {expected}.",
           .why = "Số thứ tự lặp, lùi hoặc nhảy cách thường là dấu vết của dòng bị xóa, bị chép thêm hoặc bị ẩn. Nên "
                  "xem có thiếu hay thừa người không trước khi đánh lại số.",
           .example = "Sau số 1 là “2”, rồi lại “2”: dòng thứ ba phải là 3.",
           .mend = "Lệnh Sửa tự động đánh lại cả đoạn, từ dòng đầu đến hết nhóm."},
    .en = {.title = "Serial numbers out of order",
           .message =
               "The serial numbers break in row {row}: {previous} is followed by {value}. It can be made {expected}.",
           .why = "Numbers that repeat, go back or leave a gap often tell of rows that were deleted, copied or hidden. "
                  "Please see whether somebody is missing or there twice before numbering anew.",
           .example = "Numbers run 1, “2”, “2”: the third row should say 3.",
           .mend = "The repair numbers the whole run anew, to the end of its section."},
    .check = check,
    .reaches = renumber,
};

} // namespace datchuan::rules
