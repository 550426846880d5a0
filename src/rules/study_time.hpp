// How long a day and a week of study are (extension/data/study_time.json).
#pragma once

namespace datchuan::rules {

struct StudyTime
{
    double periods_a_day = 0; // tiết
    double days_a_week = 0;
};

[[nodiscard]] const StudyTime& study_time();

} // namespace datchuan::rules
