// R01: a table lacks a column without which it can't be used.

#include <algorithm>
#include <initializer_list>

#include "rules/all_rules.hpp"

namespace datchuan::rules {
namespace {

using tables::Kind;
using tables::Role;
using tables::Table;

bool has_any(const Table& table, std::initializer_list<Role> roles)
{
    return std::any_of(roles.begin(), roles.end(), [&](Role role) { return table.has(role); });
}

bool tells_persons_apart(const Table& table)
{
    return has_any(table, {Role::birth_date, Role::birth_male, Role::birth_female, Role::national_id});
}

// A decision's date isn't enough: it says when somebody was sent, not when the course was.
bool tells_when(const Table& table)
{
    return table.title_year != 0 || has_any(table, {Role::start, Role::end, Role::period, Role::certificate_date});
}

sheet::Address header_of(const Table& table)
{
    return {table.sheet, table.header.first_row, table.header.first_column};
}

void check_workbook(const Book& book, Report& report)
{
    const bool supplied = std::any_of(book.tables.begin(), book.tables.end(), tells_persons_apart);
    for (const Table& table : book.tables) {
        if (table.kind == Kind::roll && !supplied)
            report.at(header_of(table))
                .say({{"columns", "“Ngày sinh”, “Năm sinh” hoặc “Số CCCD”"},
                      {"use", "phân biệt người trùng tên"},
                      {"columns_en", "of birth date, birth year or national id"},
                      {"use_en", "persons of the same name can be told apart"}});
        if (table.kind == Kind::records && !tells_when(table))
            report.at(header_of(table))
                .say({{"columns", "“Từ ngày”, “Đến ngày” hoặc “Ngày cấp chứng chỉ”"},
                      {"use", "biết khóa học thuộc giai đoạn nào"},
                      {"columns_en", "of start, end or certificate date"},
                      {"use_en", "it's known to which period the courses belong"}});
    }
}

} // namespace

const Rule column_missing{
    .id = "R01",
    .name = "column-missing",
    .severity = Severity::error,
    .vi = {.title = "Thiếu cột cần thiết",
           .message = "Bảng bắt đầu ở ô {cell} chưa có cột {columns}. Vui lòng bổ sung một cột như vậy để {use}.",
           .why =
               "Danh sách người cần ngày sinh, năm sinh hoặc số CCCD để phân biệt người trùng tên. Danh sách đào tạo, "
               "bồi dưỡng cần ngày học, ngày cấp chứng chỉ hoặc năm ghi ở tiêu đề để biết khóa học có thuộc giai "
               "đoạn của chỉ tiêu hay không.",
           .example = "Danh sách có cột Họ và tên, Giới tính, Chức vụ, Đơn vị công tác nhưng không có ngày sinh, năm "
                      "sinh hay số CCCD: hai người cùng tên “Nguyễn Văn An” không phân biệt được.",
           .mend = "Nếu cột đã có mà chương trình chưa nhận ra, hãy chọn lại nội dung cột ở lệnh Nhận dạng cột."},
    .en = {.title = "Needed column missing",
           .message = "The table that begins at {cell} has no column {columns_en}. Please add one, so that {use_en}.",
           .why = "A list of persons needs birth dates, birth years or national ids to tell namesakes apart. A list of "
                  "courses needs dates, or a year in its title, to know whether a course counts for the targets' "
                  "period.",
           .example = "A list has names, sex, post and agency, but neither birth dates nor national ids: two persons "
                      "called “Nguyễn Văn An” can't be told apart.",
           .mend =
               "Where the column is there but wasn't recognised, choose its meaning by the command Recognise columns."},
    .check_workbook = check_workbook,
};

} // namespace datchuan::rules
