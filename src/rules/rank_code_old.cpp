// R35: a rank code that newer ones replace.

#include <string>

#include "rules/all_rules.hpp"
#include "rules/code_reader.hpp"

namespace datchuan::rules {
namespace {

// "V.07.03.29", "V.07.03.29, V.07.03.28"; empty where it isn't sure which ones.
std::string newer(const staff::RankCode& code)
{
    std::string list;
    for (const std::string& each : code.replaced_by)
        list += (list.empty() ? "" : ", ") + each;
    return list;
}

void check(const TableView& table, Report& report)
{
    CodeReader codes(table.book().workbook);
    const text::Date as_of = table.book().settings.as_of;
    for (const RowView row : table) {
        const Cell cell = row[tables::Role::rank_code];
        if (cell.empty())
            continue;
        const auto code = codes.read(cell);
        const staff::RankCode* known = code ? staff::find_rank_code(*code) : nullptr;
        if (known == nullptr || !known->old || as_of < known->old_since)
            continue;
        const std::string codes_now = newer(*known);
        const bool dated = known->old_since.known();
        const std::string since = text::to_text(known->old_since);
        report.at(cell)
            .say({{"code", known->code},
                  {"since", dated ? " từ " + since : ""},
                  {"since_en", dated ? " since " + since : ""},
                  {"now", codes_now.empty() ? "" : " (ví dụ: " + codes_now + ")"},
                  {"now_en", codes_now.empty() ? "" : " (such as " + codes_now + ")"}})
            .because(known->code);
    }
}

} // namespace

const Rule rank_code_old{
    .id = "R35",
    .name = "rank-code-old",
    .severity = Severity::hint,
    .needs = {tables::Role::rank_code},
    .vi = {.title = "Mã ngạch cũ",
           .message = "{code} là mã cũ, đã có mã thay thế{since}. Nếu đã chuyển xếp, vui lòng ghi mã mới{now}.",
           .why = "Nhiều mã chức danh nghề nghiệp đã được thay, ví dụ của giáo viên mầm non, tiểu học, trung học cơ "
                  "sở. Người chưa được chuyển xếp vẫn giữ mã cũ.",
           .example = "Ô ghi “V.07.03.08”, mã cũ của giáo viên tiểu học."},
    .en = {.title = "Old rank code",
           .message = "{code} is an old code, replaced{since_en}. If the person has been moved to the new one, "
                      "please write that{now_en}.",
           .why = "Many codes of professional titles were replaced, those of nursery, primary and lower secondary "
                  "teachers among them. Who hasn't been moved yet keeps the old code.",
           .example = "A cell says “V.07.03.08”, an old code of primary teachers."},
    .check = check,
    .data = {"rank_codes.json"},
};

} // namespace datchuan::rules
