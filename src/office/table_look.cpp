#include "office/table_look.hpp"

#include <com/sun/star/awt/FontUnderline.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/TableBorder2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {

void set_bold(const CellsRef& cells) { set_property(cells, "CharWeight", css::awt::FontWeight::BOLD); }

void look_like_title(const CellsRef& cell)
{
    constexpr float height = 14; // points
    set_bold(cell);
    set_property(cell, "CharHeight", height);
}

void look_like_header(const CellsRef& cells)
{
    set_bold(cells);
    set_fill(cells, 0xE7E6E6);
}

void look_like_links(const CellsRef& cells)
{
    constexpr sal_Int32 blue = 0x2A6FC9; // reads on white and on black
    set_property(cells, "CharColor", blue);
    set_property(cells, "CharUnderline", css::awt::FontUnderline::SINGLE);
}

void set_fill(const Reference<uno::XInterface>& cells, sal_Int32 fill)
{
    constexpr sal_Int32 black = 0;
    set_property(cells, "CellBackColor", fill);
    set_property(cells, "CharColor", black);
}

void draw_frame(const CellsRef& cells)
{
    constexpr sal_Int16 width = 9; // 1/100 mm
    css::table::BorderLine2 line;
    line.Color = 0xBFBFBF;
    line.OuterLineWidth = width;
    line.LineWidth = static_cast<sal_uInt32>(width);
    css::table::TableBorder2 border;
    border.TopLine = border.BottomLine = border.LeftLine = border.RightLine = line;
    border.HorizontalLine = border.VerticalLine = line;
    border.IsTopLineValid = border.IsBottomLineValid = border.IsLeftLineValid = border.IsRightLineValid = true;
    border.IsHorizontalLineValid = border.IsVerticalLineValid = true;
    set_property(cells, "TableBorder2", border);
}

void set_widths(const SheetRef& sheet, std::span<const sal_Int32> widths)
{
    const Reference<css::table::XColumnRowRange> lines(sheet, UNO_QUERY_THROW);
    const Reference<css::table::XTableColumns> columns = lines->getColumns();
    sal_Int32 index = 0;
    for (const sal_Int32 width : widths)
        set_property(Reference<uno::XInterface>(columns->getByIndex(index++), UNO_QUERY_THROW), "Width", width);
}

void hold_row_heights(const CellsRef& cells)
{
    constexpr sal_Int32 one_line = 450; // 1/100 mm
    const Reference<css::table::XColumnRowRange> lines(cells, UNO_QUERY_THROW);
    set_property(lines->getRows(), "Height", one_line);
}

void fit_row_heights(const CellsRef& cells)
{
    const Reference<css::table::XColumnRowRange> lines(cells, UNO_QUERY_THROW);
    set_property(lines->getRows(), "OptimalHeight", true);
}

} // namespace datchuan::office
