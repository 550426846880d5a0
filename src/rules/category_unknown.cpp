// R31: nobody can tell which category of staff a person belongs to.

#include <vector>

#include "rules/all_rules.hpp"
#include "rules/causes.hpp"
#include "rules/spanning_cell.hpp"

namespace datchuan::rules {
namespace {

using staff::Category;
using tables::Role;

// Whether a row's category is known without taking it from the list's title: the title speaks of the list as a whole,
// and the clerk made a column because its rows differ.
class CertainCategories
{
public:
    explicit CertainCategories(const TableView& table)
        : table_(table), of_title_(staff::category_of_heading(table.table().title))
    {
        for (const tables::Section& section : table.table().sections)
            sections_.push_back(staff::category_of_heading(section.label) != Category::unknown);
    }

    bool certain(const RowView& row, const Cell& category)
    {
        // A deputy is one by the deputies' columns, whatever stands in this one.
        const Category derived = row.entry().category;
        if (derived != Category::unknown && derived != Category::deputy && derived != of_title_)
            return true;
        return named(category) || proved_by_code(row) || proved_by_section(row);
    }

private:
    bool named(const Cell& category)
    {
        const sheet::Workbook& workbook = table_.book().workbook;
        const sheet::Address at = category.address;
        const sheet::TextId text = workbook.grid(at.sheet).text(at.column, at.row);
        return by_text_.get(workbook.texts, text, staff::category_of) != Category::unknown;
    }

    bool proved_by_code(const RowView& row) const
    {
        return table_.has(Role::rank_code) && staff::category_of_code(row[Role::rank_code].text) != Category::unknown;
    }

    bool proved_by_section(const RowView& row) const
    {
        const std::int32_t section = row.row().section;
        return section >= 0 && sections_[static_cast<std::size_t>(section)];
    }

    const TableView& table_;
    Category of_title_;
    std::vector<bool> sections_; // whether the section's label proves a category
    sheet::TextCache<Category> by_text_;
};

void check(const TableView& table, Report& report)
{
    CertainCategories categories(table);
    std::optional<bool> all_blank; // looked up at the first finding
    for (const RowView row : table) {
        if (row.continues_person_above())
            continue;
        const Cell cell = spanning_cell(table, row, Role::category);
        // Deputies are of no category of staff unless the list says otherwise.
        const bool may_be_empty = row.entry().deputy;
        if (cell.error() || (may_be_empty && cell.empty()) || categories.certain(row, cell))
            continue;
        if (!all_blank)
            all_blank = columns_are_blank(table, {Role::category});
        report.at(cell)
            .among({"Cán bộ", "Công chức", "Viên chức"})
            .because(*all_blank ? cause_in_column(table, cell.address.column) : cell.shown());
    }
}

} // namespace

const Rule category_unknown{
    .id = "R31",
    .name = "category-unknown",
    .severity = Severity::error,
    .scope = Scope::persons,
    .needs = {Role::category},
    .mending = Mending::choice,
    .vi = {.title = "Chưa rõ nhóm đối tượng",
           .message =
               "Dòng {row} chưa rõ là cán bộ, công chức hay viên chức. Vui lòng ghi nhóm đối tượng vào ô {cell}.",
           .why =
               "Mỗi chỉ tiêu tính cho một nhóm đối tượng. Người chưa rõ nhóm thì không được tính vào chỉ tiêu nào. Mã "
               "ngạch dùng chung như 06.031 (kế toán viên) không cho biết là công chức hay viên chức.",
           .example = "Ô Nhóm đối tượng ghi “???” và mã ngạch là “06.031” (kế toán viên), mã dùng cho cả công chức và "
                      "viên chức.",
           .mend = "Ghi cán bộ, công chức, viên chức, người hoạt động không chuyên trách hoặc hợp đồng."},
    .en = {.title = "Category unknown",
           .message = "Row {row} doesn't say whether it's an official, a civil servant or a public employee. Please "
                      "write the category into {cell}.",
           .why = "Each target is about a category of staff, and a person of unknown category counts in none. A shared "
                  "rank code such as 06.031 (accountant) doesn't tell civil servants from public employees.",
           .example =
               "A category says “???”, and the rank code is “06.031” (accountant), which several categories share.",
           .mend = "Write cán bộ, công chức, viên chức, người hoạt động không chuyên trách or hợp đồng."},
    .check = check,
};

} // namespace datchuan::rules
