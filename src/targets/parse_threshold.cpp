// "So sánh" and "Ngưỡng (%)".
#include <algorithm>
#include <optional>

#include "targets/parse_parts.hpp"
#include "targets/row_parts.hpp"
#include "targets/row_words.hpp"
#include "text/date.hpp"
#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

constexpr double most_percent = 100;
constexpr double most_of_plan = 1000; // percent: more than planned is possible
constexpr long most_counted = 100'000'000;

class ThresholdReader
{
public:
    ThresholdReader(std::string_view words, const RowSentences& sentences, Target& target)
        : words_(words), folded_(text::fold(words)), sentences_(sentences), target_(target)
    {
    }

    std::string read()
    {
        if (folded_.empty())
            return target_.comparison == Comparison::none ? std::string{}
                                                          : sentences_.blank(Field::threshold, allowed());
        if (folded_.find(':') != std::string::npos)
            return read_milestones();
        if (const auto cut = folded_.find('-', 1); cut != std::string::npos)
            return read_range(cut, 1);
        if (const auto cut = folded_.find(" đến "); cut != std::string::npos)
            return read_range(cut, std::string_view(" đến ").size());
        const auto number = number_in(folded_);
        if (!number)
            return not_understood();
        // A range needs two ends.
        if (target_.comparison == Comparison::range)
            return sentences_.contradict(Field::comparison, Field::threshold, allowed());
        target_.threshold = number;
        return {};
    }

private:
    [[nodiscard]] const Choice& allowed() const { return target_.by_number() ? numbers_allowed : thresholds_allowed; }
    [[nodiscard]] std::string not_understood() const
    {
        return sentences_.not_understood(Field::threshold, words_, allowed());
    }

    // Of what the row counts: "65 lớp" is no number of persons.
    [[nodiscard]] std::optional<double> number_in(std::string_view text) const
    {
        const auto counted = [&](std::initializer_list<std::string_view> units) -> std::optional<double> {
            const auto number = whole_among(text, units, most_counted);
            return number ? std::optional(static_cast<double>(*number)) : std::nullopt;
        };
        switch (target_.method) {
        case Method::head_count:
            return counted({"người", "persons", "person"});
        case Method::attendances:
            return counted({"lượt", "người", "attendances"});
        case Method::classes:
            return counted({"lớp", "classes", "class"});
        default:
            break;
        }
        const auto number = text::parse_number(text::trim(text));
        const double most = target_.method == Method::share_of_plan ? most_of_plan : most_percent;
        return number && 0 <= *number && *number <= most ? number : std::nullopt;
    }

    // "30 - 50"
    std::string read_range(std::size_t cut, std::size_t width)
    {
        const std::string_view text = folded_;
        const auto lower = number_in(text::trim(text.substr(0, cut)));
        const auto upper = number_in(text::trim(text.substr(cut + width)));
        if (!lower || !upper || *lower > *upper)
            return not_understood();
        if (target_.comparison != Comparison::range && target_.comparison != Comparison::none)
            return sentences_.contradict(Field::comparison, Field::threshold, comparisons_allowed);
        target_.comparison = Comparison::range;
        target_.threshold = lower;
        target_.upper = *upper;
        return {};
    }

    // "2025: 80; 2026: 100", "31/12/2025: 80"
    std::string read_milestones()
    {
        for (const std::string_view part : parts_of(folded_, ';')) {
            const auto colon = part.find(':');
            const auto until = text::parse_date(part.substr(0, colon));
            const auto number = colon == part.npos ? std::nullopt : number_in(part.substr(colon + 1));
            if (!until || !number)
                return not_understood();
            target_.milestones.push_back({until->latest(), *number});
        }
        if (target_.milestones.empty())
            return not_understood();
        if (target_.comparison == Comparison::none || target_.comparison == Comparison::range)
            return sentences_.contradict(Field::comparison, Field::threshold, comparisons_allowed);
        std::sort(target_.milestones.begin(), target_.milestones.end(),
                  [](const Milestone& a, const Milestone& b) { return a.until < b.until; });
        target_.threshold = target_.milestones.back().threshold;
        return {};
    }

    std::string_view words_;
    std::string folded_;
    const RowSentences& sentences_;
    Target& target_;
};

std::string read_comparison(std::string_view words, const RowSentences& sentences, Target& target)
{
    const auto [head, inside, has_bracket] = bracketed(words);
    const auto comparison = look_up(comparisons, head);
    if (!comparison)
        return sentences.not_understood(Field::comparison, words, comparisons_allowed);
    target.comparison = *comparison;
    if (!has_bracket)
        return {};
    const auto points = number_among(inside, {"điểm", "%", "phần", "trăm", "percentage", "points", "point"});
    if (*comparison != Comparison::about || !points || *points < 0 || *points > most_percent)
        return sentences.not_understood(Field::comparison, words, tolerance_allowed);
    target.tolerance = *points;
    return {};
}

} // namespace

std::string read_threshold(std::string_view comparison, std::string_view threshold, const RowSentences& sentences,
                           Target& target)
{
    if (std::string sentence = read_comparison(comparison, sentences, target); !sentence.empty())
        return sentence;
    return ThresholdReader(threshold, sentences, target).read();
}

} // namespace datchuan::targets
