#include "rules/change.hpp"

#include <utility>

#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {

using sheet::CellKind;

NewValue new_value(Writes writes, std::string_view replacement, bool cell_holds_number)
{
    if (writes == Writes::amount || (writes == Writes::number && cell_holds_number)) {
        if (const auto number = text::parse_number(replacement))
            return {.kind = CellKind::number,
                    .text = std::string(replacement),
                    .number = *number,
                    .percent = text::trim(replacement).ends_with('%')};
    }
    return new_text(std::string(replacement));
}

NewValue new_text(std::string text)
{
    NewValue value;
    value.text = std::move(text);
    return value;
}

NewValue new_number(double number, std::string shown)
{
    NewValue value;
    value.kind = CellKind::number;
    value.text = std::move(shown);
    value.number = number;
    return value;
}

NewValue new_formula(std::string formula, double number, const std::string& shown, Look look)
{
    NewValue value = new_number(number, formula + " (" + shown + ")");
    value.formula = std::move(formula);
    value.look = look;
    return value;
}

NewValue new_date(const text::Date& date)
{
    NewValue value;
    value.kind = CellKind::date;
    value.text = text::to_text(date);
    value.number = text::days_of(date);
    return value;
}

} // namespace datchuan::rules
