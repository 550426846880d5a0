// R60: somebody gave up the job before the committed time was served.

#include <cmath>
#include <optional>
#include <string>

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"
#include "rules/postgraduate.hpp"
#include "rules/span.hpp"
#include "rules/spanning_cell.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

struct Leaving
{
    text::Date on;
    sheet::Address cell;
};

// Looks up when people left, reading each distinct text once.
class Leavings
{
public:
    explicit Leavings(const Book& book) : book_(book) {}

    // What the person's rows on the rolls say, else the record's own.
    std::optional<Leaving> of(const staff::Record& record)
    {
        if (record.person < book_.registry.persons().size()) {
            for (const std::uint32_t index : book_.registry.persons()[record.person].entries) {
                if (const auto leaving = in_row(book_.registry.entries()[index].at))
                    return leaving;
            }
        }
        return in_row(record.at);
    }

private:
    std::optional<Leaving> in_row(staff::RowRef at)
    {
        const TableView table(book_, at.table);
        const RowView row(table, at.row);
        // Of a list without results the column of statuses is taken for them.
        for (const Role role : {Role::status, Role::result, Role::note}) {
            if (!table.has(role))
                continue;
            const Cell cell = row.identity_cell(role);
            if (cell.kind != sheet::CellKind::text)
                continue;
            const sheet::TextId id =
                book_.workbook.grid(cell.address.sheet).text(cell.address.column, cell.address.row);
            if (const auto& date = dates_.get(book_.workbook.texts, id, date_of_leaving))
                return Leaving{*date, cell.address};
        }
        return std::nullopt;
    }

    static std::optional<text::Date> date_of_leaving(std::string_view text)
    {
        return says_resigned(text) ? text::find_date(text) : std::nullopt;
    }

    const Book& book_;
    sheet::TextCache<std::optional<text::Date>> dates_;
};

void check(const TableView& table, Report& report)
{
    const Book& book = table.book();
    SpanReader spans(table, Role::commitment);
    Leavings leavings(book);
    for (const RowView row : table) {
        const staff::Record& record = row.record();
        const text::Date served_from = record.completed_on();
        const auto span = spans.read(spanning_cell(table, row, Role::commitment));
        const auto committed = span ? span->months() : std::nullopt;
        if (!committed || *committed <= 0 || !served_from.exact())
            continue;
        const auto leaving = leavings.of(record);
        if (!leaving)
            continue;
        const text::Date due = text::plus_months(served_from, static_cast<int>(std::lround(*committed)));
        const text::Date left = leaving->on;
        if (left.latest() >= due)
            continue;
        const int months = (due.year - left.latest().year) * 12 + due.month - left.latest().month;
        report.at(leaving->cell)
            .say({{"person", person_name(book, row.ref())},
                  {"left", text::to_text(left)},
                  {"due", text::to_text(due)},
                  {"months", std::to_string(months)}});
    }
}

} // namespace

const Rule left_in_commitment{
    .id = "R60",
    .name = "left-in-commitment",
    .severity = Severity::warning,
    .scope = Scope::records,
    .needs = {Role::commitment},
    .vi = {.title = "Thôi việc khi còn cam kết",
           .message =
               "{person} thôi việc ({left}) khi còn {months} tháng cam kết phục vụ (đến {due}). Vui lòng xem xét "
               "việc đền bù chi phí theo quy định.",
           .why = "Người bỏ việc, thôi việc khi chưa phục vụ đủ thời gian cam kết phải đền bù chi phí đào tạo (Nghị "
                  "định 101/2017/NĐ-CP; công chức từ 01/7/2025: Nghị định 171/2025/NĐ-CP).",
           .example = "Cam kết 48 tháng từ khi học xong ngày “31/08/2021”, nhưng ghi “Thôi việc từ 01/03/2024”."},
    .en = {.title = "Left within the commitment",
           .message = "{person} left ({left}) with {months} months of the commitment unserved (until {due}). Please "
                      "consider the repayment of costs.",
           .why = "Who gives up the job before the committed time is served has to repay the costs of study (Decree "
                  "101/2017; công chức from 1 July 2025 on: Decree 171/2025).",
           .example = "48 months were committed from the end of the study, “31/08/2021”; the row says “Thôi việc từ "
                      "01/03/2024” (left)."},
    .check = check,
    .data = {"postgraduate.json"},
};

} // namespace datchuan::rules
