#include <gtest/gtest.h>

#include "targets/profile.hpp"

namespace datchuan::targets {
namespace {

using staff::Category;
using staff::Tag;

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
    EXPECT_EQ(target.populations, (std::vector{Category::official, Category::civil_servant}));
    EXPECT_EQ(target.tags, std::vector{Tag::law});
    EXPECT_FALSE(target.all_tags);
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
    const auto populations = [](std::string_view words) {
        return understood(row_with(Field::population, words)).populations;
    };
    EXPECT_EQ(populations("viên chức"), std::vector{Category::public_employee});
    EXPECT_EQ(populations("Viên chức ; CÁN BỘ"), (std::vector{Category::public_employee, Category::official}));
    EXPECT_EQ(populations("cán bộ, công chức"), (std::vector{Category::official, Category::civil_servant}));
    EXPECT_EQ(populations("công chức; công chức"), std::vector{Category::civil_servant});
    EXPECT_EQ(populations("người hoạt động không chuyên trách"), std::vector{Category::part_timer});
    EXPECT_EQ(populations("người hoạt động không chuyên trách ở xã, phường"), std::vector{Category::part_timer});
    EXPECT_EQ(populations("đại biểu HĐND"), std::vector{Category::deputy});
    EXPECT_EQ(populations("officials; civil servants"), (std::vector{Category::official, Category::civil_servant}));
    EXPECT_TRUE(understood(row_with(Field::population, "deputies")).counts_deputies());
}

TEST(Parse, Filters)
{
    EXPECT_EQ(understood(row_with()).leader, std::nullopt);
    EXPECT_EQ(understood(row_with(Field::filter, "lãnh đạo = có")).leader, true);
    EXPECT_EQ(understood(row_with(Field::filter, "Lãnh đạo=không")).leader, false);
    EXPECT_EQ(understood(row_with(Field::filter, "leader = yes")).leader, true);
    const Target both = understood(row_with(Field::filter, "cấp = xã; giới tính = nữ"));
    EXPECT_EQ(both.level, staff::Level::commune);
    EXPECT_EQ(both.sex, staff::Sex::female);
}

TEST(Parse, Contents)
{
    const Target all = understood(row_with(Field::content, "pháp luật + đạo đức công vụ"));
    EXPECT_EQ(all.tags, (std::vector{Tag::law, Tag::ethics}));
    EXPECT_TRUE(all.all_tags);
    const Target any = understood(row_with(Field::content, "kỹ năng, phương pháp công vụ; vị trí việc làm"));
    EXPECT_EQ(any.tags, (std::vector{Tag::public_duty_skills, Tag::job_position}));
    EXPECT_FALSE(any.all_tags);
    EXPECT_TRUE(understood(row_with(Field::content, "")).tags.empty());
    EXPECT_TRUE(understood(row_with(Field::content, "Bất kỳ")).tags.empty());
    EXPECT_EQ(understood(row_with(Field::content, "law + ethics")).tags, (std::vector{Tag::law, Tag::ethics}));
    EXPECT_EQ(understood(row_with(Field::content, "pháp luật + pháp luật")).tags, std::vector{Tag::law});
}

TEST(Parse, Methods)
{
    const auto method = [](std::string_view words) { return understood(row_with(Field::method, words)).method; };
    EXPECT_EQ(method("Trong kỳ"), Method::within_period);
    EXPECT_EQ(method("đến hết kỳ"), Method::up_to_period_end);
    EXPECT_EQ(method("trước bổ nhiệm ngạch"), Method::before_rank);
    EXPECT_EQ(method("trước bổ nhiệm chức vụ"), Method::before_post);
    EXPECT_EQ(method("up to the period's end"), Method::up_to_period_end);
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
             Misfit{Field::filter, "tuổi < 45", "“tuổi < 45” chưa được hỗ trợ"},
             Misfit{Field::filter, "không: giáo viên ngoại ngữ", "chưa được hỗ trợ"},
             Misfit{Field::filter, "đơn vị = Sở Nội vụ", "chưa được hỗ trợ"},
             Misfit{Field::content, "pháp luật + nấu ăn", "“nấu ăn”"},
             Misfit{Field::content, "pháp luật + đạo đức công vụ; tin học", "chưa được hỗ trợ"},
             Misfit{Field::method, "", "còn trống"},
             Misfit{Field::method, "hằng năm", "“hằng năm” chưa được hỗ trợ"},
             Misfit{Field::method, "lượt", "“lượt” chưa được hỗ trợ"},
             Misfit{Field::method, "trong tuần", "“trong tuần”"},
             Misfit{Field::method, "trước bổ nhiệm ngạch (ân hạn lâu)", "“trước bổ nhiệm ngạch (ân hạn lâu)”"},
             Misfit{Field::method, "trong kỳ (ân hạn 30 ngày)", "“trong kỳ (ân hạn 30 ngày)”"},
             Misfit{Field::comparison, "từ … đến", "“từ … đến” chưa được hỗ trợ"},
             Misfit{Field::comparison, "hơn", "“hơn”"},
             Misfit{Field::comparison, ">= (2 điểm)", "“>= (2 điểm)”"},
             Misfit{Field::threshold, "", "còn trống"},
             Misfit{Field::threshold, "tám mươi", "“tám mươi”"},
             Misfit{Field::threshold, "130", "“130”"},
             Misfit{Field::threshold, "30 - 50", "“30 - 50” chưa được hỗ trợ"},
             Misfit{Field::threshold, "2025: 80; 2026: 100", "chưa được hỗ trợ"},
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
