// The ways into a document's parts: its sheets, the properties and services of its objects.
#pragma once

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>

#include "sheet/address.hpp"

namespace datchuan::office {

using DocumentRef = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheetDocument>;
using SheetRef = com::sun::star::uno::Reference<com::sun::star::sheet::XSpreadsheet>;

[[nodiscard]] sal_Int32 sheet_count(const DocumentRef& document);

// Precondition: 0 <= index < sheet_count(). Throws the office's IndexOutOfBoundsException otherwise.
[[nodiscard]] SheetRef sheet_at(const DocumentRef& document, sal_Int32 index);

[[nodiscard]] rtl::OUString name_of(const SheetRef& sheet);

// The whole sheet; Sheet is its place among the document's sheets.
[[nodiscard]] com::sun::star::table::CellRangeAddress extent_of(const SheetRef& sheet);

// Which cells a document has: all of its sheets are of one size.
class CellLimits
{
public:
    explicit CellLimits(const DocumentRef& document);

    [[nodiscard]] bool contain(const sheet::Address& cell) const
    {
        return 0 <= cell.sheet && cell.sheet < sheets_ && all_.contains(cell.column, cell.row);
    }

private:
    sal_Int32 sheets_;
    sheet::Area all_;
};

// Precondition: the object has a property of that name and type; the office's exceptions otherwise.
template <typename Value>
void set_property(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& object, const char* name,
                  const Value& value)
{
    const com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> properties(
        object, com::sun::star::uno::UNO_QUERY_THROW);
    properties->setPropertyValue(rtl::OUString::createFromAscii(name), com::sun::star::uno::Any(value));
}

template <typename Value>
[[nodiscard]] Value property(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& object,
                             const char* name)
{
    const com::sun::star::uno::Reference<com::sun::star::beans::XPropertySet> properties(
        object, com::sun::star::uno::UNO_QUERY_THROW);
    Value value{};
    // A document that was closed meanwhile answers with nothing at all.
    if (!(properties->getPropertyValue(rtl::OUString::createFromAscii(name)) >>= value))
        throw com::sun::star::uno::RuntimeException(rtl::OUString::createFromAscii(name), object);
    return value;
}

// A new object of the document's own factory.
template <typename Interface>
[[nodiscard]] com::sun::star::uno::Reference<Interface> create(const DocumentRef& document, const char* service)
{
    const com::sun::star::uno::Reference<com::sun::star::lang::XMultiServiceFactory> factory(
        document, com::sun::star::uno::UNO_QUERY_THROW);
    return com::sun::star::uno::Reference<Interface>(factory->createInstance(rtl::OUString::createFromAscii(service)),
                                                     com::sun::star::uno::UNO_QUERY_THROW);
}

} // namespace datchuan::office
