#include "office/unicode_font.hpp"

#include "office/document.hpp"
#include "office/text.hpp"
#include "text/legacy_encoding.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::office {

rtl::OUString unicode_font(const com::sun::star::uno::Reference<com::sun::star::table::XCell>& cell,
                           const rtl::OUString& before, const rtl::OUString& after)
{
    const std::string name = to_utf8(property<rtl::OUString>(cell, "CharFontName"));
    const auto font = text::legacy_font(name);
    if (!font)
        return {};
    const std::string right = to_utf8(after);
    const std::string written = to_utf8(before);
    const std::string decoded = text::decode(written, *font);
    // "Hµ" becomes "Hà", of letters that the old fonts have, too, and show as others.
    const bool in_unicode =
        text::proves_unicode(right) || (decoded != written && text::fold(decoded) == text::fold(right));
    return in_unicode ? to_office(text::unicode_font_for(name)) : rtl::OUString();
}

} // namespace datchuan::office
