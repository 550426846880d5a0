// R06: a "trong đó" column or row is greater than what it is part of.

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/counts.hpp"
#include "rules/heading_path.hpp"
#include "tables/summary_words.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::LineKind;
using tables::Relation;
using tables::Role;
using tables::SummaryWords;

// Under which headings the whole of a part stands: beside "Trong đó" itself, or beside the part. Nothing for columns
// that are no part.
std::optional<std::string> place_of_whole(const std::string& path)
{
    const SummaryWords& words = SummaryWords::shipped();
    Heading heading = heading_of(path);
    if (words.part.begins(heading.leaf) > 0 || words.attributes.is(heading.leaf))
        if (words.part.begins(heading_of(heading.above).leaf) == 0)
            return heading.above;
    // A group "Trong đó > …", at any height.
    for (std::string above = heading.above; !above.empty(); above = heading_of(above).above)
        if (words.part.begins(heading_of(above).leaf) > 0)
            return heading_of(above).above;
    return std::nullopt;
}

// The nearest total to the left that stands under the same headings, else to the right.
std::int32_t whole_of(Counts& counts, std::int32_t part)
{
    const auto place = place_of_whole(counts.path(part));
    if (!place)
        return -1;
    std::int32_t found = -1;
    for (const std::int32_t column : counts.columns()) {
        if (column == part || (column > part && found >= 0))
            continue;
        const Heading heading = heading_of(counts.path(column));
        const SummaryWords& words = SummaryWords::shipped();
        const std::size_t taken = words.total_columns.begins(heading.leaf);
        if (taken > 0 && heading.above == *place && words.part.begins(heading.leaf) == 0)
            found = column;
    }
    return found;
}

void report_part(Report& report, sheet::Address cell, double part, double whole, const std::string& whole_name)
{
    report.at(cell).say({{"part", figure_text(part)}, {"whole", figure_text(whole)}, {"whole_name", whole_name}});
}

void check_columns(Counts& counts, Report& report)
{
    for (const std::int32_t part : counts.columns()) {
        const std::int32_t whole = whole_of(counts, part);
        if (whole < 0)
            continue;
        for (std::size_t line = 0; line < counts.lines().size(); ++line) {
            const tables::Figure of_part = counts.figure(part, line);
            const tables::Figure of_whole = counts.figure(whole, line);
            const LineKind kind = counts.lines()[line].kind;
            // A total that is too great is so because a row above it is.
            if (kind != LineKind::count || !of_part.is_number() || !of_whole.is_number() ||
                of_part.value <= of_whole.value)
                continue;
            report_part(report, counts.address(part, line), of_part.value, of_whole.value,
                        sheet::cell_name(whole, counts.lines()[line].row));
        }
    }
}

void check_lines(Counts& counts, Report& report)
{
    const std::vector<tables::Line>& lines = counts.lines();
    for (std::size_t line = 0; line < lines.size(); ++line) {
        if (lines[line].relation != Relation::part || lines[line].parent < 0 || lines[line].kind != LineKind::count)
            continue;
        const auto parent = static_cast<std::size_t>(lines[line].parent);
        if (lines[parent].kind != LineKind::count && lines[parent].kind != LineKind::total)
            continue;
        for (const std::int32_t column : counts.columns()) {
            const tables::Figure part = counts.figure(column, line);
            const tables::Figure whole = counts.figure(column, parent);
            if (part.is_number() && whole.is_number() && part.value > whole.value)
                report_part(report, counts.address(column, line), part.value, whole.value,
                            sheet::cell_name(column, lines[parent].row));
        }
    }
}

void check(const TableView& table, Report& report)
{
    Counts counts(table);
    check_columns(counts, report);
    check_lines(counts, report);
}

} // namespace

const Rule part_exceeds_whole{
    .id = "R06",
    .name = "part-exceeds-whole",
    .severity = Severity::error,
    .scope = Scope::summaries,
    .needs = {Role::count},
    .vi = {.title = "Số “trong đó” lớn hơn tổng số",
           .message =
               "Dòng {row}: ô {cell} ghi {part}, lớn hơn số mà nó là một phần ({whole} ở ô {whole_name}). Vui lòng "
               "kiểm tra lại.",
           .why =
               "Số “trong đó” (nữ, đảng viên, lãnh đạo …) là một phần của tổng số nên không thể lớn hơn tổng số. Một "
               "trong hai số bị sai.",
           .example = "Tổng số công chức cấp xã là 15, dòng “Trong đó: Nữ” ghi 16."},
    .en = {.title = "A part exceeds its whole",
           .message = "Row {row}: {cell} says {part}, more than what it's part of ({whole} in {whole_name}). Please "
                      "check both.",
           .why =
               "A “trong đó” figure (women, Party members, leaders …) is part of the total and can't be more than it. "
               "One of the two is wrong.",
           .example =
               "There are 15 civil servants of communes, and the row “Trong đó: Nữ” (women among them) says 16."},
    .check = check,
};

} // namespace datchuan::rules
