// A workbook after repair, as far as that can be told without an office: what has one right answer is written.
#pragma once

#include <cstddef>
#include <vector>

#include "rules/catalogue.hpp"
#include "tables/table.hpp"

namespace datchuan::property {

// The same cells, merges and hidden rows; a workbook can't be copied as such, since texts point into its pool.
[[nodiscard]] sheet::Workbook copy_of(const sheet::Workbook& workbook);

class Repaired
{
public:
    Repaired(const sheet::Workbook& before, const rules::Settings& settings);

    [[nodiscard]] const sheet::Workbook& workbook() const { return workbook_; }
    [[nodiscard]] std::size_t changed() const { return changed_; }

private:
    sheet::Workbook workbook_;
    std::size_t changed_ = 0; // cells that hold something else now
};

} // namespace datchuan::property
