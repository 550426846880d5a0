// Rectangles of a sheet that don't overlap, found by a cell in them.
#pragma once

#include <cstdint>
#include <vector>

#include "sheet/address.hpp"

namespace datchuan::sheet {

class AreaIndex
{
public:
    AreaIndex() = default;
    explicit AreaIndex(std::vector<Area> areas);

    // Ordered by row, then column.
    [[nodiscard]] const std::vector<Area>& areas() const { return areas_; }
    // The rectangle that covers this cell, nullptr where none does.
    [[nodiscard]] const Area* at(std::int32_t column, std::int32_t row) const;

private:
    std::vector<Area> areas_;
    std::vector<std::int32_t> reach_; // the lowest row that any of the areas up to this one reaches
};

} // namespace datchuan::sheet
