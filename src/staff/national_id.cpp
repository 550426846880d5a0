#include "staff/national_id.hpp"

#include <algorithm>
#include <bitset>
#include <cmath>

#include "text/data_file.hpp"
#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

constexpr std::size_t full_length = 12;

int digit(std::string_view id, std::size_t at) { return id[at] - '0'; }

std::size_t province_of(std::string_view id)
{
    const int code = digit(id, 0) * 100 + digit(id, 1) * 10 + digit(id, 2);
    return static_cast<std::size_t>(code);
}

// Phụ lục 1 of TT 07/2016/TT-BCA.
struct Provinces
{
    std::bitset<1000> codes;

    explicit Provinces(const text::Data& data)
    {
        data.only({"provinces"});
        for (const text::Data& province : data.at("provinces").as_array()) {
            province.only({"code", "name"});
            static_cast<void>(province.at("name").as_string());
            const text::Data code = province.at("code");
            if (code.as_string().size() != 3 || text::digits_only(code.as_string()) != code.as_string())
                code.refuse("mã tỉnh phải có 3 chữ số", "a province's code has 3 digits");
            codes.set(province_of(code.as_string()));
        }
    }
};

const text::DataFile<Provinces> province_file("provinces.json");

const std::bitset<1000>& provinces() { return province_file->codes; }

IdForm form_of_length(std::size_t digits)
{
    switch (digits) {
    case full_length:
        return IdForm::valid;
    case 10:
    case 11:
        return IdForm::short12;
    case 8:
    case 9:
        return IdForm::old;
    default:
        return IdForm::wrong;
    }
}

// Six zeros where the random part should be: what is left of 2,7084E+10.
bool lost_its_end(std::string_view digits) { return digits.ends_with("000000"); }

NationalId with_form(std::string digits)
{
    const IdForm form = form_of_length(digits.size());
    if (form == IdForm::wrong)
        return {form, {}};
    return {form, std::move(digits)};
}

} // namespace

NationalId read_national_id(std::string_view text)
{
    if (auto digits = text::digits_only(text)) {
        // A text of 12 digits was typed as it is; a shorter one has been a number, and may have lost its end as well.
        if (digits->size() == full_length - 1 && lost_its_end(*digits))
            return {IdForm::wrong, {}};
        return with_form(std::move(*digits));
    }
    const std::string folded = text::fold(text);
    const bool nothing = std::all_of(folded.begin(), folded.end(), [](char c) { return c == '-' || c == ' '; });
    return {nothing ? IdForm::empty : IdForm::wrong, {}};
}

NationalId read_national_id(double number)
{
    constexpr double exact_below = 1e15;
    if (!(0 < number && number < exact_below) || number != std::floor(number))
        return {IdForm::wrong, {}};
    std::string digits = std::to_string(static_cast<long long>(number));
    if (digits.size() >= full_length - 1 && lost_its_end(digits))
        return {IdForm::wrong, {}};
    return with_form(std::move(digits));
}

bool province_listed(std::string_view id) { return provinces().test(province_of(id)); }

Sex sex_in(std::string_view id) { return digit(id, 3) % 2 == 0 ? Sex::male : Sex::female; }

int birth_year_in(std::string_view id)
{
    const int century = 1900 + digit(id, 3) / 2 * 100;
    return century + digit(id, 4) * 10 + digit(id, 5);
}

bool contradicts(std::string_view id, Sex sex, const text::Date& birth)
{
    return (sex != Sex::unknown && sex != sex_in(id)) || (birth.known() && birth.year != birth_year_in(id));
}

std::optional<std::string> restore_leading_zeros(std::string_view digits, Sex sex, const text::Date& birth)
{
    if (form_of_length(digits.size()) != IdForm::short12 || (sex == Sex::unknown && !birth.known()))
        return std::nullopt;
    std::string restored(full_length - digits.size(), '0');
    restored += digits;
    if (!province_listed(restored) || contradicts(restored, sex, birth))
        return std::nullopt;
    return restored;
}

} // namespace datchuan::staff
