#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(CourseRepeated, FiresOnTheLaterOfTwoCompletionsInThePeriod)
{
    check_table(course_repeated, R"(
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng                                        | Từ ngày    | Đến ngày   | Kết quả
        1  | Tạ Bích Duyên   | 05/03/1980 | Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên    | 09/06/2025 | 03/07/2025 | Khá          <- R47 @Tên khóa bồi dưỡng   // listed first, done later
        2  | Tạ Bích Duyên   | 05/03/1980 | Bồi dưỡng kiến thức quản lý nhà nước  ngạch Chuyên viên   | 12/09/2022 | 06/10/2022 | Giỏi
        3  | Tạ Bích Duyên   | 05/03/1980 | Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên chính | 09/06/2023 | 03/07/2023 | Khá
        4  | Nguyễn Văn An   | 15/08/1984 | Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên    | 12/09/2022 | 06/10/2022 | Đang học
        5  | Nguyễn Văn An   | 15/08/1984 | Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên    | 09/06/2023 | 03/07/2023 | Khá          // the first wasn't completed
        6  | Lê Thị Bình     | 02/03/1990 | Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên    | 12/09/2019 | 06/10/2019 | Khá
        7  | Lê Thị Bình     | 02/03/1990 | Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên    | 09/06/2023 | 03/07/2023 | Khá          // the first was before the period
        8  | Trần Văn Cường  | 02/03/1979 | Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên    | 09/06/2023 | 03/07/2023 | Khá
        9  | Trần Văn Cường  | 02/03/1979 | Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên    | 09/06/2023 | 03/07/2023 |              <- R47   // written twice in one list
        10 | Trần Văn Cường  | 02/03/1980 | Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên    | 09/06/2023 | 03/07/2023 | Khá          // a namesake
        11 | Hà Văn Giang    | 02/03/1987 | Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên    | không rõ   | không rõ   | Khá          // R16: nobody knows when
        12 | Hà Văn Giang    | 02/03/1987 | Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên    | 09/06/2023 | 03/07/2023 | Khá
    )");
}

TEST(CourseRepeated, AllowsYearlyUpdatesOnceAYear)
{
    check_table(course_repeated, R"(
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng                                      | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | 15/08/1984 | Cập nhật kiến thức pháp luật cho cán bộ, công chức      | 06/06/2022 | 10/06/2022
        2  | Nguyễn Văn An   | 15/08/1984 | Cập nhật kiến thức pháp luật cho cán bộ, công chức      | 05/06/2023 | 09/06/2023
        3  | Nguyễn Văn An   | 15/08/1984 | Cập nhật kiến thức pháp luật cho cán bộ, công chức      | 04/09/2023 | 08/09/2023   <- R47   // twice in 2023
        4  | Lê Thị Bình     | 02/03/1990 | Bồi dưỡng đạo đức công vụ                               | 06/06/2022 | 10/06/2022
        5  | Lê Thị Bình     | 02/03/1990 | Bồi dưỡng đạo đức công vụ                               | 05/06/2023 | 09/06/2023
    )");
}

TEST(CourseRepeated, TakesOneAttendanceOnTwoListsForOne)
{
    check_table(course_repeated, R"(
        == Cử đi học
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng                    | Từ ngày    | Đến ngày   | Số quyết định
        1  | Nguyễn Văn An   | 15/08/1984 | Trung cấp lý luận chính trị           | 06/06/2022 | 10/12/2022 | 171/QĐ-SNV
        2  | Lê Thị Bình     | 02/03/1990 | Trung cấp lý luận chính trị           | 06/06/2022 | 10/12/2022 | 171/QĐ-SNV

        == Kết quả
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng                    | Từ ngày    | Đến ngày   | Kết quả
        1  | Nguyễn Văn An   | 15/08/1984 | Trung cấp lý luận chính trị           | 06/06/2022 | 10/12/2022 | Khá
        2  | Lê Thị Bình     | 02/03/1990 | Trung cấp lý luận chính trị           | 05/06/2023 | 09/12/2023 | Khá   <- R47
    )");
}

} // namespace
} // namespace datchuan::rules
