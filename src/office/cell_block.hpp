// Texts, numbers and formulas written into a sheet in few calls.
#pragma once

#include <string>
#include <vector>

#include "office/document.hpp"
#include "targets/breakdown_page.hpp"

namespace datchuan::office {

struct CellFormula
{
    sal_Int32 column = 0;
    sal_Int32 row = 0;
    std::string text; // English names, ";" between arguments
};

// From A1 on; all lines as long as the first. Precondition: none of the cells bears a comment or rich text.
void write_block(const SheetRef& sheet, const std::vector<targets::PageLine>& lines);

// Each into its cell; neighbours below each other at once.
void write_formulas(const SheetRef& sheet, std::vector<CellFormula> formulas);

} // namespace datchuan::office
