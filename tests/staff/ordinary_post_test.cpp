#include "staff/ordinary_post.hpp"

#include <gtest/gtest.h>

namespace datchuan::staff {
namespace {

TEST(OrdinaryPost, IsOneThatSurelyLeadsNobody)
{
    for (const std::string_view post : {"Chuyên viên", "Giáo viên", "Kế toán", "Văn thư - Thủ quỹ", "Trưởng thôn",
                                        "Trợ lý", "Công chức Tư pháp - Hộ tịch", "Tổ trưởng chuyên môn"})
        EXPECT_TRUE(is_ordinary_post(post)) << post;
}

TEST(OrdinaryPost, IsNeitherALeadersNorADoubtfulNorAnUnknownOne)
{
    for (const std::string_view post : {"Trưởng phòng", "Hiệu trưởng", "Chuyên viên, Phó Trưởng phòng",
                                        "Chuyên viên phụ trách phòng", "Kế toán trưởng", "Điều phối viên", ""})
        EXPECT_FALSE(is_ordinary_post(post)) << post;
}

} // namespace
} // namespace datchuan::staff
