// R05: the number row says "3=4+6+8", and a row breaks it.
//
// Columns of percentages are R72's business, whatever the number row says of them; totals are R04's.

#include <algorithm>
#include <optional>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/column_arithmetic.hpp"
#include "rules/totals.hpp"

namespace datchuan::rules {
namespace {

using tables::LineKind;
using tables::Role;

bool is_of_counts(const tables::Table& table, const tables::ColumnFormula& formula)
{
    const tables::Column* const column = table.column_at(formula.result);
    return column != nullptr && (column->role == Role::count || column->role == Role::cost);
}

// The value that breaks the formula; nothing where it holds, or can't be told for a part that wasn't filled in.
std::optional<double> broken_by(const tables::ColumnFormula& formula, Counts& counts, std::size_t line)
{
    const tables::Figure result = counts.figure(formula.result, line);
    const auto computed = compute(formula, counts, line);
    if (!result.is_number() || !computed)
        return std::nullopt;
    const int decimals = formula.only_adds() ? std::max(result.decimals, computed->decimals) : result.decimals;
    if (equal_figures(result.value, computed->value, decimals))
        return std::nullopt;
    if (computed->blank_part) {
        const bool subtracts = std::any_of(formula.steps.begin(), formula.steps.end(), [](const auto& step) {
            return step.kind == tables::ColumnFormula::Kind::subtract;
        });
        // The blank one may hold what is missing.
        if (subtracts || !formula.only_adds() || computed->value < result.value)
            return std::nullopt;
    }
    return computed->value;
}

void check(const TableView& table, Report& report)
{
    const auto formulas = declared_formulas(table.book(), table.table());
    if (formulas.empty())
        return;
    Counts counts(table);
    const std::vector<Total> totals = totals_of(counts);
    const auto is_wrong_total = [&](std::size_t line, std::int32_t column) {
        return std::any_of(totals.begin(), totals.end(), [&](const Total& total) {
            return total.line == line && std::find(total.wrong.begin(), total.wrong.end(), column) != total.wrong.end();
        });
    };
    for (const tables::ColumnFormula& formula : formulas) {
        if (!is_of_counts(table.table(), formula))
            continue;
        for (std::size_t line = 0; line < counts.lines().size(); ++line) {
            if (counts.lines()[line].kind != LineKind::count || is_wrong_total(line, formula.result))
                continue;
            if (const auto computed = broken_by(formula, counts, line))
                report.at(counts.address(formula.result, line))
                    .say({{"formula", formula.text},
                          {"value", figure_text(counts.figure(formula.result, line).value)},
                          {"computed", figure_text(*computed)}});
        }
    }
}

} // namespace

const Rule column_formula_mismatch{
    .id = "R05",
    .name = "column-formula-mismatch",
    .severity = Severity::error,
    .scope = Scope::summaries,
    .needs = {Role::count},
    .vi = {.title = "Số liệu không đúng công thức của cột",
           .message =
               "Ô {cell}: cột này phải bằng {formula} (theo số thứ tự cột). Dòng {row}: {value} ≠ {computed}. Vui "
               "lòng kiểm tra số liệu.",
           .why =
               "Dòng đánh số cột của biểu ghi rõ cột này tính từ các cột nào, ví dụ 3=4+6+8. Dòng không đúng công thức "
               "thì có ít nhất một số bị sai.",
           .example = "Dòng đánh số của biểu ghi “3=4+5”. Ở dòng Ngoại ngữ, cột 3 là 46 nhưng cột 4 và cột 5 là 30 và "
                      "15, cộng lại được 45."},
    .en = {.title = "Figures break the column's formula",
           .message =
               "Cell {cell}: by the number row this column is {formula}. Row {row}: {value} ≠ {computed}. Please "
               "check the figures.",
           .why =
               "The form's number row says of which columns this one is made, for example 3=4+6+8. Where a row breaks "
               "it, at least one of its figures is wrong.",
           .example = "The form's number row says “3=4+5”. In the row Ngoại ngữ column 3 is 46, but columns 4 and 5 "
                      "are 30 and 15: 45."},
    .check = check,
};

} // namespace datchuan::rules
