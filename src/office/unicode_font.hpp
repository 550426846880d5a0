// The font of a cell whose text is brought to Unicode.
#pragma once

#include <com/sun/star/table/XCell.hpp>

#include <rtl/ustring.hxx>

namespace datchuan::office {

// Where the cell bears a font of an old encoding (.VnTime, VNI-Times), which would show its new text as other letters:
// a Unicode font of the same kind. Empty where the cell keeps its font: an ordinary one, or one of a text that is only
// tidied and still in that encoding.
[[nodiscard]] rtl::OUString unicode_font(const com::sun::star::uno::Reference<com::sun::star::table::XCell>& cell,
                                         const rtl::OUString& before, const rtl::OUString& after);

} // namespace datchuan::office
