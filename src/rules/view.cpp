#include "rules/view.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <utility>

#include "text/date.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

// A sentence that quotes a whole paragraph is one that nobody reads.
constexpr std::size_t longest_quote = 80; // characters

constexpr std::array<std::string_view, 7> dashes{"-", "–", "—", ".", "…", "_", "/"};

// One line, and cut where it's too long; never inside a character.
std::string quoted(std::string_view text)
{
    std::string line;
    std::size_t characters = 0;
    for (const char byte : text::trim(text)) {
        const bool begins_character = (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
        if (begins_character && ++characters > longest_quote) {
            line += "…";
            break;
        }
        line.push_back(byte == '\n' || byte == '\r' || byte == '\t' ? ' ' : byte);
    }
    return line;
}

std::string written(double number)
{
    // Beyond 15 digits a double is no longer exact, and no clerk typed it that way.
    constexpr double exact = 1e15;
    if (std::trunc(number) == number && std::abs(number) < exact)
        return std::to_string(static_cast<std::int64_t>(number));
    std::string text = std::to_string(number);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    if (const auto point = text.find('.'); point != std::string::npos)
        text[point] = ',';
    return text;
}

std::string written_date(double days)
{
    const auto date = text::date_of_date_cell(days);
    return date ? text::to_text(*date) : written(days);
}

} // namespace

bool Cell::blank() const
{
    if (kind != sheet::CellKind::text)
        return empty();
    for (std::string_view rest = text::trim(text); !rest.empty();) {
        const auto dash =
            std::find_if(dashes.begin(), dashes.end(), [&](std::string_view each) { return rest.starts_with(each); });
        if (dash == dashes.end())
            return false;
        rest.remove_prefix(dash->size());
    }
    return true;
}

std::string Cell::shown() const
{
    switch (kind) {
    case sheet::CellKind::text:
        return quoted(text);
    case sheet::CellKind::number:
        return written(number);
    case sheet::CellKind::date:
        return written_date(number);
    case sheet::CellKind::error:
        return sheet::error_text(static_cast<int>(number));
    case sheet::CellKind::empty:
        break;
    }
    return {};
}

Cell cell_at(const sheet::Workbook& workbook, sheet::Address address)
{
    const sheet::Grid& grid = workbook.grid(address.sheet);
    Cell cell;
    cell.address = address;
    cell.kind = grid.kind(address.column, address.row);
    switch (cell.kind) {
    case sheet::CellKind::text:
        cell.text = workbook.texts[grid.text(address.column, address.row)];
        break;
    case sheet::CellKind::number:
    case sheet::CellKind::date:
        cell.number = grid.number(address.column, address.row);
        break;
    case sheet::CellKind::error:
        cell.number = grid.error(address.column, address.row);
        break;
    case sheet::CellKind::empty:
        break;
    }
    return cell;
}

Cell cell_as_written(const sheet::Workbook& workbook, sheet::Address address)
{
    Cell cell = cell_at(workbook, address);
    const std::vector<sheet::DecodedCell>& decoded = workbook.sheets[static_cast<std::size_t>(address.sheet)].decoded;
    const auto place = std::make_pair(address.column, address.row);
    const auto at =
        std::lower_bound(decoded.begin(), decoded.end(), place, [](const sheet::DecodedCell& each, const auto& key) {
            return std::make_pair(each.column, each.row) < key;
        });
    if (at != decoded.end() && std::make_pair(at->column, at->row) == place)
        cell.text = workbook.texts[at->written];
    return cell;
}

sheet::Address address_of(const Book& book, staff::RowRef row, std::int32_t column)
{
    const tables::Table& table = book.tables[row.table];
    return {table.sheet, table.rows[row.row].row, column};
}

const tables::Row& RowView::row() const { return table_->table().rows[index_]; }

staff::RowRef RowView::ref() const { return {table_->index(), static_cast<std::uint32_t>(index_)}; }

Cell RowView::at(std::int32_t column) const
{
    return cell_at(table_->book().workbook, {table_->table().sheet, row().row, column});
}

Cell RowView::operator[](tables::Role role) const { return at(table_->table().column_of(role)); }

Cell RowView::identity_cell(tables::Role role) const
{
    const tables::Table& table = table_->table();
    return cell_at(table_->book().workbook, {table.sheet, row().identity_row, table.column_of(role)});
}

Cell RowView::anchor() const { return at(table_->table().row_anchor_column()); }

const staff::Identity& RowView::identity() const { return table_->book().registry.identity(ref()); }

const staff::Entry& RowView::entry() const { return *table_->book().registry.entry(ref()); }

const staff::Record& RowView::record() const { return *table_->book().registry.record(ref()); }

staff::DateReading RowView::date(tables::Role role) const
{
    return staff::read_date(table_->book().workbook,
                            {table_->table().sheet, row().row, table_->table().column_of(role)});
}

} // namespace datchuan::rules
