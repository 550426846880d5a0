// R03: a total or section row stands among the persons and isn't plainly one.
//
// Left out of the persons and said so are rows whose label only hints at a total or a section: it has a number in
// front, or counts people without a total's word. So are ghost rows between persons: numbered, but with a 0 or a
// formula's empty result where the name should be. Ghost rows after the last person, as formulas leave them that were
// dragged too far, are no error by themselves: what counts them is found, by R04 at the total's cell and by R72 at each
// percentage.

#include "rules/all_rules.hpp"

namespace datchuan::rules {
namespace {

using tables::LineKind;

void check(const TableView& table, Report& report)
{
    const tables::Table& of = table.table();
    for (const tables::Line& line : of.lines) {
        const bool ghost = line.kind == LineKind::ghost && line.row < of.data.last_row;
        if (line.kind != LineKind::doubtful && !ghost)
            continue;
        auto entry = report.at(sheet::Address{of.sheet, line.row, of.row_anchor_column()});
        entry.say({{"what", ghost ? "có số thứ tự nhưng không có tên người" : "có thể là dòng tổng hoặc dòng nhóm"},
                   {"what_en", ghost ? "has a number but nobody's name" : "may be a total or a heading"}});
        if (ghost)
            entry.because("numbered rows without a name");
    }
}

} // namespace

const Rule total_row_counted{
    .id = "R03",
    .name = "total-row-counted",
    .severity = Severity::hint,
    .vi = {.title = "Dòng không phải là người",
           .message =
               "Dòng {row} {what}, không tính là người. Vui lòng kiểm tra các công thức đếm có tính dòng này không.",
           .why =
               "Dòng tổng, dòng nhóm và dòng chỉ có số thứ tự (do kéo công thức quá tay) nằm giữa danh sách dễ bị các "
               "công thức đếm tính thành người, làm tổng số và mọi tỷ lệ sai theo.",
           .example = "Giữa danh sách có dòng đánh số 3 mà ô họ tên ghi “Cộng khối sở”. Dòng này không phải là người "
                      "nên không được tính.",
           .mend = "Xóa số thứ tự của dòng đó; sửa công thức đếm để không đếm dòng này."},
    .en = {.title = "Row that is no person",
           .message = "Row {row} {what_en}; it isn't counted as a person. Please see whether formulas count it.",
           .why =
               "Totals, headings and rows that have nothing but a number (formulas dragged too far) among the persons "
               "are easily counted by formulas, and every total and percentage is wrong with them.",
           .example = "Among the persons stands a row number 3 whose name is “Cộng khối sở” (total of the "
                      "departments). It is no person and isn't counted.",
           .mend = "Remove the row's serial number, and mend formulas that count it."},
    .check = check,
};

} // namespace datchuan::rules
