#include "rules/money.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "rules/phrases.hpp"
#include "text/data_file.hpp"
#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

bool is_digit(char c) { return '0' <= c && c <= '9'; }

// The words of extension/data/money.json.
class MoneyWords
{
public:
    explicit MoneyWords(const text::Data& data) : no_amount_(data.at("no_amount"))
    {
        data.only({"units", "no_amount"});
        const std::vector<text::Data> units = data.at("units").as_array();
        names_.reserve(units.size()); // words point at them
        for (const text::Data& unit : units) {
            unit.only({"name", "worth", "words"});
            const double worth = unit.at("worth").as_number();
            if (worth <= 0)
                unit.at("worth").refuse("phải lớn hơn 0", "has to be more than 0");
            const MoneyUnit named{worth, names_.emplace_back(unit.at("name").as_string())};
            for (const text::Data& word : unit.at("words").as_array()) {
                words_.push_back({text::fold(word.as_string()), named});
                words_.push_back({text::fold_plain(word.as_string()), named});
            }
        }
    }
    MoneyWords(const MoneyWords&) = delete;
    MoneyWords& operator=(const MoneyWords&) = delete;

    [[nodiscard]] std::optional<MoneyUnit> unit(std::string_view word) const
    {
        const auto found =
            std::find_if(words_.begin(), words_.end(), [&](const Word& each) { return each.text == word; });
        return found == words_.end() ? std::nullopt : std::optional(found->unit);
    }

    // The unit that a heading names in a bracket, behind a colon or as its last words.
    [[nodiscard]] std::optional<MoneyUnit> unit_in_heading(std::string_view folded) const
    {
        for (std::size_t at = folded.size(); at-- > 0;) {
            if (std::string_view(" (:,").find(folded[at]) == std::string_view::npos)
                continue;
            std::string_view last = folded.substr(at + 1);
            while (last.ends_with(')') || last.ends_with('.') || last.ends_with(' '))
                last.remove_suffix(1);
            if (const auto named = unit(last))
                return longest_ending(folded.substr(0, at + 1 + last.size()), *named);
        }
        return std::nullopt;
    }

    [[nodiscard]] bool says_no_amount(std::string_view text) const { return no_amount_.within(text); }

private:
    struct Word
    {
        std::string text;
        MoneyUnit unit;
    };

    // "triệu đồng" ends in "đồng" too.
    [[nodiscard]] MoneyUnit longest_ending(std::string_view text, MoneyUnit unit) const
    {
        std::size_t longest = 0;
        for (const Word& each : words_) {
            if (!text.ends_with(each.text) || each.text.size() <= longest)
                continue;
            const std::size_t before = text.size() - each.text.size();
            if (before > 0 && std::string_view(" (:,").find(text[before - 1]) == std::string_view::npos)
                continue;
            longest = each.text.size();
            unit = each.unit;
        }
        return unit;
    }

    std::vector<std::string> names_; // of units
    Phrases no_amount_;
    std::vector<Word> words_;
};

const text::DataFile<MoneyWords> money_words("money.json");

// "ĐVT: triệu đồng" in the rows above a header.
std::optional<MoneyUnit> unit_above(const TableView& table)
{
    constexpr std::int32_t rows_above = 3;
    const sheet::Workbook& workbook = table.book().workbook;
    const sheet::Area& header = table.table().header;
    const sheet::Grid& grid = workbook.grid(table.table().sheet);
    for (std::int32_t row = header.first_row - 1; row >= std::max(0, header.first_row - rows_above); --row) {
        for (std::int32_t column = header.first_column; column <= header.last_column; ++column) {
            const std::string folded = text::fold(workbook.texts[grid.text(column, row)]);
            if (folded.find("đvt") != std::string::npos || folded.find("đơn vị tính") != std::string::npos)
                return money_words->unit_in_heading(folded);
        }
    }
    return std::nullopt;
}

// Most plain numbers of the column are at least this: nobody spends a thousand million on a course.
bool holds_dong(const TableView& table, std::int32_t column)
{
    constexpr double least = 10'000;
    std::size_t large = 0;
    std::size_t all = 0;
    for (const RowView row : table) {
        const Cell cell = row.at(column);
        std::optional<Money> money;
        if (cell.kind == sheet::CellKind::number)
            money = Money{cell.number, std::nullopt};
        else if (cell.kind == sheet::CellKind::text)
            money = money_in(cell.text);
        if (!money || (money->unit && money->unit->worth > 1))
            continue;
        ++all;
        large += money->amount >= least ? 1U : 0U;
    }
    return large * 2 > all;
}

} // namespace

std::optional<Money> money_in(std::string_view text)
{
    std::string folded = text::fold(text::without_brackets(text));
    // "480 (tr.đ)": the bracket is the unit.
    const std::string whole = text::fold(text);
    if (const auto open = whole.find('('); open != std::string::npos && whole.ends_with(')'))
        if (const auto inside = whole.substr(open + 1, whole.size() - open - 2); money_words->unit(inside))
            folded += " " + inside;
    folded.resize(std::min(folded.size(), folded.find('/')));
    std::size_t end = 0;
    while (end < folded.size() &&
           (is_digit(folded[end]) || std::string_view("., ").find(folded[end]) != std::string::npos))
        ++end;
    std::string digits = folded.substr(0, end);
    std::erase(digits, ' ');
    std::string_view word = text::trim(std::string_view(folded).substr(end));
    if (digits.ends_with('.') || digits.ends_with(','))
        digits.pop_back();
    const auto number = text::parse_number(digits);
    if (!number)
        return std::nullopt;
    if (word.empty())
        return Money{*number, std::nullopt};
    // "1tr5": five tenths of the unit.
    double tenths = 0;
    if (word.size() > 1 && is_digit(word.back()) && !is_digit(word[word.size() - 2])) {
        tenths = (word.back() - '0') / 10.0;
        word.remove_suffix(1);
    }
    while (word.ends_with('.') || word.ends_with(' '))
        word.remove_suffix(1);
    const auto unit = money_words->unit(word);
    return unit ? std::optional(Money{*number + tenths, unit}) : std::nullopt;
}

bool says_more(std::string_view text) { return text.find_first_of("(/;%\n") != std::string_view::npos; }

std::optional<double> plain_amount(std::string_view text, const std::optional<MoneyUnit>& of_column)
{
    const auto money = says_more(text) ? std::nullopt : money_in(text);
    if (!money || (money->unit && !(of_column && money->unit->worth == of_column->worth)))
        return std::nullopt;
    return money->amount;
}

bool says_no_amount(std::string_view text) { return money_words->says_no_amount(text); }

std::optional<MoneyUnit> unit_of_column(const TableView& table, std::int32_t column)
{
    const tables::Column* heading = table.table().column_at(column);
    if (const auto named = money_words->unit_in_heading(text::fold(heading->header)))
        return named;
    if (const auto above = unit_above(table))
        return above;
    return holds_dong(table, column) ? money_words->unit("đồng") : std::nullopt;
}

std::string money_text(double amount)
{
    constexpr double thousandths = 1000;
    const double rounded = std::round(amount * thousandths) / thousandths;
    std::string whole = text::grouped(static_cast<long long>(std::trunc(rounded)));
    const double rest = std::abs(rounded - std::trunc(rounded));
    if (rest == 0)
        return whole;
    std::string decimals = text::to_text(rest, 3).substr(1); // from the comma on
    decimals.erase(decimals.find_last_not_of('0') + 1);
    return whole + decimals;
}

} // namespace datchuan::rules
