// R26: one national id under two names.

#include <boost/unordered/unordered_flat_map.hpp>

#include "rules/all_rules.hpp"
#include "rules/naming.hpp"

namespace datchuan::rules {
namespace {

using FirstRows = boost::unordered_flat_map<staff::KeyId, staff::RowRef>;

void check_one(const TableView& table, FirstRows& first_rows, Report& report)
{
    const Book& book = table.book();
    for (const RowView row : table) {
        const staff::Identity& identity = row.identity();
        if (row.continues_person_above() || identity.id == staff::no_key || identity.name == staff::no_key)
            continue;
        const auto [known, is_first] = first_rows.try_emplace(identity.id, row.ref());
        const staff::RowRef first = known->second;
        if (is_first || book.registry.identity(first).name == identity.name)
            continue;
        const Cell cell = row[tables::Role::national_id];
        const std::int32_t first_column = book.tables[first.table].column_of(tables::Role::national_id);
        report.at(cell).say(
            {{"id", std::string(book.registry.keys()[identity.id])},
             {"name", person_name(book, row.ref())},
             {"first_name", person_name(book, first)},
             {"first_cell", cell_place(book, address_of(book, first, first_column), cell.address.sheet)}});
    }
}

void check_workbook(const Book& book, Report& report)
{
    FirstRows first_rows;
    for (std::uint32_t index = 0; index < book.tables.size(); ++index) {
        const tables::Table& table = book.tables[index];
        if (table.kind != tables::Kind::targets && table.has(tables::Role::national_id))
            check_one(TableView(book, index), first_rows, report);
    }
}

} // namespace

const Rule national_id_shared{
    .id = "R26",
    .name = "national-id-shared",
    .severity = Severity::error,
    .needs = {tables::Role::national_id},
    .vi = {.title = "Một số CCCD dùng cho hai tên",
           .message =
               "Số CCCD {id} dùng cho hai tên khác nhau: “{first_name}” ở ô {first_cell} và “{name}” ở ô {cell}. "
               "Vui lòng kiểm tra số và tên.",
           .why = "Mỗi số CCCD chỉ của một người. Khi hai tên chung một số, chương trình không biết kết quả bồi dưỡng "
                  "là của ai.",
           .example = "Số “036078637478” vừa ghi cho “Đoàn Ngọc Nam” vừa ghi cho “Vũ Đình Trường”."},
    .en = {.title = "One national id under two names",
           .message = "The id {id} stands under two names: “{first_name}” in {first_cell} and “{name}” in {cell}. "
                      "Please check number and name.",
           .why = "A national id belongs to one person. Where two names share it, nobody can tell whose courses "
                  "count.",
           .example = "The number “036078637478” stands for “Đoàn Ngọc Nam” and for “Vũ Đình Trường”."},
    .check_workbook = check_workbook,
};

} // namespace datchuan::rules
