// A workbook with lists, and three forms that wait for their figures.
#pragma once

#include "driving/document.hpp"

namespace datchuan::driving {

// Adds "Danh sách" (four persons), "Bồi dưỡng", "Biểu 1" (groups by contents, attendances), "Biểu 10" (a programme,
// persons, with a number row) and "Chỉ tiêu của phòng" (targets of the clerk's own).
void fill_form_workbook(Document& document);

} // namespace datchuan::driving
