#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(OutsidePeriod, FiresWhereNoTargetCouldCountTheCourse)
{
    check_table(outside_period, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng                                     | Từ ngày    | Đến ngày   | Ngày cấp
        1  | Nguyễn Văn An   | Ứng dụng công nghệ thông tin                           | 08/06/2020 | 12/06/2020 | 19/06/2020   <- R50 @Đến ngày
        2  | Lê Thị Bình     | Ứng dụng công nghệ thông tin                           | 28/12/2020 | 05/01/2021 | 19/01/2021   // ended in the period
        3  | Trần Văn Cường  | Ứng dụng công nghệ thông tin                           | 29/12/2025 | 02/01/2026 |              <- R50 @Đến ngày
        4  | Phạm Thị Dung   | Ứng dụng công nghệ thông tin                           | 08/06/2020 |            | 19/01/2021   // the certificate's date counts
        5  | Vũ Thị Đào      | Ứng dụng công nghệ thông tin                           | 08/06/2020 |            |              <- R50 @Từ ngày
        6  | Hà Văn Giang    | Ứng dụng công nghệ thông tin                           | 2020       | 2020       |              <- R50 @Đến ngày
        7  | Mai Văn Hải     | Ứng dụng công nghệ thông tin                           | 08/06/2020 | không rõ   | 19/06/2020   <- R50 @Từ ngày   // the end is R16's
        8  | Tạ Thị Hoa      | Ứng dụng công nghệ thông tin                           | không rõ   | không rõ   |              // R16
        9  | Đỗ Văn Khang    | Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên | 08/06/2019 | 12/07/2019 | 19/07/2019   // evidence before an appointment
        10 | Ngô Thị Lan     | Trung cấp lý luận chính trị                            | 08/06/2012 | 12/12/2012 |
        11 | Cao Văn Minh    | Bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp giáo viên THCS hạng II | 08/06/2018 | 12/07/2018 |    // stock
    )");
}

TEST(OutsidePeriod, AccusesNoImpreciseDateThatMayLieInside)
{
    check_table(outside_period, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng             | Thời gian
        1  | Nguyễn Văn An   | Ứng dụng công nghệ thông tin   | 6/2022
        2  | Lê Thị Bình     | Ứng dụng công nghệ thông tin   | 6/2021
        3  | Trần Văn Cường  | Ứng dụng công nghệ thông tin   | 12/2020           <- R50 @Thời gian
        4  | Phạm Thị Dung   | Ứng dụng công nghệ thông tin   | 7/2022            // half of the year 2022 is inside
        5  | Vũ Thị Đào      | Ứng dụng công nghệ thông tin   | 2022              // so is that of this one
    )",
                {.period_from = "2021-06-15", .period_to = "2022-07-15"});
}

TEST(OutsidePeriod, KeepsToTheWindowsOfTheCourse)
{
    using staff::Tag;
    const text::Date term_from{2021, 5, 23};
    const text::Date term_to{2026, 5, 31};
    check_table(outside_period, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng                     | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | Bồi dưỡng đại biểu HĐND cấp xã         | 02/03/2026 | 06/03/2026                          // in the deputies' term
        2  | Lê Thị Bình     | Ứng dụng công nghệ thông tin           | 02/03/2026 | 06/03/2026   <- R50 @Đến ngày
        3  | Trần Văn Cường  | Ứng dụng công nghệ thông tin           | 01/03/2021 | 05/03/2021                          // no window names it: the period does
    )",
                {.windows = {{{Tag::deputies}, term_from, term_to, false}}});
}

TEST(OutsidePeriod, LetsAWindowForAnyCourseReachBeyondThePeriod)
{
    check_table(outside_period, R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng                     | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | Ứng dụng công nghệ thông tin           | 02/03/2026 | 06/03/2026
        2  | Lê Thị Bình     | Ứng dụng công nghệ thông tin           | 02/03/2027 | 06/03/2027   <- R50 @Đến ngày
    )",
                {.windows = {{{}, text::Date{2021, 1, 1}, text::Date{2026, 12, 31}, false}}});
}

TEST(OutsidePeriod, NamesThePeriodAsClerksDo)
{
    const WrittenBook written(R"(
        TT | Họ và tên       | Tên khóa bồi dưỡng             | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | Ứng dụng công nghệ thông tin   | 08/06/2020 | 12/06/2020
    )");
    const std::vector<Finding> findings = run(written.book(), only(outside_period));
    ASSERT_EQ(findings.size(), 1U);
    const std::string sentence = message(findings[0], Language::vietnamese);
    EXPECT_NE(sentence.find("12/06/2020) nằm ngoài giai đoạn 2021-2025 nên"), std::string::npos) << sentence;
}

} // namespace
} // namespace datchuan::rules
