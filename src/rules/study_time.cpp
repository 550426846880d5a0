#include "rules/study_time.hpp"

#include <algorithm>

#include "text/data_file.hpp"

namespace datchuan::rules {
namespace {

struct StudyTimes
{
    StudyTime latest;

    explicit StudyTimes(const text::Data& data)
    {
        data.only({"units"});
        const text::Data units = data.at("units");
        text::Date begun;
        for (const text::Data& each : units.as_array()) {
            each.only({"from", "to", "periods_a_day", "days_a_week"});
            const text::Term term = each.term();
            const StudyTime time{amount(each.at("periods_a_day")), amount(each.at("days_a_week"))};
            if (latest.days_a_week == 0 || begun < term.from)
                latest = time;
            begun = std::max(begun, term.from);
        }
        if (latest.days_a_week == 0)
            units.refuse("phải có ít nhất một mục", "has to have an entry");
    }

    static double amount(const text::Data& data)
    {
        if (data.as_number() <= 0)
            data.refuse("phải lớn hơn 0", "has to be more than 0");
        return data.as_number();
    }
};

const text::DataFile<StudyTimes> file("study_time.json");

} // namespace

const StudyTime& study_time() { return file->latest; }

} // namespace datchuan::rules
