// Lengths of time in cells: "40 tiết", "5 ngày", "02 tuần", "4 năm", or a number whose unit the heading tells.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "rules/view.hpp"

namespace datchuan::rules {

enum class TimeUnit : std::uint8_t
{
    unknown,
    period,   // tiết
    half_day, // buổi
    day,      // ngày học
    week,     // tuần
    month,
    year
};

struct Span
{
    double amount = 0;
    TimeUnit unit = TimeUnit::unknown;

    // In tiết: 01 tuần = 05 ngày, 01 ngày = 08 tiết (study_time.json); nothing for months, years and unknown
    // units, which are calendar time.
    [[nodiscard]] std::optional<double> periods() const;
    // Nothing for any unit but months and years.
    [[nodiscard]] std::optional<double> months() const;
};

// Nothing where no length is named, and where more than one is ("8 tiết x 5 ngày", "3-5 ngày"). Years and months
// together are one: "2 năm 6 tháng". A length told again in brackets or behind a stroke is let pass.
[[nodiscard]] std::optional<Span> span_in(std::string_view text, TimeUnit unit_of_column);

// The unit that a heading names: "Số tiết", "Cam kết phục vụ (tháng)".
[[nodiscard]] TimeUnit unit_in_heading(std::string_view heading);

// Reads the cells of one column, each distinct text once.
class SpanReader
{
public:
    // Precondition: the table has the role.
    SpanReader(const TableView& table, tables::Role role);

    [[nodiscard]] std::optional<Span> read(const Cell& cell);

private:
    const sheet::Workbook& workbook_;
    TimeUnit unit_ = TimeUnit::unknown;
    sheet::TextCache<std::optional<Span>> known_;
};

} // namespace datchuan::rules
