#include "staff/retirement.hpp"

#include <algorithm>
#include <vector>

#include "text/data_file.hpp"

namespace datchuan::staff {
namespace {

struct Step
{
    text::Date until; // not known() for the last step, which stands until the law changes
    int men = 0;      // months of age
    int women = 0;
};

constexpr int highest_age = 99;

int months_in(const text::Data& age)
{
    constexpr int months_a_year = 12;
    const std::vector<text::Data> parts = age.as_array();
    if (parts.size() != 2)
        age.refuse("phải là [số năm, số tháng]", "has to be [years, months]");
    return parts[0].as_int(1, highest_age) * months_a_year + parts[1].as_int(0, months_a_year - 1);
}

struct Youngest
{
    text::Term term;
    int years = 0;
};

struct Ages
{
    std::vector<Step> steps;
    std::vector<Youngest> youngest;

    explicit Ages(const text::Data& data)
    {
        data.only({"steps", "youngest"});
        read_steps(data);
        for (const text::Data& each : data.at("youngest").as_array()) {
            each.only({"from", "to", "years"});
            youngest.push_back({each.term(), each.at("years").as_int(1, highest_age)});
        }
    }

private:
    void read_steps(const text::Data& data)
    {
        for (const text::Data& each : data.at("steps").as_array()) {
            each.only({"from", "to", "men", "women"});
            const text::Term term = each.term();
            if (!steps.empty() && (!steps.back().until.known() || term.from <= steps.back().until))
                each.refuse("mỗi mức phải bắt đầu sau khi mức trước hết hiệu lực",
                            "each step begins after the one before has ended");
            steps.push_back({term.to, months_in(each.at("men")), months_in(each.at("women"))});
        }
        if (steps.empty())
            data.at("steps").refuse("phải có ít nhất một mức", "has to have a step");
    }
};

const text::DataFile<Ages> ages("retirement_ages.json");

text::Date end_of_month(text::Date date)
{
    date.day = 0;
    return date.latest();
}

} // namespace

text::Date retirement_day(const text::Date& birth, Sex sex)
{
    const std::vector<Step>& steps = ages->steps;
    const auto reached = [&](const Step& step) {
        return text::plus_months(birth, sex == Sex::female ? step.women : step.men);
    };
    // Who doesn't reach a step's age in its time falls under the next one's, higher age.
    const auto step = std::find_if(steps.begin(), steps.end(), [&](const Step& each) {
        return !each.until.known() || reached(each) <= each.until;
    });
    return end_of_month(reached(step == steps.end() ? steps.back() : *step));
}

int youngest_age(const text::Date& on)
{
    for (const Youngest& each : ages->youngest)
        if (each.term.from <= on && (!each.term.to.known() || on <= each.term.to))
            return each.years;
    return 0;
}

} // namespace datchuan::staff
