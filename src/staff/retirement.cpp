#include "staff/retirement.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include <boost/json.hpp>

#include "text/shipped_data.hpp"

namespace datchuan::staff {
namespace {

struct Step
{
    text::Date until; // not known() for the last step, which stands until the law changes
    int men = 0;      // months of age
    int women = 0;
};

int months_in(const boost::json::value& age)
{
    constexpr int months_a_year = 12;
    const boost::json::array& years_and_months = age.as_array();
    return years_and_months.at(0).to_number<int>() * months_a_year + years_and_months.at(1).to_number<int>();
}

std::vector<Step> read_steps()
{
    const boost::json::value data = boost::json::parse(text::shipped_data("retirement_ages.json"));
    std::vector<Step> steps;
    for (const boost::json::value& each : data.at("steps").as_array()) {
        Step step;
        if (const boost::json::string* until = each.at("to").if_string())
            step.until = text::parse_iso(std::string_view(*until)).value();
        step.men = months_in(each.at("men"));
        step.women = months_in(each.at("women"));
        steps.push_back(step);
    }
    return steps;
}

text::Date end_of_month(text::Date date)
{
    date.day = 0;
    return date.latest();
}

} // namespace

text::Date retirement_day(const text::Date& birth, Sex sex)
{
    static const std::vector<Step> steps = read_steps();
    const auto reached = [&](const Step& step) {
        return text::plus_months(birth, sex == Sex::female ? step.women : step.men);
    };
    // Who doesn't reach a step's age in its time falls under the next one's, higher age.
    const auto step = std::find_if(steps.begin(), steps.end(), [&](const Step& each) {
        return !each.until.known() || reached(each) <= each.until;
    });
    return end_of_month(reached(step == steps.end() ? steps.back() : *step));
}

} // namespace datchuan::staff
