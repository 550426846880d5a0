// R02: two columns of a table have the same meaning.

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "rules/all_rules.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using tables::Column;
using tables::Role;

// Of these a person or course has one, whatever the header calls it. Other roles may well come twice under different
// headers: two posts, a school degree and a professional one.
constexpr std::array single{Role::full_name, Role::birth_date, Role::sex, Role::category, Role::start, Role::end};

// Many columns of these are nothing unusual, even under equal headers.
constexpr std::array plural{Role::unknown, Role::mark, Role::label, Role::count, Role::note};

template <std::size_t Size>
bool among(const std::array<Role, Size>& roles, Role role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

std::string_view parent_of(const Column& column)
{
    const auto leaf = column.path.rfind(" > ");
    return leaf == std::string::npos ? std::string_view{} : std::string_view(column.path).substr(0, leaf);
}

// "Cán bộ | Công chức | Viên chức", "Nam | Nữ": columns to be marked, parts of one. "Cán bộ" may be taken for a name.
bool names_a_value(const Column& column)
{
    return staff::category_of(column.header) != staff::Category::unknown ||
           staff::sex_of(column.header) != staff::Sex::unknown;
}

bool under_one_merged_header(const TableView& table, const Column& first, const Column& second)
{
    const sheet::Area* merged =
        table.book().workbook.grid(table.table().sheet).merge_at(second.column, second.header_row);
    return merged != nullptr && merged->contains(first.column, second.header_row);
}

bool doubles(const TableView& table, const Column& first, const Column& second)
{
    if (first.role != second.role || under_one_merged_header(table, first, second))
        return false;
    const std::string leaf = text::fold(second.header);
    const bool same_leaf = !leaf.empty() && text::fold(first.header) == leaf;
    const std::string_view first_parent = parent_of(first);
    const std::string_view second_parent = parent_of(second);
    // Columns of one group are its parts, and those of two groups speak of two things.
    if (first_parent == second_parent && !first_parent.empty())
        return same_leaf;
    if (first_parent != second_parent && !first_parent.empty() && !second_parent.empty())
        return false;
    return (same_leaf && first_parent == second_parent) ||
           (among(single, second.role) && !names_a_value(first) && !names_a_value(second));
}

// "Đơn vị công tác" and "Cơ quan công tác", with the same in every row: a body and its part differ somewhere, and who
// sent a person is another question than where that person works.
bool says_the_same(const TableView& table, const Column& first, const Column& second)
{
    constexpr int least_rows = 3;
    const auto says_who_sent = [](const Column& column) {
        return text::fold(column.path).find("cử") != std::string::npos;
    };
    if (first.role != Role::agency || second.role != Role::agency || says_who_sent(first) || says_who_sent(second))
        return false;
    const sheet::Workbook& workbook = table.book().workbook;
    const sheet::Grid& grid = workbook.grid(table.table().sheet);
    sheet::TextCache<std::string> spelt;
    const auto words = [&](std::int32_t column, std::int32_t row) -> const std::string& {
        return spelt.get(workbook.texts, grid.text(column, row),
                         [](std::string_view text) { return text::one_spelling(text::fold(text)); });
    };
    int compared = 0;
    bool several = false; // a list of one agency's people proves nothing
    for (const tables::Row& row : table.table().rows) {
        if (grid.empty(first.column, row.row) || grid.empty(second.column, row.row))
            continue;
        if (words(first.column, row.row) != words(second.column, row.row))
            return false;
        several = several || words(first.column, row.row) != words(first.column, table.table().rows.front().row);
        ++compared;
    }
    return several && compared >= least_rows;
}

void check(const TableView& table, Report& report)
{
    const std::vector<Column>& columns = table.table().columns;
    for (auto second = columns.begin(); second != columns.end(); ++second) {
        if (among(plural, second->role))
            continue;
        const auto first = std::find_if(columns.begin(), second, [&](const Column& earlier) {
            return doubles(table, earlier, *second) || says_the_same(table, earlier, *second);
        });
        if (first != second)
            report.at(sheet::Address{table.table().sheet, second->header_row, second->column})
                .say({{"first", sheet::column_letters(first->column)},
                      {"first_header", first->header},
                      {"second", sheet::column_letters(second->column)},
                      {"second_header", second->header}});
    }
}

} // namespace

const Rule column_doubled{
    .id = "R02",
    .name = "column-doubled",
    .severity = Severity::warning,
    .vi = {.title = "Hai cột trùng nội dung",
           .message =
               "Cột {first} (“{first_header}”) và cột {second} (“{second_header}”) có cùng nội dung. Vui lòng giữ "
               "một cột để tính.",
           .why =
               "Khi hai cột ghi cùng một nội dung, chương trình chỉ dùng cột đứng trước. Nếu hai cột ghi khác nhau thì "
               "kết quả có thể sai.",
           .example = "Bảng có cột “Ngày sinh” và ở cuối bảng thêm cột “Năm sinh”. Chương trình dùng cột Ngày sinh và "
                      "báo ở tiêu đề cột Năm sinh.",
           .mend = "Xóa một cột, hoặc bỏ qua cột thừa ở lệnh Nhận dạng cột."},
    .en = {.title = "Two columns of one meaning",
           .message = "Column {first} (“{first_header}”) and column {second} (“{second_header}”) mean the same. Please "
                      "keep one of them.",
           .why = "Of two columns with the same meaning only the first is used. Where they differ, results may be "
                  "wrong.",
           .example = "A table has a column “Ngày sinh” and, at its end, another one, “Năm sinh”. The first is used; "
                      "the finding stands on the heading of the second.",
           .mend = "Delete one of them, or let the command Recognise columns pass over it."},
    .check = check,
};

} // namespace datchuan::rules
