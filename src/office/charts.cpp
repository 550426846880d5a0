#include "office/charts.hpp"

#include <algorithm>

#include <com/sun/star/chart/ChartLegendPosition.hpp>
#include <com/sun/star/chart/DataLabelPlacement.hpp>
#include <com/sun/star/chart/XAxisYSupplier.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/chart/XDiagram.hpp>
#include <com/sun/star/chart2/DataPointLabel.hpp>
#include <com/sun/star/chart2/Symbol.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartTypeContainer.hpp>
#include <com/sun/star/chart2/XCoordinateSystemContainer.hpp>
#include <com/sun/star/chart2/XDataSeriesContainer.hpp>
#include <com/sun/star/chart2/data/XDataProvider.hpp>
#include <com/sun/star/chart2/data/XDataSink.hpp>
#include <com/sun/star/chart2/data/XDataSource.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/drawing/FillStyle.hpp>
#include <com/sun/star/drawing/LineStyle.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

#include "office/text.hpp"
#include "office/undo.hpp"

namespace uno = com::sun::star::uno;
namespace chart2 = com::sun::star::chart2;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {
namespace {

constexpr char prefix[] = "DatChuan_";
constexpr char persist_prefix[] = "DatChuanBieuDo"; // of the embedded objects, which the office names anew at will
constexpr sal_Int32 bar_colour = 0x6FA8DC;          // black reads on it
constexpr sal_Int32 threshold_line = 0xC55A11;
constexpr sal_Int32 threshold_bar = 0xD9D9D9;

using ChartModel = Reference<chart2::XChartDocument>;
using Series = Reference<chart2::XDataSeries>;

struct Shape
{
    Reference<css::drawing::XShape> shape;
    rtl::OUString name;
};

Reference<css::drawing::XDrawPage> page_of(const DocumentRef& document, sal_Int32 sheet)
{
    const Reference<css::drawing::XDrawPagesSupplier> supplier(document, UNO_QUERY_THROW);
    return Reference<css::drawing::XDrawPage>(supplier->getDrawPages()->getByIndex(sheet), UNO_QUERY_THROW);
}

std::vector<Shape> shapes_on(const DocumentRef& document, sal_Int32 sheet)
{
    const Reference<css::drawing::XDrawPage> page = page_of(document, sheet);
    std::vector<Shape> shapes;
    const sal_Int32 count = page->getCount();
    for (sal_Int32 i = 0; i < count; ++i) {
        const Reference<css::container::XNamed> named(page->getByIndex(i), UNO_QUERY);
        if (named.is() && named->getName().startsWith(prefix))
            shapes.push_back({Reference<css::drawing::XShape>(named, UNO_QUERY_THROW), named->getName()});
    }
    return shapes;
}

ChartModel model_of(const Reference<css::drawing::XShape>& shape)
{
    return ChartModel(property<Reference<css::frame::XModel>>(shape, "Model"), UNO_QUERY_THROW);
}

Reference<chart2::XCoordinateSystem> coordinates_of(const ChartModel& model)
{
    const Reference<chart2::XCoordinateSystemContainer> container(model->getFirstDiagram(), UNO_QUERY_THROW);
    const auto systems = container->getCoordinateSystems();
    return systems.hasElements() ? systems[0] : Reference<chart2::XCoordinateSystem>();
}

// Of all its types: the bars come before the line.
std::vector<Series> series_of(const ChartModel& model)
{
    std::vector<Series> all;
    const Reference<chart2::XChartTypeContainer> container(coordinates_of(model), UNO_QUERY_THROW);
    const auto types = container->getChartTypes();
    for (sal_Int32 i = 0; i < types.getLength(); ++i) {
        const auto series = Reference<chart2::XDataSeriesContainer>(types[i], UNO_QUERY_THROW)->getDataSeries();
        all.insert(all.end(), series.begin(), series.end());
    }
    return all;
}

Reference<chart2::data::XLabeledDataSequence> names_of(const ChartModel& model)
{
    return coordinates_of(model)->getAxisByDimension(0, 0)->getScaleData().Categories;
}

rtl::OUString cells_of(const Reference<chart2::data::XDataSequence>& sequence)
{
    return sequence.is() ? sequence->getSourceRangeRepresentation() : rtl::OUString();
}

BarChart read(const Shape& shape)
{
    const ChartModel model = model_of(shape.shape);
    const Reference<css::chart::XChartDocument> old_style(model, UNO_QUERY_THROW);
    BarChart chart;
    chart.name = shape.name;
    chart.title = property<rtl::OUString>(old_style->getTitle(), "String");
    chart.lying = property<bool>(old_style->getDiagram(), "Vertical");
    const css::awt::Point at = shape.shape->getPosition();
    const css::awt::Size size = shape.shape->getSize();
    chart.place = {at.X, at.Y, size.Width, size.Height};
    if (const auto names = names_of(model); names.is())
        chart.names = cells_of(names->getValues());
    const std::vector<Series> series = series_of(model);
    for (std::size_t i = 0; i < std::min<std::size_t>(2, series.size()); ++i) {
        const auto sequences = Reference<chart2::data::XDataSource>(series[i], UNO_QUERY_THROW)->getDataSequences();
        if (!sequences.hasElements())
            continue;
        chart.values[i] = cells_of(sequences[0]->getValues());
        chart.labels[i] = cells_of(sequences[0]->getLabel());
    }
    return chart;
}

void look(const BarChart& chart, const Reference<css::chart::XChartDocument>& document)
{
    constexpr float title_height = 12; // points
    set_property(document, "HasMainTitle", true);
    set_property(document->getTitle(), "String", chart.title);
    set_property(document->getTitle(), "CharHeight", title_height);
    set_property(document, "HasLegend", true);
    set_property(document->getLegend(), "Alignment", css::chart::ChartLegendPosition_BOTTOM);
    set_property(document->getLegend(), "FillStyle", css::drawing::FillStyle_NONE);
    set_property(document->getLegend(), "LineStyle", css::drawing::LineStyle_NONE);
    const Reference<uno::XInterface> diagram(document->getDiagram(), UNO_QUERY_THROW);
    if (chart.lying) {
        constexpr sal_Int32 gap = 30; // percent of a bar
        set_property(diagram, "Vertical", true);
        const Reference<css::chart::XAxisYSupplier> axes(diagram, UNO_QUERY_THROW);
        set_property(axes->getYAxis(), "GapWidth", gap);
    } else {
        set_property(diagram, "NumberOfLines", sal_Int32(1));
    }
}

// Shares run from 0 to 100 %, so that charts can be compared.
void scale(const BarChart& chart, const ChartModel& model)
{
    const Reference<chart2::XCoordinateSystem> coordinates = coordinates_of(model);
    const Reference<chart2::XAxis> shares = coordinates->getAxisByDimension(1, 0);
    chart2::ScaleData data = shares->getScaleData();
    data.Minimum <<= 0.0;
    data.Maximum = chart.over_whole ? uno::Any() : uno::Any(1.0);
    data.IncrementData.Distance = chart.over_whole ? uno::Any() : uno::Any(0.2);
    shares->setScaleData(data);
    if (!chart.lying)
        return;
    // The first name on top, and none left out.
    constexpr float small_print = 8; // points
    const Reference<chart2::XAxis> names = coordinates->getAxisByDimension(0, 0);
    set_property(names, "CharHeight", small_print);
    set_property(names, "TextOverlap", true);
    set_property(shares, "CharHeight", small_print);
    chart2::ScaleData downwards = names->getScaleData();
    downwards.Orientation = chart2::AxisOrientation_REVERSE;
    names->setScaleData(downwards);
}

// A short line across the bar.
chart2::Symbol dash()
{
    constexpr sal_Int32 horizontal_bar = 13;
    constexpr sal_Int32 size = 900; // 1/100 mm
    chart2::Symbol symbol;
    symbol.Style = chart2::SymbolStyle_STANDARD;
    symbol.StandardSymbol = horizontal_bar;
    symbol.Size = {size, size / 3};
    symbol.BorderColor = threshold_line;
    symbol.FillColor = threshold_line;
    return symbol;
}

void colour(const BarChart& chart, const ChartModel& model)
{
    const std::vector<Series> series = series_of(model);
    if (series.size() < 2)
        return;
    set_property(series[0], "Color", bar_colour);
    set_property(series[1], "Color", chart.lying ? threshold_bar : threshold_line);
    if (!chart.lying)
        set_property(series[1], "LineStyle", css::drawing::LineStyle_NONE); // targets don't follow from each other
    if (!chart.lying)
        set_property(series[1], "Symbol", dash());
    auto label = property<chart2::DataPointLabel>(series[0], "Label");
    label.ShowNumber = true;
    set_property(series[0], "Label", label);
    if (!chart.lying) // where no threshold crosses it
        set_property(series[0], "LabelPlacement", css::chart::DataLabelPlacement::CENTER);
}

void refer(const BarChart& chart, const ChartModel& model)
{
    const Reference<chart2::data::XDataProvider> cells = model->getDataProvider();
    const auto sequence = [&](const rtl::OUString& range) {
        return cells->createDataSequenceByRangeRepresentation(range);
    };
    if (const auto names = names_of(model); names.is())
        names->setValues(sequence(chart.names));
    const std::vector<Series> series = series_of(model);
    for (std::size_t i = 0; i < std::min<std::size_t>(2, series.size()); ++i) {
        const auto sequences = Reference<chart2::data::XDataSource>(series[i], UNO_QUERY_THROW)->getDataSequences();
        if (!sequences.hasElements())
            continue;
        const Reference<chart2::data::XDataSequence> values = sequence(chart.values[i]);
        set_property(values, "Role", rtl::OUString("values-y"));
        sequences[0]->setValues(values);
        sequences[0]->setLabel(sequence(chart.labels[i]));
        Reference<chart2::data::XDataSink>(series[i], UNO_QUERY_THROW)->setData(sequences);
    }
}

css::table::CellRangeAddress range(const SheetRef& sheet, const rtl::OUString& cells)
{
    const rtl::OUString local = cells.copy(cells.lastIndexOf('.') + 1);
    const Reference<css::sheet::XCellRangeAddressable> range(sheet->getCellRangeByName(local), UNO_QUERY_THROW);
    return range->getRangeAddress();
}

void add(const DocumentRef& document, sal_Int32 index, const BarChart& chart)
{
    const SheetRef sheet = sheet_at(document, index);
    const Reference<css::table::XTableCharts> charts =
        Reference<css::table::XTableChartsSupplier>(sheet, UNO_QUERY_THROW)->getCharts();
    rtl::OUString persist;
    for (sal_Int32 number = 1; persist.isEmpty() || charts->hasByName(persist); ++number)
        persist = persist_prefix + rtl::OUString::number(number);
    uno::Sequence<css::table::CellRangeAddress> cells(3);
    cells[0] = range(sheet, chart.names);
    cells[1] = range(sheet, chart.values[0]);
    cells[2] = range(sheet, chart.values[1]);
    charts->addNewByName(persist, chart.place, cells, false, true);
    const Reference<css::drawing::XDrawPage> page = page_of(document, index);
    const Reference<css::drawing::XShape> shape(page->getByIndex(page->getCount() - 1), UNO_QUERY_THROW);
    Reference<css::container::XNamed>(shape, UNO_QUERY_THROW)->setName(chart.name);
    const ChartModel model = model_of(shape);
    const Reference<css::frame::XModel> lockable(model, UNO_QUERY_THROW);
    lockable->lockControllers();
    look(chart, Reference<css::chart::XChartDocument>(model, UNO_QUERY_THROW));
    refer(chart, model);
    scale(chart, model);
    colour(chart, model);
    set_property(model->getFirstDiagram()->getWall(), "FillStyle", css::drawing::FillStyle_NONE);
    lockable->unlockControllers();
}

void follow(const Shape& shape, const BarChart& chart)
{
    const ChartModel model = model_of(shape.shape);
    const Reference<css::frame::XModel> lockable(model, UNO_QUERY_THROW);
    lockable->lockControllers();
    refer(chart, model);
    scale(chart, model);
    set_property(Reference<css::chart::XChartDocument>(model, UNO_QUERY_THROW)->getTitle(), "String", chart.title);
    lockable->unlockControllers();
    shape.shape->setPosition({chart.place.X, chart.place.Y});
    shape.shape->setSize({chart.place.Width, chart.place.Height});
}

void apply(const DocumentRef& document, OwnSheet which, const std::vector<BarChart>& charts)
{
    const std::optional<sal_Int32> index = find_own_sheet(document, which);
    if (!index)
        return;
    const UnrecordedChange unrecorded(document);
    std::vector<rtl::OUString> there;
    for (const Shape& shape : shapes_on(document, *index)) {
        const auto wanted =
            std::find_if(charts.begin(), charts.end(), [&](const BarChart& chart) { return chart.name == shape.name; });
        if (wanted == charts.end()) {
            page_of(document, *index)->remove(shape.shape);
            continue;
        }
        there.push_back(shape.name);
        if (!(read(shape) == *wanted))
            follow(shape, *wanted);
    }
    for (const BarChart& chart : charts)
        if (std::find(there.begin(), there.end(), chart.name) == there.end())
            add(document, *index, chart);
}

} // namespace

bool operator==(const BarChart& a, const BarChart& b)
{
    const auto same_place = [](const css::awt::Rectangle& one, const css::awt::Rectangle& other) {
        constexpr sal_Int32 rounding = 5; // 1/100 mm, lost on the way through twips
        return std::abs(one.X - other.X) <= rounding && std::abs(one.Y - other.Y) <= rounding &&
               std::abs(one.Width - other.Width) <= rounding && std::abs(one.Height - other.Height) <= rounding;
    };
    return a.name == b.name && a.title == b.title && a.lying == b.lying && same_place(a.place, b.place) &&
           a.names == b.names && std::equal(a.values, a.values + 2, b.values) &&
           std::equal(a.labels, a.labels + 2, b.labels);
}

std::vector<BarChart> charts_on(const DocumentRef& document, sal_Int32 sheet)
{
    std::vector<BarChart> charts;
    for (const Shape& shape : shapes_on(document, sheet))
        charts.push_back(read(shape));
    return charts;
}

void set_charts(const DocumentRef& document, OwnSheet which, const std::vector<BarChart>& charts)
{
    const std::optional<sal_Int32> index = find_own_sheet(document, which);
    if (!index)
        return;
    const std::vector<BarChart> before = charts_on(document, *index);
    apply(document, which, charts);
    // The office's own undo of a chart brings it back under another name.
    record_undo(
        document, to_office("Biểu đồ"), [which, before](const DocumentRef& in) { apply(in, which, before); },
        [which, charts](const DocumentRef& in) { apply(in, which, charts); });
}

} // namespace datchuan::office
