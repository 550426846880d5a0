#include "rules/totals.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "tables/summary_words.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Line;
using tables::LineKind;
using tables::Relation;
using tables::SummaryWords;
using Lines = std::vector<std::int32_t>;

// What a guess at the lines of a total makes of its figures.
struct Fit
{
    Lines covers;
    std::vector<std::int32_t> wrong;
    std::size_t compared = 0;

    [[nodiscard]] std::size_t right() const { return compared - wrong.size(); }
};

class TotalReader
{
public:
    explicit TotalReader(Counts& counts) : counts_(counts), lines_(counts.lines()) {}

    std::vector<Total> read()
    {
        const bool outline_holds = read_parents();
        for (std::size_t i = 0; i < lines_.size(); ++i)
            if (lines_[i].kind == LineKind::total)
                read_total(i, outline_holds);
        return std::move(found_);
    }

    std::optional<Lines> covered(std::size_t line, std::int32_t column)
    {
        if (rows_are_programmes() && !counts_attendances(column))
            return std::nullopt;
        if (lines_[line].kind != LineKind::total) {
            const Lines& children = counts_.children(line);
            const bool divided = lines_[line].kind == LineKind::count && !children.empty() &&
                                 lines_[static_cast<std::size_t>(children.front())].relation == Relation::division;
            return divided ? std::optional(children) : std::nullopt;
        }
        if (auto named = named_lines(line))
            return named;
        const std::vector<Lines> guesses = guesses_at(line);
        std::vector<Lines> fitting;
        std::size_t compared = 0;
        for (const Lines& guess : guesses) {
            Fit of = fit(line, guess);
            compared = std::max(compared, of.compared);
            if (of.compared > 0 && of.wrong.empty())
                fitting.push_back(std::move(of.covers));
        }
        if (compared > 0)
            return fitting.empty() ? std::nullopt : std::optional(fitting.front());
        const auto totals =
            std::count_if(lines_.begin(), lines_.end(), [](const Line& each) { return each.kind == LineKind::total; });
        const bool all = totals == 1 && !guesses.empty() && guesses.front().size() >= 2;
        return all ? std::optional(guesses.front()) : std::nullopt;
    }

private:
    Fit fit(std::size_t total, Lines covers)
    {
        Fit result;
        result.covers = std::move(covers);
        for (const std::int32_t column : counts_.columns()) {
            const tables::Figure figure = counts_.figure(column, total);
            const auto sum = counts_.sum(column, result.covers);
            // Nothing in total and nothing in any line says nothing on what the total adds up.
            if (!figure.is_number() || !sum || (figure.value == 0 && *sum == 0))
                continue;
            ++result.compared;
            if (!equal_figures(figure.value, *sum, figure.decimals))
                result.wrong.push_back(column);
        }
        return result;
    }

    // Lines with figures of their own over others. "Chia ra" says that these add up; else the figures have to show it:
    // a person in two programmes of a group is rightly counted once in it. True where an outline adds up anywhere and
    // is broken nowhere.
    bool read_parents()
    {
        bool any = false;
        bool broken = false;
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            if (counts_.children(i).empty() || lines_[i].kind != LineKind::count)
                continue;
            const Lines& children = counts_.children(i);
            Fit of = fit(i, children);
            const bool declared = lines_[static_cast<std::size_t>(children.front())].relation == Relation::division;
            any = any || (of.compared > 0 && of.wrong.empty());
            broken = broken || !of.wrong.empty();
            const bool meant = of.right() * 2 >= of.compared && of.right() >= 2;
            if (!of.wrong.empty() && (declared || meant) && !counts_persons_once(i, of))
                found_.push_back({i, of.covers, of.wrong});
        }
        return any && !broken;
    }

    [[nodiscard]] bool is_summand(std::size_t i) const
    {
        const Line& line = lines_[i];
        return line.parent < 0 && line.relation != Relation::part &&
               (line.kind == LineKind::count || line.kind == LineKind::section);
    }

    template <typename Is>
    [[nodiscard]] Lines between(std::size_t first, std::size_t end, Is&& is) const
    {
        Lines found;
        for (std::size_t i = first; i < end; ++i)
            if (is(i))
                found.push_back(static_cast<std::int32_t>(i));
        return found;
    }

    // "Tổng cộng (I+II)", "Cộng (1+2+3)": the lines that it names; nothing where it names none, or one that isn't
    // there.
    [[nodiscard]] std::optional<Lines> named_lines(std::size_t total) const
    {
        const std::string& label = lines_[total].label;
        const std::size_t open = label.find('(');
        const std::size_t close = label.find(')', open);
        if (open == std::string::npos || close == std::string::npos)
            return std::nullopt;
        Lines found;
        std::string_view rest = std::string_view(label).substr(open + 1, close - open - 1);
        while (!rest.empty()) {
            const std::size_t plus = std::min(rest.find('+'), rest.size());
            const std::string_view name = text::trim(rest.substr(0, plus));
            rest.remove_prefix(std::min(plus + 1, rest.size()));
            const auto line = std::find_if(lines_.begin(), lines_.end(), [&](const Line& each) {
                return each.outline == name && each.parent < 0 && each.kind != LineKind::total;
            });
            if (name.empty() || line == lines_.end())
                return std::nullopt;
            found.push_back(static_cast<std::int32_t>(line - lines_.begin()));
        }
        return found.size() >= 2 ? std::optional(found) : std::nullopt;
    }

    void read_total(std::size_t total, bool outline_holds)
    {
        if (auto named = named_lines(total)) {
            Fit of = fit(total, std::move(*named));
            if (!of.wrong.empty() && !counts_persons_once(total, of))
                found_.push_back({total, of.covers, of.wrong});
            return;
        }
        const auto guesses = guesses_at(total);
        std::optional<Fit> best;
        for (const Lines& guess : guesses) {
            Fit of = fit(total, guess);
            if (of.compared > 0 && (!best || of.right() > best->right()))
                best = std::move(of);
        }
        if (!best || best->wrong.empty() || counts_persons_once(total, *best))
            return;
        // With most of its figures right, it's plain what it adds up. Else only a list without any outline is, whose
        // last line is the total: a row is missing from it.
        const bool shown = best->right() > 0 && best->right() * 2 >= best->compared;
        const bool last = total + 1 == lines_.size() || lines_[total + 1].relation == Relation::part ||
                          lines_[total + 1].kind == LineKind::average;
        const bool plain =
            last && best->covers.size() >= 2 && (guesses.size() == 1 || outline_holds) && (is_flat() || outline_holds);
        if (shown || plain)
            found_.push_back({total, best->covers, best->wrong});
    }

    [[nodiscard]] bool is_flat() const
    {
        return std::none_of(lines_.begin(), lines_.end(), [](const Line& line) { return line.parent >= 0; });
    }

    [[nodiscard]] std::vector<Lines> guesses_at(std::size_t total) const
    {
        const auto summand = [&](std::size_t i) { return is_summand(i); };
        const auto is_total = [&](std::size_t i) { return lines_[i].kind == LineKind::total; };
        const auto leaf = [&](std::size_t i) {
            return lines_[i].kind == LineKind::count && lines_[i].relation != Relation::part &&
                   counts_.children(i).empty();
        };
        std::size_t previous = total; // where the lines since the total above begin
        while (previous > 0 && lines_[previous - 1].kind != LineKind::total)
            --previous;
        std::size_t next = total + 1;
        while (next < lines_.size() && lines_[next].kind != LineKind::total)
            ++next;
        std::vector<Lines> guesses;
        const auto add = [&](Lines guess) {
            if (!guess.empty() && std::find(guesses.begin(), guesses.end(), guess) == guesses.end())
                guesses.push_back(std::move(guess));
        };
        add(between(0, total, summand));
        if (guesses.empty()) { // a total at the top
            add(between(total + 1, next, summand));
            add(between(total + 1, lines_.size(), summand));
            add(between(total + 1, lines_.size(), leaf));
            return guesses;
        }
        add(between(previous, total, summand));
        add(between(0, total, is_total));
        add(between(0, total, leaf));
        return guesses;
    }

    // In a form of programmes a total of persons may be smaller than the sum: who was in two of them counts once.
    bool counts_persons_once(std::size_t total, Fit& of)
    {
        if (!rows_are_programmes())
            return false;
        const bool others_add_up = of.right() * 2 >= of.compared && of.right() > 0;
        std::erase_if(of.wrong, [&](std::int32_t column) {
            if (counts_attendances(column) || (others_add_up && !stands_beside_attendances(column)))
                return false;
            const double figure = counts_.figure(column, total).value;
            double most = 0;
            for (const std::int32_t line : of.covers)
                most = std::max(most, counts_.amount(column, static_cast<std::size_t>(line)).value_or(0));
            return most <= figure && figure < counts_.sum(column, of.covers).value_or(0);
        });
        return of.wrong.empty();
    }

    [[nodiscard]] bool rows_are_programmes() const
    {
        const SummaryWords& words = SummaryWords::shipped();
        const tables::Column* const label = counts_.table().column_at(counts_.table().column_of(tables::Role::label));
        return label != nullptr && words.programmes.within(" " + label->path + " ");
    }

    [[nodiscard]] bool counts_attendances(std::int32_t column) const
    {
        const SummaryWords& words = SummaryWords::shipped();
        const std::string path = " " + counts_.path(column) + " ";
        if (words.attendances.within(path))
            return true;
        const bool says_people = words.people.within(path);
        return !says_people && words.attendances.within(tables::words_of(counts_.table().unit));
    }

    [[nodiscard]] bool stands_beside_attendances(std::int32_t column) const
    {
        return std::any_of(counts_.columns().begin(), counts_.columns().end(), [&](std::int32_t other) {
            return other != column && SummaryWords::shipped().attendances.within(" " + counts_.path(other) + " ");
        });
    }

    Counts& counts_;
    const std::vector<Line>& lines_;
    std::vector<Total> found_;
};

} // namespace

std::vector<Total> totals_of(Counts& counts) { return TotalReader(counts).read(); }

std::optional<Lines> covered_by(Counts& counts, std::size_t line, std::int32_t column)
{
    return TotalReader(counts).covered(line, column);
}

} // namespace datchuan::rules
