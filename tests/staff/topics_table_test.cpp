// "Danh mục nội dung": what a workbook itself says of its courses' contents.
#include "staff/topics_table.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "rule_table.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

using rules::WrittenBook;

constexpr std::string_view header =
    "Tên khóa | Số lượt | Số người | Nội dung | Kết quả | | Từ khóa | Nội dung | Nguồn\n";

TopicsTable table_of(const std::string& lines)
{
    const WrittenBook book(std::string(header) + lines);
    return read_topics(book.workbook, 0);
}

Tags tags_by(const TopicsTable& table, std::string_view title, std::string_view content = {})
{
    return topics_of(table).course_of(title, content).tags;
}

const TopicKeyword& keyword(const TopicsTable& table, std::string_view words)
{
    const auto found = std::find_if(table.keywords.begin(), table.keywords.end(),
                                    [&](const TopicKeyword& line) { return line.words == words; });
    EXPECT_NE(found, table.keywords.end()) << words;
    return *found;
}

TEST(TopicsTable, ATitleThatTheClerkTagsHasTheseTags)
{
    const TopicsTable table = table_of("Lớp ABC khóa 5 | #3 | #2 | pháp luật; đạo đức công vụ |\n"
                                       "LỚP XYZ | | | vị trí việc làm + tin học |\n"
                                       "Nghị quyết mới | | | |\n");
    ASSERT_EQ(table.titles.size(), 3U);
    EXPECT_EQ(tags_by(table, "lớp abc  khóa 5"), (Tags{Tag::law, Tag::ethics}));
    EXPECT_EQ(tags_by(table, "Lớp xyz"), (Tags{Tag::job_position, Tag::public_duty_skills, Tag::it}))
        << "job position counts as skills wherever it's named";
    EXPECT_TRUE(tags_by(table, "Lớp ABC khóa 6").empty()) << "no keyword, that very title";
    EXPECT_TRUE(tags_by(table, "Nghị quyết mới").empty());
    EXPECT_EQ(tags_by(table, "Lớp ABC khóa 5", "Ngoại ngữ"), Tags{Tag::language})
        << "the row's own content column says more than any table";
    EXPECT_EQ(tags_by(table, "Lớp ABC khóa 5", "đợt 2"), (Tags{Tag::law, Tag::ethics}));
}

TEST(TopicsTable, ATaggedTitleWinsOverKeywords)
{
    const TopicsTable table = table_of("Luật chơi cờ | | | khác |\n");
    EXPECT_EQ(tags_by(table, "Luật chơi cờ"), Tags{Tag::other});
    EXPECT_EQ(tags_by(table, "Luật Đất đai"), Tags{Tag::law});
}

TEST(TopicsTable, KeywordsOfTheClerkCountBesideTheBuiltInOnes)
{
    const TopicsTable table = table_of("| | | | | | chính quyền hai cấp | pháp luật |\n"
                                       "| | | | | | “Lớp K5” | tin học |\n");
    ASSERT_EQ(table.keywords.size(), 2U);
    EXPECT_EQ(table.keywords[0].source, KeywordSource::own);
    EXPECT_EQ(tags_by(table, "Tập huấn về chính quyền hai cấp"), Tags{Tag::law});
    const CourseTopics with_alternatives({}, {{"kỹ năng (mềm|sống)", false, Tags{Tag::public_duty_skills}}});
    EXPECT_EQ(with_alternatives.course_of("Lớp kỹ năng sống").tags, Tags{Tag::public_duty_skills});
    EXPECT_EQ(tags_by(table, "lớp k5"), Tags{Tag::it});
    EXPECT_TRUE(tags_by(table, "Lớp K5 Bắc Ninh").empty()) << "quotes ask for the whole title";
    EXPECT_EQ(tags_by(table, "Đạo đức công vụ"), Tags{Tag::ethics});
    EXPECT_EQ(tags_by(table, "Đạo đức công vụ, chính quyền hai cấp"), (Tags{Tag::law, Tag::ethics}));
    EXPECT_TRUE(course_of("Tập huấn về chính quyền hai cấp").tags.empty()) << "of this workbook only";
}

TEST(TopicsTable, ABuiltInKeywordMayBeChangedOrDropped)
{
    const Keyword& first = built_in_keywords().front();
    ASSERT_TRUE(first.whole) << "the test wants one in quotes";
    const TopicsTable table = table_of("| | | | | | chuyển đổi số | kỹ năng công vụ | có sẵn\n"
                                       "| | | | | | y đức | | có sẵn\n"
                                       "| | | | | | vtvl | vị trí việc làm | có sẵn\n"
                                       "| | | | | | “" +
                                       first.words + "” | " + names_of(first.tags) + " | có sẵn\n");
    EXPECT_EQ(keyword(table, "chuyển đổi số").source, KeywordSource::changed);
    EXPECT_EQ(keyword(table, "y đức").source, KeywordSource::dropped);
    EXPECT_EQ(keyword(table, "vtvl").source, KeywordSource::built_in);
    EXPECT_EQ(table.keywords.back().source, KeywordSource::built_in);
    EXPECT_EQ(tags_by(table, "Bồi dưỡng chuyển đổi số"), Tags{Tag::public_duty_skills});
    EXPECT_EQ(tags_by(table, "Boi duong chuyen doi so"), Tags{Tag::public_duty_skills}) << "without diacritics, too";
    EXPECT_TRUE(tags_by(table, "Bồi dưỡng y đức").empty());
    EXPECT_EQ(course_of("Bồi dưỡng chuyển đổi số").tags, Tags{Tag::it});
    EXPECT_FALSE(course_of("Bồi dưỡng y đức").tags.empty());
}

TEST(TopicsTable, TheBuiltInTableAsItStandsChangesNothing)
{
    const TopicsTable fresh = refreshed({}, {});
    std::string lines;
    for (const TopicKeyword& line : fresh.keywords) {
        std::string words = line.words;
        // "|" parts cells in a written book.
        if (words.find('|') == std::string::npos)
            lines += "| | | | | | " + words + " | " + line.contents + " | có sẵn\n";
    }
    const TopicsTable table = table_of(lines);
    EXPECT_GT(table.keywords.size(), 100U);
    for (const TopicKeyword& line : table.keywords) {
        EXPECT_EQ(line.source, KeywordSource::built_in) << line.words << ": " << line.contents;
        EXPECT_EQ(line.fault, TopicFault::none) << line.words;
    }
    EXPECT_EQ(fresh.keywords.size(), built_in_keywords().size());
}

TEST(TopicsTable, WhatIsNotUnderstoodIsNotUsedAndSaysSo)
{
    const TopicsTable table = table_of("Lớp A | | | pháp lụt; tin học | | | văn hóa đọc | |\n"
                                       "Lớp B | | | tin học | | | … | tin học |\n"
                                       "Lớp B | | | pháp luật | | | kỹ (năng | tin học |\n"
                                       "lớp b | | | Tin học | | | chuyển đổi số | cái gì |\n");
    ASSERT_EQ(table.titles.size(), 3U) << "the same once more is no line of its own";
    EXPECT_EQ(table.titles[0].fault, TopicFault::unknown_words);
    EXPECT_EQ(table.titles[0].unknown, "pháp lụt");
    EXPECT_EQ(table.titles[2].fault, TopicFault::repeated);
    ASSERT_EQ(table.keywords.size(), 4U);
    EXPECT_EQ(table.keywords[0].fault, TopicFault::no_contents);
    EXPECT_EQ(table.keywords[1].fault, TopicFault::no_words);
    EXPECT_EQ(table.keywords[2].fault, TopicFault::bracket);
    EXPECT_EQ(table.keywords[3].fault, TopicFault::unknown_words);
    EXPECT_TRUE(tags_by(table, "Lớp A").empty());
    EXPECT_EQ(tags_by(table, "Lớp B"), Tags{Tag::it});
    EXPECT_EQ(tags_by(table, "Chuyển đổi số"), Tags{Tag::it}) << "the built-in line holds";
}

TEST(TopicsTable, AKeywordWinsOverTheBuiltInLineThatStandsAbove)
{
    const TopicsTable table = table_of("| | | | | | chuyển đổi số | tin học | có sẵn\n"
                                       "| | | | | | Chuyển đổi số | pháp luật |\n"
                                       "| | | | | | chuyển đổi số | ngoại ngữ |\n");
    EXPECT_EQ(tags_by(table, "Chuyển đổi số"), Tags{Tag::law});
    ASSERT_EQ(table.keywords.size(), 2U);
    EXPECT_EQ(table.keywords[1].fault, TopicFault::repeated);
}

TEST(TopicsTable, IsReadWhereverItsColumnsStand)
{
    const WrittenBook book("Ghi chú\n"
                           "Nguồn | Từ khóa | Nội dung | Tên khóa | Nội dung\n"
                           "      | đô thị hóa | khác   | Lớp A    | tin học\n");
    const TopicsTable table = read_topics(book.workbook, 0);
    ASSERT_EQ(table.titles.size(), 1U);
    EXPECT_EQ(table.titles[0].contents, "tin học");
    ASSERT_EQ(table.keywords.size(), 1U);
    EXPECT_EQ(table.keywords[0].contents, "khác");
    const WrittenBook english("Course title | Contents\nLớp A | tin học\n");
    EXPECT_EQ(read_topics(english.workbook, 0).titles.size(), 1U);
    const WrittenBook other("Họ và tên | Nội dung\nLê Văn A | tin học\n");
    EXPECT_TRUE(read_topics(other.workbook, 0).titles.empty());
}

constexpr std::string_view list = R"(
        TT  | Họ và tên     | Ngày sinh  | Tên lớp                       | Nhóm nội dung      | Đến ngày
        #1  | Lê Văn Ba     | 01/02/1980 | Lớp Alpha                     |                    | 01/02/2024
        #2  | Trần Thị Tư   | 03/02/1981 | Lớp Alpha                     | Tin học            | 01/02/2024
        #3  | Lê Văn Ba     | 01/02/1980 | LỚP ALPHA                     |                    | 05/06/2024
        #4  | Phạm Thị Năm  | 07/02/1982 | Lớp Beta                      |                    | 01/02/2024
        #5  | Phạm Thị Năm  | 07/02/1982 | Cập nhật kiến thức pháp luật  |                    | 01/02/2024
        #6  | Đỗ Văn Sáu    | 09/02/1983 | Lớp Gamma                     |                    | 01/02/2024
        #7  | Phạm Thị Năm  | 07/02/1982 | Lớp Gamma                     |                    | 01/03/2024
        #8  | Trần Thị Tư   | 03/02/1981 |                               |                    | 01/02/2024
    )";

std::string titles_line(const TopicsTable& table)
{
    std::string line;
    for (const TopicTitle& each : table.titles)
        line += each.title + " " + std::to_string(each.occurrences.records) + "/" +
                std::to_string(each.occurrences.persons) + (each.contents.empty() ? "" : "=" + each.contents) + "; ";
    return line;
}

TEST(TopicsTable, ListsTitlesWithoutATagByHowOftenTheyOccur)
{
    const WrittenBook book(list);
    const auto titles = course_titles(book.workbook, book.tables, *book.registry);
    EXPECT_EQ(titles_line(refreshed({}, titles)), "Lớp Alpha 2/1; Lớp Gamma 2/2; Lớp Beta 1/1; ");
}

TEST(TopicsTable, MadeAnewKeepsWhatTheClerkEntered)
{
    const WrittenBook book(list);
    const TopicsTable now = table_of("Lớp cũ | | | | | | đô thị hóa | khác |\n"
                                     "lớp gamma | | | pháp luật | | | chuyển đổi số | pháp luật | có sẵn\n"
                                     "Lớp không còn | | | tin học | | | y đức | | có sẵn\n"
                                     "Lớp Beta | | | abc | | | | |\n");
    const Registry registry(book.workbook, book.tables, topics_of(now));
    EXPECT_EQ(registry.records()[5].course->tags, Tags{Tag::law});
    const TopicsTable anew = refreshed(now, course_titles(book.workbook, book.tables, registry));
    EXPECT_EQ(titles_line(anew),
              "Lớp Alpha 2/1; Lớp Beta 1/1=abc; lớp gamma 2/2=pháp luật; Lớp không còn 0/0=tin học; ");
    ASSERT_EQ(anew.keywords.size(), built_in_keywords().size() + 1);
    EXPECT_EQ(anew.keywords.front().words, "đô thị hóa");
    EXPECT_EQ(keyword(anew, "chuyển đổi số").contents, "pháp luật");
    EXPECT_EQ(keyword(anew, "y đức").source, KeywordSource::dropped);
    EXPECT_EQ(titles_line(refreshed(anew, course_titles(book.workbook, book.tables, registry))), titles_line(anew));
}

TEST(CourseTitles, OfCellsWithSeveralAndOfMatrices)
{
    const WrittenBook book(R"(
        == Lớp
        TT  | Họ và tên     | Ngày sinh  | Tên lớp
        #1  | Lê Văn Ba     | 01/02/1980 | 1. Lớp Alpha (3/2024); 2. Kiến thức pháp luật (5/2023)
        #2  | Trần Thị Tư   | 03/02/1981 | Kiến thức pháp luật
    )");
    std::string line;
    for (const CourseTitle& title : course_titles(book.workbook, book.tables, *book.registry))
        line +=
            title.title + " " + std::to_string(title.all.records) + " " + std::to_string(title.untagged.records) + "; ";
    EXPECT_EQ(line, "Lớp Alpha 1 1; Kiến thức pháp luật 2 0; ");
}

} // namespace
} // namespace datchuan::staff
