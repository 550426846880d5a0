// The clerk's own forms in a document: what can be filled into their empty cells, and filling it in.
#pragma once

#include <string>
#include <vector>

#include "office/checker.hpp"
#include "office/repair.hpp"
#include "rules/repair_selection.hpp"
#include "targets/form_fill.hpp"

namespace datchuan::office {

// What there is to fill in, without cells that can't be written. Reads only.
struct FormsToFill
{
    targets::FormFilling filling;
    LeftAlone left_alone;
};
[[nodiscard]] FormsToFill forms_to_fill(const DocumentRef& document, const Checked& checked, rules::Language language);

// How many cells of each kind were filled in.
struct FilledCells
{
    long results = 0;
    long counts = 0;
    long totals = 0;
    long shares = 0;
    LeftAlone left_alone;

    [[nodiscard]] long all() const { return results + counts + totals + shares; }
};

// Writes what is ticked, and a comment at the first cell of each form that says when and from what it was filled in:
// one undo step. Only cells that are still empty are written. Throws std::runtime_error with a sentence where the
// document is read-only.
FilledCells fill_forms(const DocumentRef& document, const rules::RepairSelection& selection,
                       const std::vector<targets::FilledForm>& forms, rules::Language language);

// "12 ô số đếm, 8 ô công thức tổng, 4 ô tỷ lệ"; empty where nothing was filled in.
[[nodiscard]] std::string summary(const FilledCells& filled, rules::Language language);

} // namespace datchuan::office
