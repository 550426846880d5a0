// Texts as they're written inside of formulas and references.
#pragma once

#include <rtl/ustring.hxx>

namespace datchuan::office {

// A sheet's name inside of a reference.
[[nodiscard]] inline rtl::OUString quoted_sheet(const rtl::OUString& name)
{
    return "'" + name.replaceAll("'", "''") + "'";
}

// A text inside of a formula.
[[nodiscard]] inline rtl::OUString quoted_text(const rtl::OUString& text)
{
    return "\"" + text.replaceAll("\"", "\"\"") + "\"";
}

} // namespace datchuan::office
