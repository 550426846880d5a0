// R56: somebody was appointed before the certificate that the rank or post asks for.

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"
#include "staff/qualification.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

// The targets on appointments are about cán bộ and công chức; the certificates of viên chức are another matter.
bool is_concerned(const staff::Entry& entry, const Settings& settings)
{
    return (entry.category == staff::Category::official || entry.category == staff::Category::civil_servant) &&
           entry.present(settings.as_of);
}

bool within_period(const staff::DateReading& appointed, const Settings& settings)
{
    return appointed.date.known() && settings.period_from <= appointed.date.earliest() &&
           appointed.date.latest() <= settings.period_to;
}

void say(const Book& book, const Cell& cell, const staff::DateReading& appointed,
         const staff::Qualification& qualification, Report& report)
{
    // Without a record that's later there's nothing to show: no certificate known at all is for the targets to say.
    if (qualification.standing != staff::Standing::later)
        return;
    report.at(cell).say({{"appointed", text::to_text(appointed.date)},
                         {"certified", text::to_text(qualification.date)},
                         {"course", course_title(book, qualification.record->at)}});
}

void check(const TableView& table, Report& report)
{
    const Book& book = table.book();
    const Settings& settings = book.settings;
    staff::Qualifications qualifications(book.workbook, book.tables, book.registry);
    for (const RowView row : table) {
        if (row.continues_person_above())
            continue;
        const staff::Entry& entry = row.entry();
        if (!is_concerned(entry, settings))
            continue;
        if (table.has(Role::appointed_rank) && within_period(entry.appointed_rank, settings))
            say(book, row[Role::appointed_rank], entry.appointed_rank,
                qualifications.for_rank(entry, settings.rank_grace_days), report);
        if (table.has(Role::appointed_post) && within_period(entry.appointed_post, settings) &&
            qualifications.may_lead(entry))
            say(book, row[Role::appointed_post], entry.appointed_post,
                qualifications.for_post(entry, settings.post_grace_days), report);
    }
}

std::string lacking(const Book& book, Language language)
{
    if (!book.registry.records().empty())
        return {};
    return language == Language::vietnamese
               ? "Chưa có danh sách đào tạo, bồi dưỡng trong tệp. Vui lòng bổ sung danh sách này."
               : "The file has no list of training records. Please add one.";
}

} // namespace

const Rule appointed_before_certificate{
    .id = "R56",
    .name = "appointed-before-certificate",
    .severity = Severity::warning,
    .scope = Scope::persons,
    .needs_any = {Role::appointed_rank, Role::appointed_post},
    .vi = {.title = "Bổ nhiệm trước khi có chứng chỉ",
           .message = "Ô {cell}: bổ nhiệm ngày {appointed}, chứng chỉ “{course}” ngày {certified}. Chưa đáp ứng tiêu "
                      "chuẩn trước khi bổ nhiệm; vui lòng kiểm tra hai ngày này.",
           .why =
               "Chỉ tiêu T1 đòi hỏi có đủ chứng chỉ vào ngày bổ nhiệm: chương trình quản lý nhà nước của ngạch (hoặc "
               "ngạch cao hơn), chương trình lãnh đạo, quản lý và trình độ lý luận chính trị của chức vụ. Ngày được "
               "xét là ngày cấp chứng chỉ, nếu không có thì ngày kết thúc khóa học.",
           .example = "“Phạm Thị An” được bổ nhiệm ngạch chuyên viên ngày “01/03/2022”, chứng chỉ quản lý nhà nước cấp "
                      "ngày “01/06/2023”."},
    .en = {.title = "Appointed before the certificate",
           .message = "Cell {cell}: appointed on {appointed}, certificate of “{course}” on {certified}. The standard "
                      "wasn't met before the appointment; please check these two dates.",
           .why = "Target T1 asks for every certificate on the day of appointment: the state-management programme of "
                  "the rank or a higher one; the leadership programme and the political theory of the post. The date "
                  "is the certificate's, else the end of the course.",
           .example = "“Phạm Thị An” was appointed chuyên viên on “01/03/2022”; her state-management certificate is of "
                      "“01/06/2023”."},
    .check = check,
    .lacking = lacking,
    .data = {"leadership_tiers.json"},
};

} // namespace datchuan::rules
