// What cells are by their formats: dates, merged cells, texts of legacy encodings.
#pragma once

#include <com/sun/star/util/XNumberFormats.hpp>

#include <boost/unordered/unordered_flat_map.hpp>

#include "office/document.hpp"
#include "sheet/grid.hpp"

namespace datchuan::office {

// From 1899-12-30, from which a Grid counts days, to the day from which the document does.
[[nodiscard]] double days_to_null_date(const DocumentRef& document);

// Completes the grids of one document's sheets.
class FormatReader
{
public:
    explicit FormatReader(const DocumentRef& document);

    // Makes dates of the grid's numbers whose cell bears a date format, constants and results of formulas alike
    // (a time of day alone is no date), and adds the merged rectangles and the fonts of legacy encodings. Precondition:
    // the grid holds the sheet's values and isn't empty.
    void read(const SheetRef& sheet, sheet::Sheet& to);

private:
    [[nodiscard]] bool is_date(sal_Int32 number_format);

    com::sun::star::uno::Reference<com::sun::star::util::XNumberFormats> number_formats_;
    boost::unordered_flat_map<sal_Int32, bool> dates_; // by number format
    double shift_ = 0;                                 // from the document's null date to 1899-12-30, in days
};

} // namespace datchuan::office
