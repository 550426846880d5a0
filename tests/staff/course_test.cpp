#include "staff/course.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace datchuan::staff {

// For the messages of failing tests.
static void PrintTo(const Tags& tags, std::ostream* out)
{
    for (std::size_t i = 0; i < tag_count; ++i)
        if (tags.has(static_cast<Tag>(i)))
            *out << '[' << name_of(static_cast<Tag>(i)) << ']';
}

namespace {

using enum Tag;

struct TitleCase
{
    std::string_view title;
    Tags tags;
};

void expect_tags(const std::vector<TitleCase>& cases)
{
    for (const TitleCase& one : cases)
        EXPECT_EQ(course_of(one.title).tags, one.tags) << one.title;
}

TEST(CourseTags, OfCommonTitles)
{
    expect_tags({{"Cập nhật kiến thức pháp luật cho cán bộ, công chức", {law}},
                 {"Bồi dưỡng đạo đức công vụ, văn hóa công sở", {ethics}},
                 {"Bồi dưỡng đạo đức công vụ, văn hoá công sở", {ethics}},
                 {"Bồi dưỡng kiến thức pháp luật, đạo đức công vụ", {law, ethics}},
                 {"Bồi dưỡng kỹ năng và phương pháp thực thi công vụ", {public_duty_skills}},
                 {"Kỹ năng, phương pháp thực thi công vụ đối với công chức chuyên môn", {public_duty_skills}},
                 {"Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên", {state_management}},
                 {"Trung cấp lý luận chính trị", {political_theory}},
                 {"Trung cấp lí luận chính trị", {political_theory}},
                 {"Bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp giáo viên tiểu học", {professional_title}},
                 {"Bồi dưỡng kiến thức quốc phòng và an ninh đối tượng 4", {defence}},
                 {"Ứng dụng công nghệ thông tin cơ bản", {it}},
                 {"Bồi dưỡng tiếng Anh B1", {language}},
                 {"Tiếng H'Mông", {ethnic_language}},
                 {"Bồi dưỡng tiếng dân tộc thiểu số", {ethnic_language}},
                 {"Bồi dưỡng nghiệp vụ xây dựng Đảng", {profession}}});
}

TEST(CourseTags, OfAbbreviations)
{
    expect_tags({{"BD QLNN CVC", {state_management}},
                 {"Lớp TC LLCT", {political_theory}},
                 {"BD KT QPAN đối tượng 3", {defence}},
                 {"QP-AN", {defence}},
                 {"CNTT, CĐS", {it}},
                 {"CDNN giáo viên THCS", {professional_title}},
                 {"LĐQL cấp phòng", {leadership}},
                 {"BD ĐĐCV", {ethics}},
                 {"ĐB HĐND", {deputies}}});
}

TEST(CourseTags, OfManagement)
{
    expect_tags({{"Kỹ năng quản lý", {leadership}},
                 {"Bồi dưỡng năng lực, kỹ năng quản lý cho viên chức lãnh đạo", {leadership}},
                 {"Nâng cao năng lực, kỹ năng quản lý trường học", {leadership}},
                 {"Kỹ năng quản lý dành cho lãnh đạo cấp phòng", {leadership}},
                 {"Bồi dưỡng lãnh đạo, quản lý cấp sở", {leadership}},
                 {"Quản lý nhà nước về tôn giáo", {state_management}},
                 {"Nâng cao năng lực quản lý nhà nước", {state_management}},
                 {"Kỹ năng quản lý thời gian", {public_duty_skills}},
                 {"Kỹ năng quản lý tài chính, tài sản công", {}},
                 {"Quản lý dự án đầu tư công", {}}});
}

TEST(CourseTags, OfLaw)
{
    expect_tags({{"Tập huấn Luật Đất đai 2024", {law}},
                 {"Bồi dưỡng kiến thức pháp luật về phòng, chống tham nhũng", {law}},
                 {"Phòng, chống tham nhũng, tiêu cực", {law}},
                 {"Xử lý vi phạm hành chính", {law}},
                 {"Công tác tiếp công dân, giải quyết khiếu nại, tố cáo", {law}},
                 {"Kỹ năng tiếp công dân", {law, public_duty_skills}},
                 {"Luật An ninh mạng", {law}},
                 {"Luat Dat dai", {law}},
                 {"Kỷ luật, kỷ cương", {}},
                 {"Xử lý kỷ luật cán bộ, công chức", {}}});
}

TEST(CourseTags, OfPositionsCountAsPublicDutySkillsToo)
{
    expect_tags({{"Bồi dưỡng theo vị trí việc làm công chức địa chính", {job_position, public_duty_skills}},
                 {"Bồi dưỡng VTVL", {job_position, public_duty_skills}},
                 {"Kỹ năng số", {it}}, // settled: not T3
                 {"Bình dân học vụ số", {it}},
                 {"Chuyển đổi số trong cơ quan nhà nước", {it}}});
}

TEST(CourseTags, OfDeputiesBearLawOnlyWhereTheTitleNamesIt)
{
    expect_tags({{"Bồi dưỡng đại biểu HĐND cấp xã nhiệm kỳ 2021-2026", {deputies}},
                 {"Bồi dưỡng kiến thức pháp luật, kỹ năng hoạt động của đại biểu HĐND", {deputies, law}},
                 {"Kỹ năng và phương pháp hoạt động cho đại biểu Hội đồng nhân dân", {deputies}},
                 {"Cập nhật kiến thức pháp luật cho đại biểu HĐND", {deputies, law}},
                 {"Bồi dưỡng kiến thức QP-AN cho đại biểu HĐND", {defence}},
                 {"Chuyển đổi số cho đại biểu HĐND", {it}},
                 {"Đoàn đại biểu Quốc hội", {}},
                 {"Tập huấn công tác bầu cử đại biểu Quốc hội và đại biểu HĐND các cấp", {}}});
}

TEST(CourseTags, OfDegreesAreOneContentWhateverTheSubject)
{
    expect_tags({{"Thạc sĩ Luật kinh tế", {profession}},
                 {"Đại học Luật (VB2)", {profession}},
                 {"Đào tạo thạc sỹ Quản lý công", {profession}},
                 {"Cao học", {profession}},
                 {"Cử nhân chính trị", {political_theory}},
                 {"Bồi dưỡng CDNN giảng viên đại học hạng II", {professional_title}},
                 {"Bồi dưỡng kiến thức pháp luật tại Trường Đại học Luật Hà Nội", {law}}});
}

TEST(CourseTags, DoNotComeFromTheAudience)
{
    expect_tags({{"Tập huấn chuyển đổi số cho lãnh đạo, quản lý cấp phòng", {it}},
                 {"Bồi dưỡng đạo đức công vụ cho công chức giữ chức vụ lãnh đạo, quản lý", {ethics}},
                 {"Bồi dưỡng cho lãnh đạo, quản lý kiến thức quốc phòng và an ninh", {defence}},
                 {"Tập huấn cho lãnh đạo cấp xã về Luật Đất đai", {law}},
                 {"Bồi dưỡng cho lãnh đạo, quản lý cấp phòng", {leadership}}});
}

TEST(CourseTags, TellTheEthicsOfATradeFromThoseOfPublicDuty)
{
    expect_tags({{"Bồi dưỡng đạo đức nghề nghiệp", {profession}},
                 {"Đạo đức nhà giáo", {profession}},
                 {"Đạo đức cán bộ, công chức", {ethics}}});
}

TEST(CourseTags, SurviveMissingAndMisspeltDiacritics)
{
    expect_tags({{"Boi duong dao duc cong vu", {ethics}},
                 {"boi duong ky nang quan ly", {leadership}},
                 {"Bồi dưởng kỷ năng quản lí", {leadership}},
                 {"BỒI DƯỠNG  KIẾN THỨC\nPHÁP LUẬT", {law}}});
}

TEST(CourseTags, AreNoneWhereNoKeywordFits)
{
    for (const std::string_view title : {"", "Hội nghị tổng kết", "Cải cách hành chính", "Phòng, chống ma túy", "???"})
        EXPECT_TRUE(course_of(title).tags.empty()) << title;
}

TEST(CourseContent, KnowsBetterThanTheTitle)
{
    EXPECT_EQ(course_of("Lớp số 12", "Pháp luật").tags, Tags{law});
    EXPECT_TRUE(course_of("Lớp số 12", "Pháp luật").yearly_update);
    EXPECT_EQ(course_of("Luật Đất đai", "Chuyên môn, nghiệp vụ").tags, Tags{profession});
    EXPECT_EQ(course_of("Lớp số 12", "Đạo đức công vụ, pháp luật").tags, (Tags{law, ethics}));
    EXPECT_EQ(course_of("Lớp số 12", "Vị trí việc làm").tags, (Tags{job_position, public_duty_skills}));
    EXPECT_EQ(course_of("Lớp số 12", "Đại biểu HĐND").tags, (Tags{deputies}));
    EXPECT_EQ(course_of("Ngạch chuyên viên chính", "QLNN").rank, Rank::senior_specialist);
    // What says nothing leaves it to the title.
    EXPECT_EQ(course_of("Luật Đất đai", "đợt 2").tags, Tags{law});
    EXPECT_EQ(course_of("Luật Đất đai", "").tags, Tags{law});
}

TEST(CourseRank, IsReadFromProgrammesOfStateManagementOnly)
{
    EXPECT_EQ(course_of("Bồi dưỡng kiến thức quản lý nhà nước ngạch chuyên viên").rank, Rank::specialist);
    EXPECT_EQ(course_of("QLNN ngạch chuyên viên chính").rank, Rank::senior_specialist);
    EXPECT_EQ(course_of("BD QLNN CVC").rank, Rank::senior_specialist);
    EXPECT_EQ(course_of("Chương trình chuyên viên cao cấp").rank, Rank::principal_specialist);
    EXPECT_EQ(course_of("Lớp BD QLNN K.12/CV").rank, Rank::specialist);
    EXPECT_EQ(course_of("Bồi dưỡng ngạch cán sự").rank, Rank::officer);
    EXPECT_EQ(course_of("Quản lý nhà nước về tôn giáo").rank, Rank::unknown);
    EXPECT_EQ(course_of("Kỹ năng số cho chuyên viên chính").rank, Rank::unknown);
}

TEST(CourseTier, IsReadFromLeadershipProgrammesOnly)
{
    EXPECT_EQ(course_of("Bồi dưỡng lãnh đạo, quản lý cấp xã").leadership_tier, 1);
    EXPECT_EQ(course_of("Kỹ năng quản lý dành cho lãnh đạo cấp phòng").leadership_tier, 1);
    EXPECT_EQ(course_of("Bồi dưỡng lãnh đạo cấp huyện").leadership_tier, 2);
    EXPECT_EQ(course_of("Bồi dưỡng LĐQL cấp sở").leadership_tier, 3);
    EXPECT_EQ(course_of("Lãnh đạo, quản lý cấp vụ và tương đương").leadership_tier, 4);
    EXPECT_EQ(course_of("Lãnh đạo, quản lý cấp phòng, cấp sở").leadership_tier, 1);
    EXPECT_EQ(course_of("Kỹ năng quản lý").leadership_tier, 0);
    EXPECT_EQ(course_of("Chuyển đổi số cho lãnh đạo cấp sở").leadership_tier, 0);
}

TEST(CourseTheory, IsTheLevelThatTheProgrammeGives)
{
    EXPECT_EQ(course_of("Trung cấp lý luận chính trị").theory, PoliticalTheory::intermediate);
    EXPECT_EQ(course_of("Cao cấp LLCT-HC").theory, PoliticalTheory::advanced);
    EXPECT_EQ(course_of("TC LLCT").theory, PoliticalTheory::intermediate);
    EXPECT_EQ(course_of("Sơ cấp lý luận chính trị").theory, PoliticalTheory::elementary);
    EXPECT_EQ(course_of("Bồi dưỡng lý luận chính trị cho đảng viên mới").theory, PoliticalTheory::unknown);
    EXPECT_EQ(course_of("Trung cấp kế toán").theory, PoliticalTheory::unknown);
}

TEST(CourseYearlyUpdate, IsLawEthicsDefenceAndWhateverUpdates)
{
    for (const std::string_view title : {"Cập nhật kiến thức pháp luật", "Bồi dưỡng về đạo đức công vụ",
                                         "QPAN đối tượng 4", "Cập nhật kỹ năng lãnh đạo, quản lý"})
        EXPECT_TRUE(course_of(title).yearly_update) << title;
    for (const std::string_view title : {"QLNN ngạch chuyên viên", "Bồi dưỡng kỹ năng và phương pháp thực thi công vụ",
                                         "Chuyển đổi số trong cơ quan nhà nước", "Trung cấp lý luận chính trị"})
        EXPECT_FALSE(course_of(title).yearly_update) << title;
}

TEST(TagOf, FindsEveryTagByTheNameThatIsShown)
{
    for (std::size_t i = 0; i < tag_count; ++i) {
        const auto tag = static_cast<Tag>(i);
        EXPECT_FALSE(name_of(tag).empty());
        EXPECT_EQ(tag_of(name_of(tag)), tag) << name_of(tag);
    }
}

TEST(TagOf, KnowsFurtherNames)
{
    EXPECT_EQ(tag_of("Pháp luật"), law);
    EXPECT_EQ(tag_of("QLNN"), state_management);
    EXPECT_EQ(tag_of("vị trí việc làm"), job_position);
    EXPECT_EQ(tag_of("Kỹ năng thực thi công vụ"), public_duty_skills);
    EXPECT_EQ(tag_of("Chuyển đổi số"), it);
    EXPECT_EQ(tag_of("Quốc phòng - An ninh"), defence);
    EXPECT_EQ(tag_of("dao duc cong vu"), ethics);
    EXPECT_EQ(tag_of("Nội dung khác"), other);
}

TEST(TagOf, IsNothingForOtherWordsAndForSeveralTags)
{
    EXPECT_EQ(tag_of(""), std::nullopt);
    EXPECT_EQ(tag_of("đúng hạn"), std::nullopt);
    EXPECT_EQ(tag_of("Đạo đức công vụ, pháp luật"), std::nullopt);
}

} // namespace
} // namespace datchuan::staff
