// R71: a percentage of more than 100.

#include "rules/all_rules.hpp"
#include "rules/shares.hpp"
#include "tables/summary_words.hpp"

namespace datchuan::rules {
namespace {

using tables::LineKind;
using tables::Role;

constexpr double hundred = 100.0 + 1e-6; // 100 itself, but for its binary form

void check(const TableView& table, Report& report)
{
    Counts counts(table);
    for (const std::int32_t column : percentage_columns(table.table())) {
        // What was done against a plan or the year before may be more than all of it.
        if (tables::SummaryWords::shipped().beyond_hundred.within(" " + counts.path(column) + " "))
            continue;
        Shares shares(counts, table.book(), column);
        if (shares.is_of_a_plan())
            continue;
        for (std::size_t line = 0; line < counts.lines().size(); ++line) {
            const LineKind kind = counts.lines()[line].kind;
            const auto percent = shares.percent(line);
            if (!percent || percent->value <= hundred || (kind != LineKind::count && kind != LineKind::total))
                continue;
            // Parts that were rounded may add up to 100,1: R73 says so.
            if (shares.base() == Shares::Base::share && static_cast<std::int32_t>(line) == shares.total_line())
                continue;
            report.at(counts.address(column, line)).say({{"percent", percent_text(percent->value, percent->decimals)}});
        }
    }
}

} // namespace

const Rule over_hundred{
    .id = "R71",
    .name = "over-hundred",
    .severity = Severity::error,
    .scope = Scope::summaries,
    .needs = {Role::percentage},
    .vi = {.title = "Tỷ lệ vượt 100%",
           .message =
               "Tỷ lệ {percent} ở ô {cell} vượt 100%: có thể đang đếm lượt người. Vui lòng chọn cách đếm theo người.",
           .why =
               "Số người đạt không thể nhiều hơn tổng số người. Tỷ lệ vượt 100% thường do đếm lượt (một người học hai "
               "lớp được tính hai lần) hoặc do lấy sai tổng số.",
           .example = "“Sở Y tế” có 100 công chức, ghi 110 người được bồi dưỡng, tỷ lệ 110%: có người học hai lớp được "
                      "đếm hai lần."},
    .en =
        {.title = "Percentage over 100",
         .message = "The percentage {percent} in {cell} is over 100%: perhaps attendances were counted. Please count "
                    "persons.",
         .why =
             "No more people can have reached something than there are. Percentages over 100 often come from counting "
             "attendances (who took two courses counts twice) or from a wrong total.",
         .example =
             "“Sở Y tế” has 100 civil servants, 110 were trained, 110%: who took two courses was counted twice."},
    .check = check,
};

} // namespace datchuan::rules
