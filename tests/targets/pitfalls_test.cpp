// How percentages go wrong (domain.md 6.1, 6.2): persons and attendances, and of how many. Each pitfall is a workbook
// with the right numbers, and with the wrong ones that counting its lines by hand gives.
#include <cmath>

#include "targets/by_hand.hpp"

namespace datchuan::targets {
namespace {

// domain.md 6.1: ten civil servants, eleven attendances of law courses by eight of them.
constexpr std::string_view worked_example = R"(
    STT | Họ và tên      | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng | Ghi chú
    1   | Phạm Thị An    | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức |
    2   | Phạm Văn Bình  | 02/01/1980 | Nam       | Sở Nội vụ | Công chức |
    3   | Phạm Thị Chi   | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức |
    4   | Phạm Văn Dũng  | 04/01/1980 | Nam       | Sở Nội vụ | Công chức |
    5   | Phạm Thị Giang | 05/01/1980 | Nữ        | Sở Nội vụ | Công chức |
    6   | Phạm Văn Phúc  | 06/01/1980 | Nam       | Sở Nội vụ | Công chức |
    7   | Phạm Thị Nga   | 07/01/1980 | Nữ        | Sở Nội vụ | Công chức |
    8   | Phạm Văn Hùng  | 08/01/1980 | Nam       | Sở Nội vụ | Công chức | {note}
    9   | Phạm Thị Yến   | 09/01/1980 | Nữ        | Sở Nội vụ | Công chức |
    10  | Phạm Văn Kiên  | 10/01/1980 | Nam       | Sở Nội vụ | Công chức |
    {total}
    == Bồi dưỡng
    Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Đến ngày   | Kết quả
    Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 10/03/2023 | Khá
    Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 08/03/2024 | Khá
    Phạm Văn Bình  | 02/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    Phạm Thị Chi   | 03/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    Phạm Văn Dũng  | 04/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    Phạm Văn Dũng  | 04/01/1980 | Cập nhật kiến thức pháp luật | 10/03/2023 | Khá
    Phạm Thị Giang | 05/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    Phạm Văn Phúc  | 06/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    Phạm Thị Nga   | 07/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    Phạm Văn Hùng  | 08/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
)";

std::string example(std::string_view note, std::string_view total = {})
{
    std::string text(worked_example);
    text.replace(text.find("{note}"), 6, note);
    text.replace(text.find("{total}"), 7, total);
    return text;
}

TEST(Pitfalls, PersonsAreNotAttendances)
{
    check({"6.1: who came three times",
           example(""),
           law_target(),
           "8/10, 0, 4, 11",
           Verdict::met,
           {{"attendances over persons: 110 %", {11, 10}, [](const ByHand& by_hand) {
                 return Share{by_hand.lines(1, {"pháp luật"}), by_hand.lines(0)};
             }}}});
    check({"6.1: one of them has retired",
           example("Nghỉ hưu từ 01/6/2024"),
           law_target(),
           "7/9, 0, 4, 10",
           Verdict::not_met,
           {{"everybody of the list: 80 %",
             {8, 10},
             [](const ByHand& by_hand) {
                 return Share{by_hand.names(1), by_hand.lines(0)};
             }},
            {"out of the denominator alone: 88,9 %", {8, 9}, [](const ByHand& by_hand) {
                 return Share{by_hand.names(1), by_hand.lines(0) - by_hand.lines(0, {"Nghỉ hưu"})};
             }}}});
    check({"6.1: the total as an eleventh person",
           example("", "| Tổng cộng | | | | 10 |"),
           law_target(),
           "8/10, 0, 4, 11",
           Verdict::met,
           {{"every line of the list: 72,7 %", {8, 11}, [](const ByHand& by_hand) {
                 return Share{by_hand.names(1), by_hand.lines(0)};
             }}}});
}

constexpr std::string_view comings_and_goings = R"(
    Họ và tên      | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng    | Ngày tuyển dụng | Ghi chú
    Phạm Thị An    | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức    | 01/01/2005      |
    Phạm Văn Bình  | 02/01/1980 | Nam       | Sở Nội vụ | Công chức    | 01/01/2005      |
    Phạm Thị Chi   | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức    | 01/01/2005      | Nghỉ hưu từ 01/6/2024
    Phạm Văn Dũng  | 04/01/1980 | Nam       | Sở Nội vụ | Công chức    | 01/01/2005      | Chuyển công tác từ 01/6/2024
    Phạm Thị Giang | 05/01/1980 | Nữ        | Sở Nội vụ | Công chức    | 01/01/2005      | Thôi việc từ 01/6/2024
    Phạm Văn Phúc  | 06/01/1980 | Nam       | Sở Nội vụ | Công chức    | 01/01/2005      | Buộc thôi việc từ 01/6/2024
    Phạm Thị Nga   | 07/01/1980 | Nữ        | Sở Nội vụ | Công chức    | 01/01/2005      | Từ trần ngày 01/6/2024
    Phạm Văn Hùng  | 08/01/1980 | Nam       | Sở Nội vụ | Công chức    | 01/01/2005      | Tinh giản biên chế từ 01/6/2024
    Phạm Thị Yến   | 09/01/1990 | Nữ        | Sở Nội vụ | Công chức    | 01/11/2025      |
    Phạm Văn Kiên  | 10/01/1990 | Nam       | Sở Nội vụ | Công chức    | 01/02/2026      |
    Phạm Thị Lan   | 11/01/1980 | Nữ        | Sở Nội vụ | Công chức    | 01/01/2005      | Nghỉ thai sản từ 01/10/2025
    Phạm Văn Minh  | 12/01/1980 | Nam       | Sở Nội vụ | Hợp đồng 111 | 01/01/2005      |
    == Bồi dưỡng
    Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Đến ngày   | Kết quả
    Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    Phạm Thị Chi   | 03/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    Phạm Văn Dũng  | 04/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    Phạm Thị Giang | 05/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    Phạm Văn Phúc  | 06/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    Phạm Thị Nga   | 07/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    Phạm Văn Hùng  | 08/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    Phạm Văn Minh  | 12/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
)";

const WrongAnswer everybody_on_the_list{"everybody on the list", {8, 12}, [](const ByHand& by_hand) {
                                            return Share{by_hand.names(1), by_hand.lines(0)};
                                        }};

TEST(Pitfalls, TheDenominatorIsOfTheCutOffDay)
{
    const WrongAnswer trained_leavers{
        "leavers who were trained stay in the numerator", {7, 5}, [](const ByHand& by_hand) {
            return Share{by_hand.names(1) - by_hand.names(1, {"Minh"}),
                         by_hand.lines(0, {"Công chức"}) - by_hand.lines(0, {"/6/2024"})};
        }};
    const WrongAnswer not_yet_there{
        "who will only come is on the list already", {1, 5}, [](const ByHand& by_hand) {
            return Share{by_hand.names(1, {"Thị An"}), by_hand.lines(0, {"Công chức"}) - by_hand.lines(0, {"/6/2024"})};
        }};
    check({"6.2.1 to 6.2.3 and 6.2.5: on the last day of the period",
           comings_and_goings,
           law_target(),
           "1/4, 0, 1, 1",
           Verdict::not_met,
           {everybody_on_the_list, trained_leavers, not_yet_there}});
    check({"6.2.1: before they left",
           comings_and_goings,
           law_target(),
           "7/9, 0, 4, 7",
           Verdict::not_met,
           {everybody_on_the_list},
           {2023, 12, 31}});
    check({"6.2.4: who is on leave counts",
           comings_and_goings,
           with(law_target(), {{Field::filter, "trạng thái = thai sản"}}),
           "0/1, 0, 0, 0",
           Verdict::not_met,
           {everybody_on_the_list}});
    check({"6.2.4: unless the profile leaves them out",
           comings_and_goings,
           with(law_target(), {{Field::filter, "trạng thái khác thai sản"}}),
           "1/3, 0, 1, 1",
           Verdict::not_met,
           {{"with her", {1, 4}, [](const ByHand& by_hand) {
                 return Share{by_hand.names(1, {"Thị An"}), by_hand.lines(0, {"Công chức"}) -
                                                                by_hand.lines(0, {"/6/2024"}) -
                                                                by_hand.lines(0, {"01/02/2026"})};
             }}}});
    check({"6.2.5: contract workers by themselves",
           comings_and_goings,
           with(law_target(), {{Field::population, "hợp đồng"}}),
           "1/1, 0, 0, 1",
           Verdict::met,
           {everybody_on_the_list}});
}

TEST(Pitfalls, WhoIsLeftOutIsTold)
{
    const Result result = count(comings_and_goings, with(law_target(), {{Field::filter, "trạng thái khác thai sản"}}));
    const auto on_card = [&](Place place) { return result.card[static_cast<std::size_t>(place)]; };
    EXPECT_EQ(on_card(Place::member), 3);
    EXPECT_EQ(on_card(Place::left), 6);
    EXPECT_EQ(on_card(Place::not_yet), 1);
    EXPECT_EQ(on_card(Place::contract), 1);
    EXPECT_EQ(on_card(Place::filtered), 1);
}

constexpr std::string_view exclusions = R"(
    Họ và tên      | Ngày sinh  | Giới tính | Chức vụ             | Đơn vị             | Đối tượng
    Phạm Thị An    | 01/01/1980 | Nữ        | Giáo viên ngoại ngữ | Trường THCS Cao Đức | Viên chức
    Phạm Văn Bình  | 02/01/1980 | Nam       | Giáo viên           | Trường THCS Cao Đức | Viên chức
    Phạm Thị Chi   | 03/01/1980 | Nữ        | Chuyên viên         | Sở Ngoại vụ         | Công chức
    Phạm Văn Dũng  | 04/01/1980 | Nam       | Chuyên viên         | Sở Nội vụ           | Công chức
    Phạm Thị Giang | 05/01/1980 | Nữ        | Chuyên viên         | Sở Nội vụ           | Công chức
    == Bồi dưỡng
    Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng | Đến ngày   | Kết quả
    Phạm Văn Bình  | 02/01/1980 | Tiếng Anh bậc 3    | 11/03/2022 | Khá
    Phạm Văn Dũng  | 04/01/1980 | Tiếng Anh bậc 3    | 11/03/2022 | Khá
)";

TEST(Pitfalls, ExclusionsAreOfTheDenominator)
{
    check({"6.2.6: language teachers and Sở Ngoại vụ are left out",
           exclusions,
           with(law_target(), {{Field::population, "công chức; viên chức"},
                               {Field::filter, "không: giáo viên ngoại ngữ; không: Sở Ngoại vụ"},
                               {Field::content, "ngoại ngữ"},
                               {Field::threshold, "60"}}),
           "2/3, 0, 0, 2",
           Verdict::met,
           {{"everybody: 40 %", {2, 5}, [](const ByHand& by_hand) {
                 return Share{by_hand.names(1), by_hand.lines(0)};
             }}}});
}

TEST(Pitfalls, AppointmentsAreOfThoseAppointed)
{
    check({"6.2.7: three appointed in the period, of six",
           R"(
        Họ và tên      | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng | Mã ngạch | Ngày bổ nhiệm ngạch
        Phạm Thị An    | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức | 01.003   | 01/03/2022
        Phạm Văn Bình  | 02/01/1980 | Nam       | Sở Nội vụ | Công chức | 01.003   | 01/03/2023
        Phạm Thị Chi   | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức | 01.003   | 01/03/2024
        Phạm Văn Dũng  | 04/01/1980 | Nam       | Sở Nội vụ | Công chức | 01.003   | 01/03/2015
        Phạm Thị Giang | 05/01/1980 | Nữ        | Sở Nội vụ | Công chức | 01.003   |
        Phạm Văn Phúc  | 06/01/1980 | Nam       | Sở Nội vụ | Công chức | 01.003   | 01/03/2016
        == Bồi dưỡng
        Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng                           | Đến ngày   | Kết quả
        Phạm Thị An    | 01/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 10/11/2021 | Khá
        Phạm Văn Bình  | 02/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 10/11/2022 | Khá
        Phạm Thị Chi   | 03/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 10/11/2024 | Khá
        Phạm Thị Giang | 05/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 10/11/2022 | Khá
    )",
           with(law_target(),
                {{Field::method, "trước bổ nhiệm ngạch"}, {Field::comparison, "="}, {Field::threshold, "100"}}),
           "2/3, 0, 1, -1",
           Verdict::not_met,
           {{"who has the certificate, of all staff",
             {4, 6},
             [](const ByHand& by_hand) {
                 return Share{by_hand.names(1), by_hand.lines(0)};
             }},
            {"who has it, of those appointed: a later one, too", {3, 3}, [](const ByHand& by_hand) {
                 return Share{by_hand.names(1) - by_hand.names(1, {"Giang"}), by_hand.lines(0, {"01/03/202"})};
             }}}});
}

TEST(Pitfalls, AssignedPostsAreNobody)
{
    check({"6.2.8: twelve posts were assigned",
           example("") + R"(
    == Biên chế: TỔNG HỢP BIÊN CHẾ
    Đơn vị      | Biên chế được giao | Biên chế có mặt
    Sở Nội vụ   | #12                | #10
    Sở Tài chính | #20               | #19
)",
           law_target(),
           "8/10, 0, 4, 11",
           Verdict::met,
           {{"of the assigned posts: 66,7 %", {8, 12}, [](const ByHand& by_hand) {
                 constexpr long assigned = 12;
                 return Share{by_hand.names(1), assigned};
             }}}});
}

TEST(Pitfalls, NobodyIsNeitherNoneNorAll)
{
    const Row part_timers = with(law_target(), {{Field::population, "người hoạt động không chuyên trách"}});
    check({"6.2.9: no part-timers",
           example(""),
           part_timers,
           "0/0, 0, 0, 0",
           Verdict::no_population,
           {{"0 %", {0, 10}, [](const ByHand& by_hand) {
                 return Share{by_hand.lines(0, {"không chuyên trách"}), by_hand.lines(0)};
             }}}});
    const Result nobody = count(example(""), part_timers);
    EXPECT_TRUE(std::isnan(nobody.percent())) << "neither 0 % nor 100 %";
    EXPECT_EQ(nobody.message.find('%'), std::string::npos) << nobody.message;
    EXPECT_NE(nobody.message.find("Không có đối tượng"), std::string::npos) << nobody.message;
}

} // namespace
} // namespace datchuan::targets
