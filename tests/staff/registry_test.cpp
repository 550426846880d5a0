// Who is who: the same person met again, and whose record a row is.
#include "staff/registry.hpp"

#include <gtest/gtest.h>

#include "rule_table.hpp"

namespace datchuan::staff {
namespace {

using rules::WrittenBook;

// The person of each row, numbered as first met; "-" is nobody on a roll, "?" several.
std::string persons_of_records(const WrittenBook& book)
{
    std::string line;
    for (const Record& record : book.registry->records()) {
        if (record.person == several_persons)
            line += "?";
        else if (!book.registry->persons()[record.person].on_roll)
            line += "-";
        else
            line += std::to_string(record.person + 1);
    }
    return line;
}

std::string persons_of_entries(const WrittenBook& book)
{
    std::string line;
    for (const Entry& entry : book.registry->entries())
        line += std::to_string(entry.person + 1);
    return line;
}

TEST(Registry, RowsThatAreOnePerson)
{
    const WrittenBook book(R"(
        STT | Họ và tên          | Ngày sinh  | Số CCCD      | Đơn vị
        #1  | Nguyễn Thị Thủy    | 01/02/1980 | 027180000001 | Sở Y tế
        #2  | Nguyễn Thị Thuỷ    | 01/02/1980 |              | Sở Nội vụ       // tone mark placed otherwise
        #3  | NGUYỄN THỊ THỦY    |            | 027180000001 | Sở Nội vụ       // the same id
        #4  | Đ/c Nguyễn Thị Thủy | 1980      |              | Sở Y tế         // year and agency
        #5  | Nguyễn Thị Thủy    | 1980       |              | Sở Xây dựng     // another agency: another person
        #6  | Nguyễn Thị Thùy    | 01/02/1980 |              | Sở Y tế         // another tone: another person
        #7  | Nguyễn Thị Thủy    | 01/02/1980 | 027180000009 | Sở Y tế         // an id that contradicts
        #8  | Lê Văn Quý         | 03/02/1980 |              | Sở Y tế
        #9  | Lê Văn Quí         | 03/02/1980 |              | Sở Y tế
    )");
    EXPECT_EQ(persons_of_entries(book), "111123455");
}

TEST(Registry, WhoseRecordARowIs)
{
    const WrittenBook book(R"(
        == Danh sách
        STT | Họ và tên     | Ngày sinh  | Số CCCD      | Đơn vị
        #1  | Lê Văn Ba     | 01/02/1980 | 027080000001 | Sở Y tế
        #2  | Trần Thị Tư   | 1981       |              | Sở Nội vụ
        #3  | Phạm Văn Năm  | 05/05/1985 | 027085000002 | Sở Y tế
        #4  | Phạm Văn Năm  | 05/05/1985 | 027085000003 | Sở Nội vụ
        #5  | Đỗ Văn Sáu    |            |              | Sở Y tế
        == Bồi dưỡng
        TT  | Họ và tên     | Ngày sinh  | Số CCCD      | Đơn vị    | Tên lớp
        #1  | Lê Ba         |            | 027080000001 |           | Pháp luật  // by id
        #2  | Lê Văn Ba     | 01/02/1980 |              | Sở khác   | Pháp luật  // by birth
        #3  | Lê Văn Ba     | 01/02/1980 | 027080000077 | Sở Y tế   | Pháp luật  // a mistyped id
        #4  | Trần Thị Tư   | 07/07/1981 |              | Sở Nội vụ | Pháp luật  // year and agency
        #5  | Trần Thị Tư   | 07/07/1981 |              | Sở Y tế   | Pháp luật  // … not elsewhere
        #6  | Trần Thị Tư   | 07/07/1982 |              | Sở Nội vụ | Pháp luật  // another year
        #7  | Phạm Văn Năm  | 05/05/1985 |              | Sở Y tế   | Pháp luật  // the agency decides
        #8  | Phạm Văn Năm  | 05/05/1985 |              | Sở khác   | Pháp luật  // fits two equally
        #9  | Đỗ Văn Sáu    | 01/01/1990 |              | Sở Y tế   | Pháp luật  // the roll says no birth
        #10 | Lê Văn Ba     |            |              | Sở Y tế   | Pháp luật  // the list says no birth
        #11 | Lê Văn Ba     | 02/02/1980 |              | Sở Y tế   | Pháp luật  // another day
    )");
    EXPECT_EQ(persons_of_records(book), "1112--3?51-");
}

TEST(Registry, StaffNumberAndNameTogetherAreAPerson)
{
    const WrittenBook book(R"(
        STT | Số hiệu | Họ và tên     | Ngày sinh  | Tên khóa bồi dưỡng           | Đến ngày
        #1  | GV01    | Lê Văn Ba     |            | Cập nhật kiến thức pháp luật | 11/03/2022
        #2  | GV02    | Trần Thị Tư   |            | Cập nhật kiến thức pháp luật | 11/03/2022
        #3  | gv01    | Lê Văn Ba     |            | Bồi dưỡng đạo đức công vụ    | 11/03/2023    // again
        #4  | GV01    | Trần Thị Tư   |            | Bồi dưỡng đạo đức công vụ    | 11/03/2023    // another list's number
        #5  | GV03    | Phạm Văn Năm  | 05/05/1985 | Cập nhật kiến thức pháp luật | 11/03/2022
        #6  | GV03    | Phạm Văn Năm  | 06/05/1986 | Cập nhật kiến thức pháp luật | 11/03/2022    // born on another day
    )");
    std::string persons;
    for (const Record& record : book.registry->records())
        persons += std::to_string(record.person + 1);
    EXPECT_EQ(persons, "121345");
}

TEST(Registry, RecordsWithoutARollStillHavePersons)
{
    const WrittenBook book(R"(
        TT  | Họ và tên     | Ngày sinh  | Tên lớp
        #1  | Lê Văn Ba     | 01/02/1980 | Pháp luật
        #2  | Lê Văn Tư     | 01/02/1980 | Pháp luật
        #3  | Lê Văn Ba     | 01/02/1980 | Đạo đức công vụ
    )");
    ASSERT_EQ(book.registry->records().size(), 3U);
    EXPECT_EQ(book.registry->persons().size(), 2U);
    EXPECT_EQ(book.registry->records()[0].person, book.registry->records()[2].person);
    EXPECT_FALSE(book.registry->has_roll());
}

TEST(Registry, CategoriesFromColumnCodeSectionAndTitle)
{
    const WrittenBook book(R"(
        == Danh sách: DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC
        STT | Họ và tên  | Ngày sinh  | Đối tượng | Mã ngạch
        #1  | Lê Văn Một | 01/02/1980 | Cán bộ    | 01.003
        #2  | Lê Văn Hai | 01/02/1980 |           | 01.003
        #3  | Lê Văn Ba  | 01/02/1980 |           | V.07.03.29
        #4  | Lê Văn Bốn | 01/02/1980 |           | 06.031
        II  | VIÊN CHỨC
        #5  | Lê Văn Năm | 01/02/1980 |           | 06.031
        == VC: DANH SÁCH VIÊN CHỨC NĂM 2025
        STT | Họ và tên  | Ngày sinh  | Chức vụ
        #1  | Lê Văn Sáu | 01/02/1980 | Giáo viên
        == HĐND: DANH SÁCH ĐẠI BIỂU HĐND NHIỆM KỲ 2021-2026
        STT | Họ và tên  | Ngày sinh  | Chức vụ
        #1  | Lê Văn Bảy | 01/02/1980 | Trưởng thôn
    )");
    const std::vector<Category> expected{Category::official, Category::civil_servant,   Category::public_employee,
                                         Category::unknown,  Category::public_employee, Category::public_employee,
                                         Category::deputy};
    std::vector<Category> found;
    for (const Entry& entry : book.registry->entries())
        found.push_back(entry.category);
    EXPECT_EQ(found, expected);
    EXPECT_EQ(book.registry->entries().back().term_first, 2021);
    EXPECT_EQ(book.registry->entries().back().term_last, 2026);
}

TEST(Registry, CategoryLevelAndTheoryAsMarkedColumns)
{
    const WrittenBook book(R"(
        STT | Họ và tên  | Phụ nữ | Ngày sinh  | Đối tượng | <          | LLCT    | <         | <      | Lãnh đạo, quản lý | Chức vụ
        ^   | ^          | ^      | ^          | Công chức | Viên chức | Cao cấp | Trung cấp | Sơ cấp | ^ | ^
        #1  | Lê Thị Một | x      | 01/02/1980 | x         |           |         | x         |        | x | Trưởng phòng
        #2  | Lê Văn Hai |        | 01/02/1980 |           | x         | x       |           |        |   | Hiệu trưởng
    )");
    ASSERT_EQ(book.registry->entries().size(), 2U);
    const auto& [one, two] = std::tie(book.registry->entries()[0], book.registry->entries()[1]);
    EXPECT_EQ(one.category, Category::civil_servant);
    EXPECT_EQ(two.category, Category::public_employee);
    EXPECT_EQ(one.theory, PoliticalTheory::intermediate);
    EXPECT_EQ(two.theory, PoliticalTheory::advanced);
    EXPECT_TRUE(one.leader);
    EXPECT_FALSE(two.leader) << "the leader column is used, and blank here";
    EXPECT_EQ(book.registry->identity(one.at).sex, Sex::female);
    EXPECT_EQ(book.registry->identity(two.at).sex, Sex::male) << "a blank means a man where the column is used";
}

TEST(Registry, WhoIsOnTheRollAtTheCutOff)
{
    const WrittenBook book(R"(
        STT | Họ và tên  | Ngày sinh  | Ngày tuyển dụng | Tình trạng công tác     | Ghi chú
        #1  | Lê Văn Một | 01/02/1980 | 01/01/2010      | Đang công tác           |
        #2  | Lê Văn Hai | 01/02/1980 | 01/01/2010      | Nghỉ hưu từ 01/6/2024   |
        #3  | Lê Văn Ba  | 01/02/1980 | 01/01/2010      |                         | chuyển công tác
        #4  | Lê Văn Bốn | 01/02/1980 | 01/01/2010      | Nghỉ hưu từ 01/01/2026  |
        #5  | Lê Văn Năm | 01/02/1980 | 01/02/2026      | Đang công tác           |
        #6  | Lê Văn Sáu | 01/02/1980 | 01/01/2010      |                         | nghỉ thai sản
    )");
    std::string present;
    for (const Entry& entry : book.registry->entries())
        present += entry.present({2025, 12, 31}) ? 'x' : '.';
    EXPECT_EQ(present, "x..x.x");
}

TEST(Registry, ADeputysColumnThatSaysNo)
{
    const WrittenBook book(R"(
        STT | Họ và tên  | Ngày sinh  | Đối tượng | Đại biểu HĐND cấp
        #1  | Lê Văn Một | 01/02/1980 | Cán bộ    | Xã
        #2  | Lê Văn Hai | 01/02/1981 | Công chức | không
        #3  | Lê Văn Ba  | 01/02/1981 | Công chức | -
        #4  | Lê Văn Bốn | 01/02/1981 | Công chức |
        #5  | Lê Văn Năm | 01/02/1981 | Công chức | x
    )");
    std::string deputies;
    for (const Entry& entry : book.registry->entries())
        deputies += entry.deputy ? 'x' : '.';
    EXPECT_EQ(deputies, "x...x");
}

TEST(Registry, ARowThatContinuesAPersonHasThatPersonsEntry)
{
    const WrittenBook book(R"(
        STT | Họ và tên  | Ngày sinh  | Chức vụ     | Đơn vị            | Mã ngạch | Ngày bổ nhiệm ngạch
        #1  | Lê Văn Một | 01/02/1980 | Chuyên viên | UBND huyện Tiên Du | 01.003  | 01/01/2024
        ^   | ^          | ^          | Đại biểu    | UBND huyện Tiên Du |         |
        #2  | Lê Văn Hai | 01/02/1981 | Chuyên viên | Sở Y tế           | 01.003   | 01/01/2024
    )");
    ASSERT_EQ(book.tables.size(), 1U);
    ASSERT_EQ(book.tables[0].rows.size(), 3U);
    EXPECT_EQ(book.registry->entries().size(), 2U);
    EXPECT_EQ(book.registry->entry({0, 1}), &book.registry->entries()[0]);
    EXPECT_EQ(book.registry->entry({0, 2}), &book.registry->entries()[1]);
    EXPECT_FALSE(rules::run(book.book()).empty()) << "no rule stumbles over it";
}

TEST(Registry, SexBehindNumbersThatTheHeadingExplains)
{
    const WrittenBook book(R"(
        STT | Họ và tên  | Ngày sinh  | Giới tính (Nam: 0, Nữ: 1)
        #1  | Lê Văn Một | 01/02/1980 | #0
        #2  | Lê Thị Hai | 01/02/1980 | 1
        #3  | Lê Thị Ba  | 01/02/1980 | #2
    )");
    std::vector<Sex> sexes;
    for (const Entry& entry : book.registry->entries())
        sexes.push_back(book.registry->identity(entry.at).sex);
    EXPECT_EQ(sexes, (std::vector<Sex>{Sex::male, Sex::female, Sex::unknown}));
}

TEST(Registry, RecordsKnowTheirDatesAndCourses)
{
    const WrittenBook book(R"(
        TT  | Họ và tên | Ngày sinh  | Tên lớp         | Nhóm nội dung | Thời gian              | Số, ngày QĐ            | Kết quả
        #1  | Lê Văn Ba | 01/02/1980 | Đạo đức công vụ |               | 01/3-15/4/2023         | 12/QĐ-SNV ngày 20/2/2023 | Khá
        #2  | Lê Văn Ba | 01/02/1980 | Lớp tháng 5     | Pháp luật     | không rõ               |                        | Đang học
    )");
    ASSERT_EQ(book.registry->records().size(), 2U);
    const Record& first = book.registry->records()[0];
    EXPECT_EQ(text::to_text(first.start.date), "01/03/2023");
    EXPECT_EQ(text::to_text(first.completed_on()), "15/04/2023");
    EXPECT_EQ(text::to_text(first.decision.date), "20/02/2023");
    EXPECT_TRUE(first.completed());
    EXPECT_EQ(first.course->tags, Tags{Tag::ethics});
    const Record& second = book.registry->records()[1];
    EXPECT_FALSE(second.completed());
    EXPECT_EQ(second.course->tags, Tags{Tag::law}) << "the content column knows better than the title";
    EXPECT_FALSE(second.completed_on().known());
}

// "course start-end" of each record, with the person's number.
std::vector<std::string> records_of(const WrittenBook& book)
{
    std::vector<std::string> lines;
    for (const Record& record : book.registry->records())
        lines.push_back(std::to_string(record.person + 1) + " " + std::string(book.registry->keys()[record.title]) +
                        " " + text::to_text(record.start.date) + "-" + text::to_text(record.end.date));
    return lines;
}

std::vector<std::string> agencies_of(const WrittenBook& book)
{
    std::vector<std::string> lines;
    for (const Entry& entry : book.registry->entries())
        lines.emplace_back(book.registry->keys()[book.registry->identity(entry.at).agency]);
    return lines;
}

using Lines = std::vector<std::string>;

TEST(Registry, EveryRowOfAClassListIsARecordOfTheCourseInItsTitle)
{
    const WrittenBook book(R"(
        DANH SÁCH HỌC VIÊN LỚP BỒI DƯỠNG KIẾN THỨC PHÁP LUẬT
        (Từ ngày 04/3/2024 đến ngày 08/3/2024)
        STT | Họ và tên | Ngày sinh  | Đơn vị    | Ghi chú
        #1  | Lê Văn Ba | 01/01/1980 | Sở Y tế   |
        #2  | Lê Thị Tư | 01/01/1981 | Sở Nội vụ |
    )");
    EXPECT_EQ(records_of(book), (Lines{"1 bồi dưỡng kiến thức pháp luật 04/03/2024-08/03/2024",
                                       "2 bồi dưỡng kiến thức pháp luật 04/03/2024-08/03/2024"}));
    EXPECT_EQ(book.registry->records()[0].course->tags, Tags{Tag::law});
    EXPECT_TRUE(rules::run(book.book()).empty());
}

TEST(Registry, SeveralCoursesInOneCellAreRecordsOfTheirOwn)
{
    const WrittenBook book(R"(
        STT | Họ và tên | Ngày sinh  | Tên lớp                                             | Từ ngày    | Đến ngày
        #1  | Lê Văn Ba | 01/01/1980 | 1. Đạo đức công vụ; 2. Kiến thức pháp luật          | 01/03/2024 | 05/03/2024
        #2  | Lê Thị Tư | 01/01/1981 | Đạo đức công vụ (3/2024); Kiến thức pháp luật (2023) |            |
    )");
    EXPECT_EQ(records_of(book), (Lines{"1 đạo đức công vụ -05/03/2024", "1 kiến thức pháp luật -05/03/2024",
                                       "2 đạo đức công vụ 03/2024-03/2024", "2 kiến thức pháp luật 2023-2023"}));
    EXPECT_EQ(book.registry->record({0, 1}), &book.registry->records()[2]);
    EXPECT_TRUE(rules::run(book.book()).empty());
}

TEST(Registry, LinesBesideSeveralCoursesAreTheirs)
{
    const WrittenBook book(R"(
        STT | Họ và tên | Ngày sinh  | Tên lớp                                   | Từ ngày               | Đến ngày              | Kết quả
        #1  | Lê Văn Ba | 01/01/1980 | Đạo đức công vụ↵Kiến thức pháp luật       | 01/03/2024↵04/06/2024 | 05/03/2024↵08/06/2024 | Hoàn thành↵Không đạt
        #2  | Lê Thị Tư | 01/01/1981 | Đạo đức công vụ; Kiến thức pháp luật      | 01/03/2024            | 05/03/2024            | Hoàn thành
        == Danh sách 2
        STT | Họ và tên | Ngày sinh  | Tên lớp                                   | Thời gian
        #1  | Lê Thị Na | 01/01/1982 | 1. Đạo đức công vụ↵2. Kiến thức pháp luật | 1-5/3/2024↵4-8/6/2024
    )");
    EXPECT_EQ(records_of(book),
              (Lines{"1 đạo đức công vụ 01/03/2024-05/03/2024", "1 kiến thức pháp luật 04/06/2024-08/06/2024",
                     "2 đạo đức công vụ -05/03/2024", "2 kiến thức pháp luật -05/03/2024",
                     "3 đạo đức công vụ 01/03/2024-05/03/2024", "3 kiến thức pháp luật 04/06/2024-08/06/2024"}));
    EXPECT_TRUE(book.registry->records()[0].completed());
    EXPECT_FALSE(book.registry->records()[1].completed());
    for (const rules::Finding& finding : rules::run(book.book()))
        EXPECT_EQ(finding.rule->id, "R55") << "nothing but that a course wasn't completed";
}

TEST(Registry, AMergedCellSpeaksForAllItsRows)
{
    const WrittenBook book(R"(
        STT | Họ và tên | Ngày sinh  | Đơn vị  | Tên lớp             | Từ ngày    | Đến ngày
        #1  | Lê Văn Ba | 01/01/1980 | Sở Y tế | Kiến thức pháp luật | 01/03/2024 | 05/03/2024
        #2  | Lê Thị Tư | 01/01/1981 | ^       | ^                   | ^          | ^
    )");
    EXPECT_EQ(records_of(book),
              (Lines{"1 kiến thức pháp luật 01/03/2024-05/03/2024", "2 kiến thức pháp luật 01/03/2024-05/03/2024"}));
    EXPECT_EQ(book.registry->identity({0, 1}).agency, book.registry->identity({0, 0}).agency);
}

TEST(Registry, AgenciesWhereNoColumnTellsThem)
{
    const WrittenBook book(R"(
        == Sở Nội vụ
        STT | Họ và tên  | Ngày sinh  | Chức vụ
        #1  | Lê Văn Một | 01/02/1980 | Chuyên viên
        == Sheet2
        STT | Chức vụ     | Họ và tên  | Ngày sinh
        #1  | Chuyên viên | Lê Văn Hai | 01/02/1980
        I   |             | SỞ Y TẾ    |
        #1  | Chuyên viên | Lê Văn Ba  | 01/02/1980
        == Sheet3
        STT | Họ và tên  | Ngày sinh  | Chức vụ, đơn vị công tác
        #1  | Lê Văn Bốn | 01/02/1980 | Trưởng phòng, Phòng Nội vụ
    )");
    EXPECT_EQ(agencies_of(book), (Lines{"sở nội vụ", "", "sở y tế", "phòng nội vụ"}));
    EXPECT_TRUE(book.registry->entries().back().leader);
}

TEST(Registry, BirthInThreeColumnsAndSexByMarks)
{
    const WrittenBook book(R"(
        STT | Họ và tên  | Ngày sinh | <     | <    | Giới tính | <  | Đơn vị
        ^   | ^          | Ngày      | Tháng | Năm  | Nam       | Nữ | ^
        #1  | Lê Văn Một | #1        | #12   | #1980 | x        |    | Sở Y tế
        #2  | Lê Thị Hai | 05        | 3     | 1981 |           | x  | Sở Y tế
        #3  | Lê Thị Ba  |           | 3     | 1981 |           | x  | Sở Y tế
        #4  | Lê Thị Bốn |           |       | 1981 |           | x  | Sở Y tế
    )");
    Lines births;
    std::string sexes;
    for (const Entry& entry : book.registry->entries()) {
        births.push_back(text::to_text(book.registry->identity(entry.at).birth.date));
        sexes += book.registry->identity(entry.at).sex == Sex::female ? 'f' : 'm';
    }
    EXPECT_EQ(births, (Lines{"01/12/1980", "05/03/1981", "03/1981", "1981"}));
    EXPECT_EQ(sexes, "mfff");
    EXPECT_TRUE(rules::run(book.book()).empty());
}

TEST(Registry, TheDayOfBirthIsReadFromWhicheverColumnTellsIt)
{
    const WrittenBook book(R"(
        STT | Năm sinh | Họ và tên     | Đơn vị  | Ngày sinh
        #1  | #1980    | Lê Văn Ba     | Sở Y tế | 01/02/1980
        #2  |          | Trần Thị Tư   | Sở Y tế | 03/04/1981
        #3  | #1985    | Phạm Văn Năm  | Sở Y tế | 05/05/1986    // which of them is right isn't known
        #4  | #1986    | Phạm Thị Sáu  | Sở Y tế |
    )");
    std::string births;
    for (const Entry& entry : book.registry->entries())
        births += text::to_text(book.registry->identity(entry.at).birth.date) + " ";
    EXPECT_EQ(births, "01/02/1980 03/04/1981 1985 1986 ");
}

TEST(Registry, MarksUnderContents)
{
    const WrittenBook book(R"(
        THEO DÕI BỒI DƯỠNG GIAI ĐOẠN 2021-2025
        STT | Họ và tên  | Ngày sinh  | Đơn vị  | Nội dung đã bồi dưỡng | <               | <
        ^   | ^          | ^          | ^       | Pháp luật             | Đạo đức công vụ | Chuyển đổi số
        #1  | Lê Văn Một | 01/02/1980 | Sở Y tế | x                     | #2023           |
        #2  | Lê Văn Hai | 01/02/1981 | Sở Y tế | không                 | 15/3/2024       |
    )");
    Lines marks;
    for (const MarkedCourse& mark : book.registry->marks())
        marks.push_back(std::to_string(mark.person + 1) + " " + text::to_text(mark.first) + ".." +
                        text::to_text(mark.last));
    EXPECT_EQ(marks, (Lines{"1 2021..2025", "1 2023..2023", "2 15/03/2024..15/03/2024"}));
    EXPECT_EQ(book.registry->tracked(), (Tags{Tag::law, Tag::ethics})) << "an unused column tracks nothing";
}

} // namespace
} // namespace datchuan::staff
