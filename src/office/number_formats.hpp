// Number formats of a document, by the notation of a language: "80,0%" in Vietnamese, "80.0%" in English.
#pragma once

#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/util/XNumberFormats.hpp>

#include "office/document.hpp"
#include "rules/finding.hpp"

namespace datchuan::office {

class NumberFormats
{
public:
    NumberFormats(const DocumentRef& document, rules::Language language);

    // The keys for the property NumberFormat.
    [[nodiscard]] sal_Int32 date() const;                // 31/12/2025 in either language
    [[nodiscard]] sal_Int32 count() const;               // 1.204
    [[nodiscard]] sal_Int32 amount() const;              // 1.204,5
    [[nodiscard]] sal_Int32 percent(int decimals) const; // 0 to 2
    [[nodiscard]] sal_Int32 decimal(int decimals) const; // 45,2; 1 or 2
    [[nodiscard]] sal_Int32 text() const;
    [[nodiscard]] sal_Int32 general() const;

    // What a key of the document shows.
    [[nodiscard]] bool is_standard(sal_Int32 key) const; // nobody has chosen a format
    [[nodiscard]] bool is_text(sal_Int32 key) const;
    [[nodiscard]] bool is_date(sal_Int32 key) const;
    [[nodiscard]] bool is_percent(sal_Int32 key) const;

    // Leaves a cell alone that shows percentages with so many decimals already, in whatever format.
    void set_percent(const com::sun::star::uno::Reference<com::sun::star::uno::XInterface>& cell, int decimals) const;

private:
    [[nodiscard]] sal_Int32 key(const rtl::OUString& code) const;

    com::sun::star::uno::Reference<com::sun::star::util::XNumberFormats> formats_;
    com::sun::star::lang::Locale locale_;
    rtl::OUString decimal_point_;
    rtl::OUString thousands_;
};

} // namespace datchuan::office
