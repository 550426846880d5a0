#include "tables/corrections.hpp"

#include <algorithm>
#include <limits>

#include "tables/header_words.hpp"

namespace datchuan::tables {
namespace {

// How far a header may have moved by rows inserted or deleted above it.
constexpr std::int32_t longest_move = 300;

bool is_of(const SheetPlace& place, const sheet::Workbook& workbook, std::int32_t sheet)
{
    if (place.name == workbook.sheets[static_cast<std::size_t>(sheet)].name)
        return true;
    return place.index == sheet && std::none_of(workbook.sheets.begin(), workbook.sheets.end(),
                                                [&](const sheet::Sheet& each) { return each.name == place.name; });
}

SheetPlace place_of(const sheet::Workbook& workbook, std::int32_t sheet)
{
    return {workbook.sheets[static_cast<std::size_t>(sheet)].name, sheet};
}

// The row with these words that is the nearest to where it stood.
std::optional<std::int32_t> find_row(const sheet::Workbook& workbook, std::int32_t sheet, const HeaderCorrection& said)
{
    for (std::int32_t move = 0; move <= longest_move; ++move)
        for (const std::int32_t row : {said.row + move, said.row - move})
            if (header_words_of(workbook, sheet, row) == said.words)
                return row;
    return std::nullopt;
}

std::int32_t nth_of(const std::vector<Table>& tables, const Table& table, const Column& column)
{
    std::int32_t nth = 0;
    for (const Table& each : tables) {
        if (each.sheet != table.sheet)
            continue;
        for (const Column& other : each.columns) {
            if (&each == &table && other.column == column.column)
                return nth;
            nth += other.path == column.path ? 1 : 0;
        }
    }
    return nth;
}

} // namespace

std::string header_words_of(const sheet::Workbook& workbook, std::int32_t sheet, std::int32_t row)
{
    const sheet::Grid& grid = workbook.grid(sheet);
    std::string words;
    for (std::int32_t column = 0; column < grid.columns(); ++column) {
        const auto id = grid.text(column, row);
        if (id != sheet::TextPool::empty)
            words += (words.empty() ? "" : " | ") + normal_heading(workbook.texts[id]);
    }
    return words;
}

void correct_column(Corrections& corrections, const sheet::Workbook& workbook, const std::vector<Table>& tables,
                    const Table& table, const Column& column, std::optional<Role> role)
{
    const std::int32_t nth = nth_of(tables, table, column);
    std::erase_if(corrections.columns, [&](const ColumnCorrection& said) {
        return said.path == column.path && said.nth == nth && is_of(said.sheet, workbook, table.sheet);
    });
    if (role)
        corrections.columns.push_back({place_of(workbook, table.sheet), column.path, nth, *role});
}

bool correct_header(Corrections& corrections, const sheet::Workbook& workbook, std::int32_t sheet, std::int32_t row,
                    Kind kind)
{
    HeaderCorrection said{place_of(workbook, sheet), header_words_of(workbook, sheet, row), row, kind};
    if (said.words.empty())
        return false;
    std::erase_if(corrections.headers, [&](const HeaderCorrection& other) {
        return is_of(other.sheet, workbook, sheet) && find_row(workbook, sheet, other) == row;
    });
    corrections.headers.push_back(std::move(said));
    return true;
}

void forget_table(Corrections& corrections, const sheet::Workbook& workbook, const std::vector<Table>& tables,
                  const Table& table)
{
    for (const Column& column : table.columns)
        correct_column(corrections, workbook, tables, table, column, std::nullopt);
    std::erase_if(corrections.headers, [&](const HeaderCorrection& said) {
        if (!is_of(said.sheet, workbook, table.sheet))
            return false;
        const auto row = find_row(workbook, table.sheet, said);
        return row && table.header.first_row <= *row && *row <= table.header.last_row;
    });
}

SheetCorrections::SheetCorrections(const Corrections& corrections, const sheet::Workbook& workbook, std::int32_t sheet)
{
    for (const ColumnCorrection& said : corrections.columns)
        if (is_of(said.sheet, workbook, sheet))
            roles_[said.path].emplace_back(said.nth, said.role);
    for (const HeaderCorrection& said : corrections.headers)
        if (is_of(said.sheet, workbook, sheet))
            if (const auto row = find_row(workbook, sheet, said))
                headers_.emplace_back(*row, said.kind);
    std::sort(headers_.begin(), headers_.end());
}

std::int32_t SheetCorrections::next_header(std::int32_t row) const
{
    for (const auto& [at, kind] : headers_)
        if (at >= row)
            return at;
    return std::numeric_limits<std::int32_t>::max();
}

std::optional<Kind> SheetCorrections::kind_at(std::int32_t row) const
{
    for (const auto& [at, kind] : headers_)
        if (at == row)
            return kind;
    return std::nullopt;
}

bool SheetCorrections::apply(std::vector<Column>& columns) const
{
    if (roles_.empty())
        return false;
    bool any = false;
    boost::unordered_flat_map<std::string, std::int32_t> counted = passed_;
    for (Column& column : columns) {
        const std::int32_t nth = counted[column.path]++;
        const auto said = roles_.find(column.path);
        if (said == roles_.end())
            continue;
        for (const auto& [of, role] : said->second)
            if (of == nth) {
                column.role = role;
                column.confidence = 1;
                column.why.clear();
                column.by_clerk = true;
                any = true;
            }
    }
    return any;
}

void SheetCorrections::pass(const std::vector<Column>& columns)
{
    if (roles_.empty())
        return;
    for (const Column& column : columns)
        ++passed_[column.path];
}

} // namespace datchuan::tables
