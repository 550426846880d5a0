#include "office/findings_sheet.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include "office/cell_styles.hpp"
#include "office/document.hpp"
#include "office/findings_list.hpp"
#include "office/own_sheets.hpp"
#include "office/page_setup.hpp"
#include "office/protection.hpp"
#include "office/sheet_text.hpp"
#include "office/table_look.hpp"
#include "office/text.hpp"
#include "rules/rule.hpp"

namespace uno = com::sun::star::uno;
using css::table::CellRangeAddress;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {

using rules::Finding;
using rules::FindingGroup;
using rules::Language;
using rules::Severity;

namespace {

constexpr char filter_name[] = "DatChuan_Loc";

// 1/100 mm
constexpr std::array<sal_Int32, list_columns> widths{2'400, 3'600, 1'700, 4'600, 11'000, 5'200, 4'400};

constexpr sal_Int32 last_column = static_cast<sal_Int32>(list_columns) - 1;

// An empty sheet of ours: the one of an earlier run wiped clean, else a new one.
struct Target
{
    SheetRef sheet;
    bool added = false;
};

void remove_filter(const DocumentRef& document)
{
    const auto ranges = property<Reference<css::sheet::XDatabaseRanges>>(document, "DatabaseRanges");
    const rtl::OUString name = rtl::OUString::createFromAscii(filter_name);
    if (!ranges->hasByName(name))
        return;
    set_property(Reference<uno::XInterface>(ranges->getByName(name), UNO_QUERY_THROW), "AutoFilter", false);
    ranges->removeByName(name);
}

void add_filter(const DocumentRef& document, const CellRangeAddress& cells)
{
    const auto ranges = property<Reference<css::sheet::XDatabaseRanges>>(document, "DatabaseRanges");
    const rtl::OUString name = rtl::OUString::createFromAscii(filter_name);
    ranges->addNewByName(name, cells);
    set_property(Reference<uno::XInterface>(ranges->getByName(name), UNO_QUERY_THROW), "AutoFilter", true);
}

void wipe(const SheetRef& sheet)
{
    using namespace css::sheet::CellFlags;
    const Reference<css::sheet::XSheetCellCursor> cursor = sheet->createCursor();
    const Reference<css::sheet::XUsedAreaCursor> used(cursor, UNO_QUERY_THROW);
    used->gotoStartOfUsedArea(false);
    used->gotoEndOfUsedArea(true);
    hold_row_heights(CellsRef(cursor, uno::UNO_QUERY_THROW));
    const Reference<css::table::XColumnRowRange> lines(cursor, UNO_QUERY_THROW);
    set_property(lines->getRows(), "IsVisible", true); // the clerk may have left the filter on
    constexpr sal_Int32 everything =
        VALUE | DATETIME | STRING | ANNOTATION | FORMULA | HARDATTR | STYLES | EDITATTR | FORMATTED;
    Reference<css::sheet::XSheetOperation>(cursor, UNO_QUERY_THROW)->clearContents(everything);
}

Target empty_sheet(const DocumentRef& document, Language language)
{
    const std::optional<sal_Int32> index = find_own_sheet(document, OwnSheet::findings);
    if (!index) {
        remove_filter(document); // whose sheet the clerk has deleted
        return {add_own_sheet(document, OwnSheet::findings, language), true};
    }
    require_writable(document, *index, language);
    const SheetRef sheet = sheet_at(document, *index);
    remove_filter(document);
    wipe(sheet);
    return {sheet, false};
}

// Where things stand on the sheet.
struct Layout
{
    sal_Int32 header = 0;
    sal_Int32 findings = 0; // rows
    sal_Int32 skipped = 0;

    [[nodiscard]] sal_Int32 last_finding() const { return header + findings; }
    [[nodiscard]] sal_Int32 skipped_header() const { return last_finding() + 2; }
    [[nodiscard]] sal_Int32 last_row() const { return skipped > 0 ? skipped_header() + skipped : last_finding(); }
};

void write_texts(const SheetRef& sheet, const std::vector<TextRow>& lines)
{
    uno::Sequence<uno::Sequence<uno::Any>> data(static_cast<sal_Int32>(lines.size()));
    uno::Sequence<uno::Any>* row = data.getArray();
    for (const TextRow& line : lines) {
        row->realloc(static_cast<sal_Int32>(line.size()));
        uno::Any* cell = row->getArray();
        for (const std::string& text : line)
            *cell++ <<= to_office(text);
        ++row;
    }
    const Reference<css::sheet::XCellRangeData> range(
        sheet->getCellRangeByPosition(0, 0, last_column, data.getLength() - 1), UNO_QUERY_THROW);
    range->setDataArray(data);
}

// A link is decoded like an address of the web: "%41" in a sheet's name would become an "A". All else stands for
// itself.
std::string percent_escaped(std::string_view name)
{
    const auto is_hex = [&](std::size_t at) {
        return at < name.size() && std::isxdigit(static_cast<unsigned char>(name[at])) != 0;
    };
    std::string escaped;
    for (std::size_t i = 0; i < name.size(); ++i) {
        escaped.push_back(name[i]);
        if (name[i] == '%' && is_hex(i + 1) && is_hex(i + 2))
            escaped += "25";
    }
    return escaped;
}

void write_links(const SheetRef& sheet, const Checked& checked, const std::vector<FindingGroup>& findings,
                 const Layout& layout)
{
    if (findings.empty())
        return;
    std::vector<rtl::OUString> targets; // of a sheet's cells, without the cell
    for (const sheet::Sheet& each : checked.workbook().sheets)
        targets.push_back("#" + quoted_sheet(to_office(percent_escaped(each.name))) + "!");
    uno::Sequence<uno::Sequence<rtl::OUString>> formulas(layout.findings);
    uno::Sequence<rtl::OUString>* row = formulas.getArray();
    for (const FindingGroup& group : findings) {
        const sheet::Address& first = group.first->cell;
        const rtl::OUString cell = to_office(sheet::cell_name(first.column, first.row));
        row->realloc(1);
        row->getArray()[0] = "=HYPERLINK(" + quoted_text(targets[static_cast<std::size_t>(first.sheet)] + cell) + ";" +
                             quoted_text(cell) + ")";
        ++row;
    }
    const Reference<css::sheet::XCellRangeFormula> range(
        sheet->getCellRangeByPosition(cell_place, layout.header + 1, cell_place, layout.last_finding()),
        UNO_QUERY_THROW);
    range->setFormulaArray(formulas);
}

// The colours of the marks, so that the list explains them.
void tint(const DocumentRef& document, const SheetRef& sheet, const std::vector<FindingGroup>& findings,
          const Layout& layout)
{
    const auto index = static_cast<sal_Int16>(extent_of(sheet).Sheet);
    for (const Severity severity : {Severity::hint, Severity::warning, Severity::error}) {
        std::vector<CellRangeAddress> runs;
        sal_Int32 row = layout.header;
        for (const FindingGroup& group : findings) {
            ++row;
            if (group.first->severity != severity)
                continue;
            if (!runs.empty() && runs.back().EndRow + 1 == row)
                runs.back().EndRow = row;
            else
                runs.emplace_back(index, severity_place, row, severity_place, row);
        }
        if (runs.empty())
            continue;
        const auto cells = create<css::sheet::XSheetCellRangeContainer>(document, "com.sun.star.sheet.SheetCellRanges");
        cells->addRangeAddresses({runs.data(), static_cast<sal_Int32>(runs.size())}, false);
        set_fill(cells, fill_of(severity));
    }
}

void lay_out(const SheetRef& sheet, const Layout& layout)
{
    constexpr float small_print = 8; // points
    const auto cells = [&](sal_Int32 left, sal_Int32 top, sal_Int32 bottom) {
        return sheet->getCellRangeByPosition(left, top, last_column, bottom);
    };
    look_like_title(sheet->getCellRangeByPosition(0, 0, 0, 0));
    set_bold(cells(0, 1, 1));
    look_like_header(cells(0, layout.header, layout.header));
    if (layout.skipped > 0)
        set_bold(cells(0, layout.skipped_header(), layout.skipped_header()));
    const CellsRef body = cells(0, layout.header, layout.last_row());
    set_property(body, "VertJustify", css::table::CellVertJustify2::TOP);
    set_property(cells(sheet_place, layout.header, layout.last_row()), "IsTextWrapped", true);
    if (layout.last_row() > layout.header)
        set_property(cells(rule_place, layout.header + 1, layout.last_row()), "CharHeight", small_print);
    if (layout.findings > 0)
        look_like_links(
            sheet->getCellRangeByPosition(cell_place, layout.header + 1, cell_place, layout.last_finding()));
    draw_frame(cells(0, layout.header, layout.last_finding()));
}

} // namespace

void write_findings_sheet(const DocumentRef& document, const Checked& checked, const std::vector<Finding>& findings,
                          const Marked& marked, Language language)
{
    const Target target = empty_sheet(document, language);
    const Listed listed = listed_findings(findings);
    const std::vector<FindingGroup>& shown = listed.groups;
    const std::vector<rules::Skipped> skipped = checked.not_checked();
    const std::vector<std::string> top = list_heading(checked, findings, listed, marked, skipped.size(), language);
    const Layout layout{.header = static_cast<sal_Int32>(top.size()),
                        .findings = static_cast<sal_Int32>(shown.size()),
                        .skipped = static_cast<sal_Int32>(skipped.size())};
    if (target.added) {
        set_widths(target.sheet, widths); // before the rows' heights, which depend on them
        use_page_style(document, target.sheet);
    }
    const CellsRef all = target.sheet->getCellRangeByPosition(0, 0, last_column, layout.last_row());
    hold_row_heights(all);
    write_texts(target.sheet, list_lines(top, shown, skipped, checked, language));
    write_links(target.sheet, checked, shown, layout);
    lay_out(target.sheet, layout);
    tint(document, target.sheet, shown, layout);
    fit_row_heights(all);
    CellRangeAddress table = extent_of(target.sheet);
    table.EndColumn = last_column;
    table.StartRow = layout.header;
    table.EndRow = layout.last_finding();
    add_filter(document, table);
    repeat_row(target.sheet, layout.header);
    freeze(document, target.sheet, 0, layout.header + 1);
}

} // namespace datchuan::office
