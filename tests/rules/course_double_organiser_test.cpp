#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(CourseDoubleOrganiser, FiresOnceOnTheClassThatComesSecond)
{
    check_table(course_double_organiser, R"(
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng            | Cơ sở đào tạo         | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | 15/08/1984 | Kỹ năng soạn thảo văn bản     | Trường Chính trị      | 06/03/2023 | 10/03/2023
        2  | Lê Thị Bình     | 02/03/1990 | Kỹ năng soạn thảo văn bản     | Trường Chính trị      | 06/03/2023 | 10/03/2023
        3  | Trần Văn Cường  | 02/03/1979 | Kỹ năng soạn thảo văn bản     | Trường chính trị      | 06/03/2023 | 10/03/2023
        4  | Phạm Thị Dung   | 02/03/1980 | Kỹ năng soạn thảo văn bản     | Trường Chính trị      | 06/03/2023 | 10/03/2023
        5  | Nguyễn Văn An   | 15/08/1984 | Kỹ năng soạn thảo  văn bản    | Sở Nội vụ             | 09/10/2023 | 13/10/2023   <- R48 @Tên khóa bồi dưỡng
        6  | Lê Thị Bình     | 02/03/1990 | Kỹ năng soạn thảo văn bản     | Sở Nội vụ             | 09/10/2023 | 13/10/2023
        7  | Trần Văn Cường  | 02/03/1979 | Kỹ năng soạn thảo văn bản     | Sở Nội vụ             | 09/10/2023 | 13/10/2023
    )");
}

TEST(CourseDoubleOrganiser, StaysSilentOnOtherYearsPeopleAndNames)
{
    check_table(course_double_organiser, R"(
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng            | Cơ sở đào tạo         | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | 15/08/1984 | Cập nhật kiến thức pháp luật  | Trường Chính trị      | 06/03/2023 | 10/03/2023
        2  | Lê Thị Bình     | 02/03/1990 | Cập nhật kiến thức pháp luật  | Trường Chính trị      | 06/03/2023 | 10/03/2023
        3  | Trần Văn Cường  | 02/03/1979 | Cập nhật kiến thức pháp luật  | Trường Chính trị      | 06/03/2023 | 10/03/2023
        4  | Nguyễn Văn An   | 15/08/1984 | Cập nhật kiến thức pháp luật  | Sở Tư pháp            | 07/10/2024 | 11/10/2024   // another year
        5  | Lê Thị Bình     | 02/03/1990 | Cập nhật kiến thức pháp luật  | Sở Tư pháp            | 07/10/2024 | 11/10/2024
        6  | Trần Văn Cường  | 02/03/1979 | Cập nhật kiến thức pháp luật  | Sở Tư pháp            | 07/10/2024 | 11/10/2024
        7  | Nguyễn Văn An   | 15/08/1984 | Cập nhật kiến thức pháp luật  | Sở Nội vụ             | 09/10/2023 | 13/10/2023   // two of them only
        8  | Lê Thị Bình     | 02/03/1990 | Cập nhật kiến thức pháp luật  | Sở Nội vụ             | 09/10/2023 | 13/10/2023
        9  | Nguyễn Văn An   | 15/08/1984 | Bồi dưỡng đạo đức công vụ     | Sở Nội vụ             | 09/05/2023 | 13/05/2023
        10 | Lê Thị Bình     | 02/03/1990 | Bồi dưỡng đạo đức công vụ     | Sở Nội vụ             | 09/05/2023 | 13/05/2023
        11 | Trần Văn Cường  | 02/03/1979 | Bồi dưỡng đạo đức công vụ     | Sở Nội vụ             | 09/05/2023 | 13/05/2023
        12 | Nguyễn Văn An   | 15/08/1984 | Bồi dưỡng đạo đức công vụ     | Sở Nội vụ tỉnh Bắc Ninh | 09/10/2023 | 13/10/2023   // the same body
        13 | Lê Thị Bình     | 02/03/1990 | Bồi dưỡng đạo đức công vụ     | Sở Nội vụ tỉnh Bắc Ninh | 09/10/2023 | 13/10/2023
        14 | Trần Văn Cường  | 02/03/1979 | Bồi dưỡng đạo đức công vụ     | Sở Nội vụ tỉnh Bắc Ninh | 09/10/2023 | 13/10/2023
    )");
}

TEST(CourseDoubleOrganiser, ReadsWhoGaveTheCourseOffTheTitle)
{
    constexpr std::string_view lists = R"(
        == Lớp 1
        DANH SÁCH HỌC VIÊN LỚP BỒI DƯỠNG KỸ NĂNG SOẠN THẢO VĂN BẢN DO TRƯỜNG CHÍNH TRỊ TỈNH TỔ CHỨC
        (Từ ngày 06/03/2023 đến ngày 10/03/2023)
        TT | Họ và tên       | Ngày sinh  | Đơn vị
        1  | Nguyễn Văn An   | 15/08/1984 | Sở Y tế
        2  | Lê Thị Bình     | 02/03/1990 | Sở Y tế
        3  | Trần Văn Cường  | 02/03/1979 | Sở Nội vụ
        == Lớp 2
        DANH SÁCH HỌC VIÊN LỚP BỒI DƯỠNG KỸ NĂNG SOẠN THẢO VĂN BẢN
        Đơn vị tổ chức: Sở Nội vụ
        (Từ ngày 09/10/2023 đến ngày 13/10/2023)
        TT | Họ và tên       | Ngày sinh  | Đơn vị
        1  | Nguyễn Văn An   | 15/08/1984 | Sở Y tế                <- R48 @Họ và tên
        2  | Lê Thị Bình     | 02/03/1990 | Sở Y tế
        3  | Trần Văn Cường  | 02/03/1979 | Sở Nội vụ
    )";
    check_table(course_double_organiser, lists);
    std::string one(lists);
    one.replace(one.find("Sở Nội vụ\n        (Từ"), std::string("Sở Nội vụ").size(), "Trường Chính trị tỉnh");
    one.erase(one.find("<- R48 @Họ và tên"), std::string("<- R48 @Họ và tên").size());
    check_table(course_double_organiser, one);
}

TEST(CourseDoubleOrganiser, WantsMostOfTheSmallerClass)
{
    check_table(course_double_organiser, R"(
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng            | Cơ sở đào tạo         | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | 15/08/1984 | Kỹ năng soạn thảo văn bản     | Trường Chính trị      | 06/03/2023 | 10/03/2023
        2  | Lê Thị Bình     | 02/03/1990 | Kỹ năng soạn thảo văn bản     | Trường Chính trị      | 06/03/2023 | 10/03/2023
        3  | Trần Văn Cường  | 02/03/1979 | Kỹ năng soạn thảo văn bản     | Trường Chính trị      | 06/03/2023 | 10/03/2023
        4  | Phạm Thị Dung   | 02/03/1980 | Kỹ năng soạn thảo văn bản     | Trường Chính trị      | 06/03/2023 | 10/03/2023
        5  | Hà Văn Giang    | 02/03/1981 | Kỹ năng soạn thảo văn bản     | Trường Chính trị      | 06/03/2023 | 10/03/2023
        6  | Mai Văn Hải     | 02/03/1982 | Kỹ năng soạn thảo văn bản     | Trường Chính trị      | 06/03/2023 | 10/03/2023
        7  | Nguyễn Văn An   | 15/08/1984 | Kỹ năng soạn thảo văn bản     | Sở Nội vụ             | 09/10/2023 | 13/10/2023
        8  | Lê Thị Bình     | 02/03/1990 | Kỹ năng soạn thảo văn bản     | Sở Nội vụ             | 09/10/2023 | 13/10/2023
        9  | Trần Văn Cường  | 02/03/1979 | Kỹ năng soạn thảo văn bản     | Sở Nội vụ             | 09/10/2023 | 13/10/2023
        10 | Tạ Thị Hoa      | 02/03/1983 | Kỹ năng soạn thảo văn bản     | Sở Nội vụ             | 09/10/2023 | 13/10/2023
        11 | Đỗ Văn Khang    | 02/03/1984 | Kỹ năng soạn thảo văn bản     | Sở Nội vụ             | 09/10/2023 | 13/10/2023
        12 | Ngô Thị Lan     | 02/03/1985 | Kỹ năng soạn thảo văn bản     | Sở Nội vụ             | 09/10/2023 | 13/10/2023   // three of six
    )");
}

TEST(CourseDoubleOrganiser, TakesOneClassOnTwoListsForOne)
{
    check_table(course_double_organiser, R"(
        == Cử đi học
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng            | Cơ sở đào tạo                    | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | 15/08/1984 | Kỹ năng soạn thảo văn bản     | Trường Chính trị Nguyễn Văn Cừ   | 06/03/2023 | 10/03/2023
        2  | Lê Thị Bình     | 02/03/1990 | Kỹ năng soạn thảo văn bản     | Trường Chính trị Nguyễn Văn Cừ   | 06/03/2023 | 10/03/2023
        3  | Trần Văn Cường  | 02/03/1979 | Kỹ năng soạn thảo văn bản     | Trường Chính trị Nguyễn Văn Cừ   | 06/03/2023 | 10/03/2023
        == Kết quả
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng            | Cơ sở đào tạo                    | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | 15/08/1984 | Kỹ năng soạn thảo văn bản     | TCT NVC                          | 06/03/2023 | 10/03/2023
        2  | Lê Thị Bình     | 02/03/1990 | Kỹ năng soạn thảo văn bản     | TCT NVC                          | 06/03/2023 | 10/03/2023
        3  | Trần Văn Cường  | 02/03/1979 | Kỹ năng soạn thảo văn bản     | TCT NVC                          | 06/03/2023 | 10/03/2023
    )");
}

} // namespace
} // namespace datchuan::rules
