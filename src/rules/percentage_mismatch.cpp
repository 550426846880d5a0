// R72: a typed percentage isn't what the counts beside it give, beyond rounding at its own number of digits.
//
// The counts are those that the number row names, or those that most of the column's percentages fit. Where all of them
// were computed over the numbered rows of a list, some of which have no name (35 for 32), they are of its persons.

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/shares.hpp"
#include "text/number.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

struct Wrong
{
    std::size_t line = 0;
    Percent written;
    Shares::Parts parts;
};

// The sum of the parts as written is a total's percentage too: R73 says why it isn't 100.
bool is_sum_of_parts(Shares& shares, Counts& counts, std::size_t line, const Percent& written)
{
    if (shares.base() != Shares::Base::share || static_cast<std::int32_t>(line) != shares.total_line())
        return false;
    double sum = 0;
    for (std::size_t part = 0; part < counts.lines().size(); ++part)
        if (counts.lines()[part].kind == tables::LineKind::count && counts.lines()[part].parent < 0 &&
            counts.lines()[part].relation != tables::Relation::part)
            if (const auto each = shares.percent(part))
                sum += each->value;
    return Shares::agrees(written, sum);
}

// The number over which all of them were computed instead: 0 where there's none.
int common_base(const std::vector<Wrong>& wrong)
{
    if (wrong.size() < 2 || wrong.front().written.value <= 0)
        return 0;
    const double base = std::round(100 * wrong.front().parts.numerator / wrong.front().written.value);
    const bool common = base > 0 && base < 1e6 && std::all_of(wrong.begin(), wrong.end(), [&](const Wrong& each) {
                            return Shares::agrees(each.written, 100 * each.parts.numerator / base);
                        });
    return common ? static_cast<int>(base) : 0;
}

std::string replacement(const Wrong& wrong)
{
    const int decimals = std::min(wrong.written.decimals, 6);
    if (wrong.written.fraction)
        return text::to_text(wrong.parts.percent() / 100, decimals + 2);
    return text::to_text(wrong.parts.percent(), decimals);
}

void check(const TableView& table, Report& report)
{
    Counts counts(table);
    const sheet::Workbook& workbook = table.book().workbook;
    for (const std::int32_t column : percentage_columns(table.table())) {
        Shares shares(counts, table.book(), column);
        std::vector<Wrong> wrong;
        for (std::size_t line = 0; line < counts.lines().size(); ++line) {
            const auto written = shares.percent(line);
            const auto parts = written ? shares.parts(line) : std::nullopt;
            if (parts && !Shares::agrees(*written, parts->percent()) &&
                !is_sum_of_parts(shares, counts, line, *written))
                wrong.push_back({line, *written, *parts});
        }
        const int base = shares.over_ghosts() > 0 ? shares.over_ghosts() : common_base(wrong);
        for (const Wrong& each : wrong) {
            const sheet::Address address = counts.address(column, each.line);
            const bool declared = shares.base() == Shares::Base::declared;
            const std::string counted =
                declared ? std::string("số liệu của dòng")
                         : figure_text(each.parts.numerator) + "/" + figure_text(each.parts.denominator);
            auto entry = report.at(address);
            entry.say({{"value", percent_text(each.written.value, each.written.decimals)},
                       {"counts", counted},
                       {"counts_en", declared ? std::string("the row's counts") : counted},
                       {"computed", percent_text(each.parts.percent(), std::max(1, each.written.decimals))}});
            if (counts.is_typed(column, each.line)) {
                std::string right = replacement(each);
                const Cell cell = cell_at(workbook, address);
                if (cell.kind == sheet::CellKind::text && cell.text.find('%') != std::string_view::npos)
                    right += "%";
                entry.repair(std::move(right));
            }
            if (base > 0)
                entry.because("computed over " + std::to_string(base));
        }
    }
}

} // namespace

const Rule percentage_mismatch{
    .id = "R72",
    .name = "percentage-mismatch",
    .severity = Severity::warning,
    .scope = Scope::summaries,
    .writes = Writes::number,
    .needs = {Role::percentage, Role::count},
    .mending = Mending::automatic,
    .vi =
        {.title = "Tỷ lệ không khớp với số liệu bên cạnh",
         .message = "Ô {cell} ghi {value}, tính từ {counts} được {computed}. Vui lòng kiểm tra.",
         .why =
             "Tỷ lệ gõ tay dễ lệch với số liệu khi số liệu được sửa sau đó. Chênh lệch do làm tròn theo số chữ số của "
             "chính ô đó không bị báo.",
         .example = "117 người, 11 người được bồi dưỡng, ô Tỷ lệ ghi “9,45”; tính lại được “9,40”."},
    .en = {.title = "Percentage doesn't fit the counts",
           .message = "{cell} says {value}; {counts_en} give {computed}. Please check.",
           .why =
               "A typed percentage easily differs from the counts once these are changed. What rounding to the cell's "
               "own number of digits explains isn't reported.",
           .example = "Of 117 persons 11 were trained; the cell says “9,45”, the counts give “9,40”."},
    .check = check,
};

} // namespace datchuan::rules
