#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

TEST(PersonRepeated, KnowsAPersonByNameAndIdOrNameAndBirthDate)
{
    check_table(person_repeated, R"(
        STT | Họ và tên        | Ngày sinh  | Số CCCD      | Đơn vị công tác
        1   | Quách Ngọc Lê    | 04/03/1981 | 030181339118 | Sở Nội vụ
        2   | Kiều Thanh Bảo   | 24/04/1974 | 027074846239 | Sở Nội vụ
        3   | Quách Ngọc Lê    | 04/03/1981 | 030181339118 | Sở Y tế        <- R27 @Họ và tên   // one id: the agency doesn't matter
        4   | Kiều Thanh Bảo   | 24/04/1974 |              | Sở Nội vụ      <- R27
        5   | KIỀU THANH BẢO   | 24/4/1974  | 027074846239 |                <- R27
        6   | Kiều Thanh Bảo   | 24/04/1974 | 027074999999 | Sở Nội vụ      <- R27              // fits row 4, which has no id
        7   | Trần Thị Hòa     | 02/03/1985 |              | Sở Y tế
        8   | Trần Thị Hoà     | 02/03/1985 |              | Sở Y tế        <- R27              // one name, the tone mark elsewhere
    )");
}

TEST(PersonRepeated, LetsNamesakesPass)
{
    check_table(person_repeated, R"(
        STT | Họ và tên        | Ngày sinh  | Số CCCD      | Đơn vị công tác
        1   | Nguyễn Văn An    | 15/08/1984 | 027084000999 | Sở Nội vụ
        2   | Nguyễn Văn An    | 15/08/1984 | 027084000111 | Sở Nội vụ      // another id
        3   | Lê Thị Bình      | 02/03/1990 |              | Sở Nội vụ
        4   | Lê Thị Bình      | 02/03/1990 |              | Sở Y tế        // another agency
        5   | Trần Văn Cường   | 1979       |              | Sở Y tế
        6   | Trần Văn Cường   | 1979       |              | Sở Tài chính   // only the year
        7   | Trần Văn Cường   | 8/1979     |              | Sở Tài chính
        8   | Phạm Văn Hung    | 01/02/1980 |              | Sở Tài chính
        9   | Phạm Văn Hùng    | 01/02/1980 |              | Sở Tài chính   // two names: R28
        10  | Vũ Thị Lan       | 01/02/1981 | 027181000555 | Sở Tài chính
        11  | Đỗ Thị Lan       | 01/02/1981 | 027181000555 | Sở Tài chính   // R26
        12  | Hà Văn Mạnh      |            |              | Sở Tài chính
        13  | Hà Văn Mạnh      |            |              | Sở Tài chính   // nothing but the name
    )");
}

TEST(PersonRepeated, LooksInsideOneListOfPersonsOnly)
{
    check_table(person_repeated, R"(
        == Danh sách
        Họ và tên      | Giới tính | Ngày sinh  | Số CCCD
        Nguyễn Văn An  | Nam       | 15/08/1984 | 027084000999
        Đỗ Thị Bưởi    | Nữ        | 02/03/1985 | 027185000123

        == Quy hoạch
        Họ và tên      | Giới tính | Ngày sinh  | Số CCCD
        Nguyễn Văn An  | Nam       | 15/08/1984 | 027084000999
        Đỗ Thị Bưởi    | Nữ        | 02/03/1985 | 027185000123
        Đỗ Thị Bưởi    | Nữ        | 02/03/1985 | 027185000123   <- R27

        == Bồi dưỡng
        STT | Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày
        1   | Nguyễn Văn An  | 15/08/1984 | Bồi dưỡng đạo đức công vụ     | 05/06/2023 | 09/06/2023
        2   | Nguyễn Văn An  | 15/08/1984 | Cập nhật kiến thức pháp luật  | 03/06/2024 | 07/06/2024
    )");
}

TEST(PersonRepeated, LetsADeputyStandOnceForEachCouncil)
{
    check_table(person_repeated, R"(
        STT | Họ và tên        | Ngày sinh  | Chức vụ            | Đại biểu HĐND cấp | Nhiệm kỳ
        1   | Trịnh Thị Hường  | 16/08/1983 | Chủ tịch UBND xã   | Xã                | 2021-2026
        2   | Trịnh Thị Hường  | 16/08/1983 | Chủ tịch UBND xã   | Tỉnh              | 2021-2026
        3   | Trịnh Thị Hường  | 16/08/1983 | Chủ tịch UBND xã   | Xã                | 2021-2026   <- R27
    )");
}

TEST(PersonRepeated, NamesTheFirstRow)
{
    const WrittenBook written(R"(
        Họ đệm     | Tên | Giới tính | Ngày sinh
        Nguyễn Văn | An  | Nam       | 15/08/1984
        Đỗ Thị     | Mai | Nữ        | 02/03/1985
        Nguyễn Văn | An  | Nam       | 15/08/1984
    )");
    const std::vector<Finding> findings = run(written.book(), only(person_repeated));
    ASSERT_EQ(findings.size(), 1U);
    const std::string sentence = message(findings[0], Language::vietnamese);
    EXPECT_NE(sentence.find("Nguyễn Văn An, 15/08/1984 có ở dòng 2 và dòng 4"), std::string::npos) << sentence;
}

} // namespace
} // namespace datchuan::rules
