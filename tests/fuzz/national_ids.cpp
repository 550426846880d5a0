// Any bytes as a national id and as a rank code.
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "fuzz/require.hpp"
#include "staff/national_id.hpp"
#include "staff/rank_code.hpp"

using datchuan::fuzz::require;
namespace staff = datchuan::staff;
namespace text = datchuan::text;

namespace {

void check(const staff::NationalId& id, staff::Sex sex, const text::Date& birth)
{
    using staff::IdForm;
    require(id.digits.find_first_not_of("0123456789") == std::string::npos, "an id has digits only");
    switch (id.form) {
    case IdForm::empty:
    case IdForm::wrong:
        require(id.digits.empty(), "no digits of what is no id");
        break;
    case IdForm::valid:
        require(id.digits.size() == 12, "a whole id has 12 digits");
        static_cast<void>(staff::province_listed(id.digits));
        static_cast<void>(staff::sex_in(id.digits));
        static_cast<void>(staff::birth_year_in(id.digits));
        static_cast<void>(staff::contradicts(id.digits, sex, birth));
        break;
    case IdForm::short12:
        require(id.digits.size() == 10 || id.digits.size() == 11, "a short id has 10 or 11 digits");
        if (const auto restored = staff::restore_leading_zeros(id.digits, sex, birth)) {
            require(restored->size() == 12 && restored->ends_with(id.digits), "zeros are restored in front");
            require(staff::province_listed(*restored) && !staff::contradicts(*restored, sex, birth),
                    "a restored id fits its row");
            require(staff::read_national_id(*restored).form == IdForm::valid, "a restored id is a whole one");
        }
        break;
    case IdForm::old:
        require(id.digits.size() == 9 || id.digits.size() == 8, "an old id has 9 digits");
        break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view words(reinterpret_cast<const char*>(data), size);
    const auto sex = size == 0 ? staff::Sex::unknown : static_cast<staff::Sex>(data[0] % 3);
    text::Date birth;
    if (size > 2) // no date, a year, a day
        birth = {static_cast<std::int16_t>(data[1] % 4 == 0 ? 0 : 1940 + data[1] % 80), 0, 0};
    check(staff::read_national_id(words), sex, birth);
    // The same without what was drawn for sex and birth, so that words alone can be a seed.
    check(staff::read_national_id(words), staff::Sex::male, text::Date{1984, 8, 15});

    double number = 0;
    if (size >= sizeof number) {
        std::memcpy(&number, data, sizeof number);
        check(staff::read_national_id(number), sex, birth);
        static_cast<void>(staff::right_rank_code(number));
    }
    if (const auto code = staff::right_rank_code(words)) {
        require(staff::right_rank_code(*code) == code, "a right rank code is its own right form");
        static_cast<void>(staff::find_rank_code(*code));
        static_cast<void>(staff::title_fit(words, *code));
    }
    static_cast<void>(staff::title_fit(words, "V.07.03.29"));
    return 0;
}
