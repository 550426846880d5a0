// effect_words() of effect.hpp.
#include <algorithm>

#include "targets/effect.hpp"
#include "text/number.hpp"

namespace datchuan::targets {
namespace {

class Wording
{
public:
    Wording(const Result& result, Language language) : result_(result), vietnamese_(language == Language::vietnamese) {}

    [[nodiscard]] std::string words(const TargetEffect& on) const
    {
        std::string text = result_.id.empty() ? "“" + result_.label + "”" : result_.id;
        const std::string at_most = on.exact ? "" : pick("tối đa ", "at most ");
        if (on.reaching > 0)
            text += pick(" thêm ", " ") + at_most + persons(on.reaching) + pick("", " more");
        if (on.leaving > 0)
            text += (on.reaching > 0 ? "," : "") + pick(" bớt ", " ") + pick("tối đa ", "at most ") +
                    persons(on.leaving) + pick(" chưa đạt", " who haven't reached it less");
        return text + " (" + from_to(on) + ")";
    }

private:
    [[nodiscard]] std::string pick(const char* vietnamese, const char* english) const
    {
        return vietnamese_ ? vietnamese : english;
    }

    [[nodiscard]] std::string in_language(std::string text) const
    {
        if (!vietnamese_)
            for (char& each : text)
                each = each == ',' ? '.' : each == '.' ? ',' : each;
        return text;
    }

    [[nodiscard]] std::string persons(long count) const
    {
        return in_language(text::grouped(count)) + (vietnamese_ ? " người" : count == 1 ? " person" : " persons");
    }

    [[nodiscard]] std::string percent(long part, long whole, int decimals) const
    {
        return in_language(text::to_text(static_cast<double>(part) * 100.0 / static_cast<double>(whole), decimals)) +
               "%";
    }

    // With as many decimals as tell the two apart.
    [[nodiscard]] std::string from_to(const TargetEffect& on) const
    {
        constexpr int most_decimals = 3;
        for (int decimals = result_.decimals;; ++decimals) {
            std::string now = percent(result_.achieved, result_.population, decimals);
            const std::string then = percent(on.achieved, std::max(on.population, 1L), decimals);
            if (now != then || decimals >= most_decimals)
                return now.append(" → ").append(then);
        }
    }

    const Result& result_;
    bool vietnamese_;
};

} // namespace

std::string effect_words(const Effect& effect, const std::vector<Result>& results, Language language)
{
    const auto judged = [&](const TargetEffect& on) { return results[on.target].threshold.has_value(); };
    const bool any_judged = std::any_of(effect.begin(), effect.end(), judged);
    std::string words;
    for (const TargetEffect& on : effect)
        if (judged(on) || !any_judged)
            words += (words.empty() ? "" : "; ") + Wording(results[on.target], language).words(on);
    return words;
}

} // namespace datchuan::targets
