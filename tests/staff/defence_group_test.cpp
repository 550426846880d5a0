#include "staff/defence_group.hpp"

#include <gtest/gtest.h>

#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

TEST(DefenceGroup, IsTheOneOfPostAndAgency)
{
    struct Case
    {
        std::string_view post;
        std::string_view agency;
        int group; // 0: not named
    };
    for (const auto& [post, agency, group] : {
             Case{"Thứ trưởng", "Bộ Nội vụ", 1},
             {"Giám đốc", "Sở Y tế", 2},
             {"Phó Giám đốc Sở Y tế", "", 2},
             {"Giám đốc", "Bệnh viện thuộc Sở Y tế", 0},
             {"Giám đốc Trung tâm", "Sở Y tế", 0},
             {"Phó Trưởng phòng", "Sở Y tế", 3},
             {"Trưởng phòng khám", "Sở Y tế", 0},
             {"Trưởng phòng", "UBND phường Võ Cường", 0},
             {"Bí thư Đảng uỷ", "Đảng uỷ phường Võ Cường", 3},
             {"Bí thư Đảng ủy", "Đảng ủy các cơ quan Đảng tỉnh", 0},
             {"Hiệu trưởng", "Trường THPT Hàn Thuyên", 3},
             {"Phó Hiệu trưởng", "Trường Mầm non Hoa Hồng", 4},
             {"Hiệu trưởng Trường Tiểu học Võ Cường 1", "", 4},
             {"Hiệu trưởng", "", 0},
             {"Hiệu trưởng", "Trường THCS và Trường THPT", 0},
             {"Chuyên viên", "Sở Y tế", 0},
             {"", "Sở Y tế", 0},
         })
        EXPECT_EQ(defence_group_of_post(text::fold(post), text::fold(agency)), group) << post << ", " << agency;
}

} // namespace
} // namespace datchuan::staff
