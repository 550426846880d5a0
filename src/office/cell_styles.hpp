// The three cell styles of marks: how wrong cells look.
#pragma once

#include <vector>

#include <rtl/ustring.hxx>

#include "office/document.hpp"
#include "rules/finding.hpp"

namespace datchuan::office {

// "DatChuan Lỗi" …: public names (interface.md), in every language.
[[nodiscard]] rtl::OUString style_name(rules::Severity severity);

// The fill of that style, 0xRRGGBB: the findings sheet shows the same colours.
[[nodiscard]] sal_Int32 fill_of(rules::Severity severity);

// A conditional format takes the font along that the document's default style names (in an .xlsx file it always names
// one), whatever font the cell itself bears. So the styles name the font of the cells that they're for.
struct Font
{
    rtl::OUString name;
    float height = 0; // points
    friend bool operator==(const Font&, const Font&) = default;
};

// Adds the styles that the document lacks; those that are there stay as the clerk has made them. Belongs into an undo
// context of the caller's. False where the document takes none: it has protected sheets and isn't shown in any frame.
[[nodiscard]] bool add_mark_styles(const DocumentRef& document, const std::vector<rules::Severity>& severities,
                                   const Font& font);

// Removes our styles, except those that a cell bears directly and those in `keep`.
void remove_mark_styles(const DocumentRef& document, const std::vector<rtl::OUString>& keep);

} // namespace datchuan::office
