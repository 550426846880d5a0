#include "targets/verdict.hpp"

#include <algorithm>
#include <cmath>

namespace datchuan::targets {
namespace {

// Thresholds are compared in millionths of a percent: a clerk may write "66,67", nobody writes more.
constexpr long long scale = 1'000'000;
constexpr int most_decimals = 4;

long long scaled(double percent) { return std::llround(percent * static_cast<double>(scale)); }

bool reaches(long long numerator, long long denominator, long long scaled_percent)
{
    return numerator * 100 * scale >= scaled_percent * denominator;
}

bool is_judged(const Target& target) { return target.comparison != Comparison::none && target.threshold.has_value(); }

Verdict judge(const Target& target, long long numerator, long long denominator)
{
    if (!is_judged(target))
        return Verdict::reported;
    // A threshold that is a number isn't a share of anything: with 100 as the whole, the numbers themselves compare.
    const long long whole = target.by_number() ? 100 : denominator;
    const long long threshold = scaled(*target.threshold);
    if (reaches(numerator, whole, threshold))
        return Verdict::met;
    const bool near = target.comparison == Comparison::about &&
                      reaches(numerator, whole,
                              target.by_number() ? threshold - threshold / 100 * std::llround(target.tolerance)
                                                 : threshold - scaled(target.tolerance));
    return near ? Verdict::about : Verdict::not_met;
}

} // namespace

Verdict verdict_of(const Target& target, long achieved, long undecided, long population)
{
    if (population == 0)
        return Verdict::no_population;
    const Verdict worst = judge(target, achieved, population);
    const Verdict best = judge(target, static_cast<long long>(achieved) + undecided, population);
    return worst == best ? worst : Verdict::undecided;
}

long shortfall_of(const Target& target, long achieved, long population)
{
    if (!is_judged(target))
        return 0;
    constexpr long long whole = 100 * scale;
    const long long needed = target.by_number() ? (scaled(*target.threshold) + scale - 1) / scale
                                                : (scaled(*target.threshold) * population + whole - 1) / whole;
    return static_cast<long>(std::max(0LL, needed - achieved));
}

int decimals_of(const Target& target, long achieved, long population)
{
    if (population == 0 || target.by_number())
        return 1;
    const Verdict exact = judge(target, achieved, population);
    long long power = 10;
    for (int decimals = 1; decimals < most_decimals; ++decimals, power *= 10) {
        const long long rounded = (2LL * achieved * 100 * power + population) / (2LL * population);
        if (judge(target, rounded, 100 * power) == exact)
            return decimals;
    }
    return most_decimals;
}

} // namespace datchuan::targets
