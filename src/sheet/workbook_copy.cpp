#include "sheet/workbook_copy.hpp"

namespace datchuan::sheet {

Workbook copy_of(const Workbook& original)
{
    Workbook copy;
    for (TextId id = 1; id < original.texts.size(); ++id)
        copy.texts.intern(original.texts[id]);
    copy.sheets = original.sheets;
    return copy;
}

} // namespace datchuan::sheet
