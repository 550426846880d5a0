#include "staff/national_id.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <set>

namespace datchuan::staff {
namespace {

constexpr text::Date born(int year) { return {static_cast<std::int16_t>(year), 0, 0}; }

TEST(NationalId, Texts)
{
    const struct
    {
        std::string_view text;
        IdForm form;
        std::string_view digits;
    } cases[] = {
        {"", IdForm::empty, ""},
        {" \u00A0", IdForm::empty, ""},
        {"-", IdForm::empty, ""},
        {" – ", IdForm::empty, ""},
        {"027084000999", IdForm::valid, "027084000999"},
        {"'027084000999", IdForm::valid, "027084000999"},
        {" 027 084 000 999 ", IdForm::valid, "027084000999"},
        {"027.084.000.999", IdForm::valid, "027084000999"},
        {"０２７０８４０００９９９", IdForm::valid, "027084000999"},
        {"027084000000", IdForm::valid, "027084000000"}, // twelve were typed
        {"27084000999", IdForm::short12, "27084000999"},
        {"1084000999", IdForm::short12, "1084000999"},
        {"125123456", IdForm::old, "125123456"},
        {"12512345", IdForm::old, "12512345"},
        {"27084000000", IdForm::wrong, ""}, // a rounded number
        {"2.7084E+10", IdForm::wrong, ""},
        {"2,7084E+10", IdForm::wrong, ""},
        {"02708400099", IdForm::short12, "02708400099"},
        {"0270840009999", IdForm::wrong, ""},
        {"1234567", IdForm::wrong, ""},
        {"02708400O999", IdForm::wrong, ""},
        {"chưa có", IdForm::wrong, ""},
        {"027084000999 (cũ 125123456)", IdForm::wrong, ""},
    };
    for (const auto& [text, form, digits] : cases) {
        const NationalId id = read_national_id(text);
        EXPECT_EQ(id.form, form) << text;
        EXPECT_EQ(id.digits, digits) << text;
    }
}

TEST(NationalId, Numbers)
{
    const struct
    {
        double number;
        IdForm form;
        std::string_view digits;
    } cases[] = {
        {27084000999, IdForm::short12, "27084000999"},
        {1084000999, IdForm::short12, "1084000999"},
        {101084000999, IdForm::valid, "101084000999"},
        {125123456, IdForm::old, "125123456"},
        {12512345, IdForm::old, "12512345"},
        {1084000000, IdForm::short12, "1084000000"},
        {27084000000, IdForm::wrong, ""},
        {127084000000, IdForm::wrong, ""},
        {27084000999.5, IdForm::wrong, ""},
        {-27084000999, IdForm::wrong, ""},
        {0, IdForm::wrong, ""},
        {123, IdForm::wrong, ""},
        {1e15, IdForm::wrong, ""},
        {std::numeric_limits<double>::quiet_NaN(), IdForm::wrong, ""},
        {std::numeric_limits<double>::infinity(), IdForm::wrong, ""},
    };
    for (const auto& [number, form, digits] : cases) {
        const NationalId id = read_national_id(number);
        EXPECT_EQ(id.form, form) << number;
        EXPECT_EQ(id.digits, digits) << number;
    }
}

// TT 07/2016/TT-BCA, Phụ lục 1.
TEST(NationalId, ProvincesListed)
{
    const std::set<int> listed{1,  2,  4,  6,  8,  10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33,
                               34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66,
                               67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96};
    ASSERT_EQ(listed.size(), 63U);
    for (int code = 0; code < 1000; ++code) {
        const std::string digits = std::to_string(code);
        const std::string id = std::string(3 - digits.size(), '0') + digits + "084000999";
        EXPECT_EQ(province_listed(id), listed.contains(code)) << code;
    }
}

TEST(NationalId, SexAndBirthYear)
{
    const struct
    {
        std::string_view id;
        Sex sex;
        int year;
    } cases[] = {
        {"027084000999", Sex::male, 1984},   {"027184000999", Sex::female, 1984}, {"027000000999", Sex::male, 1900},
        {"027199000999", Sex::female, 1999}, {"027205000999", Sex::male, 2005},   {"027305000999", Sex::female, 2005},
        {"027405000999", Sex::male, 2105},   {"027999000999", Sex::female, 2399},
    };
    for (const auto& [id, sex, year] : cases) {
        EXPECT_EQ(sex_in(id), sex) << id;
        EXPECT_EQ(birth_year_in(id), year) << id;
    }
}

TEST(NationalId, Contradictions)
{
    const struct
    {
        Sex sex;
        text::Date birth;
        bool contradicted;
    } cases[] = {
        {Sex::male, born(1984), false},    {Sex::female, born(1984), true},  {Sex::male, born(1985), true},
        {Sex::unknown, born(1984), false}, {Sex::unknown, born(1985), true}, {Sex::male, {}, false},
        {Sex::female, {}, true},           {Sex::unknown, {}, false},        {Sex::male, {1984, 8, 15}, false},
        {Sex::male, {2084, 8, 15}, true},
    };
    for (const auto& [sex, birth, contradicted] : cases)
        EXPECT_EQ(contradicts("027084000999", sex, birth), contradicted) << birth.year;
}

TEST(NationalId, RestoringLeadingZeros)
{
    const struct
    {
        std::string_view digits;
        Sex sex;
        text::Date birth;
        std::optional<std::string> restored;
    } cases[] = {
        {"27084000999", Sex::male, born(1984), "027084000999"},
        {"27084000999", Sex::male, {}, "027084000999"},
        {"27084000999", Sex::unknown, born(1984), "027084000999"},
        {"1084000999", Sex::male, born(1984), "001084000999"},
        {"8184000999", Sex::female, born(1984), "008184000999"},
        {"27084000999", Sex::unknown, {}, std::nullopt}, // nothing to check it against
        {"27084000999", Sex::female, born(1984), std::nullopt},
        {"27084000999", Sex::male, born(1985), std::nullopt},
        {"28084000999", Sex::male, born(1984), std::nullopt}, // no such province
        {"3084000999", Sex::male, born(1984), std::nullopt},
        {"02708400099", Sex::male, born(1984), std::nullopt},  // a digit is missing elsewhere
        {"027084000999", Sex::male, born(1984), std::nullopt}, // nothing is lost
        {"125123456", Sex::male, born(1984), std::nullopt},
        {"", Sex::male, born(1984), std::nullopt},
    };
    for (const auto& [digits, sex, birth, restored] : cases)
        EXPECT_EQ(restore_leading_zeros(digits, sex, birth), restored) << digits;
}

// Whatever number is written for a listed province: losing its zeros as a number and restoring them gives it back.
TEST(NationalId, RestoresEveryListedProvince)
{
    int restored = 0;
    for (int code = 1; code < 100; ++code)
        for (const int gender : {0, 1, 2, 3}) {
            const std::string id =
                std::string(code < 10 ? "00" : "0") + std::to_string(code) + std::to_string(gender) + "84000999";
            if (!province_listed(id))
                continue;
            const NationalId read = read_national_id(std::stod(id));
            EXPECT_EQ(read.form, IdForm::short12) << id;
            EXPECT_EQ(restore_leading_zeros(read.digits, sex_in(id), born(birth_year_in(id))), id);
            ++restored;
        }
    EXPECT_EQ(restored, 63 * 4);
}

} // namespace
} // namespace datchuan::staff
