// Several courses in one cell.
#include "staff/course_list.hpp"

#include <string>

#include <gtest/gtest.h>

namespace datchuan::staff {
namespace {

std::string listed(std::string_view cell)
{
    std::string line;
    for (const ListedCourse& course : courses_in(cell)) {
        line += (line.empty() ? "" : " | ") + std::string(course.title);
        if (course.dates.end.known())
            line += " @" + text::to_text(course.dates.start) +
                    (course.dates.start == course.dates.end ? "" : "-" + text::to_text(course.dates.end));
    }
    return line;
}

TEST(CourseList, PartsWhatIsNumberedOrParted)
{
    EXPECT_EQ(listed("1. Đạo đức công vụ; 2. Kiến thức pháp luật"), "Đạo đức công vụ | Kiến thức pháp luật");
    EXPECT_EQ(listed("1. Đạo đức công vụ 2. Kiến thức pháp luật 3. Chuyển đổi số"),
              "Đạo đức công vụ | Kiến thức pháp luật | Chuyển đổi số");
    EXPECT_EQ(listed("- Đạo đức công vụ\n- Kiến thức pháp luật"), "Đạo đức công vụ | Kiến thức pháp luật");
    EXPECT_EQ(listed("Bồi dưỡng đạo đức công vụ\nBồi dưỡng kiến thức pháp luật"),
              "Bồi dưỡng đạo đức công vụ | Bồi dưỡng kiến thức pháp luật");
    EXPECT_EQ(listed("Đạo đức công vụ (3/2024); Kiến thức pháp luật (01/5-05/5/2023)"),
              "Đạo đức công vụ @03/2024 | Kiến thức pháp luật @01/05/2023-05/05/2023");
}

TEST(CourseList, LeavesOneCourseWhole)
{
    for (const std::string_view cell :
         {"Bồi dưỡng kiến thức pháp luật", "Bồi dưỡng kiến thức\npháp luật", "Bồi dưỡng kiến thức pháp luật\nnăm 2024",
          "Tập huấn Nghị định số 101/2017/NĐ-CP; 2023", "1. Đạo đức công vụ", "Đạo đức công vụ (phần 1; phần 2)",
          "2.5 ngày bồi dưỡng pháp luật", ""})
        EXPECT_EQ(listed(cell), cell == "1. Đạo đức công vụ" ? "1. Đạo đức công vụ" : std::string(cell));
    EXPECT_EQ(listed("Đạo đức công vụ (5/2023)"), "Đạo đức công vụ @05/2023");
}

TEST(PartsBeside, StandWhereThereAreAsManyAsCourses)
{
    using Parts = std::vector<std::string_view>;
    EXPECT_EQ(parts_beside("04/3/2024\n10/5/2024", 2), (Parts{"04/3/2024", "10/5/2024"}));
    EXPECT_EQ(parts_beside("1. 04/3/2024; 2. 10/5/2024;", 2), (Parts{"04/3/2024", "10/5/2024"}));
    EXPECT_EQ(parts_beside("04/3/2024", 2), Parts{});
    EXPECT_EQ(parts_beside("04/3/2024\n10/5/2024", 3), Parts{});
    EXPECT_EQ(parts_beside("04/3/2024", 1), Parts{}) << "nothing to be told apart";
    EXPECT_TRUE(lists_dates("04/3/2024\n10/5/2024 - 15/5/2024"));
    EXPECT_FALSE(lists_dates("04/3/2024"));
    EXPECT_FALSE(lists_dates("04/3/2024\nđang học"));
}

} // namespace
} // namespace datchuan::staff
