// National ids (số định danh cá nhân, số CCCD): 12 digits PPP G YY NNNNNN, TT 07/2016/TT-BCA. No check digit exists.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "staff/vocabulary.hpp"
#include "text/date.hpp"

namespace datchuan::staff {

enum class IdForm : unsigned char
{
    empty,   // nothing, or only a dash
    valid,   // 12 digits
    short12, // 10 or 11 digits: may have lost zeros in front
    old,     // CMND: 9 digits, or 8 with a lost zero
    wrong,   // anything else, scientific notation too
};

struct NationalId
{
    IdForm form = IdForm::empty;
    std::string digits; // as written, without spaces and dots; empty where the form is empty or wrong
};

// From a text, or from a number as Calc holds it (15 digits are exact; six zeros at the end of 11 or more digits are
// taken for lost ones: wrong).
[[nodiscard]] NationalId read_national_id(std::string_view text);
[[nodiscard]] NationalId read_national_id(double number);

// Precondition of these: 12 digits.
[[nodiscard]] bool province_listed(std::string_view id);
[[nodiscard]] Sex sex_in(std::string_view id);
[[nodiscard]] int birth_year_in(std::string_view id);
// Whether sex or birth year, where the row knows them, contradict the id.
[[nodiscard]] bool contradicts(std::string_view id, Sex sex, const text::Date& birth);

// 10 or 11 digits with zeros in front, where province, sex and birth year then fit; nothing where the row knows neither
// sex nor birth year (there's nothing to check the padding against), or a check fails.
[[nodiscard]] std::optional<std::string> restore_leading_zeros(std::string_view digits, Sex sex,
                                                               const text::Date& birth);

} // namespace datchuan::staff
