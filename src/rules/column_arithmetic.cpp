#include "rules/column_arithmetic.hpp"

#include <algorithm>

namespace datchuan::rules {

using Kind = tables::ColumnFormula::Kind;

std::vector<tables::ColumnFormula> declared_formulas(const Book& book, const tables::Table& table)
{
    const sheet::Grid& grid = book.workbook.grid(table.sheet);
    const sheet::TextPool& texts = book.workbook.texts;
    const sheet::Area& header = table.header;
    if (!tables::is_number_row(grid, texts, header.last_row, header.first_column, header.last_column))
        return {};
    return tables::column_formulas(grid, texts, header.last_row, header.first_column, header.last_column);
}

std::optional<Computed> compute(const tables::ColumnFormula& formula, Counts& counts, std::size_t line)
{
    Computed result;
    std::vector<double> stack;
    for (const tables::ColumnFormula::Step& step : formula.steps) {
        if (step.kind == Kind::constant) {
            stack.push_back(step.constant);
            continue;
        }
        if (step.kind == Kind::column) {
            const tables::Figure figure = counts.figure(step.column, line);
            if (!figure.is_number() && !figure.is_blank())
                return std::nullopt;
            result.blank_part = result.blank_part || figure.is_blank();
            result.decimals = std::max(result.decimals, figure.decimals);
            stack.push_back(figure.value);
            continue;
        }
        if (stack.size() < 2)
            return std::nullopt;
        const double right = stack.back();
        stack.pop_back();
        double& left = stack.back();
        switch (step.kind) {
        case Kind::add:
            left += right;
            break;
        case Kind::subtract:
            left -= right;
            break;
        case Kind::multiply:
            left *= right;
            break;
        default:
            if (right == 0)
                return std::nullopt;
            left /= right;
        }
    }
    if (stack.size() != 1)
        return std::nullopt;
    result.value = stack.back();
    return result;
}

} // namespace datchuan::rules
