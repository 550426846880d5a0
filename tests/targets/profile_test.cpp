#include "targets/profile.hpp"

#include <gtest/gtest.h>

#include "targets/result.hpp"

namespace datchuan::targets {
namespace {

const Profile& built_in() { return shipped_profiles().front(); }

Target target(std::string_view id)
{
    for (const Row& row : built_in().rows) {
        if (row[static_cast<std::size_t>(Field::id)] == id)
            return std::get<Target>(parse(row, Language::vietnamese));
    }
    ADD_FAILURE() << "no row " << id;
    return {};
}

TEST(Profile, TheBuiltInOneHasItsTenTargetsInOrder)
{
    std::vector<std::string> ids;
    for (const Row& row : built_in().rows) {
        ids.push_back(row[static_cast<std::size_t>(Field::id)]);
        const Parsed parsed = parse(row, Language::vietnamese);
        const auto* sentence = std::get_if<std::string>(&parsed);
        EXPECT_EQ(sentence, nullptr) << ids.back() << ": " << *sentence;
    }
    EXPECT_EQ(ids, (std::vector<std::string>{"T1a", "T1b", "T2a", "T2b", "T2", "T3", "T4", "T5", "T6", "T7"}));
}

TEST(Profile, TheBuiltInOneIsThatOfTheDecision)
{
    EXPECT_EQ(built_in().name, "bac-ninh-2021-2025");
    EXPECT_NE(built_in().basis.find("12/QĐ-UBND ngày 07/01/2021"), std::string::npos);
    EXPECT_EQ(built_in().cut_off(), (text::Date{2025, 12, 31}));
    EXPECT_EQ(built_in().from(), (text::Date{2021, 1, 1}));
    EXPECT_EQ(built_in().to(), (text::Date{2025, 12, 31})); // the deputies' term ends later

    EXPECT_EQ(target("T1a").method, Method::before_rank);
    EXPECT_EQ(target("T1b").method, Method::before_post);
    EXPECT_EQ(target("T2").contents, (std::vector{staff::Tags{staff::Tag::law, staff::Tag::ethics}}));
    EXPECT_EQ(target("T2").threshold, 80);
    EXPECT_EQ(target("T3").threshold, 70);
    EXPECT_EQ(target("T4").comparison, Comparison::about);
    EXPECT_EQ(target("T4").method, Method::up_to_period_end);
    ASSERT_EQ(target("T5").conditions.size(), 1U);
    EXPECT_EQ(target("T5").conditions.front().about, Trait::leader);
    EXPECT_EQ(target("T5").conditions.front().values, std::vector{1});
    EXPECT_EQ(target("T6").comparison, Comparison::none);
    EXPECT_TRUE(target("T6").contents.empty());
    EXPECT_TRUE(target("T7").counts_deputies());
    EXPECT_EQ(target("T7").from, (text::Date{2021, 5, 23}));
}

TEST(Profile, EveryShippedRowIsUnderstood)
{
    for (const Profile& profile : shipped_profiles())
        for (const Row& row : profile.rows) {
            const Parsed parsed = parse(row, Language::vietnamese);
            const auto* sentence = std::get_if<std::string>(&parsed);
            EXPECT_EQ(sentence, nullptr) << profile.name << " " << row[0] << ": " << *sentence;
        }
    EXPECT_EQ(shipped_profiles().size(), 4U);
}

TEST(Profile, IsFoundByItsName)
{
    ASSERT_TRUE(find_profile("bac-ninh-2021-2025"));
    EXPECT_EQ(find_profile("bac-ninh-2021-2025")->rows, built_in().rows);
    EXPECT_FALSE(find_profile("bac-ninh"));
    EXPECT_FALSE(find_profile(""));
}

TEST(Profile, HeadersAreFoundInEitherLanguage)
{
    for (std::size_t i = 0; i < field_count; ++i) {
        const auto field = static_cast<Field>(i);
        EXPECT_EQ(field_of(header_of(field, Language::vietnamese)), field);
        EXPECT_EQ(field_of(header_of(field, Language::english)), field);
    }
    EXPECT_EQ(field_of("  ĐỐI   TƯỢNG"), Field::population);
    EXPECT_EQ(field_of("Ngưỡng"), Field::threshold);
    EXPECT_EQ(field_of("Họ và tên"), std::nullopt);
    EXPECT_EQ(field_of(""), std::nullopt);
}

TEST(Settings, ComeFromTheProfile)
{
    const rules::Settings settings = settings_of(built_in(), {});
    EXPECT_EQ(settings.as_of, (text::Date{2025, 12, 31}));
    EXPECT_EQ(settings.period_from, (text::Date{2021, 1, 1}));
    EXPECT_EQ(settings.period_to, (text::Date{2025, 12, 31}));
    ASSERT_EQ(settings.windows.size(), 10U);

    using staff::Tag;
    const auto counts_any_time = [&](Tag tag) {
        for (const rules::CountingWindow& window : settings.windows) {
            if (window.any_time && window.tags.has(tag))
                return true;
        }
        return false;
    };
    for (const Tag tag : {Tag::state_management, Tag::political_theory, Tag::leadership, Tag::professional_title})
        EXPECT_TRUE(counts_any_time(tag)) << staff::name_of(tag);
    for (const Tag tag : {Tag::law, Tag::ethics, Tag::public_duty_skills, Tag::deputies})
        EXPECT_FALSE(counts_any_time(tag)) << staff::name_of(tag);
    EXPECT_EQ(settings.windows.back().to, (text::Date{2026, 5, 31}));
}

TEST(Settings, TakeTheDayAskedFor)
{
    EXPECT_EQ(settings_of(built_in(), text::Date{2024, 6, 30}).as_of, (text::Date{2024, 6, 30}));
}

TEST(Settings, TakeTheGraceOfTheRows)
{
    Profile profile = built_in();
    profile.rows[1][static_cast<std::size_t>(Field::method)] = "trước bổ nhiệm chức vụ (ân hạn 180 ngày)";
    const rules::Settings settings = settings_of(profile, {});
    EXPECT_EQ(settings.rank_grace_days, 0);
    EXPECT_EQ(settings.post_grace_days, 180);
}

TEST(Settings, LeaveOutRowsThatCannotBeUnderstood)
{
    Profile profile = built_in();
    profile.rows[4][static_cast<std::size_t>(Field::method)] = "hằng tuần";
    EXPECT_EQ(settings_of(profile, {}).windows.size(), 9U);
}

TEST(Verdict, HasTheWordsOfTheServiceAndOfTheSheet)
{
    EXPECT_EQ(code_of(Verdict::met), "met");
    EXPECT_EQ(code_of(Verdict::about), "about");
    EXPECT_EQ(code_of(Verdict::not_met), "not met");
    EXPECT_EQ(code_of(Verdict::no_population), "no population");
    EXPECT_EQ(code_of(Verdict::undecided), "undecided");
    EXPECT_EQ(code_of(Verdict::reported), "reported");
    EXPECT_EQ(code_of(Verdict::not_computable), "not computable");
    EXPECT_EQ(word_of(Verdict::met, Language::vietnamese), "Đạt");
    EXPECT_EQ(word_of(Verdict::not_met, Language::english), "Not met");
}

} // namespace
} // namespace datchuan::targets
