#include "office/findings_sheet.hpp"

#include <algorithm>
#include <array>

#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include "office/cell_styles.hpp"
#include "office/document.hpp"
#include "office/findings_list.hpp"
#include "office/list_sheet.hpp"
#include "office/own_sheets.hpp"
#include "office/page_setup.hpp"
#include "office/table_look.hpp"
#include "office/text.hpp"
#include "rules/rule.hpp"

using com::sun::star::uno::Reference;
using com::sun::star::uno::UNO_QUERY_THROW;
using css::table::CellRangeAddress;

namespace datchuan::office {

using rules::Finding;
using rules::FindingGroup;
using rules::Language;
using rules::Severity;

namespace {

// 1/100 mm
constexpr std::array<sal_Int32, list_columns> widths{2'400, 3'600, 1'700, 4'600, 11'000, 5'200, 4'400};

constexpr sal_Int32 last_column = static_cast<sal_Int32>(list_columns) - 1;

// Where things stand on the sheet.
struct Layout
{
    sal_Int32 most_effective = -1; // the line over what is to be dealt with first, -1 without
    sal_Int32 header = 0;
    sal_Int32 findings = 0; // rows
    sal_Int32 skipped = 0;

    [[nodiscard]] sal_Int32 last_finding() const { return header + findings; }
    [[nodiscard]] sal_Int32 skipped_header() const { return last_finding() + 2; }
    [[nodiscard]] sal_Int32 last_row() const { return skipped > 0 ? skipped_header() + skipped : last_finding(); }
};

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
    if (layout.most_effective >= 0)
        set_bold(cells(0, layout.most_effective, layout.most_effective));
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
    const EmptySheet target = empty_own_sheet(document, OwnSheet::findings, language);
    const Listed listed = listed_findings(findings);
    const std::vector<FindingGroup>& shown = listed.groups;
    const std::vector<rules::Skipped> skipped = checked.not_checked();
    const std::vector<targets::Effect> effects = effects_on_targets(listed, checked);
    std::vector<std::string> top = list_heading(checked, findings, listed, marked, skipped.size(), language);
    const std::vector<std::string> first = most_effective_lines(listed, effects, checked, language);
    const auto first_at = static_cast<sal_Int32>(top.size());
    top.insert(top.end(), first.begin(), first.end());
    const Layout layout{.most_effective = first.empty() ? -1 : first_at,
                        .header = static_cast<sal_Int32>(top.size()),
                        .findings = static_cast<sal_Int32>(shown.size()),
                        .skipped = static_cast<sal_Int32>(skipped.size())};
    if (target.added) {
        set_widths(target.sheet, widths); // before the rows' heights, which depend on them
        use_page_style(document, target.sheet);
    }
    const CellsRef all = target.sheet->getCellRangeByPosition(0, 0, last_column, layout.last_row());
    hold_row_heights(all);
    const std::vector<TextRow> lines = list_lines(top, shown, effects, skipped, checked, language);
    write_lines(target.sheet, {lines.begin(), lines.end()});
    std::vector<sheet::Address> cells;
    cells.reserve(shown.size());
    for (const FindingGroup& group : shown)
        cells.push_back(group.first->cell);
    write_links(target.sheet, cell_place, layout.header + 1, checked.workbook(), cells);
    lay_out(target.sheet, layout);
    tint(document, target.sheet, shown, layout);
    fit_row_heights(all);
    CellRangeAddress table = extent_of(target.sheet);
    table.EndColumn = last_column;
    table.StartRow = layout.header;
    table.EndRow = layout.last_finding();
    add_filter(document, OwnSheet::findings, table);
    repeat_row(target.sheet, layout.header);
    freeze(document, target.sheet, 0, layout.header + 1);
}

const rules::Rule* listed_rule(const DocumentRef& document, const sheet::Address& cell)
{
    if (find_own_sheet(document, OwnSheet::findings) != cell.sheet)
        return nullptr;
    const Reference<css::text::XTextRange> line(sheet_at(document, cell.sheet)->getCellByPosition(rule_place, cell.row),
                                                UNO_QUERY_THROW);
    const std::string text = to_utf8(line->getString());
    return rules::find_rule(text.substr(0, text.find(' '))); // "R22 …"
}

} // namespace datchuan::office
