#include "rules/list_totals.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include <boost/unordered/unordered_flat_set.hpp>

#include "rules/counts.hpp"
#include "rules/money.hpp"
#include "tables/figure.hpp"
#include "tables/summary_words.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Line;
using tables::LineKind;
using tables::Role;

struct Typed
{
    double value = 0;
    std::size_t at = 0; // where the digits stand in the text
    std::size_t length = 0;
};

bool is_digit(char c) { return '0' <= c && c <= '9'; }

// Whether these words, up to their number, are a total's: "Tổng cộng:", "Tổng số học viên:", "Danh sách gồm"; not "Tổng
// hợp năm", nor of a group that may be greater than the list, "Tổng số công chức".
bool announces_total(std::string_view words)
{
    const std::string folded = tables::words_of(words);
    for (const std::string_view unit : {" người ", " học viên ", " đồng chí ", " đ c ", " đại biểu "})
        if (folded.ends_with(unit) &&
            tables::SummaryWords::shipped().is_total_row(folded.substr(0, folded.size() - unit.size())))
            return true;
    return tables::SummaryWords::shipped().is_total_row(words) || folded.find(" danh sách ") != std::string::npos ||
           tables::SummaryWords::shipped().is_total_row(words.substr(0, words.find(':')));
}

// "Tổng cộng: 35 người", "Cộng: 35": the number, where it's one of people or attendances.
std::optional<Typed> people_in(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size() && !is_digit(text[at]))
        ++at;
    Typed typed{0, at, 0};
    while (at + typed.length < text.size() && is_digit(text[at + typed.length]) && typed.length < 7)
        typed.value = typed.value * 10 + (text[at + typed.length++] - '0');
    if (typed.length == 0 || !announces_total(text.substr(0, typed.at)))
        return std::nullopt;
    const std::string_view rest = text.substr(at + typed.length);
    if (rest.starts_with('.') || rest.starts_with(',') || rest.starts_with('/') || rest.starts_with('%'))
        return std::nullopt;
    const std::string words = tables::words_of(rest);
    constexpr std::string_view none = " ";
    for (const std::string_view unit : {" người ", " đồng chí ", " đ c ", " học viên ", " cán bộ ", " công chức ",
                                        " viên chức ", " lượt ", " đại biểu ", " cbccvc "})
        if (words.starts_with(unit))
            return typed;
    return words == none ? std::optional(typed) : std::nullopt;
}

// What a total of a list may rightly be: the rows or the persons since the total above it, or of the whole list. Kept
// while going down the list, so that many totals cost no more than one.
class Tally
{
public:
    Tally(const TableView& table, const std::vector<std::int32_t>& amounts)
        : table_(table), figures_(table.book().workbook.texts), amounts_(amounts), sums_(amounts.size())
    {
        for (const std::int32_t column : amounts_)
            units_.push_back(unit_of_column(table, column));
    }

    // Counts the rows above this one that weren't counted yet.
    void go_to(std::int32_t row)
    {
        const std::vector<tables::Row>& rows = table_.table().rows;
        for (; next_ < rows.size() && rows[next_].row < row; ++next_)
            add(RowView(table_, next_));
    }
    void begin_anew()
    {
        here_ = {};
        names_here_.clear();
        for (Sum& sum : sums_)
            sum.here = 0;
    }

    [[nodiscard]] bool is(double value) const
    {
        const auto options = {all_.rows,     here_.rows,         all_.persons,
                              here_.persons, int(names_.size()), int(names_here_.size())};
        return std::any_of(options.begin(), options.end(), [&](int each) { return each == value; });
    }
    [[nodiscard]] int right() const { return here_.persons; }
    [[nodiscard]] bool any() const { return here_.persons > 0; }

    struct Sum
    {
        double all = 0;
        double here = 0;
        bool readable = true; // every amount is a number, or a text that would be one
    };
    [[nodiscard]] const Sum& sum(std::size_t amount) const { return sums_[amount]; }
    [[nodiscard]] tables::Figure figure(std::int32_t column, std::int32_t row)
    {
        return figures_.at(table_.book().workbook.grid(table_.table().sheet), column, row);
    }

private:
    struct Count
    {
        int rows = 0;
        int persons = 0;
    };

    void add(const RowView& row)
    {
        const int person = row.continues_person_above() ? 0 : 1;
        for (Count* const count : {&all_, &here_}) {
            ++count->rows;
            count->persons += person;
        }
        names_.insert(row.identity().name);
        names_here_.insert(row.identity().name);
        for (std::size_t i = 0; i < amounts_.size(); ++i) {
            const tables::Figure each = figure(amounts_[i], row.row().row);
            if (each.is_blank())
                continue;
            // A text counts as the number that it would be: the total is of all amounts, though Calc adds up no text.
            const Cell cell = row.at(amounts_[i]);
            const std::optional<double> amount = cell.kind == sheet::CellKind::text ? plain_amount(cell.text, units_[i])
                                                 : each.is_number()                 ? std::optional(each.value)
                                                                                    : std::nullopt;
            sums_[i].readable = sums_[i].readable && amount.has_value();
            sums_[i].all += amount.value_or(0);
            sums_[i].here += amount.value_or(0);
        }
    }

    const TableView& table_;
    tables::FigureReader figures_;
    const std::vector<std::int32_t>& amounts_;    // columns of money
    std::vector<std::optional<MoneyUnit>> units_; // of these columns
    std::vector<Sum> sums_;
    std::size_t next_ = 0;
    Count all_;
    Count here_;
    boost::unordered_flat_set<staff::KeyId> names_;
    boost::unordered_flat_set<staff::KeyId> names_here_;
};

void report_total(Report& report, const Cell& cell, const std::string& value, int right, const std::string& replacement)
{
    auto entry = report.at(cell);
    entry.say({{"value", value}, {"sum", std::to_string(right)}});
    if (!replacement.empty())
        entry.repair(replacement);
}

void check_line(const TableView& table, const Line& line, const Tally& expected, Report& report)
{
    const sheet::Workbook& workbook = table.book().workbook;
    const sheet::Grid& grid = workbook.grid(table.table().sheet);
    if (!expected.any())
        return;
    bool labelled = false;
    for (std::int32_t column = table.table().header.first_column; column <= table.table().header.last_column;
         ++column) {
        const Cell cell = cell_at(workbook, {table.table().sheet, line.row, column});
        if (cell.empty())
            continue;
        if (!labelled) { // the first filled cell is the label, and often all there is
            labelled = true;
            if (cell.kind != sheet::CellKind::text)
                return;
            const auto typed = people_in(cell.text);
            if (!typed && !announces_total(cell.text))
                return;
            if (!typed)
                continue;
            std::string right(cell.text);
            right.replace(typed->at, typed->length, std::to_string(expected.right()));
            if (!expected.is(typed->value))
                report_total(report, cell, figure_text(typed->value), expected.right(),
                             grid.formula(column, line.row).empty() ? right : std::string());
            return;
        }
        // A figure right behind the label counts the list, unless its column holds figures of its own.
        const tables::Column* const of = table.table().column_at(column);
        const bool counts = of != nullptr &&
                            (of->role == Role::serial || of->role == Role::full_name || of->role == Role::family_name ||
                             of->role == Role::given_name || of->role == Role::birth_date);
        if (!counts)
            return;
        std::optional<double> value;
        if (cell.kind == sheet::CellKind::number)
            value = cell.number;
        else if (cell.kind == sheet::CellKind::text)
            if (const auto typed = people_in("cộng: " + std::string(cell.text)))
                value = typed->value;
        if (value && !expected.is(*value))
            report_total(report, cell, cell.shown(), expected.right(),
                         grid.formula(column, line.row).empty() && cell.kind == sheet::CellKind::number
                             ? std::to_string(expected.right())
                             : std::string());
        return;
    }
}

// A total below a column of money: the sum of what stands above it.
void check_amounts(const TableView& table, const Line& line, const std::vector<std::int32_t>& amounts, Tally& tally,
                   Report& report)
{
    const sheet::Grid& grid = table.book().workbook.grid(table.table().sheet);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const tables::Figure total = tally.figure(amounts[i], line.row);
        const Tally::Sum& sum = tally.sum(i);
        if (!total.is_number() || total.typed || !sum.readable || sum.here == 0 ||
            equal_figures(total.value, sum.all, total.decimals) || equal_figures(total.value, sum.here, total.decimals))
            continue;
        auto entry = report.at(sheet::Address{table.table().sheet, line.row, amounts[i]});
        entry.say({{"value", figure_text(total.value)}, {"sum", figure_text(sum.here)}});
        if (grid.formula(amounts[i], line.row).empty())
            entry.repair(cell_text(sum.here));
    }
}

} // namespace

void check_list_totals(const TableView& table, Report& report)
{
    const std::vector<Line>& lines = table.table().lines;
    if (std::none_of(lines.begin(), lines.end(), [](const Line& line) { return line.kind == LineKind::total; }))
        return;
    std::vector<std::int32_t> amounts;
    for (const tables::Column& column : table.table().columns)
        if (column.role == Role::cost)
            amounts.push_back(column.column);
    Tally tally(table, amounts);
    for (const Line& line : lines) {
        if (line.kind != LineKind::total)
            continue;
        tally.go_to(line.row);
        check_line(table, line, tally, report);
        check_amounts(table, line, amounts, tally, report);
        tally.begin_anew();
    }
}

} // namespace datchuan::rules
