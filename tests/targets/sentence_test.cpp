#include "targets/sentence.hpp"

#include <array>

#include <gtest/gtest.h>

#include "targets/verdict.hpp"

namespace datchuan::targets {
namespace {

struct Counts
{
    long achieved;
    long undecided;
    long population;
};

std::string sentence(Comparison comparison, std::optional<double> threshold, Counts counts,
                     Language language = Language::vietnamese)
{
    Target target;
    target.comparison = comparison;
    target.threshold = threshold;
    Result result;
    result.achieved = counts.achieved;
    result.undecided = counts.undecided;
    result.population = counts.population;
    result.verdict = verdict_of(target, counts.achieved, counts.undecided, counts.population);
    result.shortfall = shortfall_of(target, counts.achieved, counts.population);
    result.decimals = decimals_of(target, counts.achieved, counts.population);
    return sentence_of(target, result, language);
}

TEST(Sentence, SaysHowFarTheTargetIs)
{
    EXPECT_EQ(sentence(Comparison::at_least, 80, {1204, 0, 1560}),
              "Mục tiêu 80%: đạt 1.204/1.560 người (77,2%), còn thiếu 44 người.");
    EXPECT_EQ(sentence(Comparison::at_least, 80, {1204, 0, 1560}, Language::english),
              "Target 80%: achieved by 1,204/1,560 persons (77.2%), missing 44 persons.");
    EXPECT_EQ(sentence(Comparison::at_least, 80.5, {9, 0, 10}), "Mục tiêu 80,5%: đạt 9/10 người (90,0%).");
    EXPECT_EQ(sentence(Comparison::about, 80, {12, 0, 14}), "Mục tiêu khoảng 80%: đạt 12/14 người (85,7%).");
    EXPECT_EQ(sentence(Comparison::none, std::nullopt, {18, 0, 20}), "Đạt 18/20 người (90,0%).");
}

TEST(Sentence, ShowsAnotherDigitWhereRoundingWouldContradict)
{
    EXPECT_EQ(sentence(Comparison::at_least, 80, {1999, 0, 2500}),
              "Mục tiêu 80%: đạt 1.999/2.500 người (79,96%), còn thiếu 1 người.");
}

TEST(Sentence, ShowsWhatTheOpenCasesLeaveOpen)
{
    EXPECT_EQ(sentence(Comparison::at_least, 80, {759, 35, 1000}),
              "Mục tiêu 80%: đạt 759/1.000 người (75,9%), còn thiếu 41 người. Còn 35 người chưa đủ dữ liệu: tỷ lệ từ "
              "75,9% đến 79,4%, chắc chắn chưa đạt.");
    EXPECT_EQ(sentence(Comparison::at_least, 80, {9, 1, 10}),
              "Mục tiêu 80%: đạt 9/10 người (90,0%). Còn 1 người chưa đủ dữ liệu: tỷ lệ từ 90,0% đến 100,0%, chắc chắn "
              "đạt.");
    EXPECT_EQ(sentence(Comparison::at_least, 80, {7, 1, 10}, Language::english),
              "Target 80%: achieved by 7/10 persons (70.0%), missing 1 person. Not enough data on 1 person: between "
              "70.0% and 80.0%, so the verdict is open. Please complete the data of these persons.");
    EXPECT_EQ(sentence(Comparison::none, std::nullopt, {7, 1, 10}),
              "Đạt 7/10 người (70,0%). Còn 1 người chưa đủ dữ liệu: tỷ lệ từ 70,0% đến 80,0%.");
}

TEST(Sentence, HasNoPercentageWithoutPersons)
{
    const std::string text = sentence(Comparison::at_least, 80, {0, 0, 0});
    EXPECT_EQ(text, "Không có đối tượng thuộc chỉ tiêu này nên không tính tỷ lệ.");
    EXPECT_EQ(sentence(Comparison::at_least, 80, {0, 0, 0}, Language::english).find('%'), std::string::npos);
}

TEST(Sentence, NamesColumns)
{
    constexpr std::array roles{tables::Role::rank, tables::Role::rank_code};
    for (const Language language : {Language::vietnamese, Language::english}) {
        const std::string text = no_column(roles, language);
        for (const tables::Role role : roles)
            EXPECT_NE(text.find(tables::label_of(role, language == Language::vietnamese)), std::string::npos) << text;
    }
}

} // namespace
} // namespace datchuan::targets
