// R69: of some persons of a target's population nobody can tell whether they have reached it.

#include <algorithm>
#include <string>

#include "rules/all_rules.hpp"
#include "rules/targets_needed.hpp"
#include "text/number.hpp"

namespace datchuan::rules {
namespace {

std::string percent(const TargetRow& target, long persons)
{
    return text::to_text(100.0 * static_cast<double>(persons) / static_cast<double>(target.population),
                         target.decimals) +
           "%";
}

std::string with_point(std::string number)
{
    std::replace(number.begin(), number.end(), ',', '.');
    return number;
}

void check_workbook(const Book& book, Report& report)
{
    for (const TargetRow& target : book.settings.targets_table->rows) {
        if (!target.computed || target.undecided == 0 || target.population == 0)
            continue;
        const std::string low = percent(target, target.achieved);
        const std::string high = percent(target, target.achieved + target.undecided);
        report.at(target.result_cell)
            .say({{"persons", std::to_string(target.undecided)},
                  {"target", target.id},
                  {"low", low},
                  {"low_en", with_point(low)},
                  {"high", high},
                  {"high_en", with_point(high)}});
    }
}

} // namespace

const Rule data_insufficient{
    .id = "R69",
    .name = "data-insufficient",
    .severity = Severity::warning,
    .vi = {.title = "Chưa đủ dữ liệu để xét",
           .message = "{persons} người chưa đủ dữ liệu để xét chỉ tiêu {target}. Tỷ lệ nằm trong khoảng {low} - "
                      "{high}. Vui lòng bổ sung ngày, chứng chỉ hoặc kết quả còn thiếu của những người này.",
           .why = "Người chưa đủ dữ liệu không được tính là đạt, cũng không bị tính là chưa đạt. Tỷ lệ thật nằm giữa "
                  "hai mức: không ai trong số đó đạt, hoặc tất cả đều đạt.",
           .example = "Chỉ tiêu T1 có 56 người, 46 người đạt, 7 người thiếu ngày chứng chỉ: tỷ lệ nằm trong khoảng "
                      "“82,1% - 94,6%”."},
    .en = {.title = "Not enough data",
           .message = "{persons} persons can't be judged by target {target}. Its percentage lies between {low_en} and "
                      "{high_en}. Please complete the dates, certificates or results that they lack.",
           .why = "Who can't be judged counts neither as having reached the target nor as having missed it. The true "
                  "percentage lies between none of them and all of them having reached it.",
           .example = "Of 56 persons of target T1, 46 have reached it and 7 lack certificate dates: the percentage "
                      "lies in “82,1% - 94,6%”."},
    .check_workbook = check_workbook,
    .lacking = no_targets_table,
};

} // namespace datchuan::rules
