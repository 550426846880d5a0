#include "office/number_formats.hpp"

#include <com/sun/star/util/NumberFormat.hpp>
#include <com/sun/star/util/XNumberFormatTypes.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace uno = com::sun::star::uno;
using uno::Reference;
using uno::UNO_QUERY_THROW;

namespace datchuan::office {
namespace {

// A format that stands for "text" or "percent" whatever its code is.
struct Kind
{
    sal_Int16 type = 0;
    sal_Int16 decimals = 0;
};

Kind kind_of(const Reference<css::util::XNumberFormats>& formats, sal_Int32 key)
{
    const Reference<css::beans::XPropertySet> format = formats->getByKey(key);
    return {property<sal_Int16>(format, "Type"), property<sal_Int16>(format, "Decimals")};
}

} // namespace

NumberFormats::NumberFormats(const DocumentRef& document, rules::Language language)
    : formats_(Reference<css::util::XNumberFormatsSupplier>(document, UNO_QUERY_THROW)->getNumberFormats())
{
    const bool vietnamese = language == rules::Language::vietnamese;
    locale_.Language = vietnamese ? rtl::OUString("vi") : rtl::OUString("en");
    locale_.Country = vietnamese ? rtl::OUString("VN") : rtl::OUString("US");
    decimal_point_ = vietnamese ? rtl::OUString(",") : rtl::OUString(".");
    thousands_ = vietnamese ? rtl::OUString(".") : rtl::OUString(",");
}

sal_Int32 NumberFormats::key(const rtl::OUString& code) const
{
    const sal_Int32 known = formats_->queryKey(code, locale_, false);
    return known >= 0 ? known : formats_->addNew(code, locale_);
}

sal_Int32 NumberFormats::date() const { return key("DD/MM/YYYY"); }

sal_Int32 NumberFormats::count() const { return key("#" + thousands_ + "##0"); }

sal_Int32 NumberFormats::amount() const { return key("#" + thousands_ + "##0" + decimal_point_ + "0"); }

sal_Int32 NumberFormats::percent(int decimals) const
{
    constexpr const char* zeros[] = {"", "0", "00"};
    return key(decimals <= 0
                   ? rtl::OUString("0%")
                   : "0" + decimal_point_ + rtl::OUString::createFromAscii(zeros[decimals == 1 ? 1 : 2]) + "%");
}

sal_Int32 NumberFormats::decimal(int decimals) const
{
    return key("0" + decimal_point_ + (decimals == 1 ? rtl::OUString("0") : rtl::OUString("00")));
}

bool NumberFormats::is_standard(sal_Int32 key) const
{
    return property<bool>(formats_->getByKey(key), "StandardFormat");
}

sal_Int32 NumberFormats::text() const
{
    const Reference<css::util::XNumberFormatTypes> types(formats_, UNO_QUERY_THROW);
    return types->getStandardFormat(css::util::NumberFormat::TEXT, css::lang::Locale());
}

sal_Int32 NumberFormats::general() const
{
    const Reference<css::util::XNumberFormatTypes> types(formats_, UNO_QUERY_THROW);
    return types->getStandardIndex(css::lang::Locale());
}

bool NumberFormats::is_text(sal_Int32 key) const
{
    return (kind_of(formats_, key).type & css::util::NumberFormat::TEXT) != 0;
}

bool NumberFormats::is_date(sal_Int32 key) const
{
    return (kind_of(formats_, key).type & css::util::NumberFormat::DATE) != 0;
}

bool NumberFormats::is_percent(sal_Int32 key) const
{
    return (kind_of(formats_, key).type & css::util::NumberFormat::PERCENT) != 0;
}

void NumberFormats::set_percent(const Reference<uno::XInterface>& cell, int decimals) const
{
    const Kind now = kind_of(formats_, property<sal_Int32>(cell, "NumberFormat"));
    if ((now.type & css::util::NumberFormat::PERCENT) == 0 || now.decimals != decimals)
        set_property(cell, "NumberFormat", percent(decimals));
}

} // namespace datchuan::office
