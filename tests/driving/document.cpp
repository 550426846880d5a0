#include "driving/document.hpp"

#include <stdexcept>

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/CloseVetoException.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include "office/text.hpp"

namespace uno = com::sun::star::uno;
using datchuan::office::to_office;
using datchuan::office::to_utf8;
using uno::Any;
using uno::Reference;
using uno::Sequence;
using uno::UNO_QUERY;
using uno::UNO_QUERY_THROW;

namespace datchuan::driving {
namespace {

template <typename Value>
css::beans::PropertyValue argument(const char* name, const Value& value)
{
    css::beans::PropertyValue property;
    property.Name = rtl::OUString::createFromAscii(name);
    property.Value <<= value;
    return property;
}

// What a command says when it has ended. Called in a thread of the bridge, before the call that dispatches returns.
class Ear : public cppu::WeakImplHelper1<css::frame::XDispatchResultListener>
{
public:
    Done done;

private:
    void SAL_CALL dispatchFinished(const css::frame::DispatchResultEvent& event) override
    {
        done.success = event.State == css::frame::DispatchResultState::SUCCESS;
        rtl::OUString sentence;
        event.Result >>= sentence;
        done.sentence = to_utf8(sentence);
    }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}
};

class State : public cppu::WeakImplHelper1<css::frame::XStatusListener>
{
public:
    bool enabled = false;

private:
    void SAL_CALL statusChanged(const css::frame::FeatureStateEvent& event) override { enabled = event.IsEnabled; }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}
};

css::util::URL command_url(const Office& office, const std::string& name)
{
    css::util::URL url;
    url.Complete = to_office("org.datchuan:" + name);
    css::util::URLTransformer::create(office.context())->parseStrict(url);
    return url;
}

Reference<css::frame::XNotifyingDispatch> find_dispatch(const Reference<css::frame::XFrame>& frame,
                                                        const css::util::URL& url)
{
    const Reference<css::frame::XDispatchProvider> provider(frame, UNO_QUERY_THROW);
    return {provider->queryDispatch(url, "_self", 0), UNO_QUERY};
}

Reference<css::frame::XNotifyingDispatch> dispatch_of(const Reference<css::frame::XFrame>& frame,
                                                      const css::util::URL& url)
{
    auto found = find_dispatch(frame, url);
    if (!found.is())
        throw std::runtime_error("nothing takes the command " + to_utf8(url.Complete));
    return found;
}

} // namespace

Done run_command(const Office& office, const Reference<css::frame::XFrame>& frame, const std::string& name, bool quiet,
                 const std::filesystem::path& file)
{
    const css::util::URL url = command_url(office, name);
    const rtl::Reference<Ear> ear(new Ear);
    std::vector<css::beans::PropertyValue> named;
    if (quiet)
        named.push_back(argument("Quiet", true));
    if (!file.empty())
        named.push_back(argument("File", to_office("file://" + file.string())));
    const Sequence<css::beans::PropertyValue> arguments(named.data(), static_cast<sal_Int32>(named.size()));
    dispatch_of(frame, url)->dispatchWithNotification(url, arguments, ear.get());
    return ear->done;
}

bool is_command_enabled(const Office& office, const Reference<css::frame::XFrame>& frame, const std::string& name)
{
    const css::util::URL url = command_url(office, name);
    const rtl::Reference<State> state(new State);
    const auto dispatch = dispatch_of(frame, url);
    dispatch->addStatusListener(state.get(), url);
    dispatch->removeStatusListener(state.get(), url);
    return state->enabled;
}

Document::Document(Office& office, const std::filesystem::path& original, View view) : office_(office)
{
    open("file://" + office.profile().folder().copy_of(original).string(), view);
    Reference<css::sheet::XCalculatable>(document_, UNO_QUERY_THROW)->calculateAll();
    set_modified(false);
}

Document::Document(Office& office, View view) : office_(office) { open("private:factory/scalc", view); }

void Document::open(const std::string& url, View view)
{
    Sequence<css::beans::PropertyValue> arguments(2);
    arguments.getArray()[0] = argument("Hidden", view == View::hidden);
    arguments.getArray()[1] = argument("ReadOnly", view == View::read_only);
    document_.set(office_.desktop()->loadComponentFromURL(to_office(url), "_blank", 0, arguments), UNO_QUERY);
    if (!document_.is())
        throw std::runtime_error("not opened as a spreadsheet: " + url);
}

Document::~Document()
{
    try {
        close();
    } catch (const uno::Exception&) {
        return; // the office or the document has died before: the test says so
    }
}

void Document::close()
{
    const Reference<css::util::XCloseable> closeable(std::exchange(document_, {}), UNO_QUERY);
    if (closeable.is())
        closeable->close(true);
}

std::vector<std::string> Document::sheet_names() const
{
    const Sequence<rtl::OUString> names = document_->getSheets()->getElementNames();
    std::vector<std::string> utf8;
    for (const rtl::OUString* name = names.begin(); name != names.end(); ++name)
        utf8.push_back(to_utf8(*name));
    return utf8;
}

bool Document::has_sheet(const std::string& name) const { return document_->getSheets()->hasByName(to_office(name)); }

office::SheetRef Document::sheet(const std::string& name) const
{
    return {document_->getSheets()->getByName(to_office(name)), UNO_QUERY_THROW};
}

void Document::add_sheet(const std::string& name)
{
    document_->getSheets()->insertNewByName(to_office(name), static_cast<sal_Int16>(sheet_names().size()));
}

Reference<css::table::XCellRange> Document::range(const std::string& at, const std::string& name) const
{
    return sheet(at)->getCellRangeByName(to_office(name));
}

Reference<css::table::XCell> Document::cell(const std::string& at, const std::string& name) const
{
    return range(at, name)->getCellByPosition(0, 0);
}

std::string Document::text(const std::string& at, const std::string& name) const
{
    return to_utf8(Reference<css::text::XTextRange>(cell(at, name), UNO_QUERY_THROW)->getString());
}

void Document::set_text(const std::string& at, const std::string& name, const std::string& text)
{
    Reference<css::text::XTextRange>(cell(at, name), UNO_QUERY_THROW)->setString(to_office(text));
}

void Document::fill(const std::string& at, sal_Int32 column, sal_Int32 row,
                    const std::vector<std::vector<std::string>>& texts)
{
    Sequence<Sequence<Any>> data(static_cast<sal_Int32>(texts.size()));
    Sequence<Any>* line = data.getArray();
    for (const std::vector<std::string>& cells : texts) {
        line->realloc(static_cast<sal_Int32>(cells.size()));
        Any* value = line->getArray();
        for (const std::string& each : cells)
            *value++ <<= to_office(each);
        ++line;
    }
    const Reference<css::sheet::XCellRangeData> to(
        sheet(at)->getCellRangeByPosition(column, row, column + data[0].getLength() - 1, row + data.getLength() - 1),
        UNO_QUERY_THROW);
    to->setDataArray(data);
}

std::optional<sheet::Address> Document::find(const std::string& at, const std::string& text) const
{
    const Reference<css::sheet::XSheetCellCursor> cursor = sheet(at)->createCursor();
    const Reference<css::sheet::XUsedAreaCursor> used(cursor, UNO_QUERY_THROW);
    used->gotoStartOfUsedArea(false);
    used->gotoEndOfUsedArea(true);
    const auto from = Reference<css::sheet::XCellRangeAddressable>(cursor, UNO_QUERY_THROW)->getRangeAddress();
    const Sequence<Sequence<Any>> data = Reference<css::sheet::XCellRangeData>(cursor, UNO_QUERY_THROW)->getDataArray();
    const rtl::OUString wanted = to_office(text);
    for (sal_Int32 row = 0; row < data.getLength(); ++row)
        for (sal_Int32 column = 0; column < data[row].getLength(); ++column) {
            rtl::OUString value;
            if ((data[row][column] >>= value) && value == wanted)
                return sheet::Address{from.Sheet, from.StartRow + row, from.StartColumn + column};
        }
    return std::nullopt;
}

Reference<css::document::XUndoManager> Document::history() const
{
    return Reference<css::document::XUndoManagerSupplier>(document_, UNO_QUERY_THROW)->getUndoManager();
}

std::vector<std::string> Document::undo_titles() const
{
    const Sequence<rtl::OUString> all = history()->getAllUndoActionTitles();
    std::vector<std::string> titles;
    for (const rtl::OUString* title = all.begin(); title != all.end(); ++title)
        titles.push_back(to_utf8(*title));
    return titles;
}

void Document::undo() { history()->undo(); }

bool Document::modified() const { return Reference<css::util::XModifiable>(document_, UNO_QUERY_THROW)->isModified(); }

void Document::set_modified(bool modified)
{
    Reference<css::util::XModifiable>(document_, UNO_QUERY_THROW)->setModified(modified);
}

Reference<css::frame::XFrame> Document::frame() const
{
    return Reference<css::frame::XModel>(document_, UNO_QUERY_THROW)->getCurrentController()->getFrame();
}

bool Document::has_command(const std::string& name) const
{
    return find_dispatch(frame(), command_url(office_, name)).is();
}

void Document::select(const Any& what)
{
    Reference<css::view::XSelectionSupplier>(frame()->getController(), UNO_QUERY_THROW)->select(what);
}

void Document::select_cell(const std::string& at, const std::string& name) { select(Any(range(at, name))); }

std::string Document::selected() const
{
    const Reference<css::view::XSelectionSupplier> view(frame()->getController(), UNO_QUERY_THROW);
    const Reference<css::sheet::XCellRangeAddressable> cells(view->getSelection(), UNO_QUERY);
    if (!cells.is())
        return {};
    const css::table::CellRangeAddress at = cells->getRangeAddress();
    return sheet_names()[static_cast<std::size_t>(at.Sheet)] + "!" + sheet::cell_name(at.StartColumn, at.StartRow);
}

std::string Document::active_sheet() const
{
    const Reference<css::sheet::XSpreadsheetView> view(frame()->getController(), UNO_QUERY_THROW);
    return to_utf8(office::name_of(view->getActiveSheet()));
}

std::filesystem::path corpus(const std::string& prefix)
{
    const std::filesystem::path folder = std::filesystem::path(DATCHUAN_SOURCE_DIR) / "tests" / "data" / "corpus";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(prefix) && !name.ends_with(".truth.json"))
            return entry.path();
    }
    throw std::runtime_error("no workbook " + prefix + " in " + folder.string());
}

} // namespace datchuan::driving
