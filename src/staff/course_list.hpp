// Several courses in one cell: "1. Đạo đức công vụ (3/2024); 2. Kiến thức pháp luật (5/2023)".
#pragma once

#include <string_view>
#include <vector>

#include "text/date.hpp"

namespace datchuan::staff {

struct ListedCourse
{
    std::string_view title; // without its number and the date in brackets behind it; a part of the cell's text
    text::Period dates;     // that stand with it in the cell; not known() where none do
};

// The courses that a cell names, in order: one and the whole text where nothing parts them. Parted they are by
// semicolons, by numbers in order, and by line breaks where every line is a course.
[[nodiscard]] std::vector<ListedCourse> courses_in(std::string_view cell);

// What stands beside several courses, one by one: "04/3/2024↵10/5/2024" beside two. Nothing where the cell has another
// number of lines, or of parts between semicolons.
[[nodiscard]] std::vector<std::string_view> parts_beside(std::string_view cell, std::size_t courses);

// Several dates or spans of time, one below the other, and nothing else.
[[nodiscard]] bool lists_dates(std::string_view cell);

} // namespace datchuan::staff
