// R07: a row that nobody sees holds a person or a record, and counts.

#include <string>

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"

namespace datchuan::rules {
namespace {

void check(const TableView& table, Report& report)
{
    const sheet::Grid& grid = table.book().workbook.grid(table.table().sheet);
    const std::string cause = "sheet " + std::to_string(table.table().sheet); // hidden by one hand
    for (const RowView row : table) {
        if (grid.row_hidden(row.row().row))
            report.at(row.anchor()).say({{"person", person_name(table.book(), row.ref())}}).because(cause);
    }
}

} // namespace

const Rule hidden_row{
    .id = "R07",
    .name = "hidden-row",
    .severity = Severity::warning,
    .vi = {.title = "Dòng đang ẩn",
           .message =
               "Dòng {row} đang ẩn nhưng vẫn có dữ liệu ({person}) và vẫn được tính. Vui lòng cho hiện lại, hoặc "
               "xóa dòng nếu không tính.",
           .why = "Dòng bị ẩn hoặc bị lọc không nhìn thấy trên màn hình và bản in, nhưng chương trình vẫn đọc và vẫn "
                  "tính. Ẩn một người đã nghỉ không phải là đưa người đó ra khỏi danh sách.",
           .example = "Dòng 4 của danh sách đang ẩn vì bộ lọc, trong đó có “Đỗ Thị Bưởi”. Người này không có trên bản "
                      "in nhưng vẫn nằm trong mẫu số.",
           .mend = "Bỏ lọc: Dữ liệu > Bộ lọc tự động. Hiện dòng: chọn các dòng ở trên và ở dưới, bấm chuột phải, chọn "
                   "Hiện dòng."},
    .en =
        {.title = "Hidden row",
         .message = "Row {row} is hidden, but holds data ({person}) and is counted. Please show it, or delete it if it "
                    "doesn't count.",
         .why = "A hidden or filtered row is neither seen nor printed, yet it's read and counted. Hiding a person who "
                "left doesn't take them off the list.",
         .example = "A filter hides row 4, which holds “Đỗ Thị Bưởi”. She isn't printed, yet she's in the denominator.",
         .mend =
             "Remove the filter by Data > AutoFilter; or select the rows around it, right-click and choose Show Rows."},
    .check = check,
};

} // namespace datchuan::rules
