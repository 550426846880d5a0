// The titles of a workbook's courses, and how often each occurs.
#pragma once

#include <string>
#include <vector>

#include "sheet/grid.hpp"
#include "staff/registry.hpp"
#include "tables/table.hpp"

namespace datchuan::staff {

struct Occurrences
{
    long records = 0; // rows of lists, marks in matrices
    long persons = 0;
};

struct CourseTitle
{
    std::string title; // as it's first met
    Occurrences all;
    Occurrences untagged; // those of which nothing says what they're about
};

// What a column of marks is about: its heading, or the one above where that is only a year.
[[nodiscard]] std::string_view title_of(const tables::Column& column);

// In the order in which they're first met; records without a title aren't among them.
[[nodiscard]] std::vector<CourseTitle> course_titles(const sheet::Workbook& workbook,
                                                     const std::vector<tables::Table>& tables,
                                                     const Registry& registry);

} // namespace datchuan::staff
