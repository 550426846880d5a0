// R53: said to be completed, but without the number of the certificate.

#include <optional>

#include "rules/all_rules.hpp"
#include "rules/causes.hpp"
#include "rules/certificate_words.hpp"
#include "rules/spanning_cell.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

// Titles and notes that explain why there's no number, each text judged once.
class Reasons
{
public:
    explicit Reasons(const TableView& table) : table_(table) {}

    bool explain(const RowView& row)
    {
        for (const Role role : {Role::course, Role::content, Role::course_kind}) {
            if (table_.has(role) && says(row, role, kinds_, CertificateWords::shipped().kinds_without))
                return true;
        }
        for (const Role role : {Role::note, Role::certificate, Role::certificate_date}) {
            if (table_.has(role) && says(row, role, notes_, CertificateWords::shipped().none_given))
                return true;
        }
        return false;
    }

private:
    bool says(const RowView& row, Role role, sheet::TextCache<bool>& known, const Phrases& phrases)
    {
        const Cell cell = spanning_cell(table_, row, role);
        if (cell.kind != sheet::CellKind::text)
            return false;
        const sheet::Workbook& workbook = table_.book().workbook;
        const sheet::TextId id = workbook.grid(cell.address.sheet).text(cell.address.column, cell.address.row);
        return known.get(workbook.texts, id, [&](std::string_view text) { return phrases.within(text); });
    }

    const TableView& table_;
    sheet::TextCache<bool> kinds_;
    sheet::TextCache<bool> notes_;
};

void check(const TableView& table, Report& report)
{
    Reasons reasons(table);
    std::optional<bool> all_blank; // looked up at the first finding
    for (const RowView row : table) {
        // A result that's left blank isn't a claim.
        if (row.record().outcome != staff::Outcome::completed)
            continue;
        const Cell cell = spanning_cell(table, row, Role::certificate_no);
        if (!cell.blank() || reasons.explain(row))
            continue;
        if (!all_blank)
            all_blank = columns_are_blank(table, {Role::certificate_no});
        report.at(cell).because(*all_blank ? cause_in_column(table, cell.address.column)
                                           : cause_in_class(row.record()));
    }
}

} // namespace

const Rule certificate_missing{
    .id = "R53",
    .name = "certificate-missing",
    .severity = Severity::warning,
    .scope = Scope::records,
    .needs = {Role::certificate_no, Role::result},
    .vi = {.title = "Chưa có số chứng chỉ",
           .message =
               "Dòng {row} đã ghi hoàn thành nhưng chưa có số chứng chỉ. Vui lòng bổ sung nếu lớp có cấp chứng chỉ.",
           .why =
               "Số chứng chỉ là căn cứ để đối chiếu kết quả bồi dưỡng. Hội nghị, tập huấn, hội thảo thường không cấp "
               "chứng chỉ nên không bị nhắc; với lớp khác không cấp, vui lòng ghi “không cấp” ở cột Ghi chú.",
           .example = "Cột Kết quả ghi “Hoàn thành”, ô Số chứng chỉ để trống."},
    .en = {.title = "No certificate number",
           .message = "Row {row} says that the course was completed, but names no certificate number. Please add it "
                      "where the course gives certificates.",
           .why = "The certificate's number proves the result. Conferences and briefings give none and aren't "
                  "mentioned; of any other course that gives none please say so in the notes.",
           .example = "The result says “Hoàn thành” (completed), the certificate number is blank."},
    .check = check,
    .data = {"certificates.json"},
};

} // namespace datchuan::rules
