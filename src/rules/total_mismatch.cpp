// R04: a total isn't the sum of the rows that it covers.
//
// In forms of counts these are the lines above it, below it (a total at the top), under it in its outline, or those
// that it names ("Tổng cộng (I+II)"); under lists of people the total is a number of rows or persons. Ghost rows
// (numbered, but without a name) count nowhere: a total of "35" over 32 names and three such rows is found here, at the
// total's cell, and so is a SUM or COUNTA that leaves a row out, or a COUNTIF whose word the list spells otherwise.

#include "rules/all_rules.hpp"
#include "rules/counting_formula.hpp"
#include "rules/counts.hpp"
#include "rules/list_totals.hpp"
#include "rules/totals.hpp"

namespace datchuan::rules {
namespace {

// What the lines would count if their formulas counted rightly: then it's one of these that is wrong, and not the
// total.
double rightly_added(Counts& counts, const TableView& table, std::int32_t column, const Total& total,
                     const std::vector<std::string_view>& beside)
{
    double sum = 0;
    for (const std::int32_t line : total.covers) {
        const auto index = static_cast<std::size_t>(line);
        const double amount = counts.amount(column, index).value_or(0);
        const std::string_view formula = counts.formula(column, index);
        sum += formula.empty()
                   ? amount
                   : rightly_counted(table.book(), table.table().sheet, formula, amount, beside).value_or(amount);
    }
    return sum;
}

void check_summary(const TableView& table, Report& report)
{
    Counts counts(table);
    const std::vector<std::string_view> beside = counts.formulas();
    for (const Total& total : totals_of(counts)) {
        for (const std::int32_t column : total.wrong) {
            const tables::Figure written = counts.figure(column, total.line);
            if (!beside.empty() &&
                equal_figures(written.value, rightly_added(counts, table, column, total, beside), written.decimals))
                continue;
            const double sum = counts.sum(column, total.covers).value_or(0);
            auto entry = report.at(counts.address(column, total.line));
            entry.say({{"value", figure_text(written.value)}, {"sum", figure_text(sum)}});
            if (counts.is_typed(column, total.line))
                entry.repair(cell_text(sum));
            // A row that was left out shows in every column.
            if (total.wrong.size() > 1)
                entry.because("total row " + std::to_string(counts.lines()[total.line].row + 1));
        }
    }
}

// Cells that count another list by a formula.
void check_formulas(const TableView& table, Report& report)
{
    Counts counts(table);
    const std::vector<std::string_view> beside = counts.formulas();
    for (std::size_t line = 0; line < counts.lines().size(); ++line)
        for (const std::int32_t column : counts.columns()) {
            const tables::Figure figure = counts.figure(column, line);
            const std::string_view formula = counts.formula(column, line);
            if (formula.empty() || !figure.is_number())
                continue;
            if (const auto right = rightly_counted(table.book(), table.table().sheet, formula, figure.value, beside))
                report.at(counts.address(column, line))
                    .say({{"value", figure_text(figure.value)}, {"sum", figure_text(*right)}});
        }
}

void check(const TableView& table, Report& report)
{
    if (table.table().kind == tables::Kind::summary)
        check_summary(table, report);
    if (table.table().kind == tables::Kind::summary && table.book().workbook.grid(table.table().sheet).has_formulas())
        check_formulas(table, report);
    if (table.table().kind != tables::Kind::summary)
        check_list_totals(table, report);
}

} // namespace

const Rule total_mismatch{
    .id = "R04",
    .name = "total-mismatch",
    .severity = Severity::error,
    .scope = Scope::tables,
    .writes = Writes::number,
    .mending = Mending::automatic,
    .vi = {.title = "Số tổng không khớp",
           .message = "Tổng ở ô {cell} là {value}, cộng lại được {sum}. Vui lòng kiểm tra lại dòng tổng.",
           .why = "Số tổng phải bằng tổng các dòng mà nó cộng. Sai thường do công thức SUM thiếu một dòng, do đếm cả "
                  "những dòng có số thứ tự mà không có tên người, hoặc do sửa một số mà quên sửa số tổng.",
           .example = "Ba dòng ghi 80, 120 và 40 lượt người, ô “TỔNG CỘNG” ghi 250. Cộng lại được 240.",
           .mend = "Nên thay số gõ tay bằng công thức SUM phủ hết các dòng."},
    .en = {.title = "Total doesn't add up",
           .message = "The total in {cell} is {value}; the rows add up to {sum}. Please check the total row.",
           .why = "A total has to be the sum of the rows that it covers. It is often wrong because a SUM leaves a row "
                  "out, because numbered rows without a name were counted, or because a figure was changed and the "
                  "total wasn't.",
           .example = "Three rows say 80, 120 and 40; their total “TỔNG CỘNG” says 250. They add up to 240.",
           .mend = "Better than a typed figure is a SUM over all the rows."},
    .check = check,
};

} // namespace datchuan::rules
