// R62: a course of political theory without its form of study.

#include <algorithm>
#include <vector>

#include "rules/all_rules.hpp"
#include "rules/causes.hpp"
#include "rules/naming.hpp"
#include "rules/spanning_cell.hpp"

namespace datchuan::rules {
namespace {

using tables::Role;

std::vector<std::int32_t> form_columns(const tables::Table& table)
{
    std::vector<std::int32_t> columns;
    for (const tables::Column& column : table.columns) {
        if (column.role == Role::study_form)
            columns.push_back(column.column);
    }
    return columns;
}

bool is_programme(const staff::Course& course)
{
    return course.tags.has(staff::Tag::political_theory) && !course.yearly_update;
}

void check(const TableView& table, Report& report)
{
    const std::vector<std::int32_t> columns = form_columns(table.table());
    for (const RowView row : table) {
        if (!is_programme(*row.record().course))
            continue;
        // "Tập trung | Không tập trung" are two columns to be marked: one of them is enough.
        const bool told =
            std::any_of(columns.begin(), columns.end(), [&](std::int32_t column) { return !row.at(column).blank(); });
        const Cell cell = spanning_cell(table, row, Role::study_form);
        if (told || !cell.blank())
            continue;
        std::string course = course_title(table.book(), row.ref());
        if (staff::study_form_of(course) == staff::StudyForm::unknown)
            report.at(cell).say({{"course", std::move(course)}}).because(cause_in_class(row.record()));
    }
}

} // namespace

const Rule study_form_missing{
    .id = "R62",
    .name = "study-form-missing",
    .severity = Severity::hint,
    .scope = Scope::records,
    .needs = {Role::study_form},
    .vi = {.title = "Lớp lý luận chính trị chưa ghi hình thức",
           .message = "“{course}” ở dòng {row} chưa ghi hình thức. Vui lòng ghi “tập trung” hoặc “không tập trung”.",
           .why = "Báo cáo về đào tạo lý luận chính trị tách hệ tập trung và hệ không tập trung. Thiếu hình thức thì "
                  "không xếp được vào cột nào.",
           .example = "Lớp “Trung cấp lý luận chính trị” để trống ô Hình thức."},
    .en = {.title = "Political theory without its form of study",
           .message = "“{course}” in row {row} names no form of study. Please write “tập trung” (full-time) or “không "
                      "tập trung” (part-time).",
           .why = "Reports on political theory tell full-time and part-time courses apart.",
           .example = "“Trung cấp lý luận chính trị” has no form of study."},
    .check = check,
};

} // namespace datchuan::rules
