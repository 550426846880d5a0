#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(CoursesOverlap, FiresOnTheLaterOfTwoFullTimeCourses)
{
    check_table(courses_overlap, R"(
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng             | Hình thức      | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | 15/08/1984 | Bồi dưỡng đạo đức công vụ      | Tập trung      | 08/06/2022 | 14/06/2022   <- R46 @Từ ngày   // listed first, began later
        2  | Nguyễn Văn An   | 15/08/1984 | Kỹ năng thực thi công vụ       | Tập trung      | 06/06/2022 | 10/06/2022
        3  | Nguyễn Văn An   | 15/08/1984 | Ứng dụng công nghệ thông tin   | Tập trung      | 15/06/2022 | 17/06/2022   // the day after
        4  | Lê Thị Bình     | 02/03/1990 | Bồi dưỡng đạo đức công vụ      |                | 06/06/2022 | 10/06/2022
        5  | Lê Thị Bình     | 02/03/1990 | Kỹ năng thực thi công vụ       |                | 10/06/2022 | 14/06/2022   <- R46 @Từ ngày   // one day, form not said
        6  | Trần Văn Cường  | 02/03/1979 | Trung cấp lý luận chính trị    | Tập trung      | 06/06/2022 | 10/12/2022
        7  | Trần Văn Cường  | 02/03/1979 | Bồi dưỡng đạo đức công vụ      | Tập trung      | 04/07/2022 | 08/07/2022   <- R46
        8  | Trần Văn Cường  | 02/03/1979 | Kỹ năng thực thi công vụ       | Tập trung      | 05/09/2022 | 09/09/2022   <- R46            // still during the long one
    )");
}

TEST(CoursesOverlap, LetsWhatMayGoTogetherPass)
{
    check_table(courses_overlap, R"(
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng             | Hình thức      | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | 15/08/1984 | Trung cấp lý luận chính trị    | Vừa làm vừa học | 06/06/2022 | 10/12/2023
        2  | Nguyễn Văn An   | 15/08/1984 | Bồi dưỡng đạo đức công vụ      | Tập trung      | 04/07/2022 | 08/07/2022
        3  | Lê Thị Bình     | 02/03/1990 | Bồi dưỡng đạo đức công vụ      | Tập trung      | 6/2022     | 6/2022       // no exact days
        4  | Lê Thị Bình     | 02/03/1990 | Kỹ năng thực thi công vụ       | Tập trung      | 06/06/2022 | 10/06/2022
        5  | Trần Văn Cường  | 02/03/1979 | Bồi dưỡng đạo đức công vụ      | Tập trung      | 06/06/2022 | 10/06/2022
        6  | Phạm Thị Dung   | 02/03/1985 | Kỹ năng thực thi công vụ       | Tập trung      | 06/06/2022 | 10/06/2022   // another person
        7  | Vũ Thị Đào      | 02/03/1986 | Bồi dưỡng đạo đức công vụ      | Tập trung      | 06/06/2022 | 10/06/2022
        8  | Vũ Thị Đào      | 02/03/1986 | Bồi dưỡng đạo đức công vụ      | Tập trung      | 06/06/2022 | 10/06/2022   // the same course: R47
        9  | Hà Văn Giang    | 02/03/1987 | Bồi dưỡng đạo đức công vụ      | Tập trung      | 06/06/2022 | 01/06/2022   // R49
        10 | Hà Văn Giang    | 02/03/1987 | Kỹ năng thực thi công vụ       | Tập trung      | 05/06/2022 | 08/06/2022
    )");
}

TEST(CoursesOverlap, SeesAnotherCourseBehindOneOfTheSameTitle)
{
    check_table(courses_overlap, R"(
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng             | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | 15/08/1984 | Kỹ năng thực thi công vụ       | 06/06/2022 | 17/06/2022
        2  | Nguyễn Văn An   | 15/08/1984 | Bồi dưỡng đạo đức công vụ      | 08/06/2022 | 30/06/2022   <- R46
        3  | Nguyễn Văn An   | 15/08/1984 | Bồi dưỡng đạo đức công vụ      | 13/06/2022 | 15/06/2022   <- R46   // over the first, not only its own kind
        4  | Nguyễn Văn An   | 15/08/1984 | Bồi dưỡng đạo đức công vụ      | 20/06/2022 | 24/06/2022           // only its own kind
    )");
}

TEST(CoursesOverlap, ReadsPeriodsAndNamesTheOtherCourse)
{
    constexpr std::string_view text = R"(
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng             | Thời gian
        1  | Nguyễn Văn An   | 15/08/1984 | Kỹ năng thực thi công vụ       | 06/6-10/6/2022
           |                 |            | Bồi dưỡng đạo đức công vụ      | 08/6-14/6/2022   <- R46 @Thời gian
        2  | Lê Thị Bình     | 02/03/1990 | Bồi dưỡng đạo đức công vụ      | 08/6-14/6/2022
    )";
    check_table(courses_overlap, text);

    const WrittenBook written(text);
    const std::vector<Finding> findings = run(written.book(), only(courses_overlap));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(message(findings[0], Language::vietnamese),
              "Nguyễn Văn An học hai lớp trùng thời gian: “Bồi dưỡng đạo đức công vụ” và “Kỹ năng thực thi công vụ” "
              "(06/06/2022 - 10/06/2022, ô B2). Vui lòng kiểm tra ngày học.");
}

} // namespace
} // namespace datchuan::rules
