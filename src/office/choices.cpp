#include "office/choices.hpp"

#include <com/sun/star/sheet/ValidationType.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>

#include "office/sheet_text.hpp"
#include "office/text.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;

namespace datchuan::office {

void offer_choices(const CellsRef& cells, const std::vector<std::string>& words)
{
    rtl::OUString list;
    for (const std::string& word : words)
        list += (list.isEmpty() ? rtl::OUString() : rtl::OUString(";")) + quoted_text(to_office(word));
    const auto validation = property<Reference<css::beans::XPropertySet>>(cells, "Validation");
    set_property(validation, "Type", css::sheet::ValidationType_LIST);
    set_property(validation, "ShowList", sal_Int16(1));
    set_property(validation, "ShowErrorMessage", false);
    set_property(validation, "IgnoreBlankCells", true);
    Reference<css::sheet::XSheetCondition>(validation, uno::UNO_QUERY_THROW)->setFormula1(list);
    set_property(cells, "Validation", validation);
}

} // namespace datchuan::office
