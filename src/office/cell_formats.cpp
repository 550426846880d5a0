#include "office/cell_formats.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/util/Date.hpp>
#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

#include "office/text.hpp"
#include "text/date.hpp"
#include "text/legacy_encoding.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {
namespace {

using Addresses = uno::Sequence<css::table::CellRangeAddress>;

void make_dates(const Addresses& ranges, double shift, sheet::Grid& grid)
{
    for (const css::table::CellRangeAddress* at = ranges.begin(); at != ranges.end(); ++at)
        for (sal_Int32 column = at->StartColumn; column <= std::min(at->EndColumn, grid.columns() - 1); ++column)
            for (sal_Int32 row = at->StartRow; row <= std::min(at->EndRow, grid.rows() - 1); ++row)
                if (grid.kind(column, row) == sheet::CellKind::number)
                    grid.set_date(column, row, grid.number(column, row) + shift);
}

bool is_merged(const Reference<css::table::XCellRange>& range)
{
    return Reference<css::util::XMergeable>(range, UNO_QUERY_THROW)->getIsMerged();
}

sheet::Area merged_area(const SheetRef& sheet, sal_Int32 column, sal_Int32 row)
{
    const Reference<css::sheet::XSheetCellRange> cell(sheet->getCellRangeByPosition(column, row, column, row),
                                                      UNO_QUERY_THROW);
    const Reference<css::sheet::XSheetCellCursor> cursor = sheet->createCursorByRange(cell);
    cursor->collapseToMergedArea();
    const css::table::CellRangeAddress at =
        Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
    return {at.StartColumn, at.StartRow, at.EndColumn, at.EndRow};
}

// Precondition: the ranges' cells are all formatted alike. A merge is part of its first cell's formatting, so that
// all of these cells begin one or none does.
void add_merges(const SheetRef& sheet, const Addresses& ranges, std::vector<sheet::Area>& merges)
{
    const css::table::CellRangeAddress& any = *ranges.getConstArray();
    if (!is_merged(sheet->getCellRangeByPosition(any.StartColumn, any.StartRow, any.StartColumn, any.StartRow)))
        return;
    for (const css::table::CellRangeAddress* at = ranges.begin(); at != ranges.end(); ++at)
        for (sal_Int32 column = at->StartColumn; column <= at->EndColumn; ++column)
            for (sal_Int32 row = at->StartRow; row <= at->EndRow; ++row) {
                const sheet::Area area = merged_area(sheet, column, row);
                if (area.first_column != area.last_column || area.first_row != area.last_row)
                    merges.push_back(area);
            }
}

// Nothing for ordinary fonts, which are no evidence of anything.
std::optional<text::LegacyFont> legacy_font(const Reference<css::beans::XPropertySet>& format)
{
    rtl::OUString name;
    format->getPropertyValue("CharFontName") >>= name;
    // All of these begin with "." or "VNI": most fonts needn't be turned into UTF-8.
    const bool may_be = name.startsWith(".") || name.startsWithIgnoreAsciiCase("v");
    return may_be ? text::legacy_font(to_utf8(name)) : std::nullopt;
}

void add_font(const Addresses& ranges, const text::LegacyFont& font, std::vector<sheet::LegacyFontArea>& fonts)
{
    for (const css::table::CellRangeAddress* at = ranges.begin(); at != ranges.end(); ++at)
        fonts.push_back({{at->StartColumn, at->StartRow, at->EndColumn, at->EndRow}, font});
}

} // namespace

double days_to_null_date(const DocumentRef& document)
{
    css::util::Date null_date;
    Reference<css::beans::XPropertySet>(document, UNO_QUERY_THROW)->getPropertyValue("NullDate") >>= null_date;
    if (!text::is_calendar_day(null_date.Year, null_date.Month, null_date.Day))
        return 0;
    return text::days_of(
        {null_date.Year, static_cast<std::uint8_t>(null_date.Month), static_cast<std::uint8_t>(null_date.Day)});
}

FormatReader::FormatReader(const DocumentRef& document)
    : number_formats_(Reference<css::util::XNumberFormatsSupplier>(document, UNO_QUERY_THROW)->getNumberFormats()),
      shift_(days_to_null_date(document))
{
}

bool FormatReader::is_date(sal_Int32 number_format)
{
    const auto known = dates_.find(number_format);
    if (known != dates_.end())
        return known->second;
    sal_Int16 type = 0;
    number_formats_->getByKey(number_format)->getPropertyValue("Type") >>= type;
    const bool date = (type & css::util::NumberFormat::DATE) != 0; // set for date and time together, too
    dates_.emplace(number_format, date);
    return date;
}

void FormatReader::read(const SheetRef& sheet, sheet::Sheet& to)
{
    sheet::Grid& grid = to.grid;
    // By groups of cells formatted alike: costs what the formatting's variety costs, however many cells there are.
    const Reference<css::table::XCellRange> content =
        sheet->getCellRangeByPosition(0, 0, grid.columns() - 1, grid.rows() - 1);
    const bool any_merged = is_merged(content);
    const Reference<css::container::XIndexAccess> groups =
        Reference<css::sheet::XUniqueCellFormatRangesSupplier>(content, UNO_QUERY_THROW)->getUniqueCellFormatRanges();
    std::vector<sheet::Area> merges;
    for (sal_Int32 i = 0; i < groups->getCount(); ++i) {
        const Reference<css::sheet::XSheetCellRanges> group(groups->getByIndex(i), UNO_QUERY_THROW);
        const Reference<css::beans::XPropertySet> format(group, UNO_QUERY_THROW);
        sal_Int32 number_format = 0;
        format->getPropertyValue("NumberFormat") >>= number_format;
        const bool date = is_date(number_format);
        const std::optional<text::LegacyFont> font = legacy_font(format);
        if (!date && !any_merged && !font)
            continue;
        const Addresses ranges = group->getRangeAddresses();
        if (ranges.getLength() == 0)
            continue;
        if (date)
            make_dates(ranges, shift_, grid);
        if (font)
            add_font(ranges, *font, to.legacy_fonts);
        if (any_merged)
            add_merges(sheet, ranges, merges);
    }
    grid.set_merges(std::move(merges));
}

} // namespace datchuan::office
