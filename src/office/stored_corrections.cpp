#include "office/stored_corrections.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>

#include "office/text.hpp"
#include "office/undo.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {
namespace {

rtl::OUString property_name() { return "DatChuan_NhanDangCot"; }

// A Basic macro or another program may have left anything there: what isn't a text is no text of ours.
struct Stored
{
    bool there = false;
    rtl::OUString text;
};

Reference<css::beans::XPropertyContainer> own_properties(const DocumentRef& document)
{
    const Reference<css::document::XDocumentPropertiesSupplier> supplier(document, UNO_QUERY_THROW);
    return supplier->getDocumentProperties()->getUserDefinedProperties();
}

Stored stored_in(const DocumentRef& document)
{
    const Reference<css::beans::XPropertySet> properties(own_properties(document), UNO_QUERY_THROW);
    if (!properties->getPropertySetInfo()->hasPropertyByName(property_name()))
        return {};
    Stored stored{true, {}};
    properties->getPropertyValue(property_name()) >>= stored.text;
    return stored;
}

void put(const DocumentRef& document, const Stored& stored)
{
    const Reference<css::beans::XPropertyContainer> properties = own_properties(document);
    if (stored_in(document).there)
        properties->removeProperty(property_name());
    if (stored.there)
        properties->addProperty(property_name(), css::beans::PropertyAttribute::REMOVABLE, uno::Any(stored.text));
}

} // namespace

std::optional<tables::Corrections> stored_corrections(const DocumentRef& document)
{
    const Stored stored = stored_in(document);
    if (!stored.there)
        return tables::Corrections{};
    return tables::corrections_of(to_utf8(stored.text));
}

void store_corrections(const DocumentRef& document, const tables::Corrections& corrections)
{
    const Stored before = stored_in(document);
    const Stored after = corrections.empty() ? Stored{} : Stored{true, to_office(tables::to_json(corrections))};
    put(document, after);
    record_undo(
        document, to_office("Nhận dạng cột"), [before](const DocumentRef& of) { put(of, before); },
        [after](const DocumentRef& of) { put(of, after); });
}

} // namespace datchuan::office
