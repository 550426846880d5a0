#include <array>
#include <initializer_list>
#include <utility>

#include <gtest/gtest.h>

#include "targets/profile.hpp"

namespace datchuan::targets {
namespace {

using staff::Category;
using staff::Level;
using staff::Tag;
using staff::Tags;

// A row that can be understood, for tests that change one cell of it.
Row row_with(Field field = Field::id, std::string_view words = "T2")
{
    Row row{"T2", "nhãn", "cán bộ; công chức", "",           "pháp luật", "trong kỳ",
            ">=", "80",   "01/01/2021",        "31/12/2025", "31/12/2025"};
    row[static_cast<std::size_t>(field)] = words;
    return row;
}

Target understood(const Row& row)
{
    const Parsed parsed = parse(row, Language::vietnamese);
    if (const auto* sentence = std::get_if<std::string>(&parsed)) {
        ADD_FAILURE() << *sentence;
        return {};
    }
    return std::get<Target>(parsed);
}

std::string sentence(const Row& row, Language language = Language::vietnamese)
{
    const Parsed parsed = parse(row, language);
    const auto* text = std::get_if<std::string>(&parsed);
    return text == nullptr ? "understood" : *text;
}

TEST(Parse, ReadsAWholeRow)
{
    const Target target = understood(row_with());
    EXPECT_EQ(target.id, "T2");
    EXPECT_EQ(target.label, "nhãn");
    EXPECT_EQ(target.groups, (std::vector<Group>{{Category::official}, {Category::civil_servant}}));
    EXPECT_EQ(target.contents, std::vector{Tags{Tag::law}});
    EXPECT_EQ(target.method, Method::within_period);
    EXPECT_EQ(target.comparison, Comparison::at_least);
    EXPECT_EQ(target.threshold, 80);
    EXPECT_EQ(target.from, (text::Date{2021, 1, 1}));
    EXPECT_EQ(target.to, (text::Date{2025, 12, 31}));
    EXPECT_EQ(target.cut_off, (text::Date{2025, 12, 31}));
    EXPECT_FALSE(target.counts_deputies());
}

TEST(Parse, Populations)
{
    using Groups = std::vector<Group>;
    const auto groups = [](std::string_view words) { return understood(row_with(Field::population, words)).groups; };
    EXPECT_EQ(groups("viên chức"), (Groups{{Category::public_employee}}));
    EXPECT_EQ(groups("Viên chức ; CÁN BỘ"), (Groups{{Category::public_employee}, {Category::official}}));
    EXPECT_EQ(groups("cán bộ, công chức"), (Groups{{Category::official}, {Category::civil_servant}}));
    EXPECT_EQ(groups("công chức; công chức"), (Groups{{Category::civil_servant}}));
    EXPECT_EQ(groups("công chức cấp xã; công chức cấp tỉnh"),
              (Groups{{Category::civil_servant, Level::commune}, {Category::civil_servant, Level::province}}));
    EXPECT_EQ(groups("người hoạt động không chuyên trách"), (Groups{{Category::part_timer}}));
    EXPECT_EQ(groups("người hoạt động không chuyên trách ở xã, phường"), (Groups{{Category::part_timer}}));
    EXPECT_EQ(groups("đại biểu HĐND"), (Groups{{Category::deputy}}));
    EXPECT_EQ(groups("đại biểu HĐND cấp xã"), (Groups{{Category::deputy, Level::commune}}));
    EXPECT_EQ(groups("người lao động hợp đồng 111"), (Groups{{Category::contract}}));
    EXPECT_EQ(groups("officials; civil servants"), (Groups{{Category::official}, {Category::civil_servant}}));
    EXPECT_TRUE(understood(row_with(Field::population, "deputies")).counts_deputies());
}

// "leader 1", "level 2,4", "age 0-44", "not agency sở ngoại vụ": what a condition came out as.
std::string shown(const Condition& condition)
{
    static constexpr std::array<std::string_view, 12> names{
        "leader", "level", "sex", "age", "ethnicity", "rank", "grade", "planned", "branch", "agency", "status", "text"};
    std::string text(condition.negated ? "not " : "");
    text += names[static_cast<std::size_t>(condition.about)];
    if (condition.about == Trait::age)
        return text + " " + std::to_string(condition.least) + "-" + std::to_string(condition.most);
    for (const int value : condition.values)
        text += " " + std::to_string(value);
    for (const std::string& words : condition.words)
        text += " [" + words + "]";
    return text;
}

TEST(Parse, Filters)
{
    EXPECT_TRUE(understood(row_with()).conditions.empty());
    for (const auto& [words, expected] : std::initializer_list<std::pair<std::string_view, std::string_view>>{
             {"lãnh đạo = có", "leader 1"},
             {"Lãnh đạo=không", "leader 0"},
             {"leader = yes", "leader 1"},
             {"cấp = xã", "level 4"},
             {"cấp = tỉnh, xã", "level 2 4"},
             {"cấp khác xã", "not level 4"},
             {"cấp ≠ xã", "not level 4"},
             {"khối = đảng", "branch 1"},
             {"khối = chính quyền, sự nghiệp", "branch 2 4"},
             {"khối = MTTQ", "branch 3"},
             {"giới tính = nữ", "sex 2"},
             {"tuổi < 45", "age 0-44"},
             {"tuổi <= 45", "age 0-45"},
             {"tuổi dưới 45", "age 0-44"},
             {"tuổi ≥ 50", "age 50-150"},
             {"tuổi > 50", "age 51-150"},
             {"tuổi từ 30 đến 45", "age 30-45"},
             {"tuổi = 30 - 45", "age 30-45"},
             {"age < 45", "age 0-44"},
             {"dân tộc = thiểu số", "ethnicity 1"},
             {"dân tộc thiểu số = có", "ethnicity 1"},
             {"dân tộc = Tày, Nùng", "ethnicity [tày] [nùng]"},
             {"dân tộc = Kinh", "ethnicity [kinh]"},
             {"ngạch = chuyên viên chính", "rank 4"},
             {"ngạch = chuyên viên, CVC", "rank 3 4"},
             {"hạng = II", "grade 2"},
             {"hạng = hạng III, 2", "grade 3 2"},
             {"quy hoạch = có", "planned 1"},
             {"đơn vị = Sở Nội vụ", "agency [sở nội vụ]"},
             {"đơn vị: Sở Nội vụ, Sở Tài chính", "agency [sở nội vụ] [sở tài chính]"},
             {"đơn vị khác Sở Ngoại vụ", "not agency [sở ngoại vụ]"},
             {"trạng thái = thai sản", "status [thai sản]"},
             {"không: giáo viên ngoại ngữ", "not text [giáo viên ngoại ngữ]"},
             {"except: driver", "not text [driver]"},
         }) {
        const Target target = understood(row_with(Field::filter, words));
        ASSERT_EQ(target.conditions.size(), 1U) << words;
        EXPECT_EQ(shown(target.conditions.front()), expected) << words;
    }
    EXPECT_EQ(understood(row_with(Field::filter, "cấp = xã; giới tính = nữ")).conditions.size(), 2U);
}

TEST(Parse, Contents)
{
    using Contents = std::vector<Tags>;
    const auto contents = [](std::string_view words) { return understood(row_with(Field::content, words)).contents; };
    EXPECT_EQ(contents("pháp luật + đạo đức công vụ"), (Contents{{Tag::law, Tag::ethics}}));
    EXPECT_EQ(contents("kỹ năng, phương pháp công vụ; vị trí việc làm"),
              (Contents{{Tag::public_duty_skills}, {Tag::job_position}}));
    EXPECT_EQ(contents("pháp luật + đạo đức công vụ; tin học"), (Contents{{Tag::law, Tag::ethics}, {Tag::it}}));
    EXPECT_TRUE(contents("").empty());
    EXPECT_TRUE(contents("Bất kỳ").empty());
    EXPECT_EQ(contents("law + ethics"), (Contents{{Tag::law, Tag::ethics}}));
    EXPECT_EQ(contents("pháp luật + pháp luật"), (Contents{{Tag::law}}));
    EXPECT_EQ(contents("pháp luật; pháp luật"), (Contents{{Tag::law}}));
}

TEST(Parse, Methods)
{
    const auto method = [](std::string_view words) { return understood(row_with(Field::method, words)).method; };
    EXPECT_EQ(method("Trong kỳ"), Method::within_period);
    EXPECT_EQ(method("đến hết kỳ"), Method::up_to_period_end);
    EXPECT_EQ(method("trước bổ nhiệm ngạch"), Method::before_rank);
    EXPECT_EQ(method("trước bổ nhiệm chức vụ"), Method::before_post);
    EXPECT_EQ(method("up to the period's end"), Method::up_to_period_end);
    EXPECT_EQ(method("hằng năm"), Method::yearly);
    EXPECT_EQ(method("số người"), Method::head_count);
    EXPECT_EQ(method("lượt"), Method::attendances);
    EXPECT_EQ(method("lớp"), Method::classes);
    EXPECT_EQ(understood(row_with(Field::method, "so với kế hoạch (150 người)")).planned, 150);
    EXPECT_EQ(understood(row_with(Field::method, "so với kế hoạch (1.500 người)")).planned, 1500);
    EXPECT_EQ(understood(row_with(Field::method, "hằng năm")).years, Years::every);
    EXPECT_EQ(understood(row_with(Field::method, "hằng năm (năm cuối)")).years, Years::last);
    EXPECT_EQ(understood(row_with(Field::method, "yearly (mean)")).years, Years::mean);
    EXPECT_EQ(understood(row_with(Field::method, "trước bổ nhiệm ngạch")).grace_days, 0);
    EXPECT_EQ(understood(row_with(Field::method, "trước bổ nhiệm ngạch (ân hạn 30 ngày)")).grace_days, 30);
    EXPECT_EQ(understood(row_with(Field::method, "before the post (grace 180 days)")).grace_days, 180);
}

TEST(Parse, ComparisonsAndThresholds)
{
    const auto comparison = [](std::string_view words) {
        return understood(row_with(Field::comparison, words)).comparison;
    };
    EXPECT_EQ(comparison("≥"), Comparison::at_least);
    EXPECT_EQ(comparison("Ít nhất"), Comparison::at_least);
    EXPECT_EQ(comparison("="), Comparison::equal);
    EXPECT_EQ(comparison("khoảng"), Comparison::about);
    EXPECT_EQ(comparison(""), Comparison::none);
    EXPECT_EQ(understood(row_with(Field::comparison, "khoảng")).tolerance, 2);
    EXPECT_EQ(understood(row_with(Field::comparison, "khoảng (1,5 điểm)")).tolerance, 1.5);
    EXPECT_EQ(understood(row_with(Field::threshold, "80%")).threshold, 80);
    EXPECT_EQ(understood(row_with(Field::threshold, "80,5")).threshold, 80.5);

    Row reported = row_with(Field::comparison, "");
    reported[static_cast<std::size_t>(Field::threshold)] = "";
    EXPECT_EQ(understood(reported).threshold, std::nullopt);
}

Row row_with(Field first, std::string_view words, Field second, std::string_view others)
{
    Row row = row_with(first, words);
    row[static_cast<std::size_t>(second)] = others;
    return row;
}

TEST(Parse, Ranges)
{
    for (const std::string_view words : {"30 - 50", "30-50", "30% – 50%", "30 đến 50"}) {
        const Target target = understood(row_with(Field::comparison, "từ … đến", Field::threshold, words));
        EXPECT_EQ(target.comparison, Comparison::range) << words;
        EXPECT_EQ(target.threshold, 30) << words;
        EXPECT_EQ(target.upper, 50) << words;
    }
    // The threshold alone says that it's a range.
    EXPECT_EQ(understood(row_with(Field::comparison, "", Field::threshold, "30 - 50")).comparison, Comparison::range);
}

TEST(Parse, Milestones)
{
    const Target target = understood(row_with(Field::threshold, "2026: 100; 31/12/2025: 80"));
    ASSERT_EQ(target.milestones.size(), 2U);
    EXPECT_EQ(target.threshold_on({2024, 6, 30}), 80);
    EXPECT_EQ(target.threshold_on({2025, 12, 31}), 80);
    EXPECT_EQ(target.threshold_on({2026, 1, 1}), 100);
    EXPECT_EQ(target.threshold_on({2027, 1, 1}), 100);
}

TEST(Parse, NumbersOfWhatIsCounted)
{
    const auto threshold = [](std::string_view method, std::string_view words) {
        return understood(row_with(Field::method, method, Field::threshold, words)).threshold;
    };
    EXPECT_EQ(threshold("số người", "100 người"), 100);
    EXPECT_EQ(threshold("số người", "1.500"), 1500);
    EXPECT_EQ(threshold("lượt", "6.500 lượt"), 6500);
    EXPECT_EQ(threshold("lớp", "65 lớp"), 65);
    EXPECT_EQ(threshold("so với kế hoạch (20 người)", "115"), 115);
}

TEST(Parse, WhatIsOfferedIsUnderstood)
{
    for (const Language language : {Language::vietnamese, Language::english})
        for (std::size_t i = 0; i < question_count; ++i) {
            const auto field = static_cast<Field>(i);
            for (const std::string& words : choices_for(field, language)) {
                Row row = row_with(field, words);
                if (field == Field::comparison && words.size() > 6 && words.find("…") != std::string::npos)
                    row[static_cast<std::size_t>(Field::threshold)] = "30 - 50";
                EXPECT_EQ(sentence(row), "understood") << words;
            }
        }
    EXPECT_EQ(choices_for(Field::content, Language::english).size(), staff::tag_count);
}

TEST(Parse, StockNeedsNoFirstDay)
{
    Row row = row_with(Field::method, "đến hết kỳ");
    row[static_cast<std::size_t>(Field::from)] = "";
    EXPECT_FALSE(understood(row).from.known());
}

struct Misfit
{
    Field field;
    std::string_view words;
    std::string_view named; // has to stand in the sentence, beside the column's name
};

TEST(Parse, NamesTheWordThatItCannotUnderstand)
{
    for (const Misfit& each : {
             Misfit{Field::population, "giáo viên mầm non", "“giáo viên mầm non”"},
             Misfit{Field::population, "cán bộ; nông dân", "“nông dân”"},
             Misfit{Field::population, " ", "còn trống"},
             Misfit{Field::filter, "màu = xanh", "“màu = xanh”"},
             Misfit{Field::filter, "cấp = trời", "“cấp = trời”"},
             Misfit{Field::filter, "lãnh đạo", "“lãnh đạo”"},
             Misfit{Field::filter, "tuổi < trẻ", "“tuổi < trẻ”"},
             Misfit{Field::filter, "tuổi từ 50 đến 40", "“tuổi từ 50 đến 40”"},
             Misfit{Field::filter, "khối = mây", "“khối = mây”"},
             Misfit{Field::filter, "cấp < xã", "“cấp < xã”"},
             Misfit{Field::filter, "không giáo viên", "“không giáo viên”"},
             Misfit{Field::filter, "đơn vị =", "“đơn vị =”"},
             Misfit{Field::content, "pháp luật + nấu ăn", "“nấu ăn”"},
             Misfit{Field::method, "", "còn trống"},
             Misfit{Field::method, "trong tuần", "“trong tuần”"},
             Misfit{Field::method, "trước bổ nhiệm ngạch (ân hạn lâu)", "“trước bổ nhiệm ngạch (ân hạn lâu)”"},
             Misfit{Field::method, "trong kỳ (ân hạn 30 ngày)", "“trong kỳ (ân hạn 30 ngày)”"},
             Misfit{Field::method, "hằng năm (thỉnh thoảng)", "“hằng năm (thỉnh thoảng)”"},
             Misfit{Field::method, "so với kế hoạch", "“so với kế hoạch”"},
             Misfit{Field::comparison, "hơn", "“hơn”"},
             Misfit{Field::comparison, "từ … đến", "không khớp nhau"}, // one number is no range
             Misfit{Field::comparison, ">= (2 điểm)", "“>= (2 điểm)”"},
             Misfit{Field::threshold, "", "còn trống"},
             Misfit{Field::threshold, "tám mươi", "“tám mươi”"},
             Misfit{Field::threshold, "130", "“130”"},
             Misfit{Field::threshold, "65 lớp", "“65 lớp”"},
             Misfit{Field::threshold, "30 - 50", "không khớp nhau"}, // beside ">="
             Misfit{Field::threshold, "50 - 30", "“50 - 30”"},
             Misfit{Field::threshold, "2025: 80; sau đó: 100", "“2025: 80; sau đó: 100”"},
             Misfit{Field::from, "", "còn trống"},
             Misfit{Field::from, "2021", "“2021”"},
             Misfit{Field::to, "31/02/2025", "“31/02/2025”"},
             Misfit{Field::cut_off, "cuối năm", "“cuối năm”"},
         }) {
        const std::string text = sentence(row_with(each.field, each.words));
        EXPECT_NE(text.find(each.named), std::string::npos) << text;
        EXPECT_NE(text.find(header_of(each.field, Language::vietnamese)), std::string::npos) << text;
        EXPECT_NE(text.find("Vui lòng"), std::string::npos) << text;

        const std::string english = sentence(row_with(each.field, each.words), Language::english);
        EXPECT_NE(english.find(header_of(each.field, Language::english)), std::string::npos) << english;
        EXPECT_NE(english.find("Please"), std::string::npos) << english;
    }
}

TEST(Parse, TellsWhereThePeriodEndsBeforeItBegins)
{
    const std::string text = sentence(row_with(Field::from, "01/01/2026"));
    EXPECT_NE(text.find("01/01/2026"), std::string::npos) << text;
    EXPECT_NE(text.find("31/12/2025"), std::string::npos) << text;
}

TEST(Parse, CutsAPastedPageOnACharactersEdge)
{
    std::string page;
    for (int i = 0; i < 2000; ++i)
        page += "ạ";
    const std::string text = sentence(row_with(Field::population, page));
    EXPECT_LT(text.size(), 400U);
    EXPECT_NE(text.find("ạ…”"), std::string::npos) << text;
}

} // namespace
} // namespace datchuan::targets
