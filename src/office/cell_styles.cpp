#include "office/cell_styles.hpp"

#include <algorithm>
#include <array>

#include <com/sun/star/awt/FontSlant.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/style/XStyleLoader2.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/BorderLineStyle.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include "office/protection.hpp"
#include "office/text.hpp"
#include "office/undo.hpp"

namespace uno = com::sun::star::uno;
using css::container::XNameContainer;
using uno::Reference;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {

using rules::Severity;

namespace {

// Dark text on a pale fill reads on light and dark desktops alike. The frame shows marks to those who don't see the
// colours and on grey printers; weight and slant tell errors and hints apart.
struct Look
{
    const char* name;
    sal_Int32 fill;
    sal_Int32 ink; // of text and frame
    bool bold;
    bool italic;
};

constexpr std::size_t severity_count = 3;

constexpr std::array<Look, severity_count> looks{{
    {"DatChuan Gợi ý", 0xDCE9FB, 0x123A6B, false, true},
    {"DatChuan Cảnh báo", 0xFFEBB8, 0x5C3A00, false, false},
    {"DatChuan Lỗi", 0xFFD3D0, 0x7A0610, true, false},
}};

struct Style
{
    Look look;
    Font font;
};

const Look& look_of(Severity severity) { return looks[static_cast<std::size_t>(severity)]; }

Reference<XNameContainer> cell_styles(const Reference<uno::XInterface>& document)
{
    const Reference<css::style::XStyleFamiliesSupplier> supplier(document, UNO_QUERY_THROW);
    return Reference<XNameContainer>(supplier->getStyleFamilies()->getByName("CellStyles"), UNO_QUERY_THROW);
}

css::table::BorderLine2 frame_line(const Look& look)
{
    constexpr sal_Int16 width = 26; // 1/100 mm, 0.75 pt: the widest that Excel keeps in a conditional format
    css::table::BorderLine2 line;
    line.Color = look.ink;
    line.OuterLineWidth = width;
    line.LineWidth = static_cast<sal_uInt32>(width);
    line.LineStyle = css::table::BorderLineStyle::SOLID;
    return line;
}

void create_style(const DocumentRef& document, const Style& wanted)
{
    const Look& look = wanted.look;
    const auto style = create<css::style::XStyle>(document, "com.sun.star.style.CellStyle");
    cell_styles(document)->insertByName(to_office(look.name), uno::Any(style));
    set_property(style, "CellBackColor", look.fill);
    set_property(style, "CharColor", look.ink);
    set_property(style, "CharFontName", wanted.font.name);
    set_property(style, "CharHeight", wanted.font.height);
    if (look.bold)
        set_property(style, "CharWeight", css::awt::FontWeight::BOLD);
    if (look.italic)
        set_property(style, "CharPosture", css::awt::FontSlant_ITALIC);
    for (const char* side : {"TopBorder", "BottomBorder", "LeftBorder", "RightBorder"})
        set_property(style, side, frame_line(look));
}

void create_styles(const DocumentRef& document, const std::vector<Style>& missing)
{
    for (const Style& style : missing)
        create_style(document, style);
}

// An empty spreadsheet that nobody sees, closed on every path.
class HiddenDocument
{
public:
    explicit HiddenDocument(const DocumentRef& beside)
    {
        const Reference<css::frame::XModel> model(beside, UNO_QUERY_THROW);
        const Reference<css::frame::XController> controller = model->getCurrentController();
        if (!controller.is())
            return;
        const Reference<css::frame::XComponentLoader> loader(controller->getFrame(), UNO_QUERY_THROW);
        uno::Sequence<css::beans::PropertyValue> hidden(1);
        hidden.getArray()[0].Name = "Hidden";
        hidden.getArray()[0].Value <<= true;
        document_.set(loader->loadComponentFromURL("private:factory/scalc", "_blank", 0, hidden), UNO_QUERY);
    }
    ~HiddenDocument()
    {
        try {
            if (const Reference<css::util::XCloseable> closeable(document_, UNO_QUERY); closeable.is())
                closeable->close(true);
        } catch (const uno::Exception&) {
        }
    }
    HiddenDocument(const HiddenDocument&) = delete;
    HiddenDocument& operator=(const HiddenDocument&) = delete;

    [[nodiscard]] const DocumentRef& get() const { return document_; }

private:
    DocumentRef document_;
};

// While any sheet is protected, no style can be changed, so that a new one would stay without a look; but finished
// styles can be brought in from another document.
bool import_styles(const DocumentRef& document, const std::vector<Style>& missing)
{
    const HiddenDocument source(document);
    if (!source.get().is())
        return false;
    const Reference<XNameContainer> theirs = cell_styles(source.get());
    const uno::Sequence<rtl::OUString> names = theirs->getElementNames();
    for (sal_Int32 i = 0; i < names.getLength(); ++i)
        if (names[i] != "Default")
            theirs->removeByName(names[i]); // or the office's own would come along
    create_styles(source.get(), missing);

    const Reference<css::style::XStyleFamiliesSupplier> supplier(document, UNO_QUERY_THROW);
    const Reference<css::style::XStyleLoader2> loader(supplier->getStyleFamilies(), UNO_QUERY_THROW);
    uno::Sequence<css::beans::PropertyValue> options(2);
    options.getArray()[0].Name = "OverwriteStyles";
    options.getArray()[0].Value <<= false;
    options.getArray()[1].Name = "LoadPageStyles";
    options.getArray()[1].Value <<= false;
    loader->loadStylesFromDocument(Reference<css::lang::XComponent>(source.get(), UNO_QUERY_THROW), options);
    return true;
}

bool add_styles(const DocumentRef& document, const std::vector<Style>& missing)
{
    if (!protected_sheets(document).empty())
        return import_styles(document, missing);
    create_styles(document, missing);
    return true;
}

void remove_styles(const DocumentRef& document, const std::vector<Style>& unwanted)
{
    const Reference<XNameContainer> styles = cell_styles(document);
    for (const Style& style : unwanted)
        if (const rtl::OUString name = to_office(style.look.name); styles->hasByName(name))
            styles->removeByName(name);
}

} // namespace

rtl::OUString style_name(Severity severity) { return to_office(look_of(severity).name); }

sal_Int32 fill_of(Severity severity) { return look_of(severity).fill; }

bool add_mark_styles(const DocumentRef& document, const std::vector<Severity>& severities, const Font& font)
{
    const Reference<XNameContainer> styles = cell_styles(document);
    std::vector<Style> missing;
    for (const Severity severity : severities)
        if (!styles->hasByName(style_name(severity)))
            missing.push_back({look_of(severity), font});
    if (missing.empty())
        return true;
    if (!add_styles(document, missing))
        return false;
    record_undo(
        document, "DatChuan", [missing](const DocumentRef& at) { remove_styles(at, missing); },
        [missing](const DocumentRef& at) { add_styles(at, missing); });
    return true;
}

void remove_mark_styles(const DocumentRef& document, const std::vector<rtl::OUString>& keep)
{
    const Reference<XNameContainer> styles = cell_styles(document);
    std::vector<Style> unwanted;
    for (const Look& look : looks) {
        const rtl::OUString name = to_office(look.name);
        if (!styles->hasByName(name) || std::find(keep.begin(), keep.end(), name) != keep.end())
            continue;
        const Reference<css::style::XStyle> style(styles->getByName(name), UNO_QUERY_THROW);
        if (!style->isInUse())
            unwanted.push_back(
                {look, {property<rtl::OUString>(style, "CharFontName"), property<float>(style, "CharHeight")}});
    }
    if (unwanted.empty())
        return;
    remove_styles(document, unwanted);
    record_undo(
        document, "DatChuan", [unwanted](const DocumentRef& at) { add_styles(at, unwanted); },
        [unwanted](const DocumentRef& at) { remove_styles(at, unwanted); });
}

} // namespace datchuan::office
