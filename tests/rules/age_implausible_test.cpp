#include "rule_table.hpp"

#include <gtest/gtest.h>

namespace datchuan::rules {
namespace {

TEST(AgeImplausible, FollowsTheRetirementAgeOfTheYear)
{
    // In 2025 men retire at 61 years 3 months, women at 56 years 8 months, at the end of that month.
    check_table(age_implausible, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính | Đơn vị công tác
        1   | Nguyễn Văn An  | 31/08/1964 | Nam       | Sở Nội vụ        <- R18 @Ngày sinh
        2   | Lê Văn Bảo     | 01/09/1964 | Nam       | Sở Nội vụ        // the 31st of December is the last day
        3   | Lê Văn Cảnh    | 01/10/1964 | Nam       | Sở Nội vụ
        4   | Trần Thị Dung  | 31/03/1969 | Nữ        | Sở Nội vụ        <- R18 @Ngày sinh
        5   | Trần Thị Em    | 30/04/1969 | Nữ        | Sở Nội vụ
        6   | Lê Hải         | 31/03/1969 |           | Sở Nội vụ        // a man of that age is still at work
        7   | Lê Hà          | 31/03/1959 |           | Sở Nội vụ        <- R18 @Ngày sinh
        8   | Lê Thị Giang   | 20/05/1990 | Nữ        | Sở Nội vụ
    )");
}

TEST(AgeImplausible, AsksForEighteenYears)
{
    check_table(age_implausible, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính | Đơn vị công tác
        1   | Nguyễn Văn An  | 01/01/2008 | Nam       | Sở Nội vụ        <- R18
        2   | Lê Văn Bảo     | 31/12/2007 | Nam       | Sở Nội vụ
        3   | Lê Văn Cảnh    | 20/05/2035 | Nam       | Sở Nội vụ        <- R18
        4   | Lê Văn Dũng    | 20/05/1990 | Nam       | Sở Nội vụ
    )");
}

TEST(AgeImplausible, SpeaksForThePersonWhereADateIsImprecise)
{
    check_table(age_implausible, R"(
        STT | Họ và tên      | Năm sinh | Giới tính | Đơn vị công tác
        1   | Nguyễn Văn An  | 1964     | Nam       | Sở Nội vụ        // perhaps born in December
        2   | Lê Văn Bảo     | 1963     | Nam       | Sở Nội vụ        <- R18
        3   | Lê Văn Cảnh    | 2007     | Nam       | Sở Nội vụ        // perhaps born in January
        4   | Lê Văn Dũng    | 2008     | Nam       | Sở Nội vụ        // perhaps 18 on that very day
        5   | Lê Văn Em      | 8/1964   | Nam       | Sở Nội vụ        <- R18
        6   | Lê Văn Giang   | 1990     | Nam       | Sở Nội vụ
    )",
                {.as_of = "2026-01-01"});
}

TEST(AgeImplausible, LeavesDeputiesAndLeaversAlone)
{
    check_table(age_implausible, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính | Đơn vị công tác | Ghi chú
        1   | Nguyễn Văn An  | 31/08/1959 | Nam       | Sở Nội vụ       |                            <- R18
        2   | Lê Văn Bảo     | 31/08/1959 | Nam       | Sở Nội vụ       | Nghỉ hưu từ 01/11/2020
        3   | Lê Văn Cảnh    | 31/08/1959 | Nam       | Sở Nội vụ       | Đã nghỉ hưu
        4   | Lê Văn Dũng    | 31/08/1959 | Nam       | Sở Nội vụ       | Nghỉ hưu từ 01/11/2026     <- R18
        5   | Lê Thị Em      | 20/05/1990 | Nữ        | Sở Nội vụ       |
    )");
    check_table(age_implausible, R"(
        STT | Họ và tên      | Ngày sinh  | Giới tính | HĐND cấp | Nhiệm kỳ  | Chức vụ
        1   | Nguyễn Văn An  | 31/08/1959 | Nam       | tỉnh     | 2021-2026 | Chủ tịch Hội Người cao tuổi
        2   | Lê Thị Em      | 20/05/1990 | Nữ        | xã       | 2021-2026 | Chuyên viên
    )",
                {.title = "DANH SÁCH ĐẠI BIỂU HỘI ĐỒNG NHÂN DÂN"});
}

TEST(AgeImplausible, LooksAtRollsOnly)
{
    check_table(age_implausible, R"(
        STT | Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Từ ngày    | Đến ngày
        1   | Nguyễn Văn An  | 15/08/1955 | Cập nhật kiến thức pháp luật | 01/03/2021 | 05/03/2021
        2   | Trần Thị Bình  | 20/09/1984 | Cập nhật kiến thức pháp luật | 01/03/2021 | 05/03/2021
    )");
}

TEST(AgeImplausible, SaysWhich)
{
    const WrittenBook book(R"(
        STT | Họ và tên      | Năm sinh | <          | Đơn vị công tác
        ^   | ^              | Nam      | Nữ         | ^
        1   | Nguyễn Văn An  | 1959     |            | Sở Nội vụ
        2   | Trần Thị Bình  |          | 20/09/2010 | Sở Nội vụ
        3   | Trần Thị Chi   |          | 20/09/1990 | Sở Nội vụ
    )");
    const auto findings = run(book.book(), only(age_implausible));
    ASSERT_EQ(written(book.book(), findings), (std::vector<std::string>{"C3 R18", "D4 R18"}));
    EXPECT_EQ(
        message(findings[0], Language::vietnamese),
        "Người sinh 1959 đã quá tuổi nghỉ hưu vào ngày 31/12/2025. Vui lòng kiểm tra năm sinh hoặc tình trạng công "
        "tác.");
    EXPECT_EQ(
        message(findings[1], Language::vietnamese),
        "Người sinh 20/09/2010 chưa đủ 18 tuổi vào ngày 31/12/2025. Vui lòng kiểm tra năm sinh hoặc tình trạng công "
        "tác.");
}

} // namespace
} // namespace datchuan::rules
