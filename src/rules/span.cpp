#include "rules/span.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "rules/study_time.hpp"
#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

constexpr double months_a_year = 12;

constexpr std::array<std::pair<std::string_view, TimeUnit>, 15> unit_words{{{"tiết", TimeUnit::period},
                                                                            {"tiet", TimeUnit::period},
                                                                            {"buổi", TimeUnit::half_day},
                                                                            {"buoi", TimeUnit::half_day},
                                                                            {"ngày", TimeUnit::day},
                                                                            {"ngay", TimeUnit::day},
                                                                            {"tuần", TimeUnit::week},
                                                                            {"tuan", TimeUnit::week},
                                                                            {"tháng", TimeUnit::month},
                                                                            {"thang", TimeUnit::month},
                                                                            {"th", TimeUnit::month},
                                                                            {"năm", TimeUnit::year},
                                                                            {"nam", TimeUnit::year},
                                                                            {"months", TimeUnit::month},
                                                                            {"years", TimeUnit::year}}};

TimeUnit unit_named(std::string_view word)
{
    const auto found =
        std::find_if(unit_words.begin(), unit_words.end(), [&](const auto& u) { return u.first == word; });
    return found == unit_words.end() ? TimeUnit::unknown : found->second;
}

bool is_digit(char c) { return '0' <= c && c <= '9'; }
bool is_letter(char c) { return ('a' <= c && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

struct Amount
{
    double amount = 0;
    std::string_view word; // that follows the number, empty where none does
};

// Every number of the text with the word behind it; nothing where one of them can't be read.
std::optional<std::vector<Amount>> amounts_in(std::string_view folded)
{
    std::vector<Amount> amounts;
    std::size_t at = 0;
    const auto take = [&](auto&& belongs) {
        const std::size_t begin = at;
        while (at < folded.size() && belongs(folded[at]))
            ++at;
        return folded.substr(begin, at - begin);
    };
    while (at < folded.size()) {
        if (!is_digit(folded[at])) {
            ++at;
            continue;
        }
        const bool negative = at > 0 && folded[at - 1] == '-' && amounts.empty() && at == 1;
        std::string_view digits = take([](char c) { return is_digit(c) || c == '.' || c == ','; });
        while (!digits.empty() && !is_digit(digits.back()))
            digits.remove_suffix(1);
        const auto number = text::parse_number(digits);
        if (!number)
            return std::nullopt;
        take([](char c) { return c == ' '; });
        amounts.push_back({negative ? -*number : *number, take(is_letter)});
    }
    return amounts;
}

} // namespace

std::optional<double> Span::periods() const
{
    switch (unit) {
    case TimeUnit::period:
        return amount;
    case TimeUnit::half_day:
        return amount * study_time().periods_a_day / 2;
    case TimeUnit::day:
        return amount * study_time().periods_a_day;
    case TimeUnit::week:
        return amount * study_time().days_a_week * study_time().periods_a_day;
    default:
        return std::nullopt;
    }
}

std::optional<double> Span::months() const
{
    switch (unit) {
    case TimeUnit::month:
        return amount;
    case TimeUnit::year:
        return amount * months_a_year;
    default:
        return std::nullopt;
    }
}

std::optional<Span> span_in(std::string_view text, TimeUnit unit_of_column)
{
    const std::string folded = text::fold(text);
    const auto amounts = amounts_in(std::string_view(folded).substr(0, folded.find_first_of("(/;")));
    if (!amounts || amounts->empty())
        return std::nullopt;
    const auto span_of = [&](const Amount& each) {
        return Span{each.amount, each.word.empty() ? unit_of_column : unit_named(each.word)};
    };
    const Span first = span_of(amounts->front());
    if (amounts->size() == 1)
        return first;
    const Span second = span_of((*amounts)[1]);
    if (amounts->size() == 2 && first.unit == TimeUnit::year && second.unit == TimeUnit::month)
        return Span{*first.months() + second.amount, TimeUnit::month};
    return std::nullopt;
}

TimeUnit unit_in_heading(std::string_view heading)
{
    const std::string folded = text::fold(heading);
    for (std::size_t at = 0; at < folded.size();) {
        std::size_t end = at;
        while (end < folded.size() && is_letter(folded[end]))
            ++end;
        if (const TimeUnit unit = unit_named(std::string_view(folded).substr(at, end - at)); unit != TimeUnit::unknown)
            return unit;
        at = end + 1;
    }
    return TimeUnit::unknown;
}

SpanReader::SpanReader(const TableView& table, tables::Role role) : workbook_(table.book().workbook)
{
    if (const tables::Column* column = table.table().column_at(table.table().column_of(role)))
        unit_ = unit_in_heading(column->header);
}

std::optional<Span> SpanReader::read(const Cell& cell)
{
    if (cell.kind == sheet::CellKind::number)
        return Span{cell.number, unit_};
    if (cell.kind != sheet::CellKind::text)
        return std::nullopt;
    const sheet::TextId id = workbook_.grid(cell.address.sheet).text(cell.address.column, cell.address.row);
    return known_.get(workbook_.texts, id, [&](std::string_view text) { return span_in(text, unit_); });
}

} // namespace datchuan::rules
