#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(AbroadUnclear, AsksAndComparesWithTheProvider)
{
    check_table(abroad_unclear, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng       | Cơ sở đào tạo                       | Trong nước/Ngoài nước | Đến ngày
        1  | Nguyễn Văn An   | Chuyển đổi số            | Trường Chính trị Nguyễn Văn Cừ      | Trong nước            | 12/08/2024
        2  | Lê Thị Bình     | Chuyển đổi số            | Trường Chính trị Nguyễn Văn Cừ      |                       | 12/08/2024   <- R63 @Trong nước/Ngoài nước
        3  | Trần Văn Cường  | Chuyển đổi số            | Trường Chính trị Nguyễn Văn Cừ      | Nước ngoài            | 12/08/2024   <- R63 @Trong nước/Ngoài nước
        4  | Phạm Thị Dung   | Chuyển đổi số            | Học viện Công vụ Singapore          | Trong nước            | 12/08/2024   <- R63
        5  | Vũ Thị Đào      | Chuyển đổi số            | Học viện Công vụ Singapore          | Singapore             | 12/08/2024
        6  | Hà Văn Giang    | Chuyển đổi số            | Đại học Nhật Bản, cơ sở Hà Nội      | Trong nước            | 12/08/2024   // a campus here
        7  | Mai Văn Hải     | Chuyển đổi số            |                                     | Nước ngoài            | 12/08/2024
        8  | Tạ Thị Hoa      | Chuyển đổi số            | Trường Đại học Kinh Bắc             | Nước ngoài            | 12/08/2024   // not known to the data
    )");
}

TEST(AbroadUnclear, BelievesTheCountryInBrackets)
{
    check_table(abroad_unclear, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng       | Cơ sở đào tạo                       | Trong nước/Nước ngoài | Đến ngày
        1  | Nguyễn Văn An   | Thạc sĩ Luật             | Trường Đại học Queensland (Úc)      | Trong nước            | 12/08/2024   <- R63
        2  | Lê Thị Bình     | Thạc sĩ Luật             | Trường Đại học Queensland (Úc)      | Nước ngoài            | 12/08/2024
        3  | Trần Văn Cường  | Thạc sĩ Luật             | Trường Đại học Luật (cơ sở Hà Nội)  | Trong nước            | 12/08/2024
    )");
}

TEST(AbroadUnclear, TakesABlankMarkForAnAnswer)
{
    check_table(abroad_unclear, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng       | Cơ sở đào tạo                       | Nước ngoài | Đến ngày
        1  | Nguyễn Văn An   | Chuyển đổi số            | Trường Chính trị Nguyễn Văn Cừ      |            | 12/08/2024
        2  | Lê Thị Bình     | Chuyển đổi số            | Trường Chính trị Nguyễn Văn Cừ      | x          | 12/08/2024   <- R63
        3  | Trần Văn Cường  | Chuyển đổi số            | Học viện Công vụ Singapore          | x          | 12/08/2024
    )");
    check_table(abroad_unclear, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng       | Cơ sở đào tạo                       | Nơi học    | <          | Đến ngày
        ^  | ^               | ^                        | ^                                   | Trong nước | Nước ngoài | ^
        1  | Nguyễn Văn An   | Chuyển đổi số            | Trường Chính trị Nguyễn Văn Cừ      | x          |            | 12/08/2024
        2  | Lê Thị Bình     | Chuyển đổi số            | Trường Chính trị Nguyễn Văn Cừ      |            |            | 12/08/2024   <- R63 @Trong nước
        3  | Trần Văn Cường  | Chuyển đổi số            | Trường Chính trị Nguyễn Văn Cừ      |            | x          | 12/08/2024   <- R63 @Nước ngoài
    )");
}

} // namespace
} // namespace datchuan::rules
