#include "component/formula_arguments.hpp"

#include <bit>
#include <cstdint>

#include <com/sun/star/lang/IllegalArgumentException.hpp>

#include "office/cell_formats.hpp"
#include "office/document.hpp"
#include "office/say.hpp"
#include "office/text.hpp"
#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace uno = com::sun::star::uno;

namespace datchuan::component {
namespace {

using office::to_office;

constexpr double last_year = 2100; // smaller numbers are years (text::date_of_number)

} // namespace

FormulaArguments::FormulaArguments(const uno::Reference<css::beans::XPropertySet>& document, rules::Language language)
    : language_(language)
{
    if (const office::DocumentRef spreadsheet(document, uno::UNO_QUERY); spreadsheet.is())
        shift_ = office::days_to_null_date(spreadsheet);
}

void FormulaArguments::refuse(const Named& name, const std::string& vietnamese, const std::string& english) const
{
    throw css::lang::IllegalArgumentException(
        to_office(office::say(language_, "Tham số “" + std::string(name.vietnamese) + "”: " + vietnamese,
                              "Argument “" + std::string(name.english) + "”: " + english)),
        {}, 0);
}

double FormulaArguments::shifted(double number) const { return number > last_year ? number + shift_ : number; }

std::optional<text::Date> FormulaArguments::date(const uno::Any& value, const Named& name) const
{
    double number = 0;
    rtl::OUString written;
    std::optional<text::Date> date;
    if (value >>= number) {
        if (number == 0) // so Calc hands over an empty cell
            return {};
        date = text::date_of_number(shifted(number));
    } else if (value >>= written) {
        const std::string words = office::to_utf8(written);
        if (text::trim(words).empty())
            return {};
        date = text::parse_date(words);
    } else if (!value.hasValue()) {
        return {};
    }
    if (!date)
        refuse(name, "không phải là một ngày.", "not a date.");
    return date;
}

std::optional<text::Date> FormulaArguments::first_day(const uno::Any& value, const Named& name) const
{
    const std::optional<text::Date> day = date(value, name);
    return day ? day->earliest() : day;
}

std::optional<text::Date> FormulaArguments::last_day(const uno::Any& value, const Named& name) const
{
    const std::optional<text::Date> day = date(value, name);
    return day ? day->latest() : day;
}

std::string FormulaArguments::text(const uno::Any& value, const Named& name) const
{
    double number = 0;
    rtl::OUString written;
    if (value >>= written)
        return std::string(text::trim(office::to_utf8(written)));
    const bool blank = !value.hasValue() || ((value >>= number) && number == 0);
    if (!blank)
        refuse(name, "phải là chữ.", "has to be a text.");
    return {};
}

void FormulaArguments::put(const uno::Any& value, sheet::Workbook& into, sheet::Grid& grid, std::int32_t column,
                           std::int32_t row) const
{
    double number = 0;
    rtl::OUString written;
    if (value >>= number)
        grid.set_number(column, row, number);
    else if ((value >>= written) && !written.isEmpty())
        grid.set_text(column, row, into.texts.intern(office::to_utf8(written)));
}

void FormulaArguments::shift_days(sheet::Grid& grid, std::int32_t first_column) const
{
    if (shift_ == 0)
        return;
    for (std::int32_t column = first_column; column < grid.columns(); ++column)
        for (std::int32_t row = 0; row < grid.rows(); ++row)
            if (grid.kind(column, row) == sheet::CellKind::number)
                grid.set_number(column, row, shifted(grid.number(column, row)));
}

uno::Any not_available() { return {}; }

uno::Any handed_on(int error_code)
{
    constexpr std::uint64_t quiet_nan = 0x7FF8'0000'0000'0000;
    return uno::Any(std::bit_cast<double>(quiet_nan | static_cast<std::uint64_t>(error_code)));
}

int first_error(const sheet::Workbook& ranges)
{
    for (const sheet::Sheet& range : ranges.sheets)
        for (std::int32_t column = 0; column < range.grid.columns(); ++column)
            for (std::int32_t row = 0; row < range.grid.rows(); ++row)
                if (const int code = range.grid.error(column, row); code != 0)
                    return code;
    return 0;
}

} // namespace datchuan::component
