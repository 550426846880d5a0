#include "staff/vocabulary.hpp"

#include <initializer_list>
#include <string>

#include <gtest/gtest.h>

namespace datchuan::staff {
namespace {

template <typename Value>
struct Case
{
    std::string_view text;
    Value expected;
};

template <typename Read, typename Value>
void expect_each(Read read, std::initializer_list<Case<Value>> cases)
{
    for (const auto& one : cases)
        EXPECT_EQ(read(one.text), one.expected) << one.text;
}

TEST(SexOf, KnowsItsVariantsAndNothingElse)
{
    expect_each<Sex (*)(std::string_view), Sex>(sex_of, {{"Nam", Sex::male},
                                                         {"NỮ", Sex::female},
                                                         {"nữ ", Sex::female},
                                                         {"Nam.", Sex::male},
                                                         {"nu", Sex::female},
                                                         {"(Nữ)", Sex::female},
                                                         {"Nư\u0303", Sex::female}, // composed from two
                                                         {"Bà", Sex::female},
                                                         {"N", Sex::unknown},
                                                         {"Nam/Nữ", Sex::unknown},
                                                         {"?", Sex::unknown},
                                                         {"", Sex::unknown},
                                                         {"1", Sex::unknown},
                                                         {"Nam Định", Sex::unknown}});
}

TEST(CategoryOf, KnowsTheVariantsOfEachCategory)
{
    using enum Category;
    expect_each<Category (*)(std::string_view), Category>(category_of, {{"Cán bộ", official},
                                                                        {"CB", official},
                                                                        {"Cán bộ chuyên trách", official},
                                                                        {"cán bộ cấp xã", official},
                                                                        {"Công chức", civil_servant},
                                                                        {"CC", civil_servant},
                                                                        {"công chức  cấp xã", civil_servant},
                                                                        {"CBCC", civil_servant},
                                                                        {"Cán bộ, công chức", civil_servant},
                                                                        {"CB, CC", civil_servant},
                                                                        {"cong chuc", civil_servant},
                                                                        {"Viên chức", public_employee},
                                                                        {"VC", public_employee},
                                                                        {"Viên chức quản lý", public_employee},
                                                                        {"Hợp đồng làm việc", public_employee},
                                                                        {"NHĐKCT", part_timer},
                                                                        {"Cán bộ không chuyên trách", part_timer},
                                                                        {"cán bộ bán chuyên trách xã", part_timer},
                                                                        {"KCT", part_timer},
                                                                        {"Đại biểu HĐND", deputy},
                                                                        {"ĐB HĐND xã", deputy},
                                                                        {"Đại biểu Hội đồng nhân dân tỉnh", deputy},
                                                                        {"Hợp đồng 68", contract},
                                                                        {"HĐ 111", contract},
                                                                        {"HĐ111", contract},
                                                                        {"HĐLĐ", contract},
                                                                        {"Người lao động", contract},
                                                                        {"cán bộ hợp đồng", contract}});
}

TEST(CategoryOf, SaysNothingOfSeveralOrOfOtherWords)
{
    for (const std::string_view text : {"", "???", "Chuyên viên", "Cán bộ, công chức, viên chức", "CB/CC/VC", "CBCCVC",
                                        "Công chức, viên chức", "Cán bộ quản lý", "Không phải công chức"})
        EXPECT_EQ(category_of(text), Category::unknown) << text;
}

TEST(CategoryOfHeading, CountsOnlyAHeadingOfOneCategory)
{
    using enum Category;
    expect_each<Category (*)(std::string_view), Category>(
        category_of_heading, {{"DANH SÁCH VIÊN CHỨC", public_employee},
                              {"DANH SÁCH VIÊN CHỨC SỰ NGHIỆP GIÁO DỤC", public_employee},
                              {"BẢNG THEO DÕI BỒI DƯỠNG CÔNG CHỨC NĂM 2024", civil_servant},
                              {"DANH SÁCH ĐẠI BIỂU HĐND CÁC CẤP NHIỆM KỲ 2021 - 2026", deputy},
                              {"DANH SÁCH NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH", part_timer},
                              {"II. Công chức", civil_servant},
                              {"I. CÁN BỘ", official},
                              {"A - Cán bộ cấp xã", official},
                              {"III. VC", public_employee},
                              {"DANH SÁCH HỢP ĐỒNG LAO ĐỘNG", contract},
                              // several at once
                              {"DANH SÁCH CÁN BỘ, CÔNG CHỨC", unknown},
                              {"DANH SÁCH CBCC", unknown},
                              {"DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC VÀ NGƯỜI HOẠT ĐỘNG KHÔNG CHUYÊN TRÁCH", unknown},
                              // "cán bộ" for everybody, CC for cao cấp
                              {"DANH SÁCH CÁN BỘ ĐƯỢC CỬ ĐI HỌC", unknown},
                              {"LỚP CC LLCT NĂM 2024", unknown},
                              {"VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HĐND TỈNH", unknown},
                              {"I. KHỐI ĐẢNG", unknown},
                              {"Sở Nội vụ", unknown},
                              {"", unknown}});
}

TEST(CategoryOfCode, IsProvenByTheCodesOfOneGroupOnly)
{
    using enum Category;
    expect_each<Category (*)(std::string_view), Category>(category_of_code, {{"V.07.03.29", public_employee},
                                                                             {"V07.03.29", public_employee},
                                                                             {" v.08.01.02", public_employee},
                                                                             {"01.001", civil_servant},
                                                                             {"01.005", civil_servant},
                                                                             {"1.003", civil_servant},
                                                                             {"01003", civil_servant},
                                                                             {"01.006", unknown},
                                                                             {"06.031", unknown},
                                                                             {"01a.003", unknown},
                                                                             {"15.113", unknown},
                                                                             {"Viên chức", unknown},
                                                                             {"V.", unknown},
                                                                             {"", unknown}});
}

TEST(LevelOf, TakesTheFirstLevelNamed)
{
    using enum Level;
    expect_each<Level (*)(std::string_view), Level>(level_of, {{"Cấp tỉnh", province},
                                                               {"Tỉnh", province},
                                                               {"HĐND tỉnh Bắc Ninh", province},
                                                               {"Huyện", district},
                                                               {"thị xã Từ Sơn", district},
                                                               {"xã", commune},
                                                               {"Phường", commune},
                                                               {"Thị trấn", commune},
                                                               {"Đặc khu", commune},
                                                               {"HĐND xã Gia Bình, tỉnh Bắc Ninh", commune},
                                                               {"cap xa", commune},
                                                               {"Trung ương", central},
                                                               {"TW", central},
                                                               {"Hợp tác xã", unknown},
                                                               {"Hội Khoa học xã hội", unknown},
                                                               {"x", unknown},
                                                               {"", unknown}});
}

TEST(MarkOf, KnowsYesAndNoAsOfficesWriteThem)
{
    for (const std::string_view text : {"x",  "X",  "х",   "×", "✓",  "√",   "v",   "V",   "ü",  "*",      "1", "01",
                                        "có", "CÓ", "đạt", "Đ", "Đã", "rồi", " x ", "(x)", "x.", "Đã học", "co"})
        EXPECT_EQ(mark_of(text), Mark::yes) << text;
    for (const std::string_view text : {"-", "–", "0", "không", "Không", "K", "chưa", "o", "k", "ko", "khong"})
        EXPECT_EQ(mark_of(text), Mark::no) << text;
    for (const std::string_view text : {"", " ", "?", "//", "Trung cấp", "2023", "01/02/2023", "12", "()", "có thể"})
        EXPECT_EQ(mark_of(text), Mark::unknown) << text;
}

TEST(RankOfTitle, PlacesTitlesOnTheLadder)
{
    using enum Rank;
    expect_each<Rank (*)(std::string_view), Rank>(rank_of_title,
                                                  {{"Chuyên viên", specialist},
                                                   {"CV", specialist},
                                                   {"Chuyên viên chính", senior_specialist},
                                                   {"CVC", senior_specialist},
                                                   {"CVC và tương đương", senior_specialist},
                                                   {"Chuyên viên cao cấp (hạng I)", principal_specialist},
                                                   {"CVCC", principal_specialist},
                                                   {"Cán sự", officer},
                                                   {"Nhân viên", staff},
                                                   {"Kế toán viên", specialist},
                                                   {"Thanh tra viên chính", senior_specialist},
                                                   {"Chuyen vien chinh", senior_specialist},
                                                   {"K.12/CV", specialist},
                                                   {"Giáo viên tiểu học hạng II", unknown},
                                                   {"Khá", unknown},
                                                   {"", unknown}});
}

TEST(RankOfCode, KnowsCodesAndTheirCommonSlips)
{
    using enum Rank;
    expect_each<Rank (*)(std::string_view), Rank>(rank_of_code, {{"01.001", principal_specialist},
                                                                 {"01.002", senior_specialist},
                                                                 {"01.003", specialist},
                                                                 {" 01.003 ", specialist},
                                                                 {"1.003", specialist},
                                                                 {"01003", specialist},
                                                                 {"01a.003", specialist},
                                                                 {"01.004", officer},
                                                                 {"01.005", staff},
                                                                 {"04.024", senior_specialist},
                                                                 {"06.031", specialist},
                                                                 {"06.032", officer},
                                                                 {"V.07.03.28", unknown},
                                                                 {"01.099", unknown},
                                                                 {"", unknown}});
}

TEST(PoliticalTheoryOf, TakesTheHighestLevelHeld)
{
    using enum PoliticalTheory;
    expect_each<PoliticalTheory (*)(std::string_view), PoliticalTheory>(political_theory_of,
                                                                        {{"Cao cấp", advanced},
                                                                         {"CC", advanced},
                                                                         {"Cử nhân", advanced},
                                                                         {"Cao cấp, cử nhân", advanced},
                                                                         {"Trung cấp", intermediate},
                                                                         {"TC LLCT-HC", intermediate},
                                                                         {"TCLLCT", intermediate},
                                                                         {"Trung cấp (2015)", intermediate},
                                                                         {"Sơ cấp", elementary},
                                                                         {"so cap", elementary},
                                                                         {"Chưa qua đào tạo", none},
                                                                         {"Chưa", none},
                                                                         {"Đang học Trung cấp", unknown},
                                                                         {"Chuyên viên cao cấp", unknown},
                                                                         {"Bồi dưỡng", unknown},
                                                                         {"?", unknown},
                                                                         {"", unknown}});
}

TEST(OutcomeOf, DoesNotCountWhatIsUnfinished)
{
    for (const std::string_view text :
         {"Hoàn thành", "Đã hoàn thành", "Khá", "Giỏi", "Xuất sắc", "Trung bình", "Đạt", "Đạt yêu cầu", "Đã tốt nghiệp",
          "Loại khá", "hoàn thành tốt", "hoan thanh", "Đã cấp chứng chỉ"})
        EXPECT_EQ(outcome_of(text), Outcome::completed) << text;
    for (const std::string_view text :
         {"Đang học", "Bỏ học", "Không đạt", "Chưa hoàn thành", "không hoàn thành khóa học", "Chưa tốt nghiệp",
          "Đang học, dự kiến hoàn thành tháng 6/2026", "Thôi học", "Không đạt yêu cầu", "Chưa đạt", "dang hoc",
          "Bảo lưu kết quả", "Yếu"})
        EXPECT_EQ(outcome_of(text), Outcome::not_completed) << text;
    for (const std::string_view text : {"", "8,5", "QĐ số 12", "Sở Nội vụ"})
        EXPECT_EQ(outcome_of(text), Outcome::unknown) << text;
}

TEST(StudyFormOf, TellsFullTimeFromPartTime)
{
    using enum StudyForm;
    expect_each<StudyForm (*)(std::string_view), StudyForm>(study_form_of, {{"Tập trung", full_time},
                                                                            {"Chính quy", full_time},
                                                                            {"hệ tập trung", full_time},
                                                                            {"Không tập trung", part_time},
                                                                            {"khong tap trung", part_time},
                                                                            {"VLVH", part_time},
                                                                            {"Vừa làm vừa học", part_time},
                                                                            {"Tại chức", part_time},
                                                                            {"Từ xa", part_time},
                                                                            {"Trực tuyến", part_time},
                                                                            {"Tập trung kết hợp trực tuyến", part_time},
                                                                            {"Bồi dưỡng", unknown},
                                                                            {"", unknown}});
}

TEST(IsLeadershipPost, KnowsPostsAndAbbreviations)
{
    for (const std::string_view post : {"Trưởng phòng",
                                        "Phó Trưởng phòng",
                                        "Phó phòng",
                                        "Bí thư Đảng uỷ",
                                        "Phó Bí thư Thường trực",
                                        "Chủ tịch UBND",
                                        "PCT UBND xã",
                                        "P.CT HĐND",
                                        "Giám đốc",
                                        "PGĐ",
                                        "GĐ Sở",
                                        "Chánh Văn phòng",
                                        "Phó Chánh Thanh tra",
                                        "Chi cục trưởng",
                                        "Hiệu trưởng",
                                        "Phó Hiệu trưởng",
                                        "Viện trưởng",
                                        "Trưởng khoa Nội",
                                        "Trưởng Trạm Y tế",
                                        "TP",
                                        "TP. Nội vụ",
                                        "TP, Sở Nội vụ",
                                        "CVP",
                                        "Chuyên viên kiêm Phó Trưởng phòng",
                                        "CT UBND",
                                        "Q. Trưởng phòng",
                                        "Truong phong",
                                        "Phòng Tài nguyên - Trưởng phòng",
                                        "Bí thư Đoàn xã",
                                        "Bí thư chi bộ, Hiệu trưởng",
                                        "Chủ tịch Hội Cựu chiến binh",
                                        "Nguyên Trưởng phòng Tổ chức, Phó Giám đốc",
                                        "Phó Chủ tịch Công đoàn tỉnh",
                                        "Phó Giám đốc Sở Tài nguyên và Môi trường"})
        EXPECT_EQ(is_leadership_post(post), true) << post;
}

TEST(IsLeadershipPost, IsNotFooledByWordsInside)
{
    for (const std::string_view post : {"Chuyên viên",
                                        "Giáo viên, Trường THCS Võ Cường",
                                        "Chuyên viên UBND thành phố Bắc Ninh",
                                        "Chuyên viên UBND TP. Bắc Ninh",
                                        "Chuyên viên giúp việc Chủ tịch UBND tỉnh",
                                        "Chuyên viên Văn phòng Chủ tịch nước",
                                        "Thư ký Chủ tịch",
                                        "Trợ lý Bộ trưởng",
                                        "Nguyên Trưởng phòng",
                                        "Tổ trưởng chuyên môn",
                                        "Tổ trưởng bộ môn",
                                        "Kế toán trưởng",
                                        "Phụ trách kế toán",
                                        "Trưởng thôn",
                                        "Chi ủy viên",
                                        "Chi hội trưởng Hội Phụ nữ",
                                        "Giám đốc Hợp tác xã",
                                        "Giúp việc Hội Chữ thập đỏ",
                                        "Trưởng ban Công tác Mặt trận",
                                        "Chỉ huy trưởng Ban CHQS",
                                        "Bí thư chi bộ thôn",
                                        "Giao vien",
                                        "Quy hoạch Phó Giám đốc",
                                        "Lái xe",
                                        "Chủ tịch Công đoàn trường",
                                        "Quản lý Nhà văn hóa"})
        EXPECT_EQ(is_leadership_post(post), false) << post;
    EXPECT_EQ(is_leadership_post(""), std::nullopt);
    EXPECT_EQ(is_leadership_post("  "), std::nullopt);
}

TEST(SaysLeft, KnowsTheWaysOfLeaving)
{
    for (const std::string_view text : {"Nghỉ hưu từ 01/6/2024",
                                        "nghỉ hưu 6/2024",
                                        "Hưu trí",
                                        "Đã nghỉ",
                                        "Đã nghỉ hưu",
                                        "chuyển CT 3/2023",
                                        "Chuyển công tác",
                                        "Chuyển công tác từ 01/6/2024",
                                        "Chuyển công tác từ ngày 01/6/2024",
                                        "Chuyển đi",
                                        "Chuyển sang Sở Nội vụ",
                                        "Thôi việc",
                                        "Buộc thôi việc từ 01/02/2023",
                                        "Nghỉ việc",
                                        "Tinh giản biên chế",
                                        "Từ trần",
                                        "Đã mất",
                                        "Mất ngày 03/4/2023",
                                        "Điều động sang UBND huyện",
                                        "Nghỉ theo NĐ 178/2024",
                                        "Nghi huu tu 01/6/2024",
                                        "Do sắp xếp tổ chức, nghỉ hưu trước tuổi",
                                        "Không tái cử, nghỉ hưu",
                                        "Thôi làm nhiệm vụ đại biểu",
                                        "Chấm dứt hợp đồng"})
        EXPECT_TRUE(says_left(text)) << text;
}

TEST(SaysLeft, LetsAbsenceAndPlansPass)
{
    for (const std::string_view text : {"",
                                        "Đang công tác",
                                        "Chuyển ngạch 01/2023",
                                        "Chuyển sang ngạch chuyên viên",
                                        "Chuyển xếp lương",
                                        "Chuyển đổi vị trí công tác",
                                        "Nghỉ thai sản",
                                        "Nghỉ chế độ thai sản từ 3/2024",
                                        "Đã nghỉ thai sản",
                                        "Nghỉ phép",
                                        "Nghỉ không lương",
                                        "Sắp nghỉ hưu",
                                        "Chuẩn bị nghỉ hưu",
                                        "Dự kiến nghỉ hưu 2026",
                                        "Đến tuổi nghỉ hưu",
                                        "Chưa nghỉ hưu",
                                        "Mất bằng",
                                        "Đã mất bằng",
                                        "Chuyển đến từ Sở Tài chính",
                                        "Chuyển công tác từ Sở Tài chính",
                                        "Mới chuyển đến",
                                        "Điều động từ UBND huyện về",
                                        "Biệt phái",
                                        "Đi học",
                                        "Thôi giữ chức vụ",
                                        "Thay đ/c Nguyễn Văn A nghỉ hưu",
                                        "Chồng đã mất",
                                        "Chuyển sinh hoạt đảng"})
        EXPECT_FALSE(says_left(text)) << text;
}

TEST(Vocabulary, TakesAnyTextWithoutHarm)
{
    const std::string long_text(10'000, 'x');
    std::string many_words;
    for (int i = 0; i < 2'000; ++i)
        many_words += "trưởng phòng chống ";
    for (const std::string& text : {long_text, many_words, std::string("\xFF\xFE\x80"), std::string(1, '\0'),
                                    std::string("=cmd|' /C calc'!A0"), std::string("((((")}) {
        EXPECT_EQ(sex_of(text), Sex::unknown);
        EXPECT_EQ(category_of(text), Category::unknown);
        EXPECT_EQ(mark_of(text), Mark::unknown);
        EXPECT_EQ(rank_of_code(text), Rank::unknown);
        EXPECT_EQ(category_of_code(text), Category::unknown);
        EXPECT_FALSE(says_left(text));
    }
    EXPECT_EQ(is_leadership_post(many_words), true);
}

} // namespace
} // namespace datchuan::staff
