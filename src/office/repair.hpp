// Writing repairs: only the cells that change, and only where what was checked still stands.
#pragma once

#include <string>
#include <vector>

#include "office/document.hpp"
#include "rules/repair.hpp"

namespace datchuan::office {

// Cells that were left as they are, and why.
struct LeftAlone
{
    long formulas = 0;             // a formula is never overwritten
    long edited = 0;               // no longer what was checked
    long locked = 0;               // on protected sheets …
    std::vector<sal_Int32> sheets; // … which are these, ascending

    [[nodiscard]] long cells() const { return formulas + edited + locked; }
};

struct Written
{
    std::vector<sheet::Address> cells; // that were changed
    LeftAlone left_alone;
};

// Values are written as what they are: a text never becomes a formula or a number, a date gets the look of its column.
// Comments, formats and the rich text of other cells stay. Cells that hold the value already aren't touched. Belongs
// into an undo context of the caller's.
Written write_changes(const DocumentRef& document, std::vector<rules::Change> changes);

// Takes those proposals away that can't be written, and tells of them.
LeftAlone drop_unwritable(const DocumentRef& document, std::vector<rules::Proposal>& proposals);

// "Bỏ qua 3 ô: 1 ô có công thức, 2 ô trên trang được bảo vệ “Danh sách”."; empty where no cell was left alone.
[[nodiscard]] std::string sentence(const DocumentRef& document, const LeftAlone& left_alone, rules::Language language);

} // namespace datchuan::office
