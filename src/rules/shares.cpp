#include "rules/shares.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include "rules/counting_formula.hpp"
#include "tables/summary_words.hpp"
#include "text/number.hpp"

namespace datchuan::rules {

using tables::Figure;
using tables::LineKind;
using tables::Relation;
using tables::Role;

namespace {

constexpr double greatest_fraction = 1.5; // a column of numbers up to this is one of fractions
constexpr int most_shown = 6;
constexpr int least_shares = 2; // that one wrong base has to explain
constexpr int few = 2;          // lines: too few for the figures to tell what a percentage is of

// "2/1*100", "2*100/1": one column over another.
std::optional<std::pair<std::int32_t, std::int32_t>> pair_in(const tables::ColumnFormula& formula)
{
    using Kind = tables::ColumnFormula::Kind;
    std::vector<std::int32_t> columns;
    int divisions = 0;
    for (const tables::ColumnFormula::Step& step : formula.steps) {
        if (step.kind == Kind::column)
            columns.push_back(step.column);
        divisions += step.kind == Kind::divide ? 1 : 0;
        if (step.kind == Kind::add || step.kind == Kind::subtract)
            return std::nullopt;
    }
    return columns.size() == 2 && divisions == 1 ? std::optional(std::pair(columns[0], columns[1])) : std::nullopt;
}

} // namespace

std::vector<std::int32_t> percentage_columns(const tables::Table& table)
{
    std::vector<std::int32_t> found;
    for (const tables::Column& column : table.columns)
        if (column.role == Role::percentage)
            found.push_back(column.column);
    return found;
}

std::string percent_text(double value, int decimals)
{
    return text::to_text(value, std::min(decimals, most_shown)) + "%";
}

bool Shares::agrees(const Percent& percent, double computed)
{
    return std::abs(percent.value - computed) <= 0.5 * std::pow(10.0, -std::min(percent.decimals, most_shown)) + 1e-6;
}

Shares::Shares(Counts& counts, const Book& book, std::int32_t column) : counts_(counts), book_(book), column_(column)
{
    settle_notation();
    settle_base();
    // "Tỷ lệ so với kế hoạch" may well be one of as many as there are rows.
    const bool of_persons = !tables::SummaryWords::shipped().beyond_hundred.within(" " + counts.path(column) + " ");
    if (of_persons && (base_ == Base::share || base_ == Base::unknown))
        settle_ghosts();
}

bool Shares::has_share(std::size_t line) const
{
    const LineKind kind = counts_.lines()[line].kind;
    return kind == LineKind::count || kind == LineKind::total;
}

void Shares::settle_notation()
{
    bool any_fraction = false;
    bool all_small = true;
    for (std::size_t line = 0; line < counts_.lines().size(); ++line) {
        const Figure figure = counts_.figure(column_, line);
        if (!has_share(line) || !figure.is_number() || figure.percent)
            continue;
        any_fraction = any_fraction || (0 < figure.value && figure.value < 1);
        all_small = all_small && figure.value <= greatest_fraction;
    }
    fractions_ = any_fraction && all_small;
}

std::optional<Percent> Shares::percent(std::size_t line)
{
    const Figure figure = counts_.figure(column_, line);
    if (!figure.is_number())
        return std::nullopt;
    const bool fraction = figure.percent ? !figure.typed : fractions_;
    if (!fraction)
        return Percent{figure.value, figure.decimals, false};
    return Percent{figure.value * 100, std::max(0, figure.decimals - 2), true};
}

std::optional<Shares::Parts> Shares::parts_beside(std::size_t line, std::int32_t numerator, std::int32_t denominator)
{
    const Figure above = counts_.figure(numerator, line);
    const Figure below = counts_.figure(denominator, line);
    if (!above.is_number() || !below.is_number() || below.value <= 0)
        return std::nullopt;
    return Parts{above.value, below.value};
}

double Shares::whole(std::int32_t column)
{
    if (total_ >= 0) {
        const Figure total = counts_.figure(column, static_cast<std::size_t>(total_));
        return total.is_number() ? total.value : 0;
    }
    double sum = 0;
    for (std::size_t line = 0; line < counts_.lines().size(); ++line)
        if (is_summand(line))
            sum += counts_.amount(column, line).value_or(0);
    return sum;
}

std::optional<Shares::Parts> Shares::parts_of_share(std::size_t line, std::int32_t numerator)
{
    const Figure above = counts_.figure(numerator, line);
    const double below = whole(numerator);
    if (!above.is_number() || below <= 0)
        return std::nullopt;
    return Parts{above.value, below};
}

template <typename PartsOf>
Shares::Support Shares::support(PartsOf&& parts_of)
{
    Support result;
    for (std::size_t line = 0; line < counts_.lines().size(); ++line) {
        const auto written = has_share(line) ? percent(line) : std::nullopt;
        const auto parts = written ? parts_of(line) : std::nullopt;
        if (!parts)
            continue;
        ++result.compared;
        result.right += agrees(*written, parts->percent()) ? 1 : 0;
    }
    return result;
}

// From the nearest columns outwards, so that the nearest wins where several fit.
std::vector<std::int32_t> Shares::nearest_counts() const
{
    std::vector<std::int32_t> near = counts_.columns();
    std::sort(near.begin(), near.end(), [&](std::int32_t a, std::int32_t b) {
        return std::pair(std::abs(column_ - a), a) < std::pair(std::abs(column_ - b), b);
    });
    constexpr std::size_t far_enough = 10;
    if (near.size() > far_enough)
        near.resize(far_enough);
    return near;
}

void Shares::settle_base()
{
    for (tables::ColumnFormula& formula : declared_formulas(book_, counts_.table()))
        if (formula.result == column_ && !formula.only_adds()) {
            if (const auto pair = pair_in(formula)) {
                base_ = Base::beside;
                std::tie(numerator_, denominator_) = *pair;
                return;
            }
            base_ = Base::declared;
            formula_ = std::move(formula);
            return;
        }
    const auto total = std::find_if(counts_.lines().rbegin(), counts_.lines().rend(),
                                    [](const tables::Line& line) { return line.kind == LineKind::total; });
    if (total != counts_.lines().rend())
        total_ = static_cast<std::int32_t>(counts_.lines().rend() - total) - 1;

    Support best;
    const auto try_one = [&](const Support& found, Base base, std::int32_t numerator, std::int32_t denominator) {
        if (found.right <= best.right)
            return;
        best = found;
        base_ = base;
        numerator_ = numerator;
        denominator_ = denominator;
    };
    const std::vector<std::int32_t> near = nearest_counts();
    for (const std::int32_t numerator : near)
        for (const std::int32_t denominator : near)
            if (numerator != denominator)
                try_one(support([&](std::size_t line) { return parts_beside(line, numerator, denominator); }),
                        Base::beside, numerator, denominator);
    for (const std::int32_t numerator : near)
        try_one(support([&](std::size_t line) { return parts_of_share(line, numerator); }), Base::share, numerator, -1);
    if (best.right >= 2 && best.right * 2 >= best.compared)
        return;
    base_ = Base::unknown;
    // Too few lines to tell by: two counts right in front, of which the first is a total.
    const std::vector<std::int32_t>& columns = counts_.columns();
    const bool in_front = columns.size() == 2 && columns[1] == column_ - 1 && columns[0] == column_ - 2;
    if (!in_front || tables::SummaryWords::shipped().beyond_hundred.within(" " + counts_.path(column_) + " "))
        return;
    const Support here = support([&](std::size_t line) { return parts_beside(line, columns[1], columns[0]); });
    const std::string& leaf = counts_.path(columns[0]);
    if (here.compared >= 1 && here.compared <= few &&
        tables::SummaryWords::shipped().total_columns.begins(" " + leaf + " ") > 0) {
        base_ = Base::beside;
        numerator_ = columns[1];
        denominator_ = columns[0];
    }
}

bool Shares::is_of_a_plan() const
{
    if (base_ != Base::beside)
        return false;
    const tables::SummaryWords& words = tables::SummaryWords::shipped();
    const std::string whole = " " + counts_.path(denominator_) + " ";
    return words.beyond_hundred.within(whole) || words.thresholds.within(whole);
}

bool Shares::is_summand(std::size_t line) const
{
    const tables::Line& of = counts_.lines()[line];
    return of.kind == LineKind::count && of.parent < 0 && of.relation != Relation::part;
}

double Shares::right_count(std::int32_t numerator, std::size_t line)
{
    const double figure = counts_.amount(numerator, line).value_or(0);
    const std::string_view formula = counts_.formula(numerator, line);
    if (formula.empty())
        return figure;
    return rightly_counted(book_, counts_.table().sheet, formula, figure, counts_.formulas()).value_or(figure);
}

// A list whose numbered rows are more than its persons, and percentages of its persons that were computed over the
// rows: the counts themselves add up to the persons.
void Shares::settle_ghosts()
{
    for (const tables::Table& list : book_.tables) {
        const auto ghosts = std::count_if(list.lines.begin(), list.lines.end(),
                                          [](const tables::Line& line) { return line.kind == LineKind::ghost; });
        if (ghosts == 0 || list.rows.empty())
            continue;
        const auto persons = static_cast<int>(list.rows.size());
        const std::vector<std::int32_t> columns = base_ == Base::share ? std::vector{numerator_} : nearest_counts();
        for (const std::int32_t column : columns)
            if (is_over_ghosts(column, persons, persons + static_cast<int>(ghosts))) {
                base_ = Base::share;
                numerator_ = column;
                return;
            }
    }
}

bool Shares::is_over_ghosts(std::int32_t numerator, int persons, int most)
{
    double sum = 0;
    for (std::size_t line = 0; line < counts_.lines().size(); ++line)
        sum += is_summand(line) ? right_count(numerator, line) : 0;
    if (!equal_figures(sum, persons, 0))
        return false;
    const auto fits = [&](int over) {
        int compared = 0;
        for (std::size_t line = 0; line < counts_.lines().size(); ++line) {
            const auto written = is_summand(line) ? percent(line) : std::nullopt;
            const double count = written ? counts_.amount(numerator, line).value_or(0) : 0;
            if (count > 0 && !agrees(*written, 100 * count / over))
                return false;
            compared += count > 0 ? 1 : 0;
        }
        return compared >= least_shares;
    };
    if (fits(persons))
        return false;
    int over = most; // mostly all of the ghosts were counted
    while (over > persons && !fits(over))
        --over;
    over_ghosts_ = over > persons ? over : 0;
    persons_ = persons;
    return over_ghosts_ > 0;
}

std::optional<Shares::Parts> Shares::parts(std::size_t line)
{
    if (!has_share(line))
        return std::nullopt;
    switch (base_) {
    case Base::declared: {
        const auto computed = compute(*formula_, counts_, line);
        if (!computed || computed->blank_part)
            return std::nullopt;
        const bool of_hundred = std::any_of(formula_->steps.begin(), formula_->steps.end(), [](const auto& step) {
            return step.kind == tables::ColumnFormula::Kind::constant && step.constant == 100;
        });
        return Parts{of_hundred ? computed->value / 100 : computed->value, 1};
    }
    case Base::beside:
        return parts_beside(line, numerator_, denominator_);
    case Base::share:
        if (over_ghosts_ == 0)
            return parts_of_share(line, numerator_);
        // The total is rightly all of itself, whatever it is.
        return static_cast<std::int32_t>(line) == total_ || !counts_.figure(numerator_, line).is_number()
                   ? std::nullopt
                   : std::optional(Parts{right_count(numerator_, line), double(persons_)});
    case Base::unknown:
        break;
    }
    return std::nullopt;
}

} // namespace datchuan::rules
