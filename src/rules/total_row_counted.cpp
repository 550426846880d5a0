// R03: a total or section row stands among the persons and isn't plainly one.
//
// Two kinds of rows are left out of the persons and said so: those whose label only hints at a total or a section (it
// has a number in front, or figures beside it), and ghost rows: numbered, but with a 0 or a formula's empty result
// where the name should be, as formulas that were dragged too far leave them. Each stands on its row's name cell;
// ghosts share one cause. A form that was merely numbered beforehand, without formulas, brings nothing.

#include "rules/all_rules.hpp"

namespace datchuan::rules {
namespace {

using tables::LineKind;

void check(const TableView& table, Report& report)
{
    const tables::Table& of = table.table();
    for (const tables::Line& line : of.lines) {
        if (line.kind != LineKind::doubtful && line.kind != LineKind::ghost)
            continue;
        const bool ghost = line.kind == LineKind::ghost;
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
               "công thức đếm tính thành người, làm tổng số và mọi tỷ lệ sai theo."},
    .en = {.title = "Row that is no person",
           .message = "Row {row} {what_en}; it isn't counted as a person. Please see whether formulas count it.",
           .why =
               "Totals, headings and rows that have nothing but a number (formulas dragged too far) among the persons "
               "are easily counted by formulas, and every total and percentage is wrong with them."},
    .check = check,
};

} // namespace datchuan::rules
