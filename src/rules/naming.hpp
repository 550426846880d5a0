// What sentences call a person, a course, a cell and a span of time: as the clerk wrote them.
#pragma once

#include <cstdint>
#include <string>

#include "rules/view.hpp"

namespace datchuan::rules {

// The name as it stands in the row that says who the person is; family and given name joined where they stand apart.
[[nodiscard]] std::string person_name(const Book& book, staff::RowRef row);

// The title in the course column, else in the content column, else the table's own title (a list of one class).
[[nodiscard]] std::string course_title(const Book& book, staff::RowRef row);

// "B9", and "B9 (Danh sách)" where the cell stands on another sheet than the one from which it is named.
[[nodiscard]] std::string cell_place(const Book& book, sheet::Address cell, std::int32_t seen_from_sheet);

// "2021-2025" where both ends are those of a year, else "01/07/2021 - 30/06/2026".
[[nodiscard]] std::string period_text(const text::Date& from, const text::Date& to);

} // namespace datchuan::rules
