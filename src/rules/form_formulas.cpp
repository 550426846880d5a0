#include "rules/form_formulas.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "rules/percentage_base.hpp"
#include "rules/shares.hpp"
#include "rules/totals.hpp"
#include "tables/summary_words.hpp"

namespace datchuan::rules {
namespace {

using tables::ColumnFormula;
using tables::Figure;
using tables::LineKind;
using tables::Role;
using Kind = ColumnFormula::Kind;

constexpr double hundred = 100;

// "D8", "C$12"
std::string reference(std::int32_t column, std::int32_t row, bool fixed_row = false)
{
    return sheet::column_letters(column) + (fixed_row ? "$" : "") + std::to_string(row + 1);
}

std::string sign_of(Kind kind)
{
    switch (kind) {
    case Kind::add:
        return "+";
    case Kind::subtract:
        return "-";
    case Kind::multiply:
        return "*";
    default:
        return "/";
    }
}

// The number row's arithmetic for a row of the sheet, with no more brackets than it needs.
std::string written(const ColumnFormula& formula, std::int32_t row)
{
    struct Part
    {
        std::string text;
        bool is_sum = false;
    };
    std::vector<Part> stack;
    for (const ColumnFormula::Step& step : formula.steps) {
        if (step.kind == Kind::column) {
            stack.push_back({reference(step.column, row)});
            continue;
        }
        if (step.kind == Kind::constant) {
            stack.push_back({std::to_string(static_cast<long>(step.constant))});
            continue;
        }
        const Part right = std::move(stack.back());
        stack.pop_back();
        Part& left = stack.back();
        const bool sum = step.kind == Kind::add || step.kind == Kind::subtract;
        const auto in_brackets = [](const Part& part, bool needed) {
            return needed ? "(" + part.text + ")" : part.text;
        };
        // Behind a minus or a division sign a bracket stays.
        const bool keeps = (step.kind == Kind::subtract && right.is_sum) || step.kind == Kind::divide;
        left.text = in_brackets(left, !sum && left.is_sum) + sign_of(step.kind) +
                    in_brackets(right, (!sum && right.is_sum) ||
                                           (keeps && right.text.find_first_of("+-*/") != std::string::npos));
        left.is_sum = sum;
    }
    return stack.back().text;
}

bool subtracts(const ColumnFormula& formula)
{
    return std::any_of(formula.steps.begin(), formula.steps.end(),
                       [](const ColumnFormula::Step& step) { return step.kind == Kind::subtract; });
}

class FormFiller
{
public:
    FormFiller(const TableView& form, sheet::Workbook& workbook, const KnownShare& known)
        : form_(form), known_(known), counts_(form),
          grid_(workbook.sheets[static_cast<std::size_t>(form.table().sheet)].grid),
          declared_(declared_formulas(form.book(), form.table()))
    {
    }

    FormFormulas fill()
    {
        declared_columns();
        totals();
        declared_columns(); // of the totals that were filled in just now
        for (const std::int32_t column : percentage_columns(form_.table()))
            shares(column);
        return std::move(result_);
    }

private:
    [[nodiscard]] const std::vector<tables::Line>& lines() const { return counts_.lines(); }
    [[nodiscard]] bool waits(std::int32_t column, std::size_t line) const
    {
        const LineKind kind = lines()[line].kind;
        return (kind == LineKind::count || kind == LineKind::total) && grid_.empty(column, lines()[line].row);
    }
    [[nodiscard]] bool is_of_counts(std::int32_t column) const
    {
        const tables::Column* const found = form_.table().column_at(column);
        return found != nullptr && (found->role == Role::count || found->role == Role::cost);
    }

    void gap(std::int32_t column, std::size_t line, FormGap::Why why)
    {
        result_.gaps.push_back({counts_.address(column, line), why});
    }

    // False where the cell is part of a merged one, which is told.
    bool put(FormFormula::Kind kind, std::int32_t column, std::size_t line, FormFormula formula)
    {
        const sheet::Address cell = counts_.address(column, line);
        if (grid_.merge_at(column, cell.row) != nullptr) {
            gap(column, line, FormGap::Why::merged);
            return false;
        }
        formula.cell = cell;
        formula.kind = kind;
        formula.needs = std::exchange(heard_, {});
        grid_.set_number(column, cell.row, formula.value);
        result_.formulas.push_back(std::move(formula));
        return true;
    }

    struct Parts
    {
        int numbers = 0;
        int blanks = 0;
        bool typed = false;
        bool decimals = false;
        bool dashes = false; // texts that stand for nothing: a plus sign doesn't take them
    };
    void hear(Parts& parts, std::int32_t column, std::size_t line)
    {
        const Figure figure = counts_.figure(column, line);
        heard_.push_back(counts_.address(column, line));
        parts.numbers += figure.is_number() ? 1 : 0;
        parts.blanks += figure.is_number() ? 0 : 1;
        parts.decimals = parts.decimals || figure.decimals > 0;
        parts.typed = parts.typed || (figure.is_number() && figure.typed);
        parts.dashes = parts.dashes || (figure.is_blank() && !grid_.empty(column, lines()[line].row));
    }
    Parts parts_of(const ColumnFormula& formula, std::size_t line)
    {
        heard_.clear();
        Parts parts;
        for (const ColumnFormula::Step& step : formula.steps)
            if (step.kind == Kind::column)
                hear(parts, step.column, line);
        return parts;
    }

    void declared_columns()
    {
        for (const ColumnFormula& formula : declared_)
            if (is_of_counts(formula.result))
                for (std::size_t line = 0; line < lines().size(); ++line)
                    if (waits(formula.result, line))
                        declared(formula, line);
    }

    void declared(const ColumnFormula& formula, std::size_t line)
    {
        const auto computed = compute(formula, counts_, line);
        const Parts parts = parts_of(formula, line);
        if (!computed || parts.numbers == 0)
            return;
        const bool adds = formula.only_adds() && !subtracts(formula);
        if (parts.blanks > 0 && !adds) // the blank one may hold what is missing
            return;
        if (parts.typed)
            return gap(formula.result, line, FormGap::Why::typed);
        const std::int32_t row = lines()[line].row;
        std::string text = "=" + written(formula, row);
        if (parts.dashes) {
            std::replace(text.begin(), text.end(), '+', ';');
            std::erase_if(text, [](char c) { return c == '(' || c == ')'; });
            text = "=SUM(" + text.substr(1) + ")";
        }
        put(FormFormula::Kind::total, formula.result, line,
            {.formula = std::move(text), .value = computed->value, .reason = formula.text});
    }

    // From the bottom up, so that what stands under a line is there when the line adds it up.
    void totals()
    {
        for (std::size_t line = lines().size(); line-- > 0;)
            if (lines()[line].kind != LineKind::total)
                total(line);
        for (std::size_t line = 0; line < lines().size(); ++line)
            if (lines()[line].kind == LineKind::total)
                total(line);
    }

    void total(std::size_t line)
    {
        for (const std::int32_t column : counts_.columns()) {
            if (!waits(column, line) ||
                tables::SummaryWords::shipped().not_added.within(" " + counts_.path(column) + " "))
                continue;
            const auto covers = covered_by(counts_, line, column);
            const auto sum = covers ? counts_.sum(column, *covers) : std::nullopt;
            if (sum)
                total(line, column, *covers, *sum);
        }
    }

    void total(std::size_t line, std::int32_t column, const std::vector<std::int32_t>& covers, double sum)
    {
        heard_.clear();
        std::vector<std::int32_t> rows;
        Parts parts;
        collect(column, covers, rows, parts);
        const bool of_money = form_.table().column_at(column)->role == Role::cost;
        if (parts.numbers == 0 || (parts.decimals && !of_money)) // what has decimals isn't counted
            return;
        if (parts.typed)
            return gap(column, line, FormGap::Why::typed);
        put(FormFormula::Kind::total, column, line, {.formula = "=SUM(" + ranges(column, rows) + ")", .value = sum});
    }

    bool any_figure_under(std::int32_t column, std::size_t line)
    {
        const auto& children = counts_.children(line);
        return std::any_of(children.begin(), children.end(), [&](std::int32_t index) {
            const auto child = static_cast<std::size_t>(index);
            return counts_.figure(column, child).is_number() || any_figure_under(column, child);
        });
    }

    // The rows of the figures: of a line without one, those of what stands under it.
    void collect(std::int32_t column, const std::vector<std::int32_t>& covers, std::vector<std::int32_t>& rows,
                 Parts& parts)
    {
        for (const std::int32_t index : covers) {
            const auto line = static_cast<std::size_t>(index);
            if (counts_.figure(column, line).is_blank() && any_figure_under(column, line)) {
                collect(column, counts_.children(line), rows, parts);
                continue;
            }
            if (lines()[line].kind == LineKind::section)
                continue;
            hear(parts, column, line);
            rows.push_back(lines()[line].row);
        }
    }

    static std::string ranges(std::int32_t column, std::vector<std::int32_t> rows)
    {
        std::sort(rows.begin(), rows.end());
        std::string text;
        for (std::size_t first = 0; first < rows.size();) {
            std::size_t last = first;
            while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
                ++last;
            text += (text.empty() ? "" : ";") + reference(column, rows[first]) +
                    (last > first ? ":" + reference(column, rows[last]) : "");
            first = last + 1;
        }
        return text;
    }

    void shares(std::int32_t column)
    {
        std::vector<std::size_t> waiting;
        for (std::size_t line = 0; line < lines().size(); ++line)
            if (waits(column, line))
                waiting.push_back(line);
        if (waiting.empty())
            return;
        Shares known(counts_, form_.book(), column);
        std::optional<PercentageBase> base = percentage_base(known, counts_, column);
        if (column == known_.column)
            base = PercentageBase{known_.numerator, known_.denominator};
        const auto formula = std::find_if(declared_.begin(), declared_.end(),
                                          [&](const ColumnFormula& each) { return each.result == column; });
        const bool fractions = known.fractions() || holds_fractions(column);
        bool any_counts = false;
        for (const std::size_t line : waiting) {
            if (formula != declared_.end())
                share(column, line, *formula);
            else if (base)
                share(column, line, *base, fractions);
            any_counts = any_counts || has_figures(line);
        }
        if (formula == declared_.end() && !base && any_counts)
            gap(column, waiting.front(), FormGap::Why::no_base);
    }

    bool has_figures(std::size_t line)
    {
        return std::any_of(counts_.columns().begin(), counts_.columns().end(),
                           [&](std::int32_t column) { return counts_.figure(column, line).is_number(); });
    }

    // What can't be filled in for what stands in the cells is told; what only waits for its counts isn't.
    bool is_possible(std::int32_t column, std::size_t line, const Parts& parts, std::optional<double> percent)
    {
        if (parts.numbers == 0 || parts.blanks > 0)
            return false;
        if (!percent)
            gap(column, line, FormGap::Why::no_whole);
        else if (parts.typed)
            gap(column, line, FormGap::Why::typed);
        else if (*percent > hundred + 1e-9 && !may_exceed_hundred(counts_, column))
            gap(column, line, FormGap::Why::too_great);
        else
            return true;
        return false;
    }

    void share(std::int32_t column, std::size_t line, const ColumnFormula& formula)
    {
        const auto computed = compute(formula, counts_, line);
        const bool times_hundred =
            std::any_of(formula.steps.begin(), formula.steps.end(), [](const ColumnFormula::Step& step) {
                return step.kind == Kind::constant && step.constant == hundred;
            });
        const auto percent =
            computed ? std::optional(times_hundred ? computed->value : computed->value * hundred) : std::nullopt;
        if (!is_possible(column, line, parts_of(formula, line), percent))
            return;
        const std::int32_t row = lines()[line].row;
        std::string text = written(formula, row);
        bool fraction = !times_hundred;
        if (times_hundred && grid_.shown_as_percent(column, row)) {
            const bool sum = formula.steps.back().kind == Kind::add || formula.steps.back().kind == Kind::subtract;
            text = sum ? "(" + text + ")/100" : text + "/100";
            fraction = true;
        }
        put(FormFormula::Kind::share, column, line,
            {.formula = "=" + text,
             .value = fraction ? *percent / hundred : *percent,
             .look = fraction ? Look::percent : Look::decimal,
             .reason = formula.text});
    }

    // In the column's own notation: one of true percentages holds 0.452, any other 45.2.
    [[nodiscard]] bool holds_fractions(std::int32_t column) const
    {
        for (const tables::Line& line : lines())
            if (grid_.shown_as_percent(column, line.row) && !grid_.empty(column, line.row))
                return true;
        const bool any = std::any_of(lines().begin(), lines().end(), [&](const tables::Line& line) {
            return grid_.kind(column, line.row) == sheet::CellKind::number;
        });
        const tables::Column& heading = *form_.table().column_at(column);
        return !any && heading.header.find('%') == std::string::npos && heading.path.find('%') == std::string::npos;
    }

    void share(std::int32_t column, std::size_t line, const PercentageBase& base, bool fractions)
    {
        heard_.clear();
        Parts parts;
        hear(parts, base.numerator, line);
        const auto whole_line = base.denominator >= 0 ? line : static_cast<std::size_t>(base.total_line);
        const std::int32_t whole_column = base.denominator >= 0 ? base.denominator : base.numerator;
        hear(parts, whole_column, whole_line);
        const double whole = counts_.figure(whole_column, whole_line).value;
        const double part = counts_.figure(base.numerator, line).value;
        const auto percent = whole > 0 ? std::optional(hundred * part / whole) : std::nullopt;
        if (!is_possible(column, line, parts, percent))
            return;
        const std::int32_t row = lines()[line].row;
        const bool fraction = fractions || grid_.shown_as_percent(column, row);
        const std::string below = reference(whole_column, lines()[whole_line].row, base.denominator < 0);
        put(FormFormula::Kind::share, column, line,
            {.formula = "=" + reference(base.numerator, row) + (fraction ? "/" : "*100/") + below,
             .value = fraction ? *percent / hundred : *percent,
             .look = fraction ? Look::percent : Look::decimal});
    }

    const TableView& form_;
    KnownShare known_;
    Counts counts_;
    sheet::Grid& grid_;
    std::vector<ColumnFormula> declared_;
    std::vector<sheet::Address> heard_; // the cells that were asked for the formula at hand
    FormFormulas result_;
};

} // namespace

FormFormulas form_formulas(const TableView& form, sheet::Workbook& workbook, const KnownShare& known)
{
    return FormFiller(form, workbook, known).fill();
}

} // namespace datchuan::rules
