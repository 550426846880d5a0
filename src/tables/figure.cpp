#include "tables/figure.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

#include "tables/summary_words.hpp"
#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::tables {
namespace {

constexpr std::size_t longest_figure = 60; // bytes

bool is_digit(char c) { return '0' <= c && c <= '9'; }

bool stands_for_nothing(std::string_view folded)
{
    return folded.find_first_not_of("-._/ ") == std::string_view::npos || folded == "…" || folded == "không";
}

// "nam:3 nữ:2": words and numbers in turn, at least two of them; their sum.
std::optional<double> parts_in_one_cell(std::string_view folded)
{
    double sum = 0;
    int parts = 0;
    while (!folded.empty()) {
        const std::size_t colon = folded.find(':');
        if (colon == std::string_view::npos || colon == 0)
            return std::nullopt;
        if (std::any_of(folded.begin(), folded.begin() + static_cast<std::ptrdiff_t>(colon), is_digit))
            return std::nullopt;
        folded.remove_prefix(colon + 1);
        while (folded.starts_with(' '))
            folded.remove_prefix(1);
        std::size_t digits = 0;
        double value = 0;
        while (digits < folded.size() && is_digit(folded[digits]) && digits < 9)
            value = value * 10 + (folded[digits++] - '0');
        if (digits == 0)
            return std::nullopt;
        folded.remove_prefix(digits);
        while (folded.starts_with(' ') || folded.starts_with(',') || folded.starts_with(';'))
            folded.remove_prefix(1);
        sum += value;
        ++parts;
    }
    return parts >= 2 ? std::optional(sum) : std::nullopt;
}

// "02 lớp", "12 người": the number without its unit.
std::string_view without_unit(std::string_view folded)
{
    const std::size_t space = folded.find(' ');
    if (space == std::string_view::npos || !is_digit(folded.front()))
        return folded;
    return SummaryWords::shipped().figure_units.is(words_of(folded.substr(space))) ? folded.substr(0, space) : folded;
}

Figure read_text(std::string_view text)
{
    Figure figure;
    figure.typed = true;
    figure.kind = Figure::Kind::other;
    if (text.size() > longest_figure)
        return figure;
    const std::string folded = text::fold(text);
    if (stands_for_nothing(folded)) {
        figure.kind = Figure::Kind::blank;
        return figure;
    }
    auto value = text::parse_number(without_unit(folded));
    figure.percent = value.has_value() && folded.ends_with('%');
    if (!value)
        value = parts_in_one_cell(folded);
    if (!value)
        return figure;
    figure.kind = Figure::Kind::number;
    figure.value = *value;
    figure.decimals = decimals_of(*value);
    // "45,0%" was written with one digit, though its value has none.
    if (const std::size_t comma = folded.find(','); comma != std::string::npos && figure.decimals == 0)
        figure.decimals = static_cast<int>(
            std::count_if(folded.begin() + static_cast<std::ptrdiff_t>(comma), folded.end(), is_digit));
    return figure;
}

} // namespace

int decimals_of(double value)
{
    constexpr int most = 15;
    std::array<char, 400> digits{};
    const auto written =
        std::to_chars(digits.data(), digits.data() + digits.size(), std::abs(value), std::chars_format::fixed);
    const std::string_view text(digits.data(), static_cast<std::size_t>(written.ptr - digits.data()));
    const std::size_t point = text.find('.');
    return point == std::string_view::npos ? 0 : std::min(most, static_cast<int>(text.size() - point - 1));
}

Figure FigureReader::at(const sheet::Grid& grid, std::int32_t column, std::int32_t row)
{
    Figure figure;
    switch (grid.kind(column, row)) {
    case sheet::CellKind::empty:
        return figure;
    case sheet::CellKind::text:
        return read_.get(*texts_, grid.text(column, row), read_text);
    case sheet::CellKind::number:
        figure.kind = Figure::Kind::number;
        figure.value = grid.number(column, row);
        figure.decimals = decimals_of(figure.value);
        figure.percent = grid.shown_as_percent(column, row);
        return figure;
    case sheet::CellKind::date:
    case sheet::CellKind::error:
        break;
    }
    figure.kind = Figure::Kind::other;
    return figure;
}

} // namespace datchuan::tables
