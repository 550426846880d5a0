#include "tables/number_row.hpp"

#include <algorithm>

#include "text/vietnamese.hpp"

namespace datchuan::tables {
namespace {

using sheet::CellKind;

constexpr std::size_t most_digits = 3;

bool is_digit(char c) { return '0' <= c && c <= '9'; }

struct Numbered
{
    int value = 0;          // 0 for a letter
    std::string expression; // without spaces; empty where there's none
};

// Without spaces, in lower case, without the word "cột".
std::string compact(std::string_view text)
{
    std::string folded = text::fold(text);
    for (auto at = folded.find("cột"); at != std::string::npos; at = folded.find("cột", at))
        folded.erase(at, std::string_view("cột").size());
    std::erase(folded, ' ');
    return folded;
}

// "3", "(3)", "3=4+6", "(3)=(4)+(6)", "2(=3+4)", "a"; nothing for any other text.
std::optional<Numbered> numbered(std::string_view text)
{
    const std::string folded = compact(text);
    std::string_view rest = folded;
    const bool open = rest.starts_with('(') || rest.starts_with('[');
    if (open)
        rest.remove_prefix(1);
    Numbered result;
    std::size_t digits = 0;
    while (digits < rest.size() && digits < most_digits && is_digit(rest[digits]))
        result.value = result.value * 10 + (rest[digits++] - '0');
    if (digits == 0) {
        if (rest.empty() || rest[0] < 'a' || rest[0] > 'h')
            return std::nullopt;
        digits = 1;
    }
    rest.remove_prefix(digits);
    if (open && (rest.starts_with(')') || rest.starts_with(']')))
        rest.remove_prefix(1);
    else if (open && rest.ends_with(')'))
        rest.remove_suffix(1); // "(3=4+6)"
    if (rest.empty())
        return result;
    if (rest.starts_with("(=") && rest.ends_with(')'))
        rest = rest.substr(1, rest.size() - 2);
    if (!rest.starts_with('='))
        return std::nullopt;
    result.expression = rest.substr(1);
    return result;
}

std::optional<Numbered> numbered(const sheet::Grid& grid, const sheet::TextPool& texts, std::int32_t column,
                                 std::int32_t row)
{
    if (grid.kind(column, row) == CellKind::number) {
        const double number = grid.number(column, row);
        const int value = 0 < number && number < 1000 ? static_cast<int>(number) : 0;
        return value > 0 && value == number ? std::optional(Numbered{value, {}}) : std::nullopt;
    }
    return grid.kind(column, row) == CellKind::text ? numbered(texts[grid.text(column, row)]) : std::nullopt;
}

// Sums and products of column numbers: "4+6+8", "3+…+12", "(3-4)/3*100".
class ExpressionReader
{
public:
    using Kind = ColumnFormula::Kind;
    using Columns = std::vector<std::pair<int, std::int32_t>>; // number, column of the sheet

    ExpressionReader(std::string_view text, const Columns& columns) : rest_(text), columns_(columns) {}

    // Nothing where the text is no expression, or none of at least two steps.
    std::optional<std::vector<ColumnFormula::Step>> read()
    {
        if (!sum() || !rest_.empty() || steps_.size() < 3)
            return std::nullopt;
        return std::move(steps_);
    }

private:
    static constexpr int deepest = 20;

    bool sum()
    {
        if (!product())
            return false;
        while (rest_.starts_with('+') || rest_.starts_with('-')) {
            const Kind kind = rest_.front() == '+' ? Kind::add : Kind::subtract;
            rest_.remove_prefix(1);
            if (kind == Kind::add && take_dots()) {
                if (!all_up_to())
                    return false;
                continue;
            }
            if (!product())
                return false;
            steps_.push_back({kind, 0, 0});
        }
        return true;
    }

    bool product()
    {
        if (!factor())
            return false;
        for (;;) {
            Kind kind = Kind::multiply;
            if (take("/") || take(":"))
                kind = Kind::divide;
            else if (!take("*") && !take("x") && !take("×"))
                return true;
            if (!factor())
                return false;
            steps_.push_back({kind, 0, 0});
        }
    }

    bool factor()
    {
        if (take("(") || take("[")) {
            if (++depth_ > deepest || !sum())
                return false;
            --depth_;
            return take(")") || take("]");
        }
        const auto value = number();
        const bool percent = take("%"); // "4/3*100%"
        if (!value)
            return false;
        if (!percent && add_column(*value))
            return true;
        if (*value != 100 && *value != 1000)
            return false;
        steps_.push_back({Kind::constant, 0, static_cast<double>(*value)});
        return true;
    }

    // "3+…+12" behind its dots: the columns that stand between the two numbers, and the last.
    bool all_up_to()
    {
        const auto last = take("+") ? number() : std::nullopt;
        if (!last || steps_.empty() || steps_.back().kind == Kind::constant || last_named_ >= *last)
            return false;
        for (int each = last_named_ + 1; each <= *last; ++each) {
            if (!add_column(each))
                return false;
            steps_.push_back({Kind::add, 0, 0});
        }
        return true;
    }

    std::optional<int> number()
    {
        std::size_t digits = 0;
        int value = 0;
        while (digits < rest_.size() && digits < most_digits && is_digit(rest_[digits]))
            value = value * 10 + (rest_[digits++] - '0');
        rest_.remove_prefix(digits);
        return digits > 0 ? std::optional(value) : std::nullopt;
    }

    bool add_column(int named)
    {
        const auto column =
            std::find_if(columns_.begin(), columns_.end(), [&](const auto& each) { return each.first == named; });
        if (column == columns_.end())
            return false;
        steps_.push_back({Kind::column, column->second, 0});
        last_named_ = named;
        return true;
    }

    bool take_dots()
    {
        bool any = false;
        while (take("…") || take("."))
            any = true;
        return any;
    }

    bool take(std::string_view sign)
    {
        if (!rest_.starts_with(sign))
            return false;
        rest_.remove_prefix(sign.size());
        return true;
    }

    std::string_view rest_;
    const Columns& columns_;
    std::vector<ColumnFormula::Step> steps_;
    int last_named_ = 0; // the column's number
    int depth_ = 0;
};

// The numbers of columns that were moved with them: each once, and hardly one of them missing.
bool number_once(std::vector<int>& numbers, int highest)
{
    constexpr std::size_t least = 5;
    const bool nearly_all = static_cast<std::size_t>(highest) <= numbers.size() + numbers.size() / 4;
    std::sort(numbers.begin(), numbers.end());
    return numbers.size() >= least && nearly_all && std::adjacent_find(numbers.begin(), numbers.end()) == numbers.end();
}

} // namespace

bool is_number_row(const sheet::Grid& grid, const sheet::TextPool& texts, std::int32_t row, std::int32_t first_column,
                   std::int32_t last_column)
{
    int filled = 0;
    int in_sequence = 0;
    int previous = 0;
    int highest = 0;
    std::vector<int> numbers;
    for (std::int32_t column = first_column; column <= last_column; ++column) {
        if (grid.empty(column, row))
            continue;
        const auto cell = numbered(grid, texts, column, row);
        if (!cell)
            return false;
        ++filled;
        if (cell->value == 0 || cell->value == previous + 1)
            ++in_sequence;
        previous = cell->value;
        highest = std::max(highest, previous);
        if (cell->value > 0)
            numbers.push_back(cell->value);
    }
    return filled >= 3 && highest > 0 && (in_sequence * 10 >= filled * 8 || number_once(numbers, highest));
}

bool ColumnFormula::only_adds() const
{
    return std::none_of(steps.begin(), steps.end(),
                        [](const Step& step) { return step.kind == Kind::multiply || step.kind == Kind::divide; });
}

std::vector<ColumnFormula> column_formulas(const sheet::Grid& grid, const sheet::TextPool& texts, std::int32_t row,
                                           std::int32_t first_column, std::int32_t last_column)
{
    std::vector<std::pair<int, std::int32_t>> columns;
    std::vector<std::pair<std::int32_t, std::string>> expressions;
    for (std::int32_t column = first_column; column <= last_column; ++column)
        if (auto cell = numbered(grid, texts, column, row)) {
            if (cell->value > 0)
                columns.emplace_back(cell->value, column);
            if (!cell->expression.empty())
                expressions.emplace_back(column, std::move(cell->expression));
        }
    std::vector<ColumnFormula> formulas;
    for (auto& [column, expression] : expressions)
        if (auto steps = ExpressionReader(expression, columns).read())
            formulas.push_back({column, std::move(expression), std::move(*steps)});
    return formulas;
}

} // namespace datchuan::tables
