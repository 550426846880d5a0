// Agencies in texts of post and agency, in sections and in names of sheets.
#include "staff/agency_text.hpp"

#include <gtest/gtest.h>

namespace datchuan::staff {
namespace {

TEST(AgencyText, OfAPost)
{
    EXPECT_EQ(agency_of_post("trưởng phòng, phòng nội vụ"), "phòng nội vụ");
    EXPECT_EQ(agency_of_post("phó trưởng phòng, phòng nội vụ, ubnd huyện tiên du"), "phòng nội vụ, ubnd huyện tiên du");
    EXPECT_EQ(agency_of_post("chủ tịch ubnd, ubnd xã gia bình"), "ubnd xã gia bình");
    EXPECT_EQ(agency_of_post("phó bí thư đảng ủy, chủ tịch ubnd xã gia bình"), "ubnd xã gia bình");
    EXPECT_EQ(agency_of_post("chuyên viên\nsở nội vụ"), "sở nội vụ");
    EXPECT_EQ(agency_of_post("chuyên viên - sở nội vụ"), "sở nội vụ");
    EXPECT_EQ(agency_of_post("trưởng khoa / khoa luật"), "khoa luật");
    EXPECT_EQ(agency_of_post("giáo viên trường tiền an"), "trường tiền an");
    EXPECT_EQ(agency_of_post("chuyên viên"), "");
    EXPECT_EQ(agency_of_post("viện trưởng"), "");
    EXPECT_EQ(agency_of_post(""), "");
}

TEST(AgencyText, AsItIsWritten)
{
    struct Case
    {
        std::string_view text;
        std::string_view folded;
        std::string_view written;
    };
    for (const Case& each :
         {Case{"Chủ tịch UBND,  UBND xã Gia Bình", "ubnd xã gia bình", "UBND xã Gia Bình"},
          Case{"Chuyên viên\nSở  Nội vụ", "sở nội vụ", "Sở Nội vụ"}, Case{"  SỞ NỘI VỤ ", "sở nội vụ", "SỞ NỘI VỤ"},
          Case{"So\u031B\u0309 Nội vụ", "sở nội vụ", "Sở Nội vụ"}, // decomposed
          Case{"Sở Y tế", "sở nội vụ", ""}, Case{"Sở Y tế", "", ""}, Case{"", "sở nội vụ", ""}})
        EXPECT_EQ(as_written(each.text, each.folded), each.written) << each.text;
}

TEST(AgencyText, IsAnAgency)
{
    for (const std::string_view name : {"sở nội vụ", "ubnd xã gia bình", "p. nội vụ", "trường thcs tiền an"})
        EXPECT_TRUE(is_agency_name(name)) << name;
    for (const std::string_view name : {"sheet1", "công chức", "danh sách", "2024", "sở", "viện trưởng", ""})
        EXPECT_FALSE(is_agency_name(name)) << name;
}

} // namespace
} // namespace datchuan::staff
