// R66: a person of a course list whom no roll of the workbook knows.

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"

namespace datchuan::rules {
namespace {

bool on_roll(const Book& book, const staff::Record& record)
{
    return record.person < book.registry.persons().size() && book.registry.persons()[record.person].on_roll;
}

void check_workbook(const Book& book, Report& report)
{
    for (const staff::Record& record : book.registry.records()) {
        const TableView table(book, record.at.table);
        const RowView row(table, record.at.row);
        if (row.continues_person_above() || row.identity().name == staff::no_key || on_roll(book, record))
            continue;
        const bool several = record.person == staff::several_persons;
        report.at(row.anchor())
            .say({{"person", person_name(book, record.at)},
                  {"reason", several ? "khớp với nhiều người trong danh sách cán bộ, công chức, viên chức"
                                     : "không có trong danh sách cán bộ, công chức, viên chức"},
                  {"reason_en", several ? "fits several persons of the staff roll" : "isn't on the staff roll"}});
    }
}

std::string lacking(const Book& book, Language language)
{
    if (book.registry.has_roll())
        return {};
    return language == Language::vietnamese ? "Chưa có danh sách cán bộ, công chức, viên chức trong tệp để đối chiếu. "
                                              "Vui lòng bổ sung danh sách này."
                                            : "The file has no staff roll to compare with. Please add one.";
}

} // namespace

const Rule person_not_on_roll{
    .id = "R66",
    .name = "person-not-on-roll",
    .severity = Severity::warning,
    .scope = Scope::records,
    .vi = {.title = "Không có trong danh sách đơn vị",
           .message =
               "{person} có trong danh sách lớp nhưng {reason}. Vui lòng kiểm tra tên, ngày sinh, số CCCD hoặc bổ "
               "sung.",
           .why = "Tỷ lệ được tính trên những người trong danh sách cán bộ, công chức, viên chức. Khóa học của người "
                  "không tìm thấy ở đó, hoặc không rõ là ai, không được tính cho ai."},
    .en = {.title = "Not on the staff roll",
           .message = "{person} is in the course list but {reason_en}. Please check name, birth date and national id, "
                      "or add what is missing.",
           .why = "Percentages are of the persons on the staff roll. A course of somebody who isn't found there, or "
                  "who can't be told apart, counts for nobody."},
    .check_workbook = check_workbook,
    .lacking = lacking,
};

} // namespace datchuan::rules
