// How percentages go wrong (domain.md 6.3): who has achieved it. As in pitfalls_test.cpp.
#include "targets/by_hand.hpp"

namespace datchuan::targets {
namespace {

const auto names_over_list = [](const ByHand& by_hand) { return Share{by_hand.names(1), by_hand.lines(0)}; };

TEST(Pitfalls, SentIsNotTrained)
{
    check({"6.3.1: enrolled, still studying, dropped out, failed",
           R"(
        Họ và tên      | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng
        Phạm Thị An    | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức
        Phạm Văn Bình  | 02/01/1980 | Nam       | Sở Nội vụ | Công chức
        Phạm Thị Chi   | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức
        Phạm Văn Dũng  | 04/01/1980 | Nam       | Sở Nội vụ | Công chức
        Phạm Thị Giang | 05/01/1980 | Nữ        | Sở Nội vụ | Công chức
        == Bồi dưỡng
        Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Từ ngày    | Đến ngày   | Kết quả
        Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Đạt
        Phạm Văn Bình  | 02/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Đang học
        Phạm Thị Chi   | 03/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Bỏ học
        Phạm Văn Dũng  | 04/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Không đạt
        Phạm Thị Giang | 05/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Hoàn thành
    )",
           law_target(),
           "2/5, 0, 2, 2",
           Verdict::not_met,
           {{"whoever was sent: 100 %", {5, 5}, names_over_list}}});
}

TEST(Pitfalls, TheEndOfTheCourseCounts)
{
    check({"6.3.2: decided or begun in one period, ended in another",
           R"(
        Họ và tên      | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng
        Phạm Thị An    | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức    // begun before, ended within
        Phạm Văn Bình  | 02/01/1980 | Nam       | Sở Nội vụ | Công chức    // begun within, ended later
        Phạm Thị Chi   | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức    // ended before, certified within
        == Bồi dưỡng
        Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Ngày QĐ    | Từ ngày    | Đến ngày   | Ngày cấp chứng chỉ | Kết quả
        Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 10/12/2020 | 28/12/2020 | 08/01/2021 | 15/01/2021 | Đạt
        Phạm Văn Bình  | 02/01/1980 | Cập nhật kiến thức pháp luật | 10/12/2025 | 29/12/2025 | 09/01/2026 | 15/01/2026 | Đạt
        Phạm Thị Chi   | 03/01/1980 | Cập nhật kiến thức pháp luật | 01/12/2020 | 14/12/2020 | 18/12/2020 | 05/01/2021 | Đạt
    )",
           law_target(),
           "1/3, 0, 1, 1",
           Verdict::not_met,
           {{"by the year of the certificate: with her who ended before",
             {2, 3},
             [](const ByHand& by_hand) {
                 return Share{by_hand.names(1, {"01/2021"}), by_hand.lines(0)};
             }},
            {"whoever stands on the list", {3, 3}, names_over_list}}});
}

TEST(Pitfalls, ContentsAreTheClerksTags)
{
    constexpr std::string_view book = R"(
        Họ và tên      | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng
        Phạm Thị An    | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức
        Phạm Văn Bình  | 02/01/1980 | Nam       | Sở Nội vụ | Công chức
        Phạm Thị Chi   | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức
        Phạm Văn Dũng  | 04/01/1980 | Nam       | Sở Nội vụ | Công chức
        Phạm Thị Giang | 05/01/1980 | Nữ        | Sở Nội vụ | Công chức
        == Bồi dưỡng
        Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng                                    | Đến ngày   | Kết quả
        Phạm Thị An    | 01/01/1980 | Bồi dưỡng kỹ năng và phương pháp thực thi công vụ     | 11/03/2022 | Đạt
        Phạm Văn Bình  | 02/01/1980 | Bồi dưỡng theo yêu cầu vị trí việc làm                | 11/03/2022 | Đạt
        Phạm Thị Chi   | 03/01/1980 | Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên | 11/03/2022 | Đạt
        Phạm Văn Dũng  | 04/01/1980 | Bồi dưỡng kỹ năng số                                  | 11/03/2022 | Đạt
        Phạm Thị Giang | 05/01/1980 | Bồi dưỡng kỹ năng số nâng cao                         | 11/03/2022 | Đạt
    )";
    check({"6.3.3: neither state management nor digital skills are skills of public duty; work positions are",
           book,
           with(law_target(), {{Field::content, "kỹ năng, phương pháp công vụ"}, {Field::threshold, "70"}}),
           "2/5, 0, 1, 2",
           Verdict::not_met,
           {{"whatever says skills: 60 %",
             {3, 5},
             [](const ByHand& by_hand) {
                 return Share{by_hand.names(1, {"kỹ năng"}), by_hand.lines(0)};
             }},
            {"any course: 100 %", {5, 5}, names_over_list}}});
    check({"6.3.3: one course, two contents",
           R"(
        Họ và tên      | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng
        Phạm Thị An    | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức
        == Bồi dưỡng
        Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng                           | Đến ngày   | Kết quả
        Phạm Thị An    | 01/01/1980 | Cập nhật pháp luật và đạo đức công vụ        | 11/03/2022 | Đạt
    )",
           with(law_target(), {{Field::content, "pháp luật + đạo đức công vụ"}}),
           "1/1, 0, 1, 1",
           Verdict::met,
           {{"of courses with one content alone", {0, 1}, [](const ByHand& by_hand) {
                 return Share{by_hand.names(1, {"pháp luật"}) - by_hand.names(1, {"đạo đức"}), by_hand.lines(0)};
             }}}});
}

TEST(Pitfalls, BothIsNeitherOfTheTwo)
{
    constexpr std::string_view book = R"(
        Họ và tên      | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng
        Phạm Thị An    | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức
        Phạm Văn Bình  | 02/01/1980 | Nam       | Sở Nội vụ | Công chức
        Phạm Thị Chi   | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức
        Phạm Văn Dũng  | 04/01/1980 | Nam       | Sở Nội vụ | Công chức
        Phạm Thị Giang | 05/01/1980 | Nữ        | Sở Nội vụ | Công chức
        == Bồi dưỡng
        Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Đến ngày   | Kết quả
        Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Đạt
        Phạm Văn Bình  | 02/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Đạt
        Phạm Thị Chi   | 03/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Đạt
        Phạm Thị Chi   | 03/01/1980 | Bồi dưỡng đạo đức công vụ    | 10/03/2023 | Đạt
        Phạm Văn Dũng  | 04/01/1980 | Bồi dưỡng đạo đức công vụ    | 10/03/2023 | Đạt
        Phạm Thị Giang | 05/01/1980 | Bồi dưỡng đạo đức công vụ    | 10/03/2023 | Đạt
    )";
    const auto law_only = [](const ByHand& by_hand) {
        return Share{by_hand.names(1, {"pháp luật"}), by_hand.lines(0)};
    };
    const auto ethics_only = [](const ByHand& by_hand) {
        return Share{by_hand.names(1, {"đạo đức"}), by_hand.lines(0)};
    };
    check({"6.3.4: 60 % law and 60 % ethics are 20 % both",
           book,
           with(law_target(), {{Field::content, "pháp luật + đạo đức công vụ"}, {Field::threshold, "60"}}),
           "1/5, 0, 1, 6",
           Verdict::not_met,
           {{"the share of one of them", {3, 5}, law_only},
            {"of the other", {3, 5}, ethics_only},
            {"of any of them", {5, 5}, names_over_list}}});
    check({"6.3.4: … and 100 % any of the two",
           book,
           with(law_target(), {{Field::content, "pháp luật; đạo đức công vụ"}, {Field::threshold, "60"}}),
           "5/5, 0, 3, 6",
           Verdict::met,
           {{"the share of one of them", {3, 5}, law_only},
            {"added up: more than there are", {6, 5}, [&](const ByHand& by_hand) {
                 return Share{law_only(by_hand).of + ethics_only(by_hand).of, by_hand.lines(0)};
             }}}});
}

TEST(Pitfalls, StockIsNotFlow)
{
    constexpr std::string_view book = R"(
        Họ và tên      | Ngày sinh  | Giới tính | Đơn vị             | Đối tượng
        Phạm Thị An    | 01/01/1980 | Nữ        | Trường Mầm non Sen | Viên chức
        Phạm Văn Bình  | 02/01/1980 | Nam       | Trường Mầm non Sen | Viên chức
        Phạm Thị Chi   | 03/01/1980 | Nữ        | Trường Mầm non Sen | Viên chức
        == Bồi dưỡng
        Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng                                        | Đến ngày   | Kết quả
        Phạm Thị An    | 01/01/1980 | Bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp giáo viên | 12/09/2018 | Đạt
        Phạm Văn Bình  | 02/01/1980 | Bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp giáo viên | 12/09/2022 | Đạt
        Phạm Thị Chi   | 03/01/1980 | Bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp giáo viên | 12/01/2026 | Đạt
    )";
    const auto of_2022 = [](const ByHand& by_hand) { return Share{by_hand.names(1, {"2022"}), by_hand.lines(0)}; };
    const auto before_2026 = [](const ByHand& by_hand) {
        return Share{by_hand.names(1) - by_hand.names(1, {"2026"}), by_hand.lines(0)};
    };
    const Row standard =
        with(law_target(),
             {{Field::population, "viên chức"}, {Field::content, "chức danh nghề nghiệp"}, {Field::threshold, "60"}});
    check({"6.3.5: what they hold by the end, however old",
           book,
           with(standard, {{Field::method, "đến hết kỳ"}}),
           "2/3, 0, 1, 2",
           Verdict::met,
           {{"trained in the period", {1, 3}, of_2022}, {"on the list", {3, 3}, names_over_list}}});
    check({"6.3.5: who was trained in the period",
           book,
           standard,
           "1/3, 0, 0, 1",
           Verdict::not_met,
           {{"what they hold", {2, 3}, before_2026}, {"on the list", {3, 3}, names_over_list}}});
}

constexpr std::string_view marks = R"(
    THEO DÕI BỒI DƯỠNG NĂM 2024
    STT | Họ và tên      | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng | Nội dung đã bồi dưỡng | <
    ^   | ^              | ^          | ^         | ^         | ^         | Pháp luật             | Tin học
    #1  | Phạm Thị An    | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức | x                     |
    #2  | Phạm Văn Bình  | 02/01/1980 | Nam       | Sở Nội vụ | Công chức | có                    |
    #3  | Phạm Thị Chi   | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức | -                     |
    #4  | Phạm Văn Dũng  | 04/01/1980 | Nam       | Sở Nội vụ | Công chức | chưa                  |
    #5  | Phạm Thị Giang | 05/01/1980 | Nữ        | Sở Nội vụ | Công chức |                       |
    #6  | Phạm Văn Phúc  | 06/01/1980 | Nam       | Sở Nội vụ | Công chức | ?                     |
    #7  | Phạm Thị Nga   | 07/01/1980 | Nữ        | Sở Nội vụ | Công chức | miễn                  |
)";

// How many cells of a column say anything; the header has two lines.
Share filled(const ByHand& by_hand) { return {by_hand.filled(0, 6) - 1, by_hand.lines(0) - 1}; }

TEST(Pitfalls, BlankIsNotAlwaysNo)
{
    check({"6.3.6: blank is no under a content with marks, a question mark is open",
           marks,
           with(law_target(), {{Field::threshold, "50"}}),
           "3/7, 1, 2, 3",
           Verdict::undecided,
           {{"whatever isn't blank", {6, 7}, filled}}});
    const Result open = count(marks, with(law_target(), {{Field::threshold, "50"}}));
    EXPECT_NE(open.message.find("từ 42,9% đến 57,1%"), std::string::npos) << open.message;

    const Result unused = count(marks, with(law_target(), {{Field::content, "tin học"}}));
    EXPECT_EQ(unused.verdict, Verdict::not_computable) << "nobody has marked anything there: that isn't 0 %";
}

TEST(Pitfalls, ARecordWithoutADateIsOpen)
{
    check({"6.3.6: three buckets",
           R"(
        Họ và tên      | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng
        Phạm Thị An    | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức
        Phạm Văn Bình  | 02/01/1980 | Nam       | Sở Nội vụ | Công chức
        Phạm Thị Chi   | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức
        Phạm Văn Dũng  | 04/01/1980 | Nam       | Sở Nội vụ | Công chức
        == Bồi dưỡng
        Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Đến ngày   | Kết quả
        Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Đạt
        Phạm Văn Bình  | 02/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Đạt
        Phạm Thị Chi   | 03/01/1980 | Cập nhật kiến thức pháp luật |            | Đạt
    )",
           with(law_target(), {{Field::threshold, "75"}}),
           "2/4, 1, 1, 2",
           Verdict::undecided,
           {{"taken for trained: 75 %", {3, 4}, names_over_list}}});
}

TEST(Pitfalls, HigherAndEquivalentLevelsSuffice)
{
    check({"6.3.7: the programme of a higher rank satisfies the lower",
           R"(
        Họ và tên      | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng | Mã ngạch | Ngày bổ nhiệm ngạch
        Phạm Thị An    | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức | 01.003   | 01/03/2022
        Phạm Văn Bình  | 02/01/1980 | Nam       | Sở Nội vụ | Công chức | 01.003   | 01/03/2022
        Phạm Thị Chi   | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức | 01.002   | 01/03/2022
        == Bồi dưỡng
        Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng                                 | Đến ngày   | Kết quả
        Phạm Thị An    | 01/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên       | 10/11/2021 | Đạt
        Phạm Văn Bình  | 02/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên chính | 10/11/2021 | Đạt
        Phạm Thị Chi   | 03/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên       | 10/11/2021 | Đạt
    )",
           with(law_target(),
                {{Field::method, "trước bổ nhiệm ngạch"}, {Field::comparison, "="}, {Field::threshold, "100"}}),
           "2/3, 1, 1, -1",
           Verdict::undecided,
           {{"any certificate of state management", {3, 3}, names_over_list}}});
    check({"6.3.7: a bachelor of politics has the highest level",
           R"(
        Họ và tên      | Ngày sinh  | Giới tính | Chức vụ     | Đơn vị    | Đối tượng | Lý luận chính trị  | Ngày bổ nhiệm chức vụ
        Phạm Thị An    | 01/01/1975 | Nữ        | Giám đốc    | Sở Nội vụ | Công chức | Cử nhân chính trị  | 01/03/2022
        Phạm Văn Bình  | 02/01/1975 | Nam       | Phó Giám đốc | Sở Nội vụ | Công chức | Cao cấp           | 01/03/2022
        Phạm Thị Chi   | 03/01/1975 | Nữ        | Phó Giám đốc | Sở Y tế  | Công chức | Trung cấp          | 01/03/2022
        == Bồi dưỡng
        Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng                             | Đến ngày   | Kết quả
        Phạm Thị An    | 01/01/1975 | Bồi dưỡng lãnh đạo, quản lý cấp sở             | 10/11/2021 | Đạt
        Phạm Văn Bình  | 02/01/1975 | Bồi dưỡng lãnh đạo, quản lý cấp sở             | 10/11/2021 | Đạt
        Phạm Thị Chi   | 03/01/1975 | Bồi dưỡng lãnh đạo, quản lý cấp sở             | 10/11/2021 | Đạt
    )",
           with(law_target(),
                {{Field::method, "trước bổ nhiệm chức vụ"}, {Field::comparison, "="}, {Field::threshold, "100"}}),
           "2/3, 0, 1, -1",
           Verdict::not_met,
           {{"only who wrote the level's name",
             {1, 3},
             [](const ByHand& by_hand) {
                 return Share{by_hand.names(0, {"Cao cấp"}), by_hand.lines(0)};
             }},
            {"whoever took the programme", {3, 3}, names_over_list}}});
    check({"6.3.7: an exemption is a yes of its own",
           marks,
           law_target(),
           "3/7, 1, 2, 3",
           Verdict::not_met,
           {{"marks of x alone", {1, 7}, [](const ByHand& by_hand) {
                 return Share{by_hand.names(0, {"x"}, 1), by_hand.lines(0) - 1};
             }}}});
}

TEST(Pitfalls, OnceInFiveYearsIsNotEveryYear)
{
    constexpr std::string_view book = R"(
        Họ và tên      | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng
        Phạm Thị An    | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức
        Phạm Văn Bình  | 02/01/1980 | Nam       | Sở Nội vụ | Công chức
        Phạm Thị Chi   | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức
        Phạm Văn Dũng  | 04/01/1980 | Nam       | Sở Nội vụ | Công chức
        Phạm Thị Giang | 05/01/1980 | Nữ        | Sở Nội vụ | Công chức
        == Bồi dưỡng
        Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Đến ngày   | Kết quả
        Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 12/03/2021 | Đạt
        Phạm Văn Bình  | 02/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Đạt
        Phạm Thị Chi   | 03/01/1980 | Cập nhật kiến thức pháp luật | 10/03/2023 | Đạt
        Phạm Văn Dũng  | 04/01/1980 | Cập nhật kiến thức pháp luật | 08/03/2024 | Đạt
    )";
    check({"6.3.8: every year by itself",
           book,
           with(law_target(), {{Field::method, "hằng năm"}}),
           "0/5, 0, 0, 4",
           Verdict::not_met,
           {{"once in the five years: 80 %", {4, 5}, names_over_list}}});
    const Result years = count(book, with(law_target(), {{Field::method, "hằng năm"}}));
    ASSERT_EQ(years.years.size(), 5U);
    for (const YearCount& each : years.years)
        EXPECT_EQ(each.achieved, each.year == 2025 ? 0 : 1) << each.year;
    check({"6.3.8: the mean of the years' counts",
           book,
           with(law_target(), {{Field::method, "hằng năm (bình quân)"}}),
           "4/25, 0, 2, 4",
           Verdict::not_met,
           {{"once in the five years: 80 %", {4, 5}, names_over_list}}});
}

} // namespace
} // namespace datchuan::targets
