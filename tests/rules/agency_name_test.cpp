#include "rules/agency_name.hpp"

#include <string>
#include <utility>

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

std::string key_of(std::string_view written) { return agency_key(read_agency(written)); }

TEST(AgencyName, WritesAbbreviationsOut)
{
    const std::pair<std::string_view, std::string_view> names[]{
        {"Sở NV", "sở nội vụ"},
        {"SỞ NỘI VỤ", "sở nội vụ"},
        {"VP HĐND&UBND H. Tiên Du", "văn phòng hội đồng nhân dân ủy ban nhân dân huyện tiên du"},
        {"UBND P.Võ Cường", "ủy ban nhân dân phường võ cường"},
        {"UBND TX. Quế Võ", "ủy ban nhân dân thị xã quế võ"},
        {"UBND TT Lim", "ủy ban nhân dân thị trấn lim"},
        {"TTYT Gia Bình", "trung tâm i tế gia bình"},
        {"TT. Chờ", "tt chờ"}, // trung tâm or thị trấn
        {"Phòng GD&ĐT", "phòng giáo dục đào tạo"},
        {"Uỷ ban nhân dân xã Hoà An", "ủy ban nhân dân xã hòa an"},
        {"Trường THPT số 01", "trung học phổ thông số 1"},
    };
    for (const auto& [written, out] : names)
        EXPECT_EQ(read_agency(written).written_out, out) << written;
}

TEST(AgencyName, HasOneKeyForOneAgency)
{
    const std::pair<std::string_view, std::string_view> same[]{
        {"Sở Nội vụ", "sở NV"},
        {"Sở Nội vụ", "Sở Nôi vu"},
        {"Sở Y tế", "Sở Ytế"},
        {"Sở Y tế", "So Y te"},
        {"Sở Giáo dục và Đào tạo", "Sở GD-ĐT"},
        {"Văn phòng UBND tỉnh", "VP. UBND tỉnh"},
        {"UBND xã Gia Bình", "UBND xa Gia Bình"},
        {"Trường THCS Suối Hoa", "THCS Suối Hoa"},
        {"Trường Tiểu học Tiền An", "Trường TH Tiền An"},
        {"HĐND phường Võ Cường", "Hội đồng nhân dân P. Võ Cường"},
    };
    for (const auto& [one, other] : same)
        EXPECT_EQ(key_of(one), key_of(other)) << one << " / " << other;
}

TEST(AgencyName, KeepsDifferentAgenciesApart)
{
    const std::pair<std::string_view, std::string_view> different[]{
        {"UBND xã Hòa An", "UBND xã Hóa An"},
        {"UBND phường Võ Cường", "HĐND phường Võ Cường"},
        {"Trường THPT số 1", "Trường THPT số 2"},
        {"Trường THPT số 1 2", "Trường THPT số 12"},
        {"Phòng Nội vụ", "Sở Nội vụ"},
        {"Trường THCS Suối Hoa", "Trường THPT Suối Hoa"},
        {"Sở Tài chính", "Sở Tài nguyên và Môi trường"},
        {"Trường Tiểu học Tiền An", "Trường Tiểu học Tiên An"},
    };
    for (const auto& [one, other] : different)
        EXPECT_NE(key_of(one), key_of(other)) << one << " / " << other;
}

TEST(AgencyName, KnowsTextTypedWithoutDiacritics)
{
    EXPECT_TRUE(read_agency("UBND xa Hoa An").unmarked);
    EXPECT_TRUE(read_agency("So Noi vu").unmarked);
    EXPECT_FALSE(read_agency("UBND xã Hòa An").unmarked);
    EXPECT_FALSE(read_agency("THPT Kim Lan").unmarked);
}

} // namespace
} // namespace datchuan::rules
