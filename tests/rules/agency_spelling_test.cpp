#include <ctime>

#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(AgencySpelling, OffersTheCommonestSpelling)
{
    check_table(agency_spelling, R"(
        STT | Họ và tên      | Ngày sinh  | Đơn vị công tác
        1   | Nguyễn Văn An  | 15/08/1984 | Sở Nội vụ
        2   | Đỗ Thị Bưởi    | 02/03/1985 | Sở NV              <- R29 @Đơn vị công tác => Sở Nội vụ
        3   | Trần Văn Chính | 02/03/1990 | Sở Nội vụ
        4   | Lê Văn Dũng    | 01/01/1979 | SỞ NỘI VỤ          <- R29 Sở Nội vụ
        5   | Hồ Thị Đào     | 02/03/1990 | Sở Nội Vụ          <- R29 Sở Nội vụ
        6   | Cao Thị Hà     | 01/01/1979 | So Noi vu          <- R29 Sở Nội vụ
        7   | Vũ Thị Hồng    | 01/01/1981 | P. Võ Cường
        8   | Mai Văn Khang  | 01/01/1982 | UBND xã Hòa An
        9   | Tạ Văn Lâm     | 01/01/1983 | UBND xã Hòa An
        10  | Lý Văn Minh    | 01/01/1983 | UBND xa Hoa An     <- R29 UBND xã Hòa An
        11  | Hà Văn Nam     | 01/01/1983 | UBND xã Hoà An     <- R29 UBND xã Hòa An
    )");
}

TEST(AgencySpelling, CountsTheWholeWorkbook)
{
    check_table(agency_spelling, R"(
        STT | Họ và tên      | Ngày sinh  | Đơn vị công tác
        1   | Nguyễn Văn An  | 15/08/1984 | VP UBND tỉnh          <- R29 Văn phòng UBND tỉnh
        2   | Đỗ Thị Bưởi    | 02/03/1985 | Văn phòng UBND tỉnh
        == Kết quả
        TT | Họ và tên       | Tên khóa bồi dưỡng | Đơn vị công tác      | Đến ngày
        1  | Nguyễn Văn An   | Chuyển đổi số      | Văn phòng UBND tỉnh  | 12/08/2022
        2  | Đỗ Thị Bưởi     | Chuyển đổi số      | VP. UBND Tỉnh        | 12/08/2022  <- R29 @Đơn vị công tác => Văn phòng UBND tỉnh
    )");
}

TEST(AgencySpelling, StaysSilentOnDifferentAgencies)
{
    check_table(agency_spelling, R"(
        STT | Họ và tên      | Ngày sinh  | Đơn vị công tác
        1   | Nguyễn Văn An  | 15/08/1984 | UBND xã Hòa An
        2   | Đỗ Thị Bưởi    | 02/03/1985 | UBND xã Hòa An
        3   | Trần Văn Chính | 02/03/1990 | UBND xã Hóa An        // another place
        4   | Lê Văn Dũng    | 01/01/1979 | UBND xa Hoa An        // either of them
        5   | Hồ Thị Đào     | 02/03/1990 | Trường THPT số 1
        6   | Cao Thị Hà     | 01/01/1979 | Trường THPT số 1
        7   | Vũ Thị Hồng    | 01/01/1981 | Trường THPT số 2
        8   | Mai Văn Khang  | 01/01/1982 | HĐND xã Hòa An
        9   | Tạ Văn Lâm     | 01/01/1983 | Sở  Y tế              // R12
        10  | Lý Văn Minh    | 01/01/1983 | Sở Y tế
        11  | Hà Văn Nam     | 01/01/1983 | Sở Y tế
        12  | Tô Văn Oanh    | 01/01/1983 | THPT Kim Lân
        13  | Chu Văn Phú    | 01/01/1983 | THPT Kim Lân
        14  | Đào Văn Quý    | 01/01/1983 | THPT Kim Lan
        15  | Bùi Văn Sơn    | 01/01/1983 |
        16  | Bùi Văn Sang   | 01/01/1983 | -
        17  | Bùi Văn Tài    | 01/01/1983 | Sở Tài chính
        18  | Bùi Văn Tân    | 01/01/1983 | Sở TC                 // neither is commoner
    )");
}

// Processor time of the rule on so many agencies, all of them different but for the last two.
double cost_of(int agencies)
{
    std::string text = "STT | Họ và tên | Ngày sinh | Đơn vị công tác\n";
    for (int i = 1; i <= agencies; ++i)
        text += std::to_string(i) + " | Nguyễn Văn An | 01/01/1980 | Trường Tiểu học số " + std::to_string(i) + "\n";
    text += "1 | Nguyễn Văn An | 01/01/1980 | Trường Tiểu học số 7\n";
    text += "1 | Nguyễn Văn An | 01/01/1980 | Trường TH số 07\n";
    const WrittenBook book(text);
    const std::clock_t start = std::clock();
    EXPECT_EQ(written(book.book(), run(book.book(), only(agency_spelling))),
              std::vector<std::string>{"D" + std::to_string(agencies + 3) + " R29 => Trường Tiểu học số 7"});
    return static_cast<double>(std::clock() - start);
}

TEST(AgencySpelling, NeedsNoComparisonOfAllPairs)
{
    // Four times as many cost about four times as much; pairs would cost sixteen times as much.
    EXPECT_LT(cost_of(8'000), 10 * cost_of(2'000));
}

} // namespace
} // namespace datchuan::rules
