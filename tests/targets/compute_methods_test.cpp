// The ways of counting and the filters beyond those of the built-in profile.
#include <cmath>

#include <gtest/gtest.h>

#include "targets/counting.hpp"

namespace datchuan::targets {
namespace {

constexpr std::string_view office = R"(
    Họ và tên     | Ngày sinh  | Giới tính | Dân tộc | Chức vụ      | Đơn vị            | Cấp      | Đối tượng | Ngạch              | Mã ngạch | Quy hoạch   | Ngày tuyển dụng | Ghi chú
    Phạm Thị An   | 01/01/1980 | Nữ        | Kinh    | Trưởng phòng | Sở Nội vụ         | Cấp tỉnh | Công chức | Chuyên viên chính  | 01.002   | Giám đốc sở | 01/01/2005      |
    Phạm Văn Bình | 02/01/1990 | Nam       | Tày     | Chuyên viên  | Sở Nội vụ         | Cấp tỉnh | Công chức | Chuyên viên        | 01.003   |             | 01/01/2015      |
    Phạm Thị Chi  | 03/01/1985 | Nữ        | Kinh    | Chuyên viên  | Sở Ngoại vụ       | Cấp tỉnh | Công chức | Chuyên viên        | 01.003   |             | 01/01/2010      |
    Phạm Văn Dũng | 04/01/1979 | Nam       | Nùng    | Chủ tịch UBND | UBND xã Gia Bình | Cấp xã   | Cán bộ    |                    |          | x           | 01/01/2004      |
    Phạm Thị Nga  | 05/01/1995 | Nữ        | Kinh    | Văn phòng    | UBND xã Gia Bình  | Cấp xã   | Công chức | Chuyên viên        | 01.003   |             | 01/01/2023      | Thai sản
    Phạm Văn Kiên | 06/01/1981 | Nam       | Kinh    | Chuyên viên  | Tỉnh ủy Bắc Ninh  | Cấp tỉnh | Công chức | Chuyên viên        | 01.003   |             | 01/01/2006      | Chuyển công tác 01/6/2023
    Phạm Thị Lan  | 07/01/1982 | Nữ        | Kinh    | Lái xe       | Sở Nội vụ         | Cấp tỉnh | Hợp đồng 111 |                 |          |             | 01/01/2010      |
    == Bồi dưỡng
    Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng           | Từ ngày    | Đến ngày   | Kết quả
    Phạm Thị An   | 01/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Khá
    Phạm Thị An   | 01/01/1980 | Cập nhật kiến thức pháp luật | 06/03/2023 | 10/03/2023 | Khá
    Phạm Văn Bình | 02/01/1990 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Khá
    Phạm Văn Bình | 02/01/1990 | Bồi dưỡng tin học            | 07/05/2023 | 11/05/2023 | Khá
    Phạm Văn Dũng | 04/01/1979 | Cập nhật kiến thức pháp luật | 06/03/2023 | 10/03/2023 | Khá
    Phạm Văn Kiên | 06/01/1981 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Khá
)";

struct Filtered
{
    std::string_view words;
    std::string_view counts;
};

TEST(Compute, FiltersByWhatTheRollSays)
{
    for (const Filtered& each : {
             Filtered{"", "3/5, 0, 1, 4"},
             Filtered{"khối = chính quyền", "3/5, 0, 1, 4"},
             Filtered{"khối = đảng", "0/0, 0, 0, 0"}, // the only one has moved away
             Filtered{"cấp khác xã", "2/3, 0, 1, 3"},
             Filtered{"tuổi < 45", "1/3, 0, 0, 1"},         // on 31/12/2025: Bình, Chi, Nga
             Filtered{"tuổi từ 40 đến 45", "1/2, 0, 1, 2"}, // An, Chi
             Filtered{"dân tộc = thiểu số", "2/2, 0, 0, 2"},
             Filtered{"dân tộc = Tày", "1/1, 0, 0, 1"},
             Filtered{"ngạch = chuyên viên", "1/3, 0, 0, 1"},
             Filtered{"ngạch = chuyên viên chính, chuyên viên", "2/4, 0, 1, 3"},
             Filtered{"quy hoạch = có", "2/2, 0, 1, 3"},
             Filtered{"quy hoạch = không", "1/3, 0, 0, 1"},
             Filtered{"đơn vị = Sở Nội vụ", "2/2, 0, 1, 3"},
             Filtered{"đơn vị khác Sở Ngoại vụ", "3/4, 0, 1, 4"},
             Filtered{"trạng thái = thai sản", "0/1, 0, 0, 0"},
             Filtered{"trạng thái khác thai sản", "3/4, 0, 1, 4"},
             Filtered{"không: Sở Ngoại vụ", "3/4, 0, 1, 4"},
             Filtered{"không: Sở Ngoại vụ, chủ tịch", "2/3, 0, 1, 3"},
             Filtered{"lãnh đạo = có; giới tính = nam", "1/1, 0, 0, 1"},
         }) {
        const Result result = count(office, with(law_target(), {{Field::filter, each.words}}));
        EXPECT_EQ(counts(result), each.counts) << each.words << ": " << result.message;
    }
}

TEST(Compute, PopulationsOfALevel)
{
    const auto of = [](std::string_view words) {
        return counts(count(office, with(law_target(), {{Field::population, words}})));
    };
    EXPECT_EQ(of("công chức cấp xã"), "0/1, 0, 0, 0");
    EXPECT_EQ(of("cán bộ; công chức cấp tỉnh"), "3/4, 0, 1, 4");
    EXPECT_EQ(of("hợp đồng"), "0/1, 0, 0, 0");
}

TEST(Compute, TheCardAddsUpToTheRowsOfTheRolls)
{
    const Result result = count(office, with(law_target(), {{Field::filter, "cấp = tỉnh; không: Sở Ngoại vụ"}}));
    const auto on_card = [&](Place place) { return result.card[static_cast<std::size_t>(place)]; };
    EXPECT_EQ(on_card(Place::member), 2);
    EXPECT_EQ(on_card(Place::contract), 1);
    EXPECT_EQ(on_card(Place::left), 1);
    EXPECT_EQ(on_card(Place::filtered), 2);
    EXPECT_EQ(on_card(Place::left_out), 1);
    long rows = 0;
    for (const long each : result.card)
        rows += each;
    EXPECT_EQ(rows, 7);
}

TEST(Compute, WhoMayBelongIsToldAndNotCounted)
{
    const Result result = count(R"(
        Họ và tên     | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng
        Phạm Thị An   | 01/01/1990 | Nữ        | Sở Nội vụ | Công chức
        Phạm Văn Bình | 1980       | Nam       | Sở Nội vụ | Công chức
        Phạm Thị Chi  |            | Nữ        | Sở Nội vụ | Công chức
        == Bồi dưỡng
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng           | Đến ngày   | Kết quả
        Phạm Thị An   | 01/01/1990 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    )",
                                with(law_target(), {{Field::filter, "tuổi < 45"}, {Field::cut_off, "30/06/2025"}}));
    EXPECT_EQ(counts(result), "1/1, 0, 1, 1"); // Bình is 44 or 45, of Chi nothing is known
    EXPECT_NE(result.message.find("Chưa tính 2 người"), std::string::npos) << result.message;
}

TEST(Compute, EveryYearByItself)
{
    const Row row = with(law_target(), {{Field::method, "hằng năm"},
                                        {Field::threshold, "50"},
                                        {Field::from, "01/01/2022"},
                                        {Field::to, "31/12/2023"}});
    const Result every = count(office, row);
    // 2022: An, Bình, Kiên of An, Bình, Chi, Dũng, Kiên; 2023: An, Dũng of An, Bình, Chi, Dũng, Nga.
    EXPECT_EQ(counts(every), "2/5, 0, 1, 5");
    EXPECT_EQ(every.verdict, Verdict::not_met);
    ASSERT_EQ(every.years.size(), 2U);
    EXPECT_EQ(every.years[0].achieved, 3);
    EXPECT_EQ(every.years[0].population, 5);
    EXPECT_EQ(every.message, "Mục tiêu 50% hằng năm: đạt 2/5 người (40,0%) ở năm thấp nhất 2023, còn thiếu 1 người. "
                             "2022: 3/5 (60,0%); 2023: 2/5 (40,0%).");
    EXPECT_EQ(counts(count(office, with(row, {{Field::method, "hằng năm (năm cuối)"}}))), "2/5, 0, 1, 5");
    const Result mean = count(office, with(row, {{Field::method, "hằng năm (bình quân)"}}));
    EXPECT_EQ(counts(mean), "5/10, 0, 2, 5");
    EXPECT_EQ(mean.verdict, Verdict::met);
    // Half a year isn't held against anybody.
    EXPECT_EQ(count(office, row, text::Date{2023, 3, 31}).years.size(), 1U);
}

TEST(Compute, NumbersOfPersonsAttendancesAndClasses)
{
    const Result persons =
        count(office, with(law_target(), {{Field::method, "số người"}, {Field::threshold, "10 người"}}));
    EXPECT_EQ(counts(persons), "3/5, 0, 1, 4");
    EXPECT_EQ(persons.shortfall, 7);
    EXPECT_EQ(persons.message, "Mục tiêu 10 người: đạt 3/5 người (60,0%), còn thiếu 7 người.");

    const Result attendances =
        count(office, with(law_target(), {{Field::method, "lượt"}, {Field::threshold, "4 lượt"}}));
    EXPECT_EQ(attendances.achieved, 4);
    EXPECT_EQ(attendances.verdict, Verdict::met);
    EXPECT_TRUE(std::isnan(attendances.percent())); // never a percentage of attendances
    EXPECT_EQ(attendances.message, "Mục tiêu 4 lượt: đạt 4 lượt của 3 người.");

    const Result classes = count(office, with(law_target(), {{Field::method, "lớp"}, {Field::threshold, "3 lớp"}}));
    EXPECT_EQ(classes.achieved, 2);
    EXPECT_EQ(classes.shortfall, 1);
    EXPECT_EQ(classes.message, "Mục tiêu 3 lớp: đạt 2 lớp của 3 người, còn thiếu 1 lớp.");
}

TEST(Compute, ShareOfAPlanMayExceedIt)
{
    const Result result =
        count(office, with(law_target(), {{Field::method, "so với kế hoạch (2 người)"}, {Field::threshold, "100"}}));
    EXPECT_EQ(counts(result), "3/2, 0, 1, 4");
    EXPECT_EQ(result.verdict, Verdict::met);
    EXPECT_DOUBLE_EQ(result.percent(), 150);
}

TEST(Compute, RangesAndMilestones)
{
    const Row range = with(law_target(), {{Field::comparison, "từ … đến"}, {Field::threshold, "30 - 50"}});
    const Result above = count(office, range);
    EXPECT_EQ(above.verdict, Verdict::met);
    EXPECT_EQ(above.message, "Mục tiêu từ 30% đến 50%: đạt 3/5 người (60,0%). Cao hơn khoảng đề ra.");
    EXPECT_EQ(count(office, with(range, {{Field::threshold, "70 - 90"}})).verdict, Verdict::not_met);

    const Row milestones = with(law_target(), {{Field::threshold, "2024: 50; 2025: 100"}});
    EXPECT_EQ(count(office, milestones, text::Date{2024, 12, 31}).verdict, Verdict::met);
    const Result later = count(office, milestones);
    EXPECT_EQ(later.verdict, Verdict::not_met);
    EXPECT_EQ(later.message, "Mục tiêu 100% (mốc 31/12/2025): đạt 3/5 người (60,0%), còn thiếu 2 người.");
}

TEST(Compute, AlternativesOfContents)
{
    const auto of = [](std::string_view words) {
        return counts(count(office, with(law_target(), {{Field::content, words}})));
    };
    EXPECT_EQ(of("pháp luật + tin học"), "1/5, 0, 0, 5");
    EXPECT_EQ(of("đạo đức công vụ + pháp luật; tin học"), "1/5, 0, 0, 5");
}

TEST(Compute, SaysWhatDecided)
{
    const rules::WrittenBook written(office);
    const Result result =
        compute({law_target()}, written.workbook, written.tables, *written.registry, {}, Language::vietnamese).front();
    ASSERT_EQ(result.reached.size(), 3U);
    EXPECT_EQ(result.reached[0].record, 0U);
    EXPECT_EQ(result.reached[0].attended, 2);
    ASSERT_EQ(result.missing.size(), 2U);
    EXPECT_EQ(result.missing[0].record, staff::no_index);
}

TEST(Compute, Groups)
{
    const rules::WrittenBook written(office);
    const auto groups = [&](GroupBy by) {
        std::string all;
        for (const Result& each :
             compute({law_target()}, written.workbook, written.tables, *written.registry, {}, Language::vietnamese, by))
            all += (each.group.empty() ? "*" : each.group) + " " + counts(each) + "\n";
        return all;
    };
    EXPECT_EQ(groups(GroupBy::agency), "* 3/5, 0, 1, 4\n"
                                       "Sở Nội vụ 2/2, 0, 1, 3\n"
                                       "Sở Ngoại vụ 0/1, 0, 0, 0\n"
                                       "UBND xã Gia Bình 1/2, 0, 0, 1\n");
    EXPECT_EQ(groups(GroupBy::sex), "* 3/5, 0, 1, 4\nNam 2/2, 0, 0, 2\nNữ 1/3, 0, 1, 2\n");
    EXPECT_EQ(groups(GroupBy::level), "* 3/5, 0, 1, 4\nCấp tỉnh 2/3, 0, 1, 3\nCấp xã 1/2, 0, 0, 1\n");
    EXPECT_EQ(groups(GroupBy::year), "* 3/5, 0, 1, 4\n"
                                     "2021 0/5, 0, 0, 0\n"
                                     "2022 2/5, 0, 1, 2\n"
                                     "2023 2/5, 0, 1, 2\n"
                                     "2024 0/5, 0, 0, 0\n"
                                     "2025 0/5, 0, 0, 0\n");
}

} // namespace
} // namespace datchuan::targets
