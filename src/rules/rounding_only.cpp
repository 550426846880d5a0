// R73: percentages of the parts don't add up to 100, and only because each was rounded.

#include <cmath>

#include "rules/all_rules.hpp"
#include "rules/shares.hpp"

namespace datchuan::rules {
namespace {

using tables::LineKind;
using tables::Relation;
using tables::Role;

void check(const TableView& table, Report& report)
{
    Counts counts(table);
    for (const std::int32_t column : percentage_columns(table.table())) {
        Shares shares(counts, table.book(), column);
        if (shares.base() != Shares::Base::share || shares.total_line() < 0)
            continue;
        const auto total = static_cast<std::size_t>(shares.total_line());
        if (!shares.percent(total))
            continue;
        double sum = 0;
        double rounding = 0; // what it can make of the sum at most
        int decimals = 0;
        bool all_right = true;
        double counted = 0;
        for (std::size_t line = 0; line < counts.lines().size(); ++line) {
            const tables::Line& each = counts.lines()[line];
            if (each.kind != LineKind::count || each.parent >= 0 || each.relation == Relation::part)
                continue;
            const auto percent = shares.percent(line);
            const auto parts = shares.parts(line);
            if (!percent && !parts)
                continue;
            all_right = all_right && percent && parts && Shares::agrees(*percent, parts->percent());
            if (!percent || !parts)
                continue;
            sum += percent->value;
            counted += parts->percent();
            rounding += 0.5 * std::pow(10.0, -percent->decimals);
            decimals = std::max(decimals, percent->decimals);
        }
        const double off = std::abs(sum - 100);
        if (all_right && std::abs(counted - 100) < 1e-6 && decimals <= 4 && off > 0.5 * std::pow(10.0, -decimals) &&
            off <= rounding + 1e-6)
            report.at(counts.address(column, total)).say({{"sum", percent_text(sum, decimals)}});
    }
}

} // namespace

const Rule rounding_only{
    .id = "R73",
    .name = "rounding-only",
    .severity = Severity::hint,
    .scope = Scope::summaries,
    .needs = {Role::percentage, Role::count},
    .vi = {.title = "Tổng các tỷ lệ lệch do làm tròn",
           .message = "Tổng các tỷ lệ ở cột của ô {cell} là {sum} do làm tròn, số liệu không sai.",
           .why = "Khi mỗi tỷ lệ được làm tròn riêng thì tổng có thể là 99,9% hoặc 100,1%. Đây chỉ là lưu ý, không cần "
                  "sửa số liệu.",
           .example = "Ba nhóm đều ghi “33,3”, cộng lại được 99,9 mà dòng tổng ghi 100."},
    .en = {.title = "Percentages off by rounding",
           .message = "The percentages above {cell} add up to {sum} by rounding; the figures aren't wrong.",
           .why =
               "Where each percentage is rounded by itself, they may add up to 99.9% or 100.1%. This is only a remark: "
               "nothing has to be changed.",
           .example = "Three groups say “33,3”; together they are 99.9, and their total says 100."},
    .check = check,
};

} // namespace datchuan::rules
