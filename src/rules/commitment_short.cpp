// R59: postgraduate study without a commitment to serve, or with one that's too short.

#include <cmath>
#include <string>

#include "rules/all_rules.hpp"
#include "rules/postgraduate.hpp"
#include "rules/span.hpp"
#include "rules/spanning_cell.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

// Full months of study; nothing where its days aren't known.
std::optional<int> months_of_study(const staff::Record& record)
{
    constexpr double days_a_month = 365.25 / 12;
    const text::Date start = record.start.date;
    const text::Date end = record.end.date;
    if (!start.exact() || !end.exact() || end <= start)
        return std::nullopt;
    return static_cast<int>(std::floor((text::days_of(end) - text::days_of(start) + 1) / days_a_month));
}

std::string months_text(int months) { return std::to_string(months) + " tháng"; }

void say_short(const Cell& cell, const staff::Record& record, const PostgraduateTerms& terms, double committed,
               Report& report)
{
    const auto study = months_of_study(record);
    if (!study || !terms.commitment_factor || committed >= *study * *terms.commitment_factor)
        return;
    const std::string least = months_text(*study * *terms.commitment_factor);
    report.at(cell).say({{"what", "Thời gian cam kết “" + cell.shown() + "” ngắn hơn mức " + least + " (" +
                                      std::to_string(*terms.commitment_factor) + " lần thời gian học)"},
                         {"what_en", "The commitment “" + cell.shown() + "” is shorter than " + least + " (" +
                                         std::to_string(*terms.commitment_factor) + " times the study)"}});
}

void check(const TableView& table, Report& report)
{
    SpanReader spans(table, Role::commitment);
    PostgraduateTitles titles(table.book().registry);
    for (const RowView row : table) {
        const staff::Record& record = row.record();
        if (!titles.hold(record))
            continue;
        const PostgraduateTerms terms = postgraduate_terms(table.book(), record);
        const Cell cell = spanning_cell(table, row, Role::commitment);
        if (!terms.commitment_factor || cell.error())
            continue;
        const bool denied = cell.kind == sheet::CellKind::text && staff::mark_of(cell.text) == staff::Mark::no;
        if (cell.blank() || denied) {
            report.at(cell).say({{"what", "Chưa ghi thời gian cam kết phục vụ sau khi học"},
                                 {"what_en", "No commitment to serve after the study is named"}});
            continue;
        }
        // "Có" says that there's one, not how long.
        const auto span = spans.read(cell);
        if (const auto committed = span ? span->months() : std::nullopt)
            say_short(cell, record, terms, *committed, report);
    }
}

} // namespace

const Rule commitment_short{
    .id = "R59",
    .name = "commitment-short",
    .severity = Severity::warning,
    .scope = Scope::records,
    .needs = {Role::commitment},
    .vi = {.title = "Cam kết phục vụ chưa đủ",
           .message = "{what}. Vui lòng kiểm tra bản cam kết.",
           .why =
               "Người được cử đi đào tạo sau đại học phải cam kết phục vụ ít nhất gấp 02 lần thời gian đào tạo (Nghị "
               "định 101/2017/NĐ-CP); với công chức được cử đi từ 01/7/2025 là gấp 03 lần (Nghị định "
               "171/2025/NĐ-CP).",
           .example = "Học thạc sĩ hai năm (2021-2023) nhưng chỉ cam kết “24 tháng”; cần ít nhất 48 tháng."},
    .en = {.title = "Commitment too short",
           .message = "{what_en}. Please check the commitment.",
           .why = "Postgraduate study asks for a commitment of at least twice its time (Decree 101/2017), of công chức "
                  "sent from 1 July 2025 on three times (Decree 171/2025).",
           .example =
               "Two years of study (2021-2023), but a commitment of “24 tháng” (months); at least 48 are needed."},
    .check = check,
    .data = {"postgraduate.json"},
};

} // namespace datchuan::rules
