// What Calc hands to a function, read as what it means.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/uno/Any.hxx>

#include "rules/finding.hpp"
#include "sheet/grid.hpp"
#include "text/date.hpp"

namespace datchuan::component {

// An argument's name in sentences, in Vietnamese and English.
struct Named
{
    const char* vietnamese;
    const char* english;
};

// All of these throw lang::IllegalArgumentException with a sentence that names the argument; Calc shows Err:502.
class FormulaArguments
{
public:
    // `document`: in which the formula stands; its null date is what numbers are counted from.
    FormulaArguments(const css::uno::Reference<css::beans::XPropertySet>& document, rules::Language language);

    // Nothing for a blank cell, and for an argument that was left out. A number is a date of Calc's or a year.
    [[nodiscard]] std::optional<text::Date> date(const css::uno::Any& value, const Named& name) const;
    // Of a date known to the year or month, its first or last day.
    [[nodiscard]] std::optional<text::Date> first_day(const css::uno::Any& value, const Named& name) const;
    [[nodiscard]] std::optional<text::Date> last_day(const css::uno::Any& value, const Named& name) const;
    // Empty for a blank cell, and for an argument that was left out.
    [[nodiscard]] std::string text(const css::uno::Any& value, const Named& name) const;
    // One cell's value into the grid's.
    void put(const css::uno::Any& value, sheet::Workbook& into, sheet::Grid& grid, std::int32_t column,
             std::int32_t row) const;
    // Days of the document's own count into those that a Grid counts by, in columns from this one on.
    void shift_days(sheet::Grid& grid, std::int32_t first_column) const;

    // The date as a number of the document's. Precondition: exact.
    [[nodiscard]] double days_in_document(const text::Date& date) const { return text::days_of(date) - shift_; }

    [[noreturn]] void refuse(const Named& name, const std::string& vietnamese, const std::string& english) const;

private:
    [[nodiscard]] double shifted(double number) const;

    rules::Language language_;
    double shift_ = 0; // from the document's null date to 1899-12-30, in days
};

// "#N/A": what is asked can't be told.
[[nodiscard]] css::uno::Any not_available();

// A cell's error, handed on: Calc takes the code from such a number.
[[nodiscard]] css::uno::Any handed_on(int error_code);

// The first error among the cells; 0 where there's none.
[[nodiscard]] int first_error(const sheet::Workbook& ranges);

} // namespace datchuan::component
