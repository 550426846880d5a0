// R74: a targets table doesn't say for which day it counts, or the workbook's data are newer than that day.

#include <algorithm>
#include <optional>
#include <string>

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"
#include "rules/targets_needed.hpp"

namespace datchuan::rules {
namespace {

// Their codes, parted by commas; a longer list than can be read is cut.
std::string targets_without(const TargetsTable& table)
{
    constexpr std::size_t most_named = 10;
    std::string codes;
    std::size_t count = 0;
    for (const TargetRow& target : table.rows) {
        if (target.cut_off.known())
            continue;
        if (++count > most_named)
            return codes + ", …";
        codes += (codes.empty() ? "" : ", ") + (target.id.empty() ? std::string("?") : target.id);
    }
    return codes;
}

// Rows that speak of days after the cut-off, and the first of them.
struct Newer
{
    std::size_t rows = 0;
    std::optional<sheet::Address> first;

    void add(const Book& book, staff::RowRef row)
    {
        ++rows;
        if (!first)
            first = address_of(book, row, book.tables[row.table].row_anchor_column());
    }
};

bool after(const text::Date& date, const text::Date& cut_off) { return date.known() && date.earliest() > cut_off; }

// Only what is said to have happened: a course that's still to come is no data of its day.
bool is_newer(const staff::Record& record, const text::Date& cut_off)
{
    return record.completed() && after(record.completed_on(), cut_off) &&
           (record.outcome == staff::Outcome::completed || after(record.certificate.date, cut_off));
}

bool is_newer(const staff::Entry& entry, const text::Date& cut_off)
{
    return after(entry.recruited.date, cut_off) || after(entry.appointed_rank.date, cut_off) ||
           after(entry.appointed_post.date, cut_off);
}

Newer newer_than(const Book& book, const text::Date& cut_off)
{
    Newer newer;
    for (const staff::Entry& entry : book.registry.entries()) {
        if (is_newer(entry, cut_off))
            newer.add(book, entry.at);
    }
    for (const staff::Record& record : book.registry.records()) {
        if (is_newer(record, cut_off))
            newer.add(book, record.at);
    }
    return newer;
}

void say_missing(const TargetsTable& table, Report& report)
{
    const bool none = std::none_of(table.rows.begin(), table.rows.end(),
                                   [](const TargetRow& target) { return target.cut_off.known(); });
    const std::string codes = none ? std::string{} : targets_without(table);
    report.at(table.header)
        .say({{"what", none ? "Chưa có ngày chốt số liệu" : "Chưa có ngày chốt số liệu của chỉ tiêu " + codes},
              {"what_en", none ? "There's no cut-off date" : "There's no cut-off date of target " + codes},
              {"ask", "nhập, ví dụ 31/12/2025"},
              {"ask_en", "enter one, for example 31/12/2025"}});
}

void say_newer(const Book& book, const TargetsTable& table, const text::Date& cut_off, const Newer& newer,
               Report& report)
{
    const std::string rows = std::to_string(newer.rows);
    const std::string day = text::to_text(cut_off);
    const std::string place = cell_place(book, *newer.first, table.header.sheet);
    report.at(table.header)
        .say({{"what", "Có " + rows + " dòng số liệu sau ngày chốt " + day + ", dòng đầu ở ô " + place},
              {"what_en", rows + " rows have data after the cut-off date " + day + ", the first of them at " + place},
              {"ask", "kiểm tra ngày chốt; số liệu sau ngày này không được tính"},
              {"ask_en", "check the cut-off date; later data aren't counted"}});
}

void check_workbook(const Book& book, Report& report)
{
    const TargetsTable& table = *book.settings.targets_table;
    text::Date cut_off = book.settings.as_of; // which may be a later day that the clerk has asked for
    bool missing = false;
    for (const TargetRow& target : table.rows) {
        missing |= !target.cut_off.known();
        cut_off = std::max(cut_off, target.cut_off);
    }
    if (missing)
        return say_missing(table, report);
    if (const Newer newer = newer_than(book, cut_off); newer.first)
        say_newer(book, table, cut_off, newer, report);
}

} // namespace

const Rule cut_off_missing{
    .id = "R74",
    .name = "cut-off-missing",
    .severity = Severity::warning,
    .vi = {.title = "Ngày chốt số liệu",
           .message = "{what}. Vui lòng {ask}.",
           .why = "Mẫu số là những người có trong danh sách vào ngày chốt. Không có ngày chốt thì không rõ người đã "
                  "nghỉ, người mới về có được tính hay không, và hai lần tính có thể ra hai tỷ lệ.",
           .example = "Bảng Chỉ tiêu để trống ô Chốt ngày; hoặc chốt “31/12/2025” mà danh sách có người tuyển dụng "
                      "ngày “01/02/2026”."},
    .en = {.title = "Cut-off date",
           .message = "{what_en}. Please {ask_en}.",
           .why = "The denominator is who is on the roll on the cut-off date. Without one nobody can tell whether "
                  "leavers and newcomers count, and two computations may give two percentages.",
           .example = "The table of targets has no cut-off date; or it's “31/12/2025”, and somebody was recruited on "
                      "“01/02/2026”."},
    .check_workbook = check_workbook,
    .lacking = no_targets_table,
};

} // namespace datchuan::rules
