// A roll with a record list and the targets table that a document may have beside them, for rules about targets.
#pragma once

#include <string_view>
#include <vector>

#include "rule_table.hpp"

namespace datchuan::rules {

inline constexpr std::string_view roll_with_records = R"(
        == Danh sách
        TT | Họ và tên       | Ngày sinh  | Đơn vị     | Nhóm đối tượng | Ngày tuyển dụng
        1  | Nguyễn Văn An   | 15/08/1974 | Sở Nội vụ  | Công chức      | 01/08/2000
        2  | Lê Thị Bình     | 02/03/1990 | Sở Nội vụ  | Công chức      | 01/08/2015
        == Bồi dưỡng
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày   | Kết quả
        1  | Nguyễn Văn An   | 15/08/1974 | Cập nhật kiến thức pháp luật  | 06/06/2022 | 10/06/2022 | Đạt
        2  | Lê Thị Bình     | 02/03/1990 | Cập nhật kiến thức pháp luật  | 06/06/2022 | 10/06/2022 | Đạt
    )";

// Where the table would stand: header in A1 of a third sheet, results in column S.
inline sheet::Address result_cell(std::int32_t row) { return {2, row, 18}; }

inline TargetRow judged(std::string_view id, long achieved, long undecided, long population, std::int32_t row)
{
    return {.id = std::string(id),
            .result_cell = result_cell(row),
            .cut_off = {2025, 12, 31},
            .computed = true,
            .achieved = achieved,
            .undecided = undecided,
            .population = population,
            .decimals = 1};
}

// The book with that table.
inline WrittenBook with_targets(std::string_view text, std::vector<TargetRow> rows)
{
    WrittenBook written(text);
    written.workbook.sheets.push_back({"Chỉ tiêu", false, sheet::Grid(19, static_cast<std::int32_t>(rows.size()) + 1)});
    written.settings.targets_table = TargetsTable{{2, 0, 0}, std::move(rows)};
    return written;
}

} // namespace datchuan::rules
