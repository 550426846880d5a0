#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(RankCodeCategory, FiresWhereTheCategoryCannotHaveTheCode)
{
    check_table(rank_code_category, R"(
        STT | Họ và tên       | Ngày sinh  | Đơn vị công tác      | Nhóm đối tượng       | Mã ngạch
        1   | Nguyễn Văn An   | 15/08/1984 | Sở Nội vụ            | Công chức            | V.07.03.29  <- R33 @Mã ngạch
        2   | Lê Thị Bình     | 02/03/1990 | Trường THCS Suối Hoa | Viên chức            | V.07.03.29
        3   | Trần Văn Cường  | 02/03/1979 | UBND xã Gia Bình     | Cán bộ               | V.07.03.29  <- R33 @Mã ngạch
        4   | Phạm Thị Dung   | 02/03/1979 | UBND xã Gia Bình     | Không chuyên trách   | 01.003      <- R33 @Mã ngạch
        5   | Vũ Thị Đào      | 02/03/1979 | UBND xã Gia Bình     | Không chuyên trách   | 06.031      // a shared code
        6   | Hà Văn Giang    | 02/03/1979 | UBND xã Gia Bình     | Không chuyên trách   | 01.004
        7   | Mai Văn Hải     | 02/03/1979 | Sở Nội vụ            | CC                   | V07.03.29   <- R33 @Mã ngạch  // malformed, but understood
        8   | Tạ Thị Hoa      | 02/03/1979 | Trung tâm Lưu trữ    | Viên chức            | 01.003      // in offices of public service
        9   | Đỗ Văn Khang    | 02/03/1979 | Sở Nội vụ            | Công chức            | 01.003
        10  | Ngô Văn Lâm     | 02/03/1979 | Sở Nội vụ            |                      | V.07.03.29  // the code tells the category
        11  | Ngô Văn Minh    | 02/03/1979 | Sở Nội vụ            | ???                  | V.07.03.29  // R31
        12  | Ngô Văn Nam     | 02/03/1979 | Sở Nội vụ            | Công chức            |
    )");
}

TEST(RankCodeCategory, ReadsListsOfRecordsToo)
{
    check_table(rank_code_category, R"(
        STT | Họ và tên       | Đối tượng | Mã ngạch   | Tên khóa bồi dưỡng   | Từ ngày    | Đến ngày
        1   | Nguyễn Văn An   | Công chức | V.07.03.29 | Đạo đức công vụ      | 01/03/2024 | 05/03/2024  <- R33 @Mã ngạch
        2   | Lê Thị Bình     | Viên chức | V.07.03.29 | Đạo đức công vụ      | 01/03/2024 | 05/03/2024
    )");
}

} // namespace
} // namespace datchuan::rules
