#include "rules/naming.hpp"

namespace datchuan::rules {
namespace {

std::string shown_at(const TableView& table, std::int32_t row, tables::Role role)
{
    const tables::Table& of = table.table();
    return of.has(role) ? cell_at(table.book().workbook, {of.sheet, row, of.column_of(role)}).shown() : std::string{};
}

} // namespace

std::string person_name(const Book& book, staff::RowRef row)
{
    const TableView table(book, row.table);
    const std::int32_t identity_row = table.table().rows[row.row].identity_row;
    if (std::string whole = shown_at(table, identity_row, tables::Role::full_name);
        !whole.empty() && !table.has(tables::Role::given_name))
        return whole;
    std::string name = shown_at(table, identity_row, tables::Role::family_name);
    if (name.empty())
        name = shown_at(table, identity_row, tables::Role::full_name);
    if (const std::string given = shown_at(table, identity_row, tables::Role::given_name); !given.empty())
        name += (name.empty() ? "" : " ") + given;
    return name;
}

std::string course_title(const Book& book, staff::RowRef row)
{
    const TableView table(book, row.table);
    for (const tables::Role role : {tables::Role::course, tables::Role::content}) {
        if (std::string title = shown_at(table, table.table().rows[row.row].row, role); !title.empty())
            return title;
    }
    Cell title;
    title.kind = sheet::CellKind::text;
    title.text = table.table().title;
    return title.shown();
}

std::string cell_place(const Book& book, sheet::Address cell, std::int32_t seen_from_sheet)
{
    std::string place = sheet::cell_name(cell.column, cell.row);
    if (cell.sheet != seen_from_sheet)
        place += " (" + book.workbook.sheets[static_cast<std::size_t>(cell.sheet)].name + ")";
    return place;
}

std::string period_text(const text::Date& from, const text::Date& to)
{
    const bool whole_years = from.month == 1 && from.day == 1 && to.month == 12 && to.day == 31;
    if (!whole_years)
        return text::to_text(from) + " - " + text::to_text(to);
    return from.year == to.year ? std::to_string(from.year) : std::to_string(from.year) + "-" + std::to_string(to.year);
}

} // namespace datchuan::rules
