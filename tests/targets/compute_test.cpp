#include "targets/result.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "targets/counting.hpp"

namespace datchuan::targets {
namespace {

using rules::WrittenBook;

// domain.md 6.1: ten civil servants, eleven attendances of law courses by eight of them.
constexpr std::string_view worked_example_roll = R"(
    DANH SÁCH CÔNG CHỨC

    STT | Họ và tên     | Ngày sinh  | Giới tính | Chức vụ     | Đơn vị      | Đối tượng | Ghi chú
    1   | Phạm Thị An   | 01/01/1980 | Nữ        | Chuyên viên | Sở Nội vụ   | Công chức |
    2   | Phạm Văn Bình | 02/01/1980 | Nam       | Chuyên viên | Sở Nội vụ   | Công chức |
    3   | Phạm Thị Chi  | 03/01/1980 | Nữ        | Chuyên viên | Sở Nội vụ   | Công chức |
    4   | Phạm Văn Dũng | 04/01/1980 | Nam       | Chuyên viên | Sở Nội vụ   | Công chức |
    5   | Phạm Thị Giang | 05/01/1980 | Nữ       | Chuyên viên | Sở Nội vụ   | Công chức |
    6   | Phạm Văn Phúc | 06/01/1980 | Nam       | Chuyên viên | Sở Nội vụ   | Công chức |
    7   | Phạm Thị Nga  | 07/01/1980 | Nữ        | Chuyên viên | Sở Nội vụ   | Công chức |
    8   | Phạm Văn Hùng | 08/01/1980 | Nam       | Chuyên viên | Sở Nội vụ   | Công chức | {note}
    9   | Phạm Thị Yến  | 09/01/1980 | Nữ        | Chuyên viên | Sở Nội vụ   | Công chức |
    10  | Phạm Văn Kiên | 10/01/1980 | Nam       | Chuyên viên | Sở Nội vụ   | Công chức |
        | Tổng cộng     |            |           |             |             | 10        |
    == Bồi dưỡng
    Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Từ ngày    | Đến ngày   | Kết quả
    Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Khá
    Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 06/03/2023 | 10/03/2023 | Khá
    Phạm Thị An    | 01/01/1980 | Cập nhật kiến thức pháp luật | 04/03/2024 | 08/03/2024 | Khá
    Phạm Văn Bình  | 02/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Khá
    Phạm Thị Chi   | 03/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Khá
    Phạm Văn Dũng  | 04/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Khá
    Phạm Văn Dũng  | 04/01/1980 | Cập nhật kiến thức pháp luật | 06/03/2023 | 10/03/2023 | Khá
    Phạm Thị Giang | 05/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Khá
    Phạm Văn Phúc  | 06/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Khá
    Phạm Thị Nga   | 07/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Khá
    Phạm Văn Hùng  | 08/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Khá
)";

std::string worked_example(std::string_view note)
{
    std::string text(worked_example_roll);
    text.replace(text.find("{note}"), 6, note);
    return text;
}

TEST(Compute, CountsPersonsAndNotAttendances)
{
    const Result result = count(worked_example(""), law_target());
    EXPECT_EQ(counts(result), "8/10, 0, 4, 11");
    EXPECT_EQ(result.verdict, Verdict::met);
    EXPECT_EQ(result.shortfall, 0);
    EXPECT_DOUBLE_EQ(result.percent(), 80);
    EXPECT_EQ(result.reached.size(), 8U);
    EXPECT_EQ(result.missing.size(), 2U);
    EXPECT_TRUE(result.open.empty());
    EXPECT_EQ(result.message, "Mục tiêu 80%: đạt 8/10 người (80,0%).");
}

TEST(Compute, LeavesWhoLeftOutOfBothNumbers)
{
    const Result result = count(worked_example("Nghỉ hưu từ 01/6/2024"), law_target());
    EXPECT_EQ(counts(result), "7/9, 0, 4, 10");
    EXPECT_EQ(result.verdict, Verdict::not_met);
    EXPECT_EQ(result.shortfall, 1);
    EXPECT_EQ(result.message, "Mục tiêu 80%: đạt 7/9 người (77,8%), còn thiếu 1 người.");

    // On an earlier day that person was still there.
    const Result before = count(worked_example("Nghỉ hưu từ 01/6/2024"), law_target(), text::Date{2023, 12, 31});
    EXPECT_EQ(counts(before), "8/10, 0, 4, 10");
}

TEST(Compute, TellsOutcomesAndTimesApart)
{
    const Result result = count(R"(
        Họ và tên     | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng
        Phạm Thị An   | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức    // in the period
        Phạm Văn Bình | 02/01/1980 | Nam       | Sở Nội vụ | Công chức    // still studying
        Phạm Thị Chi  | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức    // before the period
        Phạm Văn Dũng | 04/01/1980 | Nam       | Sở Nội vụ | Công chức    // after the cut-off
        Phạm Thị Nga  | 05/01/1980 | Nữ        | Sở Nội vụ | Công chức    // dates can't be read
        Phạm Văn Phúc | 06/01/1980 | Nam       | Sở Nội vụ | Công chức    // can't be read, but another record decides
        Phạm Thị Yến  | 07/01/1980 | Nữ        | Sở Nội vụ | Công chức    // only the certificate's date
        Phạm Văn Kiên | 08/01/1980 | Nam       | Sở Nội vụ | Công chức    // the year alone, all of it inside
        Phạm Thị Lan  | 09/01/1980 | Nữ        | Sở Nội vụ | Công chức    // no result: ended, so completed
        Phạm Văn Minh | 10/01/1980 | Nam       | Sở Nội vụ | Công chức    // another content
        == Bồi dưỡng
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng           | Từ ngày    | Đến ngày   | Ngày cấp chứng chỉ | Kết quả
        Phạm Thị An   | 01/01/1980 | Cập nhật kiến thức pháp luật | 01/01/2021 | 05/01/2021 |            | Khá
        Phạm Văn Bình | 02/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 |            | Đang học
        Phạm Thị Chi  | 03/01/1980 | Cập nhật kiến thức pháp luật | 27/12/2020 | 31/12/2020 |            | Khá
        Phạm Văn Dũng | 04/01/1980 | Cập nhật kiến thức pháp luật | 29/12/2025 | 02/01/2026 |            | Khá
        Phạm Thị Nga  | 05/01/1980 | Cập nhật kiến thức pháp luật | không rõ   | không rõ   |            | Khá
        Phạm Văn Phúc | 06/01/1980 | Cập nhật kiến thức pháp luật | không rõ   | không rõ   |            | Khá
        Phạm Văn Phúc | 06/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 |            | Khá
        Phạm Thị Yến  | 07/01/1980 | Cập nhật kiến thức pháp luật |            |            | 15/03/2022 | Khá
        Phạm Văn Kiên | 08/01/1980 | Cập nhật kiến thức pháp luật |            | 2023       |            | Khá
        Phạm Thị Lan  | 09/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 |            |
        Phạm Văn Minh | 10/01/1980 | Bồi dưỡng tin học            | 07/03/2022 | 11/03/2022 |            | Khá
    )",
                                with(law_target(), {{Field::threshold, "55"}}));
    EXPECT_EQ(counts(result), "5/10, 1, 3, 5");
    EXPECT_EQ(result.verdict, Verdict::undecided);
    EXPECT_EQ(
        result.message,
        "Mục tiêu 55%: đạt 5/10 người (50,0%), còn thiếu 1 người. Còn 1 người chưa đủ dữ liệu: tỷ lệ từ 50,0% đến "
        "60,0%, chưa kết luận được. Vui lòng bổ sung dữ liệu của những người này.");
}

constexpr std::string_view contents = R"(
    Họ và tên     | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng
    Phạm Thị An   | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức
    Phạm Văn Bình | 02/01/1980 | Nam       | Sở Nội vụ | Công chức
    Phạm Thị Chi  | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức
    Phạm Văn Dũng | 04/01/1980 | Nam       | Sở Nội vụ | Cán bộ
    Phạm Thị Nga  | 05/01/1980 | Nữ        | Sở Nội vụ | Hợp đồng 111
    Phạm Thị Yến  | 06/01/1980 | Nữ        | Sở Nội vụ | Viên chức
    == Bồi dưỡng
    Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng                               | Đến ngày   | Kết quả
    Phạm Thị An   | 01/01/1980 | Cập nhật kiến thức pháp luật                     | 11/03/2022 | Khá
    Phạm Thị An   | 01/01/1980 | Bồi dưỡng đạo đức công vụ                        | 10/03/2023 | Khá
    Phạm Văn Bình | 02/01/1980 | Cập nhật kiến thức pháp luật, đạo đức công vụ    | 11/03/2022 | Khá
    Phạm Thị Chi  | 03/01/1980 | Cập nhật kiến thức pháp luật                     | 11/03/2022 | Khá
    Phạm Thị Chi  | 03/01/1980 | Bồi dưỡng đạo đức công vụ                        | không rõ   | Khá
    Phạm Văn Dũng | 04/01/1980 | Bồi dưỡng đạo đức công vụ                        | 10/03/2023 | Khá
    Phạm Thị Nga  | 05/01/1980 | Cập nhật kiến thức pháp luật                     | 11/03/2022 | Khá
    Phạm Thị Yến  | 06/01/1980 | Cập nhật kiến thức pháp luật                     | 11/03/2022 | Khá
)";

TEST(Compute, AsksForAllContentsOrForAny)
{
    const auto of = [](std::string_view words) {
        return counts(count(contents, with(law_target(), {{Field::content, words}})));
    };
    EXPECT_EQ(of("pháp luật"), "3/4, 0, 2, 3");
    EXPECT_EQ(of("đạo đức công vụ"), "3/4, 1, 1, 3");
    // A record with both contents is one attendance; the two may also come from two records.
    EXPECT_EQ(of("pháp luật + đạo đức công vụ"), "2/4, 1, 1, 5");
    EXPECT_EQ(of("pháp luật; đạo đức công vụ"), "4/4, 0, 2, 5");
    EXPECT_EQ(of("bất kỳ"), "4/4, 0, 2, 5");
}

TEST(Compute, CountsEachPopulationByItself)
{
    const auto of = [](std::string_view words) {
        return counts(count(contents, with(law_target(), {{Field::population, words}})));
    };
    EXPECT_EQ(of("công chức"), "3/3, 0, 2, 3");
    EXPECT_EQ(of("cán bộ"), "0/1, 0, 0, 0");
    EXPECT_EQ(of("viên chức"), "1/1, 0, 1, 1");
}

TEST(Compute, SaysThatNobodyBelongsToThePopulation)
{
    const Result result =
        count(contents, with(law_target(), {{Field::population, "người hoạt động không chuyên trách"}}));
    EXPECT_EQ(result.verdict, Verdict::no_population);
    EXPECT_EQ(counts(result), "0/0, 0, 0, 0");
    EXPECT_TRUE(std::isnan(result.percent()));
    EXPECT_EQ(result.message, "Không có đối tượng thuộc chỉ tiêu này nên không tính tỷ lệ.");
}

TEST(Compute, Filters)
{
    constexpr std::string_view book = R"(
        Họ và tên     | Ngày sinh  | Giới tính | Chức vụ        | Đơn vị              | Cấp      | Đối tượng
        Phạm Thị An   | 01/01/1980 | Nữ        | Hiệu trưởng    | Trường Mầm non Sen  | Cấp tỉnh | Viên chức
        Phạm Văn Bình | 02/01/1980 | Nam       | Giáo viên      | Trường Mầm non Sen  | Cấp tỉnh | Viên chức
        Phạm Thị Chi  | 03/01/1980 | Nữ        | Trạm trưởng    | Trạm Y tế xã Gia Bình | Cấp xã | Viên chức
        == Bồi dưỡng
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng           | Đến ngày   | Kết quả
        Phạm Văn Bình | 02/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
        Phạm Thị Chi  | 03/01/1980 | Cập nhật kiến thức pháp luật | 11/03/2022 | Khá
    )";
    const auto of = [&](std::string_view words) {
        return counts(count(book, with(law_target(), {{Field::population, "viên chức"}, {Field::filter, words}})));
    };
    EXPECT_EQ(of(""), "2/3, 0, 1, 2");
    EXPECT_EQ(of("lãnh đạo = có"), "1/2, 0, 1, 1");
    EXPECT_EQ(of("lãnh đạo = không"), "1/1, 0, 0, 1");
    EXPECT_EQ(of("cấp = xã"), "1/1, 0, 1, 1");
    EXPECT_EQ(of("cấp = tỉnh; giới tính = nữ"), "0/1, 0, 0, 0");
}

TEST(Compute, CountsAPersonOnTwoRollsOnceInEachPopulation)
{
    constexpr std::string_view book = R"(
        Họ và tên     | Ngày sinh  | Giới tính | Đơn vị            | Đối tượng
        Phạm Thị An   | 01/01/1980 | Nữ        | UBND xã Gia Bình  | Cán bộ
        Phạm Văn Bình | 02/01/1980 | Nam       | UBND xã Gia Bình  | Công chức
        == Danh sách khác
        Họ và tên     | Ngày sinh  | Giới tính | Đơn vị            | Đối tượng
        Phạm Thị An   | 01/01/1980 | Nữ        | UBND xã Gia Bình  | Cán bộ
        == Đại biểu
        Họ và tên     | Ngày sinh  | Giới tính | Đại biểu HĐND cấp | Nhiệm kỳ
        Phạm Thị An   | 01/01/1980 | Nữ        | Xã                | 2021-2026
        Lê Văn Sơn    | 02/02/1970 | Nam       | Xã                | 2021-2026
        Lê Văn Tùng   | 03/02/1970 | Nam       | Xã                | 2016-2021
        == Bồi dưỡng
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng           | Đến ngày   | Kết quả
        Phạm Thị An   | 01/01/1980 | Bồi dưỡng đạo đức công vụ    | 11/03/2022 | Khá
        Phạm Thị An   | 01/01/1980 | Bồi dưỡng đại biểu HĐND cấp xã nhiệm kỳ 2021-2026 | 12/08/2022 | Khá
    )";
    EXPECT_EQ(counts(count(book, with(law_target(), {{Field::content, "đạo đức công vụ"}}))), "1/2, 0, 1, 1");
    const Result deputies = count(book, with(law_target(), {{Field::population, "đại biểu HĐND"},
                                                            {Field::content, "đại biểu HĐND"},
                                                            {Field::comparison, "="},
                                                            {Field::threshold, "100"},
                                                            {Field::from, "23/05/2021"},
                                                            {Field::to, "31/05/2026"}}));
    EXPECT_EQ(counts(deputies), "1/2, 0, 1, 1"); // the third was one of another term
}

TEST(Compute, StockCountsWhatIsOlderThanThePeriod)
{
    constexpr std::string_view book = R"(
        Họ và tên     | Ngày sinh  | Giới tính | Đơn vị             | Đối tượng
        Phạm Thị An   | 01/01/1980 | Nữ        | Trường Mầm non Sen | Viên chức
        Phạm Văn Bình | 02/01/1980 | Nam       | Trường Mầm non Sen | Viên chức
        == Bồi dưỡng
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng                                    | Đến ngày   | Kết quả
        Phạm Thị An   | 01/01/1980 | Bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp giáo viên | 12/09/2018 | Giỏi
        Phạm Văn Bình | 02/01/1980 | Bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp giáo viên | 12/01/2026 | Giỏi
    )";
    const Row row = with(law_target(), {{Field::population, "viên chức"}, {Field::content, "chức danh nghề nghiệp"}});
    EXPECT_EQ(counts(count(book, with(row, {{Field::method, "đến hết kỳ"}}))), "1/2, 0, 1, 1");
    EXPECT_EQ(counts(count(book, row)), "0/2, 0, 0, 0");
}

Row rank_target()
{
    return with(law_target(),
                {{Field::method, "trước bổ nhiệm ngạch"}, {Field::comparison, "="}, {Field::threshold, "100"}});
}

TEST(Compute, CountsAppointmentsOfThePeriod)
{
    const Result result = count(R"(
        Họ và tên     | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng | Mã ngạch | Ngày bổ nhiệm ngạch | Ghi chú
        Phạm Thị An   | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức | 01.003   | 01/03/2022          |                       // held
        Phạm Văn Bình | 02/01/1980 | Nam       | Sở Nội vụ | Công chức | 01.003   | 01/03/2022          |                       // later
        Phạm Thị Chi  | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức | 01.003   | 01/03/2022          |                       // nothing known
        Phạm Văn Dũng | 04/01/1980 | Nam       | Sở Nội vụ | Công chức | 01.003   | không rõ            |                       // date can't be read
        Phạm Thị Nga  | 05/01/1980 | Nữ        | Sở Nội vụ | Công chức | 01.003   | 01/03/2019          |                       // before the period
        Phạm Văn Phúc | 06/01/1980 | Nam       | Sở Nội vụ | Công chức | 01.003   |                     |                       // no appointment
        Phạm Thị Yến  | 07/01/1980 | Nữ        | Sở Nội vụ | Công chức | 01.003   | 01/03/2022          | Nghỉ hưu từ 01/6/2024 // left
        Phạm Văn Kiên | 08/01/1980 | Nam       | Sở Nội vụ | Viên chức | V.07.02.26 | 01/03/2022        |                       // another population
        == Bồi dưỡng
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng                         | Đến ngày   | Ngày cấp chứng chỉ | Kết quả
        Phạm Thị An   | 01/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 10/11/2021 | 20/11/2021 | Khá
        Phạm Văn Bình | 02/01/1980 | Bồi dưỡng quản lý nhà nước ngạch chuyên viên | 10/11/2023 | 20/11/2023 | Khá
    )",
                                rank_target());
    EXPECT_EQ(counts(result), "1/4, 2, 1, -1");
    EXPECT_EQ(result.verdict, Verdict::not_met); // one is certainly missing
    EXPECT_EQ(result.missing.size(), 1U);
    EXPECT_EQ(result.open.size(), 2U);
}

struct Lack
{
    std::string_view book;
    Row row;
    std::string_view named;
};

TEST(Compute, NamesWhatIsMissing)
{
    constexpr std::string_view roll = R"(
        Họ và tên     | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng
        Phạm Thị An   | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức
        Phạm Văn Bình | 02/01/1980 | Nam       | Sở Nội vụ | Công chức
    )";
    constexpr std::string_view records = R"(
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng           | Từ ngày    | Đến ngày   | Kết quả
        Phạm Thị An   | 01/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Khá
    )";
    constexpr std::string_view uncategorised = R"(
        Họ và tên     | Ngày sinh  | Giới tính | Đơn vị
        Phạm Thị An   | 01/01/1980 | Nữ        | Sở Nội vụ
        Phạm Văn Bình | 02/01/1980 | Nam       | Sở Nội vụ
        == Bồi dưỡng
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng           | Từ ngày    | Đến ngày   | Kết quả
        Phạm Thị An   | 01/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Khá
    )";
    for (const Lack& each : {
             Lack{roll, law_target(), "danh sách kết quả đào tạo, bồi dưỡng"},
             Lack{records, law_target(), "danh sách cán bộ, công chức, viên chức"},
             Lack{uncategorised, law_target(), tables::label_of(tables::Role::category, true)},
             Lack{roll, rank_target(), tables::label_of(tables::Role::appointed_rank, true)},
             Lack{roll, with(rank_target(), {{Field::method, "trước bổ nhiệm chức vụ"}}),
                  tables::label_of(tables::Role::appointed_post, true)},
             Lack{roll, with(law_target(), {{Field::filter, "cấp = xã"}}), tables::label_of(tables::Role::level, true)},
             Lack{roll, with(law_target(), {{Field::filter, "lãnh đạo = có"}}),
                  tables::label_of(tables::Role::post, true)},
         }) {
        const Result result = count(each.book, each.row);
        EXPECT_EQ(result.verdict, Verdict::not_computable) << result.message;
        EXPECT_NE(result.message.find(each.named), std::string::npos) << result.message;
        EXPECT_TRUE(std::isnan(result.percent()));
        EXPECT_EQ(result.achieved + result.population + result.undecided + result.shortfall, 0);
    }
    // Nobody of that population on the roll at all needs no further column; a file without deputies has none.
    EXPECT_EQ(count(roll, with(law_target(), {{Field::population, "viên chức"}})).verdict, Verdict::no_population);
    EXPECT_EQ(count(records, with(law_target(), {{Field::population, "đại biểu HĐND"}})).verdict,
              Verdict::no_population);
}

TEST(Compute, ARowThatCannotBeUnderstoodLeavesTheOthersComputed)
{
    const WrittenBook written(worked_example(""));
    const std::vector<Result> results = compute(
        {with(law_target(), {{Field::id, "A"}, {Field::method, "hằng tuần"}}), with(law_target(), {{Field::id, "B"}})},
        written.workbook, written.tables, *written.registry, {}, Language::vietnamese);
    ASSERT_EQ(results.size(), 2U);
    EXPECT_EQ(results[0].id, "A");
    EXPECT_EQ(results[0].verdict, Verdict::not_computable);
    EXPECT_NE(results[0].message.find("“hằng tuần”"), std::string::npos) << results[0].message;
    EXPECT_EQ(results[1].id, "B");
    EXPECT_EQ(counts(results[1]), "8/10, 0, 4, 11");
}

TEST(Compute, AListOfAClassCountsByTheYearOfItsTitle)
{
    constexpr std::string_view book = R"(
        Họ và tên     | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng
        Phạm Thị An   | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức
        == Lớp: DANH SÁCH HỌC VIÊN LỚP CẬP NHẬT KIẾN THỨC PHÁP LUẬT NĂM {year}
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng           | Kết quả
        Phạm Thị An   | 01/01/1980 | Cập nhật kiến thức pháp luật | Khá
    )";
    const auto in_year = [&](std::string_view year) {
        std::string text(book);
        text.replace(text.find("{year}"), 6, year);
        return counts(count(text, law_target()));
    };
    EXPECT_EQ(in_year("2023"), "1/1, 0, 1, 1");
    EXPECT_EQ(in_year("2019"), "0/1, 0, 0, 0");
}

TEST(Compute, CountsMarksOfAMatrixWhereNoRecordTellsMore)
{
    constexpr std::string_view matrix = R"(
        {title}
        STT | Họ và tên     | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng | Nội dung đã bồi dưỡng | <
        ^   | ^             | ^          | ^         | ^         | ^         | Pháp luật             | Đạo đức công vụ
        #1  | Phạm Thị An   | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức | x                     |
        #2  | Phạm Văn Bình | 02/01/1980 | Nam       | Sở Nội vụ | Công chức | #2019                 | x
        #3  | Phạm Thị Chi  | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức |                       |
        #4  | Phạm Văn Dũng | 04/01/1980 | Nam       | Sở Nội vụ | Công chức | 15/3/2024             |
        #5  | Phạm Văn Em   | 05/01/1980 | Nam       | Sở Nội vụ | Công chức | ?                     |
    )";
    const auto under = [&](std::string_view title) {
        std::string text(matrix);
        return text.replace(text.find("{title}"), 7, title);
    };
    EXPECT_EQ(counts(count(under("THEO DÕI BỒI DƯỠNG NĂM 2024"), law_target())), "2/5, 1, 1, 2")
        << "one mark that nobody can read";
    EXPECT_EQ(counts(count(under("THEO DÕI BỒI DƯỠNG GIAI ĐOẠN 2021-2025"), law_target())), "2/5, 1, 1, 2");
    EXPECT_EQ(counts(count(under("THEO DÕI BỒI DƯỠNG"), law_target())), "1/5, 2, 0, 1") << "a mark of no known year";
    EXPECT_EQ(counts(count(under("THEO DÕI BỒI DƯỠNG NĂM 2019"), law_target())), "1/5, 0, 0, 1");
    const Row stock = with(law_target(), {{Field::method, "đến hết kỳ"}});
    EXPECT_EQ(counts(count(under("THEO DÕI BỒI DƯỠNG (đến 31/12/2024)"), stock)), "3/5, 1, 1, 3");
    const Row both = with(law_target(), {{Field::content, "pháp luật + đạo đức công vụ"}});
    EXPECT_EQ(counts(count(under("THEO DÕI BỒI DƯỠNG NĂM 2024"), both)), "0/5, 0, 0, 3");

    const Row titles = with(law_target(), {{Field::content, "chức danh nghề nghiệp"}});
    EXPECT_EQ(count(under("THEO DÕI BỒI DƯỠNG NĂM 2024"), titles).verdict, Verdict::not_computable)
        << "the matrix has no column for it";

    const std::string records = R"(
        == Bồi dưỡng
        Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng           | Từ ngày    | Đến ngày   | Kết quả
        Phạm Thị An   | 01/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2022 | 11/03/2022 | Khá
        Phạm Văn Dũng | 04/01/1980 | Cập nhật kiến thức pháp luật | 07/03/2024 | 11/03/2024 | Bỏ học
    )";
    EXPECT_EQ(counts(count(under("THEO DÕI BỒI DƯỠNG NĂM 2024") + records, law_target())), "1/5, 2, 1, 1");
}

TEST(Compute, CountsClassListsAndCellsWithSeveralCourses)
{
    const Result result = count(R"(
        STT | Họ và tên     | Ngày sinh  | Giới tính | Đơn vị    | Đối tượng
        #1  | Phạm Thị An   | 01/01/1980 | Nữ        | Sở Nội vụ | Công chức
        #2  | Phạm Văn Bình | 02/01/1980 | Nam       | Sở Nội vụ | Công chức
        #3  | Phạm Thị Chi  | 03/01/1980 | Nữ        | Sở Nội vụ | Công chức
        == Lớp 1
        DANH SÁCH HỌC VIÊN LỚP BỒI DƯỠNG KIẾN THỨC PHÁP LUẬT
        (từ ngày 04/3/2024 đến ngày 08/3/2024)
        STT | Họ và tên     | Ngày sinh  | Đơn vị
        #1  | Phạm Thị An   | 01/01/1980 | Sở Nội vụ
        == Khác
        STT | Họ và tên     | Ngày sinh  | Nội dung bồi dưỡng                       | Năm
        #1  | Phạm Văn Bình | 02/01/1980 | 1. Đạo đức công vụ 2. Kiến thức pháp luật | #2023
    )",
                                law_target());
    EXPECT_EQ(counts(result), "2/3, 0, 1, 2");
}

} // namespace
} // namespace datchuan::targets
