// To which time a title puts its list.
#include "staff/list_years.hpp"

#include <string>

#include <gtest/gtest.h>

namespace datchuan::staff {
namespace {

std::string years(std::string_view title)
{
    const text::Period list = years_of_list(title);
    return text::to_text(list.start) + ".." + text::to_text(list.end);
}

TEST(ListYears, AYearASpanOrAnEnd)
{
    EXPECT_EQ(years("THEO DÕI BỒI DƯỠNG NĂM 2024"), "2024..2024");
    EXPECT_EQ(years("THEO DÕI BỒI DƯỠNG GIAI ĐOẠN 2021-2025"), "2021..2025");
    EXPECT_EQ(years("Từ năm 2021 đến năm 2025"), "2021..2025");
    EXPECT_EQ(years("Từ 2021 đến hết 2025"), "2021..2025");
    EXPECT_EQ(years("THEO DÕI BỒI DƯỠNG (tính đến ngày 31/12/2025)"), "..2025");
    EXPECT_EQ(years("THEO DÕI BỒI DƯỠNG"), "..");
}

TEST(ListYears, TermsAndDecisionsSayNothing)
{
    EXPECT_EQ(years("BỒI DƯỠNG ĐẠI BIỂU HĐND NHIỆM KỲ 2021-2026"), "..");
    EXPECT_EQ(years("ĐẠI BIỂU HĐND NHIỆM KỲ 2021-2026 ĐÃ BỒI DƯỠNG NĂM 2023"), "2023..2023");
    EXPECT_EQ(years("THEO DÕI NĂM 2023 (Kèm theo Công văn số 12 ngày 15/01/2024)"), "2023..2023");
}

} // namespace
} // namespace datchuan::staff
