// Charts of bars on a sheet of ours, found again by their names. They refer to cells, so that they follow them.
#pragma once

#include <vector>

#include <com/sun/star/awt/Rectangle.hpp>

#include "office/document.hpp"
#include "office/own_sheets.hpp"

namespace datchuan::office {

// Two series: bars, and a threshold to compare them with.
struct BarChart
{
    rtl::OUString name; // begins with "DatChuan_"
    rtl::OUString title;
    bool lying = false;                   // bars from left to right
    bool over_whole = false;              // some exceed 100 %
    com::sun::star::awt::Rectangle place; // 1/100 mm, from the sheet's upper left corner
    rtl::OUString names;                  // cells as "$'Sheet'.$A$2:$A$9"
    rtl::OUString values[2];
    rtl::OUString labels[2]; // one cell each

    friend bool operator==(const BarChart& a, const BarChart& b);
};

// Leaves these charts, and no other of ours, on that sheet of ours; those that are there already are kept and follow.
// Part of the running undo step. Precondition: the document has the sheet.
void set_charts(const DocumentRef& document, OwnSheet which, const std::vector<BarChart>& charts);

// What of our charts stands on the sheet.
[[nodiscard]] std::vector<BarChart> charts_on(const DocumentRef& document, sal_Int32 sheet);

} // namespace datchuan::office
