#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::rules {
namespace {

constexpr std::string_view roll_and_records = R"(
        == Danh sách
        STT | Họ và tên       | Ngày sinh  | Số CCCD      | Đơn vị công tác
        1   | Nguyễn Văn An   | 15/08/1984 | 027084000999 | Sở Nội vụ
        2   | Lê Thị Bình     | 02/03/1990 | 027190001234 | Sở Y tế
        3   | Trần Văn Cường  | 02/03/1979 | 027079000111 | Sở Y tế
        4   | Trần Văn Cường  | 02/03/1979 | 027079000222 | Sở Tài chính

        == Bồi dưỡng
        TT | Họ và tên       | Ngày sinh  | Số CCCD      | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | 15/08/1984 |              | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022
        2  | Lê Thị Binh     | 02/03/1990 | 027190001234 | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022   // known by the id
        3  | Phạm Thị Dung   | 01/01/1985 |              | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022   <- R66 @Họ và tên
           |                 |            |              | Bồi dưỡng đạo đức công vụ     | 05/06/2023 | 09/06/2023   // goes on: said once
        4  | Trần Văn Cường  | 02/03/1979 |              | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022   <- R66 @Họ và tên   // which of the two?
        5  | Trần Văn Cường  | 02/03/1979 | 027079000222 | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022   // the second of them
        6  | Nguyễn Văn An   | 15/08/1985 |              | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022   <- R66   // another birth date
    )";

TEST(PersonNotOnRoll, FiresOnWhomNoRollKnows) { check_table(person_not_on_roll, roll_and_records); }

TEST(PersonNotOnRoll, TellsTheUnknownFromTheAmbiguous)
{
    const WrittenBook written(roll_and_records);
    const std::vector<Finding> findings = run(written.book(), only(person_not_on_roll));
    ASSERT_EQ(findings.size(), 3U);
    const std::string unknown = message(findings[0], Language::vietnamese);
    const std::string ambiguous = message(findings[1], Language::vietnamese);
    EXPECT_NE(unknown.find("Phạm Thị Dung có trong danh sách lớp nhưng không có trong"), std::string::npos) << unknown;
    EXPECT_NE(ambiguous.find("khớp với nhiều người"), std::string::npos) << ambiguous;
    const std::string ambiguous_en = message(findings[1], Language::english);
    EXPECT_NE(ambiguous_en.find("fits several persons"), std::string::npos) << ambiguous_en;
}

TEST(PersonNotOnRoll, OffersTheNearestNameOfTheRoll)
{
    check_table(person_not_on_roll, R"(
        == Danh sách
        STT | Họ và tên       | Ngày sinh  | Đơn vị công tác
        1   | Nguyễn Văn An   | 15/08/1984 | Sở Nội vụ
        2   | Lê Thị Bình     | 02/03/1990 | Sở Y tế
        3   | Trần Văn Hùng   | 02/03/1979 | Sở Y tế
        4   | Trần Văn Hưng   | 05/06/1980 | Sở Tài chính

        == Bồi dưỡng
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày
        1  | Nguyen Van An   | 15/08/1984 | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022   <- R66 Nguyễn Văn An
        2  | Lê Thị Bìnhh    | 02/03/1990 | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022   <- R66 Lê Thị Bình
        3  | Lê Thị Bìnhh    | 02/03/1991 | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022   <- R66   // another birth date
        4  | Trần Văn Hung   |            | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022   <- R66   // two are as near
        5  | Phạm Thị Dung   | 15/08/1984 | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022   <- R66
    )");
}

TEST(PersonNotOnRoll, SaysWhatItLacksWhereThereIsNoRoll)
{
    constexpr std::string_view records_alone = R"(
        TT | Họ và tên       | Ngày sinh  | Tên khóa bồi dưỡng            | Từ ngày    | Đến ngày
        1  | Nguyễn Văn An   | 15/08/1984 | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022
        2  | Lê Thị Bình     | 02/03/1990 | Cập nhật kiến thức pháp luật  | 08/08/2022 | 12/08/2022
    )";
    check_table(person_not_on_roll, records_alone);

    const WrittenBook written(records_alone);
    const std::vector<Skipped> skipped = not_checked(written.book(), only(person_not_on_roll), Language::vietnamese);
    ASSERT_EQ(skipped.size(), 1U);
    EXPECT_EQ(skipped[0].rule, &person_not_on_roll);
    EXPECT_NE(skipped[0].reason.find("Chưa có danh sách cán bộ"), std::string::npos) << skipped[0].reason;

    const WrittenBook with_roll(roll_and_records);
    EXPECT_TRUE(not_checked(with_roll.book(), only(person_not_on_roll), Language::vietnamese).empty());
}

} // namespace
} // namespace datchuan::rules
