#include "rules/percentage_base.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "rules/heading_path.hpp"
#include "tables/summary_words.hpp"

namespace datchuan::rules {
namespace {

using tables::SummaryWords;

class HeadingReader
{
public:
    HeadingReader(const Shares& shares, const Counts& counts, std::int32_t column)
        : shares_(shares), counts_(counts), column_(column), heading_(heading_of(counts.path(column)))
    {
    }

    [[nodiscard]] std::optional<PercentageBase> read() const
    {
        const std::int32_t in_front = numerator();
        if (in_front < 0)
            return {};
        if (says_what_it_is_compared_with())
            return compared();
        const SummaryWords& words = SummaryWords::shipped();
        if (words.shares.within(heading_.leaf) || counts_.columns().size() == 1)
            return share_of_total(in_front);
        if (is_count(column_ - 2) && words.planned.within(leaf(column_ - 2)) && words.done.within(leaf(in_front)))
            return PercentageBase{in_front, column_ - 2};
        return part_of_whole(in_front);
    }

private:
    [[nodiscard]] bool is_count(std::int32_t column) const
    {
        const auto& columns = counts_.columns();
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    }
    [[nodiscard]] Heading heading(std::int32_t column) const { return heading_of(counts_.path(column)); }
    [[nodiscard]] std::string leaf(std::int32_t column) const { return heading(column).leaf; }
    [[nodiscard]] static bool is_total(const std::string& leaf)
    {
        return SummaryWords::shipped().total_columns.begins(leaf) > 0;
    }

    // The count in front, or the one that the heading names: "Tỷ lệ nữ". -1 where it names what no count is of.
    [[nodiscard]] std::int32_t numerator() const
    {
        const std::string of = named_in_heading();
        if (is_count(column_ - 1) && (of.empty() || says_what_it_is_compared_with()))
            return column_ - 1;
        std::vector<std::int32_t> found;
        for (const std::int32_t column : counts_.columns())
            if (const std::string own = leaf(column); own == of || own == " số" + of)
                found.push_back(column);
        if (found.size() == 1)
            return found.front();
        const bool in_front = found.empty() && is_count(column_ - 1) && leaf(column_ - 1).find(of) != std::string::npos;
        return in_front ? column_ - 1 : -1;
    }

    // What the heading says beside "tỷ lệ" and "%", with a space at both ends; empty where it's nothing.
    [[nodiscard]] std::string named_in_heading() const
    {
        std::string of = heading_.leaf;
        for (const std::string& word : SummaryWords::shipped().percentages.phrases())
            for (auto at = of.find(word); at != std::string::npos; at = of.find(word))
                of.replace(at, word.size(), 1, ' ');
        return of.find_first_not_of(' ') == std::string::npos ? std::string() : of;
    }

    [[nodiscard]] bool says_what_it_is_compared_with() const
    {
        return SummaryWords::shipped().compared.within(heading_.leaf);
    }

    // "Tỷ lệ so với kế hoạch (%)": the one count whose heading says just that.
    [[nodiscard]] std::optional<PercentageBase> compared() const
    {
        std::string named;
        for (const std::string& word : SummaryWords::shipped().compared.phrases())
            if (const auto at = heading_.leaf.find(word); at != std::string::npos)
                named = heading_.leaf.substr(at + word.size() - 1);
        if (const auto sign = named.find(" % "); sign != std::string::npos)
            named.erase(sign + 1, 2);
        std::vector<std::int32_t> found;
        for (const std::int32_t column : counts_.columns())
            if (leaf(column) == named)
                found.push_back(column);
        if (found.size() != 1)
            return {};
        const std::int32_t part = found.front() == column_ - 1 ? column_ - 2 : column_ - 1;
        return is_count(part) ? std::optional(PercentageBase{part, found.front()}) : std::nullopt;
    }

    [[nodiscard]] std::optional<PercentageBase> share_of_total(std::int32_t numerator) const
    {
        if (shares_.total_line() < 0)
            return {};
        return PercentageBase{numerator, -1, shares_.total_line()};
    }

    // Counts that stand under these headings, or alone in a group that does ("Tổng số > Số lượng").
    [[nodiscard]] std::vector<std::int32_t> totals_under(const std::string& place) const
    {
        std::vector<std::int32_t> found;
        for (const std::int32_t column : counts_.columns()) {
            const Heading own = heading(column);
            const Heading group = heading_of(own.above);
            const bool here = own.above == place && is_total(own.leaf);
            const bool grouped =
                !own.above.empty() && group.above == place && is_total(group.leaf) && counts_under(own.above) == 1;
            if (here || grouped)
                found.push_back(column);
        }
        return found;
    }
    [[nodiscard]] std::ptrdiff_t counts_under(const std::string& place) const
    {
        return std::count_if(counts_.columns().begin(), counts_.columns().end(),
                             [&](std::int32_t column) { return heading(column).above == place; });
    }

    // "Nữ > Số lượng, Tỷ lệ" of "Tổng số"; "Tổng số, Đã bồi dưỡng, Tỷ lệ".
    [[nodiscard]] std::optional<PercentageBase> part_of_whole(std::int32_t in_front) const
    {
        const Heading part = heading(in_front);
        const bool is_group = !part.above.empty() && counts_under(part.above) == 1;
        std::string place = is_group ? heading_of(part.above).above : part.above;
        if (!is_group && is_total(part.leaf)) { // "Đạt, Tổng số, Tỷ lệ"
            if (in_front != column_ - 1)
                return {};
            const bool before =
                is_count(column_ - 2) && heading(column_ - 2).above == part.above && !is_total(leaf(column_ - 2));
            return before ? std::optional(PercentageBase{column_ - 2, in_front}) : std::nullopt;
        }
        for (;;) {
            std::vector<std::int32_t> totals = totals_under(place);
            std::erase(totals, in_front);
            if (totals.size() == 1)
                return PercentageBase{in_front, totals.front()};
            if (totals.size() > 1 || place.empty())
                return {};
            place = heading_of(place).above;
        }
    }

    const Shares& shares_;
    const Counts& counts_;
    std::int32_t column_;
    Heading heading_;
};

} // namespace

std::optional<PercentageBase> percentage_base(const Shares& shares, const Counts& counts, std::int32_t column)
{
    if (shares.over_ghosts() > 0) // those that are there are wrong: what is meant has to be settled first
        return {};
    switch (shares.base()) {
    case Shares::Base::beside:
        return PercentageBase{shares.numerator(), shares.denominator()};
    case Shares::Base::share:
        if (shares.total_line() < 0)
            return {};
        return PercentageBase{shares.numerator(), -1, shares.total_line()};
    case Shares::Base::declared: // the number row's own arithmetic is written
        return {};
    case Shares::Base::unknown:
        break;
    }
    return HeadingReader(shares, counts, column).read();
}

bool may_exceed_hundred(const Counts& counts, std::int32_t column)
{
    return SummaryWords::shipped().beyond_hundred.within(" " + counts.path(column) + " ");
}

} // namespace datchuan::rules
