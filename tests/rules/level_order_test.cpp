#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(LevelOrder, FiresForALowerProgrammeAfterAHigherOne)
{
    check_table(level_order, R"(
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng                          | Từ ngày    | Đến ngày   | Kết quả
        1  | Nguyễn Văn An   | 15/08/1984 | Quản lý nhà nước ngạch chuyên viên chính    | 01/03/2022 | 30/04/2022 | Hoàn thành
        2  | Nguyễn Văn An   | 15/08/1984 | Quản lý nhà nước ngạch chuyên viên          | 01/03/2023 | 30/03/2023 | Hoàn thành   <- R57 @Tên khóa bồi dưỡng
        3  | Lê Thị Bình     | 02/03/1990 | Quản lý nhà nước ngạch chuyên viên          | 01/03/2022 | 30/04/2022 | Hoàn thành
        4  | Lê Thị Bình     | 02/03/1990 | Quản lý nhà nước ngạch chuyên viên chính    | 01/03/2023 | 30/04/2023 | Hoàn thành
        5  | Trần Văn Cường  | 11/03/1977 | Cao cấp lý luận chính trị                   | 01/03/2021 | 30/06/2021 | Giỏi
        6  | Trần Văn Cường  | 11/03/1977 | Trung cấp lý luận chính trị                 | 01/09/2021 | 30/12/2021 | Khá          <- R57
        7  | Phạm Thị Dung   | 16/02/1970 | Quản lý nhà nước ngạch chuyên viên chính    | 01/03/2022 | 30/04/2022 | Không đạt
        8  | Phạm Thị Dung   | 16/02/1970 | Quản lý nhà nước ngạch chuyên viên          | 01/03/2023 | 30/03/2023 | Hoàn thành   // the higher one wasn't completed
        9  | Vũ Thị Đào      | 16/07/1986 | Quản lý nhà nước ngạch chuyên viên chính    | 01/03/2022 | 30/04/2022 | Hoàn thành   // without the lower one
        10 | Vũ Thị Đào      | 16/07/1986 | Trung cấp lý luận chính trị                 | 01/03/2023 | 30/08/2023 | Hoàn thành   // another ladder
        11 | Hà Văn Giang    | 22/06/1996 | Cao cấp lý luận chính trị                   | 01/03/2021 | 30/06/2021 | Giỏi
        12 | Hà Văn Giang    | 22/06/1996 | Cập nhật kiến thức trung cấp LLCT           | 01/09/2021 | 03/09/2021 | Khá          // a refresher
    )");
}

} // namespace
} // namespace datchuan::rules
