// At which age people begin and cease to work: dated data (extension/data/retirement_ages.json).
#pragma once

#include "staff/vocabulary.hpp"
#include "text/date.hpp"

namespace datchuan::staff {

// The last day at work of somebody born on that day: the end of the month in which the age is reached (Nghị định
// 135/2020/NĐ-CP, Điều 3; normal working conditions). An unknown sex is given the men's age, which is never the lower.
// Precondition: birth.exact().
[[nodiscard]] text::Date retirement_day(const text::Date& birth, Sex sex);

// The least age, in years, of anybody at work on that day; 0 where none is known. Precondition: on.known().
[[nodiscard]] int youngest_age(const text::Date& on);

} // namespace datchuan::staff
