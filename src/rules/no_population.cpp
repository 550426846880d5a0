// R70: nobody belongs to the population of a target.

#include "rules/all_rules.hpp"
#include "rules/targets_needed.hpp"

namespace datchuan::rules {
namespace {

void check_workbook(const Book& book, Report& report)
{
    for (const TargetRow& target : book.settings.targets_table->rows) {
        if (target.computed && target.population == 0)
            report.at(target.result_cell).say({{"target", target.id}});
    }
}

} // namespace

const Rule no_population{
    .id = "R70",
    .name = "no-population",
    .severity = Severity::hint,
    .vi =
        {.title = "Không có đối tượng",
         .message = "Không có đối tượng thuộc chỉ tiêu {target} nên không tính tỷ lệ. Vui lòng kiểm tra cột Đối "
                    "tượng, cột Lọc và danh sách người nếu lẽ ra phải có.",
         .why = "Không có ai trong mẫu số thì không có tỷ lệ: không phải 0%, cũng không phải 100%. Có thể tệp thiếu "
                "danh sách của nhóm đó, hoặc nhóm đó không còn vào ngày chốt.",
         .example =
             "Chỉ tiêu “T6” tính cho người hoạt động không chuyên trách, nhưng trong tệp không có ai thuộc nhóm này."},
    .en = {.title = "No population",
           .message = "Nobody belongs to target {target}, so there's no percentage. Please check its population, its "
                      "filter and the lists if there should be somebody.",
           .why = "Without anybody in the denominator there's no percentage, be it 0% or 100%. The file may lack the "
                  "list of that group, or the group may have ended before the cut-off.",
           .example = "Target “T6” is about part-timers of communes, and the file has none."},
    .check_workbook = check_workbook,
    .lacking = no_targets_table,
};

} // namespace datchuan::rules
