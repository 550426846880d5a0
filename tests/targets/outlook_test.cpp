#include "targets/outlook.hpp"

#include <gtest/gtest.h>

#include "targets/counting.hpp"

namespace datchuan::targets {
namespace {

// Ten civil servants, three of whom had a law course: two within the year before 30/06/2024.
constexpr std::string_view book = R"(
    Họ và tên      | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng
    Phạm Thị An    | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức
    Phạm Văn Bình  | 02/01/1980 | Nam       | Sở Nội vụ | Công chức
    Phạm Thị Chi   | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức
    Phạm Văn Dũng  | 04/01/1980 | Nam       | Sở Nội vụ | Công chức
    Phạm Thị Giang | 05/01/1980 | Nữ        | Sở Nội vụ | Công chức
    Phạm Văn Phúc  | 06/01/1980 | Nam       | Sở Nội vụ | Công chức
    Phạm Thị Nga   | 07/01/1980 | Nữ        | Sở Nội vụ | Công chức
    Phạm Văn Hùng  | 08/01/1980 | Nam       | Sở Nội vụ | Công chức
    Phạm Thị Yến   | 09/01/1980 | Nữ        | Sở Nội vụ | Công chức
    Phạm Văn Kiên  | 10/01/1980 | Nam       | Sở Nội vụ | Công chức
    == Bồi dưỡng
    Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Đến ngày   | Kết quả
    Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    Phạm Văn Bình  | 02/01/1980 | Cập nhật kiến thức pháp luật | 11/09/2023 | Khá
    Phạm Thị Chi   | 03/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2024 | Khá
)";

struct Outlooks : testing::Test
{
    [[nodiscard]] Result result_on(const text::Date& day) const
    {
        return compute({law_target()}, written.workbook, written.tables, *written.registry, day, Language::vietnamese)
            .front();
    }

    rules::WrittenBook written{book};
    Target target = std::get<Target>(parse(law_target(), Language::vietnamese));
};

TEST_F(Outlooks, PlanAndForecast)
{
    const Result result = result_on({2024, 6, 30});
    ASSERT_EQ(counts(result), "3/10, 0, 2, 3");
    const auto plan = plan_to_deadline(target, result);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->months, 19); // 30/06/2024 to 31/12/2025: the last one is begun
    EXPECT_EQ(plan->persons, 5);
    EXPECT_EQ(plan->per_month, 1);
    const auto pace = forecast(target, result, *written.registry);
    ASSERT_TRUE(pace);
    EXPECT_EQ(pace->last_year, 2);
    EXPECT_EQ(pace->by_deadline, 6);
    EXPECT_EQ(pace->per_year, 4);
    EXPECT_EQ(outlook_sentence(target, result, *written.registry, Language::vietnamese),
              "Đến ngày 31/12/2025 cần thêm 5 người: mỗi tháng 1 người. Ước tính theo tốc độ 12 "
              "tháng qua (2 người): đến 31/12/2025 đạt khoảng 60,0%; cần 4 người mỗi năm.");
}

TEST_F(Outlooks, NothingIsPlannedWhereNoTimeIsLeft)
{
    const Result result = result_on({2025, 12, 31});
    EXPECT_FALSE(plan_to_deadline(target, result));
    EXPECT_FALSE(forecast(target, result, *written.registry));
    EXPECT_EQ(outlook_sentence(target, result, *written.registry, Language::english), "");
}

} // namespace
} // namespace datchuan::targets
