// A workbook as large as a province's: a roll and the courses of its persons.
#pragma once

#include "office/document.hpp"

namespace datchuan::bench {

inline constexpr sal_Int32 persons = 25'000;
inline constexpr sal_Int32 person_columns = 15;
inline constexpr sal_Int32 records = 150'000;
inline constexpr sal_Int32 record_columns = 14;

// Rows that are written and read at once.
inline constexpr sal_Int32 block_rows = 8192;

// Fills the first two sheets, each with a header row: about 2.5 million cells, 1.7 million of them texts, 200,000
// different ones. One row in a hundred is wrong.
void fill(const office::DocumentRef& document);

} // namespace datchuan::bench
