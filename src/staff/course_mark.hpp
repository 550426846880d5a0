// A cell in a matrix of contents: whether it says that the person was trained in it, and when.
#pragma once

#include <string_view>

#include "staff/vocabulary.hpp"
#include "text/date.hpp"

namespace datchuan::staff {

struct CourseMark
{
    Mark mark = Mark::unknown;
    text::Date date{};         // that the cell itself names: "2023", "x (5/2024)"
    bool says_nothing = false; // blank, "…"
};

// "x", "có", "Trung cấp", "2023", a date and a certificate's number all say yes.
[[nodiscard]] CourseMark read_course_mark(std::string_view text);
[[nodiscard]] CourseMark read_course_mark(double number);

} // namespace datchuan::staff
