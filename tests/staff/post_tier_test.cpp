#include "staff/post_tier.hpp"

#include <gtest/gtest.h>

#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

struct Case
{
    std::string_view post;
    std::string_view agency;
    int tier;
};

TEST(PostTier, IsReadOffPostAndAgency)
{
    for (const Case& each : {
             Case{"Trưởng phòng", "Sở Nội vụ", 1},
             Case{"Phó Trưởng phòng Tổ chức", "Sở Nội vụ", 1},
             Case{"Giám đốc", "Sở Nội vụ", 3},
             Case{"Phó Giám đốc Sở", "Sở Tài chính", 3},
             Case{"Giám đốc Trung tâm Lưu trữ", "Sở Nội vụ", 1},
             Case{"Giám đốc", "Trung tâm Y tế huyện Lương Tài", 1},
             Case{"Chánh Thanh tra", "Thanh tra tỉnh", 3},
             Case{"Chánh Thanh tra", "Sở Xây dựng", 1},
             Case{"Chánh Văn phòng", "Sở Xây dựng", 1},
             Case{"Chánh Văn phòng", "Văn phòng UBND tỉnh", 3},
             Case{"Chi cục trưởng", "Chi cục Kiểm lâm", 1},
             Case{"Phó Cục trưởng", "Cục Văn thư", 4},
             Case{"Vụ trưởng", "Bộ Nội vụ", 4},
             Case{"Chủ tịch UBND", "UBND xã Gia Bình", 1},
             Case{"Bí thư Đảng uỷ", "Đảng uỷ phường Võ Cường", 1},
             Case{"Chủ tịch UBND", "UBND huyện Gia Bình", 2},
             Case{"Chủ tịch UBND", "UBND thị xã Thuận Thành", 2},
             Case{"Phó Bí thư Huyện uỷ", "", 2},
             Case{"Phó Chủ tịch UBND xã", "", 1},
             Case{"Hiệu trưởng", "Trường Mầm non Hoa Hồng", 1},
             // What doesn't say its tier.
             Case{"Chuyên viên", "Sở Nội vụ", 0},
             Case{"Chủ tịch", "Hội Chữ thập đỏ", 0},
             Case{"Đội trưởng", "Sở Lao động - Thương binh và Xã hội", 0},
             Case{"", "", 0},
         })
        EXPECT_EQ(post_tier(text::fold(each.post), text::fold(each.agency)), each.tier)
            << each.post << ", " << each.agency;
}

TEST(PostTier, NamesTheTheoryThatItAsksFor)
{
    EXPECT_EQ(theory_of_tier(0), PoliticalTheory::unknown);
    EXPECT_EQ(theory_of_tier(1), PoliticalTheory::intermediate);
    EXPECT_EQ(theory_of_tier(2), PoliticalTheory::intermediate);
    EXPECT_EQ(theory_of_tier(3), PoliticalTheory::advanced);
    EXPECT_EQ(theory_of_tier(4), PoliticalTheory::advanced);
    EXPECT_EQ(theory_of_tier(5), PoliticalTheory::unknown);
}

} // namespace
} // namespace datchuan::staff
