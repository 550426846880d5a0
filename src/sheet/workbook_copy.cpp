#include "sheet/workbook_copy.hpp"

#include <cstddef>

namespace datchuan::sheet {

Workbook copy_of(const Workbook& original, const std::vector<bool>& wanted)
{
    Workbook copy;
    for (TextId id = 1; id < original.texts.size(); ++id)
        copy.texts.intern(original.texts[id]);
    copy.sheets.reserve(original.sheets.size());
    for (std::size_t sheet = 0; sheet < original.sheets.size(); ++sheet) {
        const Sheet& from = original.sheets[sheet];
        Sheet& to = copy.sheets.emplace_back();
        to.name = from.name;
        to.hidden = from.hidden;
        if (wanted[sheet])
            to.grid = from.grid;
    }
    return copy;
}

} // namespace datchuan::sheet
