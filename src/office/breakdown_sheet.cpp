#include "office/breakdown_sheet.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <com/sun/star/awt/Point.hpp>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

#include "office/cell_block.hpp"
#include "office/charts.hpp"
#include "office/list_sheet.hpp"
#include "office/number_formats.hpp"
#include "office/page_setup.hpp"
#include "office/sheet_text.hpp"
#include "office/table_look.hpp"
#include "office/text.hpp"
#include "targets/breakdown_page.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {

using targets::BreakdownPage;
using targets::PageChart;
using targets::PageLine;
using targets::PageLook;

namespace {

constexpr sal_Int32 last_column = BreakdownPage::columns - 1;

// 1/100 mm
constexpr std::array<sal_Int32, BreakdownPage::columns> widths{1'800, 2'300, 7'800, 2'100, 2'100, 2'100,
                                                               2'200, 2'300, 2'500, 2'100, 2'600, 3'000};
// Of both, one page.
constexpr sal_Int32 height_of_targets = 7'800;
constexpr sal_Int32 height_of_agencies = 10'800;
constexpr sal_Int32 gap = 200;

// Rows that follow each other and look alike, of a page.
template <typename Alike, typename Call>
void for_runs(const std::vector<PageLine>& lines, Alike&& alike, Call&& call)
{
    std::size_t first = 0;
    while (first < lines.size()) {
        std::size_t end = first + 1;
        while (end < lines.size() && alike(lines[first], lines[end]))
            ++end;
        call(lines[first], static_cast<sal_Int32>(first), static_cast<sal_Int32>(end) - 1);
        first = end;
    }
}

class Layout
{
public:
    Layout(const DocumentRef& document, const SheetRef& sheet, const BreakdownPage& page, rules::Language language)
        : document_(document), sheet_(sheet), page_(page), formats_(document, language)
    {
    }

    void lay_out()
    {
        for_runs(
            page_.lines,
            [](const PageLine& a, const PageLine& b) {
                return a.look == b.look && a.money == b.money && is_filled(a) == is_filled(b);
            },
            [this](const PageLine& line, sal_Int32 first, sal_Int32 last) { look(line, first, last); });
        for_runs(
            page_.lines,
            [](const PageLine& a, const PageLine& b) {
                return a.money == b.money && a.decimals == b.decimals && a.threshold_decimals == b.threshold_decimals;
            },
            [this](const PageLine& line, sal_Int32 first, sal_Int32 last) { format(line, first, last); });
    }

    // When the rows have their heights.
    [[nodiscard]] std::vector<BarChart> charts() const
    {
        std::vector<BarChart> charts;
        charts.reserve(page_.charts.size());
        for (const PageChart& chart : page_.charts)
            charts.push_back(placed(chart));
        return charts;
    }

private:
    [[nodiscard]] CellsRef cells(sal_Int32 left, sal_Int32 top, sal_Int32 right, sal_Int32 bottom) const
    {
        return sheet_->getCellRangeByPosition(left, top, right, bottom);
    }

    void look(const PageLine& line, sal_Int32 first, sal_Int32 last)
    {
        const CellsRef rows = line.money ? cells(BreakdownPage::name, first, BreakdownPage::mean_column, last)
                                         : cells(0, first, last_column, last);
        switch (line.look) {
        case PageLook::title:
            look_like_title(cells(0, first, 0, first));
            return;
        case PageLook::heading:
            set_bold(rows);
            return;
        case PageLook::header:
            look_like_header(rows);
            set_property(rows, "IsTextWrapped", true);
            set_property(rows, "HoriJustify", css::table::CellHoriJustify_CENTER);
            set_property(rows, "VertJustify", css::table::CellVertJustify2::CENTER);
            draw_frame(rows);
            return;
        case PageLook::total:
            set_bold(rows);
            body(rows, first, last);
            return;
        case PageLook::plain:
            if (is_filled(line))
                body(rows, first, last);
            return;
        case PageLook::charts:
        case PageLook::note:
            return;
        }
    }

    [[nodiscard]] static bool is_filled(const PageLine& line)
    {
        return std::any_of(line.cells.begin(), line.cells.end(),
                           [](const targets::PageCell& cell) { return cell.index() != 0; });
    }

    void body(const CellsRef& rows, sal_Int32 first, sal_Int32 last)
    {
        set_property(rows, "VertJustify", css::table::CellVertJustify2::TOP);
        set_property(cells(BreakdownPage::name, first, BreakdownPage::name, last), "IsTextWrapped", true);
        set_property(cells(BreakdownPage::verdict, first, BreakdownPage::verdict, last), "IsTextWrapped", true);
        set_property(cells(BreakdownPage::name, first, BreakdownPage::name, last), "HoriJustify",
                     css::table::CellHoriJustify_LEFT); // years are numbers
        set_property(cells(BreakdownPage::achieved, first, BreakdownPage::attendances, last), "HoriJustify",
                     css::table::CellHoriJustify_RIGHT);
        set_property(cells(BreakdownPage::verdict, first, BreakdownPage::verdict, last), "HoriJustify",
                     css::table::CellHoriJustify_CENTER);
        draw_frame(rows);
    }

    void number_format(sal_Int32 column, sal_Int32 first, sal_Int32 last, sal_Int32 key)
    {
        set_property(cells(column, first, column, last), "NumberFormat", key);
    }

    void format(const PageLine& line, sal_Int32 first, sal_Int32 last)
    {
        for (sal_Int32 column = BreakdownPage::achieved; column <= BreakdownPage::attendances; ++column)
            number_format(column, first, last, formats_.count());
        if (line.money) {
            number_format(BreakdownPage::cost_column, first, last, formats_.amount());
            number_format(BreakdownPage::mean_column, first, last, formats_.amount());
            return;
        }
        number_format(BreakdownPage::percent, first, last, formats_.percent(line.decimals));
        number_format(BreakdownPage::threshold, first, last, formats_.percent(line.threshold_decimals));
    }

    // "$'Phân tích chỉ tiêu'.$A$5:$A$9"
    [[nodiscard]] rtl::OUString range(sal_Int32 column, sal_Int32 first, sal_Int32 last) const
    {
        const rtl::OUString letters = "$" + to_office(sheet::column_letters(column)) + "$";
        rtl::OUString text = "$" + quoted_sheet(name_of(sheet_)) + "." + letters + rtl::OUString::number(first + 1);
        if (last > first)
            text += ":" + letters + rtl::OUString::number(last + 1);
        return text;
    }

    [[nodiscard]] BarChart placed(const PageChart& chart) const
    {
        BarChart bars;
        bars.name = to_office(chart.name);
        bars.title = to_office(chart.title);
        bars.lying = chart.lying;
        bars.over_whole = chart.over_whole;
        const CellsRef row = cells(0, chart.line, last_column, chart.line);
        const auto at = property<css::awt::Point>(row, "Position");
        const auto size = property<css::awt::Size>(row, "Size");
        const sal_Int32 width = chart.slot == 0 ? size.Width : size.Width / 2;
        bars.place = {at.X + (chart.slot == 2 ? width : 0) + gap / 2, at.Y + gap / 2, width - gap, size.Height - gap};
        bars.names = range(chart.names_column, chart.first_row, chart.last_row);
        bars.values[0] = range(BreakdownPage::percent, chart.first_row, chart.last_row);
        bars.values[1] = range(BreakdownPage::threshold, chart.first_row, chart.last_row);
        bars.labels[0] = range(BreakdownPage::percent, chart.header_row, chart.header_row);
        bars.labels[1] = range(BreakdownPage::threshold, chart.header_row, chart.header_row);
        return bars;
    }

    DocumentRef document_;
    SheetRef sheet_;
    const BreakdownPage& page_;
    NumberFormats formats_;
};

void give_charts_room(const SheetRef& sheet, const BreakdownPage& page)
{
    for (const PageChart& chart : page.charts) {
        const Reference<css::table::XColumnRowRange> line(sheet->getCellRangeByPosition(0, chart.line, 0, chart.line),
                                                          UNO_QUERY_THROW);
        set_property(line->getRows(), "Height", chart.slot == 0 ? height_of_targets : height_of_agencies);
    }
}

BreakdownPage page_of(const Checked& checked, rules::Language language)
{
    return targets::breakdown_page(checked.targets_broken_down(targets::page_groups),
                                   targets::spending_of(checked.book(), language), language);
}

} // namespace

sal_Int32 write_breakdown_sheet(const DocumentRef& document, const Checked& checked, rules::Language language)
{
    const BreakdownPage page = page_of(checked, language);
    const EmptySheet target = empty_own_sheet(document, OwnSheet::breakdown, language);
    if (target.added) {
        set_widths(target.sheet, widths);
        use_page_style(document, target.sheet);
    }
    const auto last_row = static_cast<sal_Int32>(page.lines.size()) - 1;
    const CellsRef all = target.sheet->getCellRangeByPosition(0, 0, last_column, last_row);
    hold_row_heights(all);
    write_block(target.sheet, page.lines);
    Layout layout(document, target.sheet, page, language);
    layout.lay_out();
    fit_row_heights(all);
    give_charts_room(target.sheet, page);
    set_charts(document, OwnSheet::breakdown, layout.charts());
    css::table::CellRangeAddress list = extent_of(target.sheet);
    const sal_Int32 sheet = list.Sheet;
    if (page.list_header > 0) {
        list.StartRow = page.list_header;
        list.EndColumn = last_column;
        list.EndRow = page.list_last;
        add_filter(document, OwnSheet::breakdown, list);
        repeat_row(target.sheet, page.list_header);
    }
    return sheet;
}

} // namespace datchuan::office
