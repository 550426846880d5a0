// At home or abroad: what cells, headings and names of schools say of it.
#include "rules/study_place.hpp"

#include <string_view>

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(StudyPlace, IsNamed)
{
    EXPECT_EQ(StudyPlaces::shipped().named("Trong nước"), StudyPlace::home);
    EXPECT_EQ(StudyPlaces::shipped().named("Nước ngoài"), StudyPlace::abroad);
    for (const std::string_view both_or_neither : {"Trong nước, nước ngoài", "x", "Hà Nội", ""})
        EXPECT_EQ(StudyPlaces::shipped().named(both_or_neither), StudyPlace::unknown) << both_or_neither;
}

TEST(StudyPlace, IsToldByTheSchool)
{
    EXPECT_EQ(StudyPlaces::shipped().of_provider("Trường Chính trị tỉnh"), StudyPlace::home);
    EXPECT_EQ(StudyPlaces::shipped().of_provider("Trường Đại học Queensland (Úc)"), StudyPlace::abroad);
    EXPECT_EQ(StudyPlaces::shipped().of_provider(""), StudyPlace::unknown);
}

} // namespace
} // namespace datchuan::rules
