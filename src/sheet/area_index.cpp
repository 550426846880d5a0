#include "sheet/area_index.hpp"

#include <algorithm>
#include <utility>

namespace datchuan::sheet {

AreaIndex::AreaIndex(std::vector<Area> areas) : areas_(std::move(areas))
{
    std::sort(areas_.begin(), areas_.end(), [](const Area& a, const Area& b) {
        return std::pair(a.first_row, a.first_column) < std::pair(b.first_row, b.first_column);
    });
    reach_.reserve(areas_.size());
    for (const Area& area : areas_)
        reach_.push_back(reach_.empty() ? area.last_row : std::max(reach_.back(), area.last_row));
}

const Area* AreaIndex::at(std::int32_t column, std::int32_t row) const
{
    // Ordered by first row: only those that begin at or above the row can cover it, and going up from there none can
    // once all that are left end above it. A sheet of many small areas costs no more than one of few.
    const auto below = std::upper_bound(areas_.begin(), areas_.end(), row,
                                        [](std::int32_t r, const Area& area) { return r < area.first_row; });
    for (auto at = static_cast<std::size_t>(below - areas_.begin()); at > 0 && reach_[at - 1] >= row; --at)
        if (areas_[at - 1].contains(column, row))
            return &areas_[at - 1];
    return nullptr;
}

} // namespace datchuan::sheet
