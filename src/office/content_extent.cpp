#include "office/content_extent.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {
namespace {

using Addresses = uno::Sequence<css::table::CellRangeAddress>;

constexpr sal_Int16 any_content = css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME |
                                  css::sheet::CellFlags::STRING | css::sheet::CellFlags::FORMULA;
constexpr sal_Int32 row_gap = 50'000;
constexpr sal_Int32 column_gap = 256;
// A sheet up to this size is read as it is, empty stretches and all; a larger one is looked at more closely first.
constexpr sal_Int64 moderate_cells = 4'000'000;

Reference<css::sheet::XCellRangesQuery> part(const SheetRef& sheet, sal_Int32 first_column, sal_Int32 first_row,
                                             sal_Int32 last_column, sal_Int32 last_row)
{
    return {sheet->getCellRangeByPosition(first_column, first_row, last_column, last_row), UNO_QUERY_THROW};
}

Addresses content(const Reference<css::sheet::XCellRangesQuery>& range)
{
    return range->queryContentCells(any_content)->getRangeAddresses();
}

// Formatting counts here, so it may be far too much.
Extent used_extent(const SheetRef& sheet)
{
    const Reference<css::sheet::XSheetCellCursor> cursor = sheet->createCursor();
    Reference<css::sheet::XUsedAreaCursor>(cursor, UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
    const css::table::CellRangeAddress last =
        Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
    return {last.EndColumn + 1, last.EndRow + 1};
}

// A stretch of rows (or columns) with content; both ends belong to it.
using Stretch = std::pair<sal_Int32, sal_Int32>;

// One past the last stretch that can be reached from 0 without a leap over more than `gap` empty ones.
sal_Int32 reach(std::vector<Stretch> stretches, sal_Int32 gap)
{
    std::sort(stretches.begin(), stretches.end());
    sal_Int32 end = 0;
    for (const auto& [first, last] : stretches) {
        if (first - end > gap)
            break;
        end = std::max(end, last + 1);
    }
    return end;
}

// Column by column: over several columns at once the office joins the ranges that it finds in quadratic time.
Extent searched_extent(const SheetRef& sheet, const Extent& used)
{
    std::vector<Stretch> rows;
    std::vector<Stretch> columns;
    std::vector<sal_Int32> first_rows;
    for (sal_Int32 column = 0; column < used.columns; ++column) {
        const Addresses found = content(part(sheet, column, 0, column, used.rows - 1));
        if (found.getLength() == 0)
            continue;
        columns.emplace_back(column, column);
        first_rows.push_back(found.getConstArray()->StartRow);
        for (const css::table::CellRangeAddress* at = found.begin(); at != found.end(); ++at)
            rows.emplace_back(at->StartRow, at->EndRow);
    }
    const sal_Int32 row_end = reach(std::move(rows), row_gap);
    std::vector<Stretch> near;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (first_rows[i] < row_end)
            near.push_back(columns[i]);
    return {reach(std::move(near), column_gap), row_end};
}

// Marks the hidden ones; the first that one sees.
std::optional<sal_Int32> hide_columns(const SheetRef& sheet, sheet::Grid& grid)
{
    const Reference<css::container::XIndexAccess> columns(
        Reference<css::table::XColumnRowRange>(sheet, UNO_QUERY_THROW)->getColumns(), UNO_QUERY_THROW);
    std::optional<sal_Int32> first;
    for (sal_Int32 column = 0; column < grid.columns(); ++column) {
        bool visible = false;
        const Reference<css::beans::XPropertySet> properties(columns->getByIndex(column), UNO_QUERY_THROW);
        if (!(properties->getPropertyValue("IsVisible") >>= visible) || !visible)
            grid.hide_column(column);
        else if (!first)
            first = column;
    }
    return first;
}

} // namespace

Extent content_extent(const SheetRef& sheet)
{
    const Extent used = used_extent(sheet);
    if (sal_Int64{used.columns} * used.rows <= moderate_cells) {
        const Addresses last_row = content(part(sheet, 0, used.rows - 1, used.columns - 1, used.rows - 1));
        const Addresses last_column = content(part(sheet, used.columns - 1, 0, used.columns - 1, used.rows - 1));
        if (last_row.getLength() != 0 && last_column.getLength() != 0)
            return used;
    }
    return searched_extent(sheet, used);
}

Extent range_extent(const Reference<css::sheet::XSheetCellRange>& range)
{
    const css::table::CellRangeAddress asked =
        Reference<css::sheet::XCellRangeAddressable>(range, UNO_QUERY_THROW)->getRangeAddress();
    const SheetRef sheet = range->getSpreadsheet();
    const Extent used = used_extent(sheet);
    const sal_Int32 last_column = std::min(asked.EndColumn, used.columns - 1);
    const sal_Int32 last_row = std::min(asked.EndRow, used.rows - 1);
    if (last_column < asked.StartColumn || last_row < asked.StartRow)
        return {};
    Extent extent{last_column - asked.StartColumn + 1, last_row - asked.StartRow + 1};
    constexpr sal_Int32 few_rows = 65'536;
    if (extent.rows <= few_rows)
        return extent;
    sal_Int32 end = 0;
    for (sal_Int32 column = asked.StartColumn; column <= last_column; ++column) {
        const Addresses found = content(part(sheet, column, asked.StartRow, column, last_row));
        for (const css::table::CellRangeAddress* at = found.begin(); at != found.end(); ++at)
            end = std::max(end, at->EndRow - asked.StartRow + 1);
    }
    extent.rows = end;
    return extent;
}

void hide_rows_and_columns(const SheetRef& sheet, sheet::Grid& grid)
{
    // The office leaves hidden columns out of what it calls visible, so only a visible one tells about rows.
    const std::optional<sal_Int32> column = hide_columns(sheet, grid);
    if (!column)
        return;
    const Addresses visible =
        part(sheet, *column, 0, *column, grid.rows() - 1)->queryVisibleCells()->getRangeAddresses();
    sal_Int32 next = 0;
    for (const css::table::CellRangeAddress* at = visible.begin(); at != visible.end(); ++at) {
        if (next < at->StartRow)
            grid.hide_rows(next, at->StartRow - 1);
        next = at->EndRow + 1;
    }
    if (next < grid.rows())
        grid.hide_rows(next, grid.rows() - 1);
}

} // namespace datchuan::office
