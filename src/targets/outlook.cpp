#include "targets/outlook.hpp"

#include <algorithm>

#include "text/number.hpp"

namespace datchuan::targets {
namespace {

constexpr int months_a_year = 12;

long rounded_up(long whole, long parts) { return (whole + parts - 1) / parts; }

// Whole months from one exact day to a later one, a begun month as one; 0 where it isn't later.
int months_between(const text::Date& from, const text::Date& to)
{
    int months = 0;
    while (text::plus_months(from, months) < to)
        ++months;
    return months;
}

bool is_measured_by_persons(const Target& target, const Result& result)
{
    return result.unit == Unit::persons && result.population > 0 && target.to.exact() && result.day.exact() &&
           target.method != Method::yearly;
}

std::string number(long value, Language language)
{
    std::string text = text::grouped(value);
    if (language == Language::english)
        std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

} // namespace

std::optional<Plan> plan_to_deadline(const Target& target, const Result& result)
{
    if (!is_measured_by_persons(target, result) || result.shortfall == 0)
        return std::nullopt;
    Plan plan;
    plan.months = months_between(result.day, target.to);
    if (plan.months == 0)
        return std::nullopt;
    plan.persons = result.shortfall;
    plan.per_month = rounded_up(plan.persons, plan.months);
    return plan;
}

std::optional<Forecast> forecast(const Target& target, const Result& result, const staff::Registry& registry)
{
    if (!is_measured_by_persons(target, result) || target.by_appointment())
        return std::nullopt;
    const int months = months_between(result.day, target.to);
    if (months == 0)
        return std::nullopt;
    const text::Date a_year_ago = text::plus_months(result.day, -months_a_year);
    Forecast pace;
    for (const Placed& placed : result.reached) {
        if (placed.record == staff::no_index)
            continue;
        const text::Date done = registry.records()[placed.record].completed_on();
        pace.last_year += done.exact() && a_year_ago < done && done <= result.day ? 1 : 0;
    }
    pace.by_deadline = std::min(result.population, result.achieved + pace.last_year * months / months_a_year);
    pace.per_year = rounded_up(result.shortfall * months_a_year, months);
    return pace;
}

std::string outlook_sentence(const Target& target, const Result& result, const staff::Registry& registry,
                             Language language)
{
    const bool vietnamese = language == Language::vietnamese;
    const auto pick = [&](std::string_view vi, std::string_view en) { return std::string(vietnamese ? vi : en); };
    const auto persons = [&](long value) {
        return number(value, language) + pick(" người", value == 1 ? " person" : " persons");
    };
    std::string text;
    if (const auto plan = plan_to_deadline(target, result))
        text += pick("Đến ngày ", "By ") + text::to_text(target.to) + pick(" cần thêm ", " it takes ") +
                persons(plan->persons) + pick(": mỗi tháng ", " more: ") + persons(plan->per_month) +
                pick(".", " a month.");
    if (const auto pace = forecast(target, result, registry)) {
        const double percent = static_cast<double>(pace->by_deadline) * 100 / static_cast<double>(result.population);
        std::string share = text::to_text(percent, 1) + "%";
        if (!vietnamese)
            std::replace(share.begin(), share.end(), ',', '.');
        text += (text.empty() ? "" : " ") +
                pick("Ước tính theo tốc độ 12 tháng qua (", "Estimated by the pace of the last 12 months (") +
                persons(pace->last_year) + pick("): đến ", "): by ") + text::to_text(target.to) +
                pick(" đạt khoảng ", " about ") + share + pick("", " reached");
        if (result.shortfall > 0)
            text += pick("; cần ", "; needed are ") + persons(pace->per_year) + pick(" mỗi năm", " a year");
        text += ".";
    }
    return text;
}

} // namespace datchuan::targets
