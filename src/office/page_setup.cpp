#include "office/page_setup.hpp"

#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>

#include "office/undo.hpp"

namespace uno = com::sun::star::uno;
using css::container::XNameContainer;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {
namespace {

constexpr char page_style[] = "DatChuan";
constexpr char default_style[] = "Default";

rtl::OUString name_of_style() { return rtl::OUString::createFromAscii(page_style); }

Reference<XNameContainer> page_styles(const DocumentRef& document)
{
    const Reference<css::style::XStyleFamiliesSupplier> supplier(document, UNO_QUERY_THROW);
    return Reference<XNameContainer>(supplier->getStyleFamilies()->getByName("PageStyles"), UNO_QUERY_THROW);
}

void add_style(const DocumentRef& document)
{
    const Reference<XNameContainer> styles = page_styles(document);
    if (styles->hasByName(name_of_style()))
        return;
    const auto style = create<css::style::XStyle>(document, "com.sun.star.style.PageStyle");
    styles->insertByName(name_of_style(), uno::Any(style));
    // A4, in 1/100 mm
    constexpr sal_Int32 long_side = 29'700;
    constexpr sal_Int32 short_side = 21'000;
    constexpr sal_Int32 margin = 1'500;
    set_property(style, "IsLandscape", true);
    set_property(style, "Width", long_side);
    set_property(style, "Height", short_side);
    for (const char* side : {"LeftMargin", "RightMargin", "TopMargin", "BottomMargin"})
        set_property(style, side, margin);
    set_property(style, "HeaderIsOn", false);
    set_property(style, "ScaleToPagesX", sal_Int16(1));
    set_property(style, "ScaleToPagesY", sal_Int16(0)); // as many as it takes
}

bool remove_style_unless_used(const DocumentRef& document)
{
    const Reference<XNameContainer> styles = page_styles(document);
    if (!styles->hasByName(name_of_style()) ||
        Reference<css::style::XStyle>(styles->getByName(name_of_style()), UNO_QUERY_THROW)->isInUse())
        return false;
    styles->removeByName(name_of_style());
    return true;
}

void use_style(const DocumentRef& document, sal_Int32 sheet, const rtl::OUString& style)
{
    if (sheet < sheet_count(document) && page_styles(document)->hasByName(style))
        set_property(sheet_at(document, sheet), "PageStyle", style);
}

} // namespace

void repeat_row(const SheetRef& sheet, sal_Int32 row)
{
    css::table::CellRangeAddress rows = extent_of(sheet);
    rows.StartRow = row;
    rows.EndRow = row;
    const Reference<css::sheet::XPrintAreas> print(sheet, UNO_QUERY_THROW);
    print->setPrintTitleRows(true);
    print->setTitleRows(rows);
}

void use_page_style(const DocumentRef& document, const SheetRef& sheet)
{
    const sal_Int32 index = extent_of(sheet).Sheet;
    const auto apply = [index](const DocumentRef& in) {
        add_style(in);
        use_style(in, index, name_of_style());
    };
    const auto take_back = [index](const DocumentRef& in) {
        use_style(in, index, rtl::OUString::createFromAscii(default_style));
        remove_style_unless_used(in);
    };
    apply(document);
    record_undo(document, name_of_style(), take_back, apply);
}

void remember_page_style(const DocumentRef& document, const SheetRef& sheet)
{
    const sal_Int32 index = extent_of(sheet).Sheet;
    const auto style = property<rtl::OUString>(sheet, "PageStyle");
    record_undo(
        document, style, [index, style](const DocumentRef& in) { use_style(in, index, style); },
        [](const DocumentRef&) {});
}

void remove_page_style(const DocumentRef& document)
{
    if (remove_style_unless_used(document))
        record_undo(document, name_of_style(), add_style, [](const DocumentRef& in) { remove_style_unless_used(in); });
}

void freeze(const DocumentRef& document, const SheetRef& sheet, sal_Int32 columns, sal_Int32 rows)
{
    const Reference<css::frame::XModel> model(document, UNO_QUERY_THROW);
    const Reference<css::sheet::XSpreadsheetView> view(model->getCurrentController(), UNO_QUERY);
    const Reference<css::sheet::XViewFreezable> panes(view, UNO_QUERY);
    if (!panes.is())
        return;
    const SheetRef active = view->getActiveSheet();
    view->setActiveSheet(sheet);
    panes->freezeAtPosition(columns, rows);
    view->setActiveSheet(active);
}

} // namespace datchuan::office
