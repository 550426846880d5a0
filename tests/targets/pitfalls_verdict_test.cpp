// How percentages go wrong (domain.md 6.4 to 6.7): several roles, rounding, what is shown beside a percentage. As in
// pitfalls_test.cpp.
#include <cmath>

#include "targets/by_hand.hpp"

namespace datchuan::targets {
namespace {

// A chairman of a commune who is a deputy of two levels, somebody with two jobs, somebody who was transferred.
constexpr std::string_view roles = R"(
    Họ và tên      | Ngày sinh  | Giới tính | Chức vụ       | Đơn vị           | Đối tượng | Ghi chú
    Phạm Thị An    | 01/01/1980 | Nữ        | Chủ tịch UBND | UBND xã Gia Bình | Cán bộ    |
    Phạm Văn Bình  | 02/01/1980 | Nam       | Kế toán       | UBND xã Gia Bình | Công chức |
    Phạm Văn Bình  | 02/01/1980 | Nam       | Kế toán       | UBND xã Cao Đức  | Công chức | Kiêm nhiệm
    Phạm Thị Chi   | 03/01/1980 | Nữ        | Chuyên viên   | UBND xã Cao Đức  | Công chức |
    == Đại biểu
    Họ và tên      | Ngày sinh  | Giới tính | Đơn vị           | Đại biểu HĐND cấp | Nhiệm kỳ
    Phạm Thị An    | 01/01/1980 | Nữ        | UBND xã Gia Bình | Xã                | 2021-2026
    Phạm Thị An    | 01/01/1980 | Nữ        | UBND xã Gia Bình | Tỉnh              | 2021-2026
    Lê Văn Sơn     | 02/02/1970 | Nam       | Hội Nông dân     | Xã                | 2021-2026
    == Bồi dưỡng
    Họ và tên      | Ngày sinh  | Đơn vị            | Tên khóa bồi dưỡng           | Đến ngày   | Kết quả
    Phạm Thị An    | 01/01/1980 | UBND xã Gia Bình  | Cập nhật kiến thức pháp luật | 11/03/2022 | Đạt
    Phạm Văn Bình  | 02/01/1980 | UBND xã Cao Đức   | Cập nhật kiến thức pháp luật | 11/03/2022 | Đạt
    Phạm Thị Chi   | 03/01/1980 | UBND xã Nhân Thắng | Cập nhật kiến thức pháp luật | 11/03/2022 | Đạt
    Phạm Thị An    | 01/01/1980 | UBND xã Gia Bình  | Bồi dưỡng kiến thức pháp luật, kỹ năng hoạt động của đại biểu HĐND | 12/08/2022 | Đạt
)";

const Row deputies_target = with(law_target(), {{Field::population, "đại biểu HĐND"},
                                                {Field::content, "đại biểu HĐND"},
                                                {Field::comparison, "="},
                                                {Field::threshold, "100"},
                                                {Field::from, "23/05/2021"},
                                                {Field::to, "31/05/2026"}});

TEST(Pitfalls, SeveralRolesAreOnePerson)
{
    check({"6.4: two jobs are one person, and an attendance before a transfer stays the person's",
           roles,
           with(law_target(), {{Field::threshold, "100"}}),
           "3/3, 0, 2, 4",
           Verdict::met,
           {{"every line of the list: 75 %",
             {3, 4},
             [](const ByHand& by_hand) {
                 return Share{by_hand.names(2, {"pháp luật"}), by_hand.lines(0)};
             }},
            {"only of the agency where they are now", {2, 3}, [](const ByHand& by_hand) {
                 return Share{by_hand.names(2, {"pháp luật"}) - by_hand.names(2, {"Nhân Thắng"}), by_hand.names(0)};
             }}}});
    check({"6.4: a deputy of two levels is one deputy",
           roles,
           deputies_target,
           "1/2, 0, 1, 1",
           Verdict::not_met,
           {{"every seat: 66,7 %", {2, 3}, [](const ByHand& by_hand) {
                 return Share{by_hand.lines(1, {"Thị An"}), by_hand.lines(1)};
             }}}});
    check({"6.4: in the grand total everybody counts once",
           roles,
           with(law_target(), {{Field::population, "cán bộ; công chức; đại biểu HĐND"}, {Field::threshold, "70"}}),
           "3/4, 0, 2, 4",
           Verdict::met,
           {{"the sum of both totals: 80 %", {4, 5}, [](const ByHand& by_hand) {
                 return Share{by_hand.names(2, {"pháp luật"}) + by_hand.names(2, {"đại biểu"}),
                              by_hand.names(0) + by_hand.names(1)};
             }}}});
}

TEST(Pitfalls, SubTotalsMayExceedTheTotal)
{
    const rules::WrittenBook written(roles);
    const std::vector<Result> results = compute({deputies_target}, written.workbook, written.tables, *written.registry,
                                                {}, Language::vietnamese, GroupBy::level);
    long of_levels = 0;
    for (const Result& each : results)
        of_levels += each.group.empty() ? 0 : each.population;
    EXPECT_EQ(results.front().population, 2);
    EXPECT_EQ(of_levels, 3) << "once in each level's row, once in all of them";
}

// So many civil servants, of whom so many have been trained.
std::string office_of(int people, int trained, std::string_view agency, int family = 0)
{
    constexpr std::string_view families[] = {"Phạm", "Nguyễn"};
    std::string roll;
    std::string records;
    for (int i = 0; i < people; ++i) {
        const std::string name =
            std::string(families[family]) + " Văn " + std::string(1, static_cast<char>('A' + i % 20)) + "n";
        const std::string birth = (i % 28 < 9 ? "0" : "") + std::to_string(i % 28 + 1) + "/0" +
                                  std::to_string(i / 28 % 9 + 1) + "/19" + std::to_string(70 + i / 252) + " | ";
        roll += name + " | " + birth + "Nam | " + std::string(agency) + " | Công chức\n";
        if (i < trained)
            records +=
                name + " | " + birth + std::string(agency) + " | Cập nhật kiến thức pháp luật | 11/03/2022 | Đạt\n";
    }
    return roll + "@" + records;
}

std::string offices(std::initializer_list<std::string> parts)
{
    std::string rolls = "Họ và tên | Ngày sinh | Giới tính | Đơn vị | Đối tượng\n";
    std::string records = "== Bồi dưỡng\nHọ và tên | Ngày sinh | Đơn vị | Tên khóa bồi dưỡng | Đến ngày | Kết quả\n";
    for (const std::string& part : parts) {
        rolls += part.substr(0, part.find('@'));
        records += part.substr(part.find('@') + 1);
    }
    return rolls + records;
}

TEST(Pitfalls, CountsAreComparedNotWhatIsShown)
{
    const std::string book = offices({office_of(499, 399, "Sở Nội vụ")});
    check({"6.5: 79,96 % isn't 80 %",
           book,
           law_target(),
           "399/499, 0, 0, 399",
           Verdict::not_met,
           {{"rounded to whole percents", {80, 100}, [](const ByHand& by_hand) {
                 return Share{
                     std::lround(100.0 * static_cast<double>(by_hand.lines(1)) / static_cast<double>(by_hand.lines(0))),
                     100};
             }}}});
    EXPECT_EQ(count(book, law_target()).message, "Mục tiêu 80%: đạt 399/499 người (79,96%), còn thiếu 1 người.");

    const Result slip = count(offices({office_of(117, 11, "Sở Nội vụ")}), law_target());
    EXPECT_NE(slip.message.find("11/117 người (9,4%)"), std::string::npos) << slip.message << ": published as 9,45";
}

TEST(Pitfalls, ATotalIsNoMeanOfPercentages)
{
    const std::string book = offices({office_of(10, 10, "Sở Nội vụ"), office_of(90, 54, "Sở Tài chính", 1)});
    const auto of_agency = [](const ByHand& by_hand, std::string_view agency) {
        return 100 * by_hand.lines(1, {agency}) / by_hand.lines(0, {agency});
    };
    check({"6.5: 100 % of 10 and 60 % of 90",
           book,
           law_target(),
           "64/100, 0, 0, 64",
           Verdict::not_met,
           {{"the mean of the agencies: 80 %", {80, 100}, [&](const ByHand& by_hand) {
                 return Share{(of_agency(by_hand, "Sở Nội vụ") + of_agency(by_hand, "Sở Tài chính")) / 2, 100};
             }}}});
}

TEST(Pitfalls, AboutAndRangesHaveStatesOfTheirOwn)
{
    const std::string near = offices({office_of(100, 79, "Sở Nội vụ")});
    EXPECT_EQ(count(near, law_target()).verdict, Verdict::not_met);
    const Row about = with(law_target(), {{Field::comparison, "khoảng"}});
    EXPECT_EQ(count(near, about).verdict, Verdict::about) << "within two points: neither met nor failed";
    EXPECT_EQ(count(offices({office_of(100, 77, "Sở Nội vụ")}), about).verdict, Verdict::not_met);

    const Row range = with(law_target(), {{Field::comparison, "từ … đến"}, {Field::threshold, "30 - 50"}});
    EXPECT_EQ(count(near, range).verdict, Verdict::met) << "above a range isn't failure";
    EXPECT_EQ(count(offices({office_of(10, 2, "Sở Nội vụ")}), range).verdict, Verdict::not_met);
}

TEST(Pitfalls, NoNamesUnlessAskedFor)
{
    const rules::WrittenBook written(roles);
    for (const GroupBy by : {GroupBy::agency, GroupBy::sex, GroupBy::level, GroupBy::year})
        for (const Result& each : compute({law_target(), deputies_target}, written.workbook, written.tables,
                                          *written.registry, {}, Language::vietnamese, by))
            for (const std::string_view name : {"Thị An", "Văn Bình", "Thị Chi", "Văn Sơn"})
                EXPECT_EQ((each.label + each.group + each.message).find(name), std::string::npos) << each.message;
}

TEST(Pitfalls, APercentageComesWithWhatItRestsOn)
{
    const Row row = with(law_target(), {{Field::label, "ít nhất 80% cán bộ, công chức được cập nhật pháp luật"},
                                        {Field::cut_off, "31/12/2024"}});
    const Result result = count(R"(
        Họ và tên      | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng    | Ghi chú
        Phạm Thị An    | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức    |
        Phạm Văn Bình  | 02/01/1980 | Nam       | Sở Nội vụ | Công chức    |
        Phạm Thị Chi   | 03/01/1980 | Nữ        | Sở Nội vụ | Hợp đồng 111 |
        Phạm Văn Dũng  | 04/01/1980 | Nam       | Sở Nội vụ | Công chức    | Nghỉ hưu từ 01/6/2024
        == Bồi dưỡng
        Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Đến ngày   | Kết quả
        Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Đạt
        Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 10/03/2023 | Đạt
        Phạm Văn Bình  | 02/01/1980 | Cập nhật kiến thức pháp luật |            | Đạt
    )",
                                row);
    EXPECT_EQ(result.id, "T");
    EXPECT_EQ(result.label, "ít nhất 80% cán bộ, công chức được cập nhật pháp luật") << "verbatim";
    EXPECT_EQ(counts(result), "1/2, 1, 1, 2") << "persons and attendances, women";
    EXPECT_EQ(text::to_text(result.day), "31/12/2024");
    EXPECT_EQ(result.card[static_cast<std::size_t>(Place::contract)], 1) << "left out, by reason";
    EXPECT_EQ(result.card[static_cast<std::size_t>(Place::left)], 1);
    EXPECT_EQ(result.threshold, 80);
    EXPECT_EQ(result.verdict, Verdict::undecided);
    EXPECT_NE(result.message.find("từ 50,0% đến 100,0%"), std::string::npos) << result.message;
    EXPECT_EQ(result.reached.size() + result.open.size() + result.missing.size(), 2U) << "each of them can be named";
}

} // namespace
} // namespace datchuan::targets
