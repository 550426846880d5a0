#include "staff/qualification.hpp"

#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::staff {
namespace {

using rules::WrittenBook;

// A roll of one person, and her or his courses.
std::string book(std::string_view person, std::string_view courses)
{
    return "Họ và tên | Ngày sinh | Giới tính | Chức vụ | Đơn vị | Đối tượng | Mã ngạch | Ngày bổ nhiệm ngạch | "
           "Ngày bổ nhiệm chức vụ | Trình độ LLCT\n" +
           std::string("Phạm Thị An | 01/01/1980 | Nữ | ") + std::string(person) +
           "\n== Bồi dưỡng\n"
           "Họ và tên | Ngày sinh | Tên khóa bồi dưỡng | Từ ngày | Đến ngày | Ngày cấp chứng chỉ | Kết quả\n" +
           std::string(courses) + "\nLê Văn Sơn | 02/02/1970 | Cập nhật kiến thức pháp luật | | 11/03/2022 | | Khá\n";
}

std::string course(std::string_view cells) { return "Phạm Thị An | 01/01/1980 | " + std::string(cells) + "\n"; }

Standing rank(std::string_view code, std::string_view appointed, std::string_view courses, int grace_days = 0)
{
    const WrittenBook written(book("Chuyên viên | Sở Nội vụ | Công chức | " + std::string(code) + " | " +
                                       std::string(appointed) + " | | Trung cấp",
                                   courses));
    const Qualifications qualifications(written.workbook, written.tables, *written.registry);
    return qualifications.for_rank(written.registry->entries().at(0), grace_days).standing;
}

Standing post(std::string_view post_and_agency, std::string_view theory, std::string_view courses, int grace_days = 0)
{
    const WrittenBook written(
        book(std::string(post_and_agency) + " | Công chức | 01.003 | | 01/03/2022 | " + std::string(theory), courses));
    Qualifications qualifications(written.workbook, written.tables, *written.registry);
    return qualifications.for_post(written.registry->entries().at(0), grace_days).standing;
}

constexpr std::string_view specialist = "Bồi dưỡng quản lý nhà nước ngạch chuyên viên";
constexpr std::string_view senior = "Bồi dưỡng quản lý nhà nước ngạch chuyên viên chính";

std::string taken(std::string_view title, std::string_view rest)
{
    return course(std::string(title) + " | " + std::string(rest));
}

TEST(QualificationForRank, GoesByTheCertificateElseTheEnd)
{
    EXPECT_EQ(rank("01.003", "01/03/2022", taken(specialist, " | 10/11/2021 | 20/11/2021 | Khá")), Standing::held);
    EXPECT_EQ(rank("01.003", "01/03/2022", taken(specialist, " | 10/11/2021 | | Khá")), Standing::held);
    EXPECT_EQ(rank("01.003", "01/03/2022", taken(specialist, " | 20/02/2022 | 01/03/2022 | Khá")), Standing::held);
    EXPECT_EQ(rank("01.003", "01/03/2022", taken(specialist, " | 20/02/2022 | 02/03/2022 | Khá")), Standing::later);
    EXPECT_EQ(rank("01.003", "01/03/2022", taken(specialist, " | 10/11/2023 | | Khá")), Standing::later);
}

TEST(QualificationForRank, LetsTheGracePass)
{
    const std::string courses = taken(specialist, " | 20/02/2022 | 31/03/2022 | Khá");
    EXPECT_EQ(rank("01.003", "01/03/2022", courses, 29), Standing::later);
    EXPECT_EQ(rank("01.003", "01/03/2022", courses, 30), Standing::held);
}

TEST(QualificationForRank, AHigherProgrammeSatisfiesALowerRank)
{
    EXPECT_EQ(rank("01.003", "01/03/2022", taken(senior, " | 10/11/2021 | | Khá")), Standing::held);
    EXPECT_EQ(rank("01.002", "01/03/2022", taken(specialist, " | 10/11/2021 | | Khá")), Standing::unknown);
    // Taken later it says nothing of when the rank's own programme was taken.
    EXPECT_EQ(rank("01.003", "01/03/2022", taken(senior, " | 10/11/2023 | | Khá")), Standing::unknown);
}

TEST(QualificationForRank, NothingKnownDecidesNothing)
{
    EXPECT_EQ(rank("01.003", "01/03/2022", ""), Standing::unknown);
    EXPECT_EQ(rank("01.003", "01/03/2022", taken("Bồi dưỡng tin học", " | 10/11/2021 | | Khá")), Standing::unknown);
    EXPECT_EQ(rank("01.003", "01/03/2022", taken(specialist, " | 10/11/2021 | | Đang học")), Standing::unknown);
    EXPECT_EQ(rank("01.003", "01/03/2022", taken(specialist, " | không rõ | | Khá")), Standing::unknown);
    // A course that can't be dated may be the one that was in time.
    EXPECT_EQ(rank("01.003", "01/03/2022",
                   taken(specialist, " | không rõ | | Khá") + taken(specialist, " | 10/11/2023 | | Khá")),
              Standing::unknown);
    EXPECT_EQ(rank("", "01/03/2022", taken(specialist, " | 10/11/2021 | | Khá")), Standing::unknown);
}

TEST(QualificationForRank, ImpreciseDatesDecideWhereEveryDayWould)
{
    EXPECT_EQ(rank("01.003", "03/2022", taken(specialist, " | 2021 | | Khá")), Standing::held);
    EXPECT_EQ(rank("01.003", "03/2022", taken(specialist, " | 2022 | | Khá")), Standing::unknown);
    EXPECT_EQ(rank("01.003", "03/2022", taken(specialist, " | 2023 | | Khá")), Standing::later);
}

TEST(QualificationForRank, RanksWithoutAProgrammeAskForNothing)
{
    EXPECT_EQ(rank("01.004", "01/03/2022", ""), Standing::held);
}

TEST(QualificationForRank, NamesTheRecordThatDecided)
{
    const WrittenBook written(
        book("Chuyên viên | Sở Nội vụ | Công chức | 01.003 | 01/03/2022 | | Trung cấp",
             taken(specialist, " | 10/11/2024 | | Khá") + taken(specialist, " | 10/11/2023 | 20/11/2023 | Khá")));
    const Qualifications qualifications(written.workbook, written.tables, *written.registry);
    const Qualification later = qualifications.for_rank(written.registry->entries().at(0), 0);
    EXPECT_EQ(later.record, &written.registry->records().at(1));
    EXPECT_EQ(later.date, (text::Date{2023, 11, 20}));
}

constexpr std::string_view of_rooms = "Bồi dưỡng lãnh đạo, quản lý cấp phòng";
constexpr std::string_view of_departments = "Bồi dưỡng lãnh đạo, quản lý cấp sở";
constexpr std::string_view in_time = " | 10/11/2021 | 20/11/2021 | Khá";
constexpr std::string_view too_late = " | 10/11/2023 | 20/11/2023 | Khá";
constexpr std::string_view head_of_room = "Trưởng phòng | Sở Nội vụ";
constexpr std::string_view director = "Giám đốc | Sở Nội vụ";

TEST(QualificationForPost, AsksForTheProgrammeOfTheTierOrAHigherOne)
{
    EXPECT_EQ(post(head_of_room, "Trung cấp", taken(of_rooms, in_time)), Standing::held);
    EXPECT_EQ(post(head_of_room, "Trung cấp", taken(of_departments, in_time)), Standing::held);
    EXPECT_EQ(post(director, "Cao cấp", taken(of_departments, in_time)), Standing::held);
    EXPECT_EQ(post(director, "Cao cấp", taken(of_rooms, in_time)), Standing::unknown);
    EXPECT_EQ(post(head_of_room, "Trung cấp", taken(of_rooms, too_late)), Standing::later);
    EXPECT_EQ(post(head_of_room, "Trung cấp", taken(of_rooms, too_late), 730), Standing::held);
    EXPECT_EQ(post(head_of_room, "Trung cấp", ""), Standing::unknown);
}

TEST(QualificationForPost, AsksForTheLevelOfPoliticalTheory)
{
    const std::string rooms = taken(of_rooms, in_time);
    EXPECT_EQ(post(head_of_room, "Sơ cấp", rooms), Standing::lacking);
    EXPECT_EQ(post(head_of_room, "Cao cấp", rooms), Standing::held);
    EXPECT_EQ(post(head_of_room, "", rooms), Standing::unknown);
    EXPECT_EQ(post(director, "Trung cấp", taken(of_departments, in_time)), Standing::lacking);
    // A record says when the roll's level was reached.
    EXPECT_EQ(post(head_of_room, "Trung cấp", rooms + taken("Trung cấp lý luận chính trị", too_late)), Standing::later);
    EXPECT_EQ(post(head_of_room, "Trung cấp", rooms + taken("Trung cấp lý luận chính trị", in_time)), Standing::held);
    EXPECT_EQ(post(head_of_room, "", rooms + taken("Cao cấp lý luận chính trị", in_time)), Standing::held);
}

TEST(QualificationForPost, WhatIsKnownToBeMissingDecidesBeforeWhatIsNotKnown)
{
    EXPECT_EQ(post(head_of_room, "Sơ cấp", ""), Standing::lacking);
    EXPECT_EQ(post(head_of_room, "", taken(of_rooms, too_late)), Standing::later);
}

TEST(QualificationForPost, APostOfUnknownTierTakesAnyProgramme)
{
    constexpr std::string_view chair = "Chủ tịch | Hội Chữ thập đỏ";
    EXPECT_EQ(post(chair, "Sơ cấp", taken(of_rooms, in_time)), Standing::held);
    EXPECT_EQ(post(chair, "Sơ cấp", taken(of_rooms, too_late)), Standing::later);
}

TEST(Qualifications, ARankIsNoLeadershipPost)
{
    const auto may_lead = [](std::string_view post_and_agency) {
        const WrittenBook written(
            book(std::string(post_and_agency) + " | Công chức | 01.003 | | 01/03/2022 | Trung cấp", ""));
        Qualifications qualifications(written.workbook, written.tables, *written.registry);
        return qualifications.may_lead(written.registry->entries().at(0));
    };
    EXPECT_FALSE(may_lead("Chuyên viên | Sở Nội vụ"));
    EXPECT_TRUE(may_lead("Trưởng phòng | Sở Nội vụ"));
    EXPECT_TRUE(may_lead("Ủy viên thường trực | Hội Nông dân tỉnh"));
    EXPECT_TRUE(may_lead(" | Sở Nội vụ"));
}

} // namespace
} // namespace datchuan::staff
