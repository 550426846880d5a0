#include "driving/snapshot.hpp"

#include <algorithm>
#include <array>

#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XConditionEntry.hpp>
#include <com/sun/star/sheet/XConditionalFormat.hpp>
#include <com/sun/star/sheet/XConditionalFormats.hpp>
#include <com/sun/star/sheet/XSheetAnnotation.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XSimpleText.hpp>

#include "office/text.hpp"

namespace uno = com::sun::star::uno;
using datchuan::office::to_utf8;
using uno::Any;
using uno::Reference;
using uno::Sequence;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace datchuan::driving {
namespace {

using office::SheetRef;

std::string as_text(const Any& value)
{
    rtl::OUString text;
    if (value >>= text)
        return "“" + to_utf8(text) + "”";
    double number = 0;
    if (value >>= number)
        return std::to_string(number);
    return value.hasValue() ? "?" : "nothing";
}

std::string as_text(const rtl::OUString& text) { return to_utf8(text); }

template <typename Cell>
std::string all_cells(const Sequence<Sequence<Cell>>& rows)
{
    std::string text;
    for (const Sequence<Cell>* row = rows.begin(); row != rows.end(); ++row) {
        for (const Cell* cell = row->begin(); cell != row->end(); ++cell)
            text += as_text(*cell) + "\t";
        text += "\n";
    }
    return text;
}

enum class Order
{
    given,
    any
};

std::string all_names(const Reference<css::container::XNameAccess>& names, Order order = Order::given)
{
    Sequence<rtl::OUString> all = names->getElementNames();
    if (order == Order::any)
        std::sort(all.getArray(), all.getArray() + all.getLength());
    std::string text;
    for (const rtl::OUString* name = all.begin(); name != all.end(); ++name)
        text += to_utf8(*name) + "\n";
    return text;
}

// To the last column and row with content or a comment.
css::table::CellRangeAddress content_of(const SheetRef& sheet)
{
    using namespace css::sheet::CellFlags;
    constexpr sal_Int16 content = VALUE | DATETIME | STRING | FORMULA | ANNOTATION;
    const Reference<css::sheet::XCellRangesQuery> query(sheet, UNO_QUERY_THROW);
    const Sequence<css::table::CellRangeAddress> filled = query->queryContentCells(content)->getRangeAddresses();
    css::table::CellRangeAddress all;
    for (const css::table::CellRangeAddress* each = filled.begin(); each != filled.end(); ++each) {
        all.EndColumn = std::max(all.EndColumn, each->EndColumn);
        all.EndRow = std::max(all.EndRow, each->EndRow);
    }
    return all;
}

std::string condition(const Any& entry)
{
    const Reference<css::sheet::XConditionEntry> typed(entry, UNO_QUERY_THROW);
    std::string text = std::to_string(typed->getType());
    const Reference<css::beans::XPropertySet> properties(entry, UNO_QUERY);
    for (const char* const name : {"Operator", "Formula1", "Formula2", "StyleName"}) {
        const rtl::OUString property = rtl::OUString::createFromAscii(name);
        if (properties.is() && properties->getPropertySetInfo()->hasPropertyByName(property)) {
            const Any value = properties->getPropertyValue(property);
            sal_Int32 number = 0;
            text += " " + ((value >>= number) ? std::to_string(number) : as_text(value));
        }
    }
    return text;
}

// In the order of their ranges: the office keeps them in the order in which they were made.
std::string conditional_formats(const SheetRef& sheet)
{
    const auto formats = office::property<Reference<css::sheet::XConditionalFormats>>(sheet, "ConditionalFormats");
    const Sequence<Reference<css::sheet::XConditionalFormat>> all = formats->getConditionalFormats();
    std::vector<std::string> lines;
    for (const auto* format = all.begin(); format != all.end(); ++format) {
        const auto range = office::property<Reference<css::sheet::XSheetCellRanges>>(*format, "Range");
        std::string line = to_utf8(range->getRangeAddressesAsString()) + ":";
        for (sal_Int32 i = 0; i < (*format)->getCount(); ++i)
            line += " [" + condition((*format)->getByIndex(i)) + "]";
        lines.push_back(line + "\n");
    }
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const std::string& line : lines)
        text += line;
    return text;
}

// How the cells that are formatted alike look.
std::string look(const Reference<css::sheet::XSheetCellRanges>& cells)
{
    constexpr std::array names{"CellBackColor", "CellStyle",  "CharColor",   "CharFontName",
                               "CharHeight",    "CharWeight", "NumberFormat"};
    Sequence<rtl::OUString> wanted(static_cast<sal_Int32>(names.size()));
    std::transform(names.begin(), names.end(), wanted.getArray(), &rtl::OUString::createFromAscii);
    const Reference<css::container::XIndexAccess> ranges(cells, UNO_QUERY_THROW);
    const Reference<css::beans::XMultiPropertySet> properties(ranges->getByIndex(0), UNO_QUERY_THROW);
    const Sequence<Any> values = properties->getPropertyValues(wanted);
    std::string text;
    for (const Any* value = values.begin(); value != values.end(); ++value)
        text += as_text(*value) + " ";
    return text;
}

// Cell by cell: how the office splits a sheet into runs says nothing.
std::string looks(const SheetRef& sheet, const css::table::CellRangeAddress& content)
{
    const auto cells = sheet->getCellRangeByPosition(0, 0, content.EndColumn, content.EndRow);
    const Reference<css::container::XIndexAccess> alike(
        Reference<css::sheet::XUniqueCellFormatRangesSupplier>(cells, UNO_QUERY_THROW)->getUniqueCellFormatRanges(),
        UNO_QUERY_THROW);
    const auto width = static_cast<std::size_t>(content.EndColumn) + 1;
    std::vector<std::string> by_cell(width * (static_cast<std::size_t>(content.EndRow) + 1));
    for (sal_Int32 i = 0; i < alike->getCount(); ++i) {
        const Reference<css::sheet::XSheetCellRanges> ranges(alike->getByIndex(i), UNO_QUERY_THROW);
        const std::string same = look(ranges);
        const Sequence<css::table::CellRangeAddress> all = ranges->getRangeAddresses();
        for (const auto* range = all.begin(); range != all.end(); ++range)
            for (sal_Int32 row = range->StartRow; row <= std::min(range->EndRow, content.EndRow); ++row)
                for (sal_Int32 column = range->StartColumn; column <= std::min(range->EndColumn, content.EndColumn);
                     ++column)
                    by_cell[static_cast<std::size_t>(row) * width + static_cast<std::size_t>(column)] = same;
    }
    std::string text;
    for (std::size_t i = 0; i < by_cell.size(); ++i)
        if (i == 0 || by_cell[i] != by_cell[i - 1])
            text += std::to_string(i) + ": " + by_cell[i] + "\n";
    return text;
}

std::string comments(const SheetRef& sheet)
{
    const auto all = Reference<css::sheet::XSheetAnnotationsSupplier>(sheet, UNO_QUERY_THROW)->getAnnotations();
    std::string text;
    for (sal_Int32 i = 0; i < all->getCount(); ++i) {
        const Reference<css::sheet::XSheetAnnotation> note(all->getByIndex(i), UNO_QUERY_THROW);
        const css::table::CellAddress at = note->getPosition();
        text += sheet::cell_name(at.Column, at.Row) + ": " +
                to_utf8(Reference<css::text::XSimpleText>(note, UNO_QUERY_THROW)->getString()) + "\n";
    }
    return text;
}

std::string visible_cells(const SheetRef& sheet)
{
    const Reference<css::sheet::XCellRangesQuery> query(sheet, UNO_QUERY_THROW);
    return to_utf8(query->queryVisibleCells()->getRangeAddressesAsString());
}

std::string of_sheet(const std::string& name) { return " of “" + name + "”"; }

constexpr char document_wide[] = "the document's ";

void add_sheet(const SheetRef& sheet, Snapshot& all)
{
    const std::string of = of_sheet(to_utf8(office::name_of(sheet)));
    const css::table::CellRangeAddress content = content_of(sheet);
    const auto cells = sheet->getCellRangeByPosition(0, 0, content.EndColumn, content.EndRow);
    all["formulas" + of] =
        all_cells(Reference<css::sheet::XCellRangeFormula>(cells, UNO_QUERY_THROW)->getFormulaArray());
    all["values" + of] = all_cells(Reference<css::sheet::XCellRangeData>(cells, UNO_QUERY_THROW)->getDataArray());
    all["conditional formats" + of] = conditional_formats(sheet);
    all["looks" + of] = looks(sheet, content);
    all["comments" + of] = comments(sheet);
    all["visible cells" + of] = visible_cells(sheet);
    all["visibility" + of] = office::property<bool>(sheet, "IsVisible") ? "shown" : "hidden";
}

// The first line that differs, as it was and as it is.
std::string first_difference(const std::string& before, const std::string& after)
{
    const auto [a, b] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto line_around = [](const std::string& text, std::string::const_iterator at) {
        const auto place = static_cast<std::size_t>(at - text.begin());
        const std::size_t start = place == 0 ? 0 : text.rfind('\n', place - 1) + 1; // npos + 1 is 0
        return text.substr(start, std::min<std::size_t>(text.find('\n', place), start + 300) - start);
    };
    return "    before: " + line_around(before, a) + "\n    after:  " + line_around(after, b) + "\n";
}

} // namespace

Snapshot snapshot(const office::DocumentRef& document)
{
    Snapshot all;
    for (sal_Int32 i = 0; i < office::sheet_count(document); ++i)
        add_sheet(office::sheet_at(document, i), all);
    const std::string wide = document_wide;
    all[wide + "sheets"] = all_names(Reference<css::container::XNameAccess>(document->getSheets(), UNO_QUERY_THROW));
    for (const char* const names : {"NamedRanges", "DatabaseRanges"})
        all[wide + names] = all_names(office::property<Reference<css::container::XNameAccess>>(document, names));
    const Reference<css::container::XNameAccess> styles(
        Reference<css::style::XStyleFamiliesSupplier>(document, UNO_QUERY_THROW)
            ->getStyleFamilies()
            ->getByName("CellStyles"),
        UNO_QUERY_THROW);
    all[wide + "cell styles"] = all_names(styles, Order::any);
    return all;
}

Snapshot without_sheet(Snapshot all, const std::string& sheet)
{
    std::erase_if(all, [&](const auto& part) {
        return part.first.ends_with(of_sheet(sheet)) || part.first.starts_with(document_wide);
    });
    return all;
}

std::string differences(const Snapshot& before, const Snapshot& after)
{
    std::string text;
    for (const auto& [what, was] : before) {
        const auto now = after.find(what);
        if (now == after.end())
            text += what + " are gone\n";
        else if (now->second != was)
            text += what + " changed\n" + first_difference(was, now->second);
    }
    for (const auto& [what, is] : after)
        if (!before.contains(what))
            text += what + " are new\n";
    return text;
}

} // namespace datchuan::driving
