// What a cell under a content says.
#include "staff/course_mark.hpp"

#include <gtest/gtest.h>

namespace datchuan::staff {
namespace {

TEST(CourseMark, Yes)
{
    for (const std::string_view text :
         {"x",  "X",  "х",  "×",   "v",  "V",   "√",         "✓",   "ü",          "1",
          "01", "có", "Có", "đạt", "Đã", "rồi", "Trung cấp", "Khá", "12/2023/CC", "A 123456"})
        EXPECT_EQ(read_course_mark(text).mark, Mark::yes) << text;
    EXPECT_EQ(read_course_mark(1.0).mark, Mark::yes);
    EXPECT_EQ(read_course_mark(123456.0).mark, Mark::yes);
}

TEST(CourseMark, YesWithItsDate)
{
    for (const auto& [text, date] :
         {std::pair{"2023", "2023"}, std::pair{"x (5/2024)", "05/2024"}, std::pair{"15/3/2024", "15/03/2024"},
          std::pair{"01/3-05/3/2024", "05/03/2024"}, std::pair{"Đạt năm 2022", "2022"}}) {
        EXPECT_EQ(read_course_mark(text).mark, Mark::yes) << text;
        EXPECT_EQ(text::to_text(read_course_mark(text).date), date) << text;
    }
    EXPECT_EQ(text::to_text(read_course_mark(2023.0).date), "2023");
}

TEST(CourseMark, NoAndUnknown)
{
    for (const std::string_view text : {"-", "0", "không", "K", "chưa", "Chưa học", "đang học"})
        EXPECT_EQ(read_course_mark(text).mark, Mark::no) << text;
    EXPECT_EQ(read_course_mark(0.0).mark, Mark::no);
    for (const std::string_view text : {"?", "", "xem lại", "2023?", "//"})
        EXPECT_EQ(read_course_mark(text).mark, Mark::unknown) << text;
    EXPECT_EQ(read_course_mark(7.0).mark, Mark::unknown);
}

} // namespace
} // namespace datchuan::staff
