#include "property/pages.hpp"

#include <algorithm>

namespace datchuan::property {

using tables::Role;

PageCell PageCell::of(std::string_view words) { return {sheet::CellKind::text, std::string(words), 0}; }

PageCell PageCell::day(const text::Date& date)
{
    return {sheet::CellKind::date, {}, static_cast<double>(text::days_of(date))};
}

std::int32_t Page::column(Role role) const
{
    for (const Block& block : blocks)
        for (std::size_t i = 0; i < block.roles.size(); ++i)
            if (block.roles[i] == role)
                return block.first + static_cast<std::int32_t>(i);
    return -1;
}

PageCell& Page::cell(Role role, std::size_t item)
{
    return rows[static_cast<std::size_t>(item_rows[item])][static_cast<std::size_t>(column(role))];
}

const PageCell& Page::cell(Role role, std::size_t item) const
{
    return rows[static_cast<std::size_t>(item_rows[item])][static_cast<std::size_t>(column(role))];
}

Pages draw_pages(const Staff& staff, const Staff& deputies, Random& random, const LayoutOptions& options)
{
    Pages drawn;
    drawn.pages.push_back(roll_page(staff, random, options));
    if (!staff.courses.empty())
        drawn.pages.push_back(records_page(staff, random, options));
    if (!deputies.people.empty())
        drawn.pages.push_back(deputies_page(deputies, random));
    return drawn;
}

sheet::Workbook Pages::workbook() const
{
    sheet::Workbook workbook;
    for (const Page& page : pages) {
        std::size_t width = 0;
        for (const auto& row : page.rows)
            width = std::max(width, row.size());
        sheet::Sheet& sheet = workbook.sheets.emplace_back();
        sheet.name = page.name;
        sheet.grid = sheet::Grid(static_cast<std::int32_t>(width), static_cast<std::int32_t>(page.rows.size()));
        for (std::size_t row = 0; row < page.rows.size(); ++row)
            for (std::size_t column = 0; column < page.rows[row].size(); ++column) {
                const PageCell& cell = page.rows[row][column];
                const auto c = static_cast<std::int32_t>(column);
                const auto r = static_cast<std::int32_t>(row);
                switch (cell.kind) {
                case sheet::CellKind::text:
                    sheet.grid.set_text(c, r, workbook.texts.intern(cell.text));
                    break;
                case sheet::CellKind::number:
                    sheet.grid.set_number(c, r, cell.number);
                    break;
                case sheet::CellKind::date:
                    sheet.grid.set_date(c, r, cell.number);
                    break;
                case sheet::CellKind::error:
                    sheet.grid.set_error(c, r, static_cast<int>(cell.number));
                    break;
                case sheet::CellKind::empty:
                    break;
                }
            }
        sheet.grid.set_merges(page.merges);
        for (const std::int32_t row : page.hidden_rows)
            sheet.grid.hide_rows(row, row);
    }
    return workbook;
}

const Page* Pages::of_kind(tables::Kind kind) const
{
    const auto found = std::find_if(pages.begin(), pages.end(), [&](const Page& page) { return page.kind == kind; });
    return found == pages.end() ? nullptr : &*found;
}

std::string Pages::shown() const
{
    const sheet::Workbook book = workbook();
    std::string text;
    for (std::size_t sheet = 0; sheet < pages.size(); ++sheet) {
        text += "== " + pages[sheet].name + "\n";
        const sheet::Grid& grid = book.sheets[sheet].grid;
        for (std::int32_t row = 0; row < grid.rows(); ++row) {
            for (std::int32_t column = 0; column < grid.columns(); ++column)
                text += (column > 0 ? " | " : "") +
                        rules::cell_at(book, {static_cast<std::int32_t>(sheet), row, column}).shown();
            text += "\n";
        }
    }
    return text;
}

} // namespace datchuan::property
