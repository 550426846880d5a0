// What putting findings right can do to the targets, and what came of it once they were put right.
#include "targets/effect.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "targets/counting.hpp"

namespace datchuan::targets {
namespace {

// Both contents, and law alone.
std::vector<Row> two_targets()
{
    return {with(law_target(), {{Field::id, "T2"}, {Field::content, "pháp luật + đạo đức công vụ"}}),
            with(law_target(), {{Field::id, "T2a"}})};
}

class Workbook
{
public:
    explicit Workbook(std::string_view text, std::vector<Row> rows = two_targets())
        : written_(text), rows_(std::move(rows)),
          results_(compute(rows_, written_.workbook, written_.tables, *written_.registry, {}, Language::vietnamese)),
          findings_(rules::run(written_.book(), {})), groups_(rules::grouped_by_cause(findings_)),
          effects_(effects_of(groups_, written_.book(), rows_, results_))
    {
    }

    // "R66 B3: T2 thêm …", a line for each group that has an effect.
    [[nodiscard]] std::string told() const
    {
        std::string lines;
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            const std::string words = effect_words(effects_[i], results_, Language::vietnamese);
            if (!words.empty())
                lines += std::string(groups_[i].first->rule->id) + ": " + words + "\n";
        }
        return lines;
    }

    // "achieved/population" of each target
    [[nodiscard]] std::string counted() const
    {
        std::string all;
        for (const Result& result : results_)
            all +=
                (all.empty() ? "" : ", ") + std::to_string(result.achieved) + "/" + std::to_string(result.population);
        return all;
    }

    // The same of the group of that rule, at best.
    [[nodiscard]] std::string at_best(std::string_view rule) const
    {
        std::string all;
        for (std::size_t i = 0; i < groups_.size(); ++i)
            if (groups_[i].first->rule->id == rule)
                for (const TargetEffect& on : effects_[i])
                    all +=
                        (all.empty() ? "" : ", ") + std::to_string(on.achieved) + "/" + std::to_string(on.population);
        return all;
    }

    [[nodiscard]] bool has(std::string_view rule) const
    {
        return std::any_of(findings_.begin(), findings_.end(),
                           [&](const rules::Finding& finding) { return finding.rule->id == rule; });
    }

    [[nodiscard]] std::vector<std::string> ranked(std::size_t most) const
    {
        std::vector<std::string> rules;
        for (const std::size_t group : most_effective(effects_, results_, most))
            rules.emplace_back(groups_[group].first->rule->id);
        return rules;
    }

private:
    rules::WrittenBook written_;
    std::vector<Row> rows_;
    std::vector<Result> results_;
    std::vector<rules::Finding> findings_;
    std::vector<rules::FindingGroup> groups_;
    std::vector<Effect> effects_;
};

constexpr std::string_view roll = R"(
    Họ và tên      | Ngày sinh  | Giới tính | Chức vụ     | Đơn vị    | Đối tượng
    Phạm Thị Hường | 01/01/1980 | Nữ        | Chuyên viên | Sở Nội vụ | Công chức
    Lê Văn Bình    | 02/01/1990 | Nam       | Chuyên viên | Sở Nội vụ | Công chức
    Vũ Thị Chi     | 03/01/1985 | Nữ        | Chuyên viên | Sở Nội vụ | Công chức
    Đỗ Văn Dũng    | 04/01/1979 | Nam       | Chuyên viên | Sở Nội vụ | Công chức
    == Bồi dưỡng
    Họ và tên      | Ngày sinh  | Tên khóa bồi dưỡng           | Từ ngày    | Đến ngày   | Kết quả
)";

std::string book_with(std::string_view records) { return std::string(roll) + std::string(records); }

std::string record(std::string_view who, std::string_view birth, std::string_view end = "12/03/2022",
                   std::string_view result = "Khá", std::string_view course = "Cập nhật kiến thức pháp luật")
{
    return "    " + std::string(who) + " | " + std::string(birth) + " | " + std::string(course) + " | 10/03/2022 | " +
           std::string(end) + " | " + std::string(result) + "\n";
}

const std::vector<Row> law_alone{with(law_target(), {{Field::id, "T2"}})};

TEST(Effect, JoinedRowsGiveExactlyWhatIsSaid)
{
    const std::string known = record("Lê Văn Bình", "02/01/1990");
    const Workbook now(book_with(known + record("Phạm Thị Hương", "01/01/1980")), law_alone);
    EXPECT_EQ(now.counted(), "1/4");
    EXPECT_EQ(now.told(), "R66: T2 thêm 1 người (25,0% → 50,0%)\n");
    const Workbook joined(book_with(known + record("Phạm Thị Hường", "01/01/1980")), law_alone);
    EXPECT_EQ(joined.counted(), now.at_best("R66"));
}

TEST(Effect, RowsJoinedToSomebodyWhoHasReachedItGiveNothing)
{
    const Workbook now(
        book_with(record("Phạm Thị Hường", "01/01/1980") + record("Phạm Thị Hương", "01/01/1980", "20/05/2023")),
        law_alone);
    EXPECT_EQ(now.told(), "");
}

TEST(Effect, ARecordCompletesWhatThePersonHasAlready)
{
    const std::string law_of_huong = record("Phạm Thị Hường", "01/01/1980");
    const Workbook now(
        book_with(law_of_huong + record("Phạm Thị Hương", "01/01/1980", "12/03/2022", "Khá", "Đạo đức công vụ")));
    EXPECT_EQ(now.counted(), "0/4, 1/4");
    EXPECT_EQ(now.told(), "R66: T2 thêm 1 người (0,0% → 25,0%)\n");
    const Workbook alone(book_with(record("Phạm Thị Hương", "01/01/1980", "12/03/2022", "Khá", "Đạo đức công vụ")));
    EXPECT_EQ(alone.told(), "") << "ethics alone makes nobody reach both";
}

TEST(Effect, WhomNobodyKnowsMayBeAnybodyWhoHasNotReachedIt)
{
    const std::string known = record("Lê Văn Bình", "02/01/1990");
    const Workbook now(book_with(known + record("Ngô Quốc Khánh", "09/09/1991")), law_alone);
    EXPECT_EQ(now.told(), "R66: T2 thêm tối đa 1 người (25,0% → 50,0%)\n");
}

TEST(Effect, ADateThatNobodyCanReadMayLieInThePeriod)
{
    const Workbook now(book_with(record("Lê Văn Bình", "02/01/1990", "31/02/2022")), law_alone);
    EXPECT_EQ(now.counted(), "0/4");
    EXPECT_EQ(now.told(), "R16: T2 thêm tối đa 1 người (0,0% → 25,0%)\n");
    EXPECT_EQ(Workbook(book_with(record("Lê Văn Bình", "02/01/1990", "28/02/2022")), law_alone).counted(), "1/4");
    EXPECT_EQ(Workbook(book_with(record("Lê Văn Bình", "02/01/1990", "28/02/2020")), law_alone).counted(), "0/4");
}

TEST(Effect, ADateOfACourseThatTheTargetDoesNotAskForGivesNothing)
{
    const Workbook now(book_with(record("Lê Văn Bình", "02/01/1990", "31/02/2022", "Khá", "Tin học cơ bản")),
                       law_alone);
    EXPECT_EQ(now.told(), "");
}

TEST(Effect, AnUnfinishedCourseMayHaveBeenFinished)
{
    const Workbook now(book_with(record("Lê Văn Bình", "02/01/1990", "12/03/2022", "Đang học")), law_alone);
    EXPECT_NE(now.told().find("T2 thêm tối đa 1 người (0,0% → 25,0%)"), std::string::npos) << now.told();
}

TEST(Effect, WhoIsOfNoKnownGroupMayJoin)
{
    const std::string known = record("Lê Văn Bình", "02/01/1990");
    std::string text = book_with(known);
    text.replace(text.find("| Công chức", text.find("Lê Văn Bình")), std::string("| Công chức").size(), "|");
    const Workbook now(text, law_alone);
    EXPECT_EQ(now.counted(), "0/3");
    EXPECT_EQ(now.told(), "R31: T2 thêm tối đa 1 người (0,0% → 25,0%)\n");
    EXPECT_EQ(Workbook(book_with(known), law_alone).counted(), now.at_best("R31"));
}

TEST(Effect, WhatChangesNoReadingHasNone)
{
    // Two spaces in the name of somebody whom no roll knows: the finding on them is of the same cell as the other.
    const Workbook now(book_with(record("Ngô  Quốc Khánh", "09/09/1991")), law_alone);
    ASSERT_TRUE(now.has("R12"));
    EXPECT_EQ(now.at_best("R12"), "");
    EXPECT_EQ(now.at_best("R66"), "1/4");
}

TEST(Effect, TheMostEffectiveComeFirst)
{
    const Workbook now(book_with(record("Phạm Thị Hường", "01/01/1980", "31/02/2022") +
                                 record("Vũ Thị Chí", "03/01/1985") + record("Ngô Quốc Khánh", "09/09/1991") +
                                 record("Bùi Khắc Nam", "08/08/1991")),
                       law_alone);
    EXPECT_EQ(now.ranked(0), std::vector<std::string>{});
    EXPECT_EQ(now.ranked(2).size(), 2U);
    EXPECT_EQ(now.ranked(9).size(), 4U) << now.told();
}

TEST(Effect, NothingWithoutTargetsOrPersons)
{
    EXPECT_EQ(Workbook(book_with(record("Ngô Quốc Khánh", "09/09/1991")), {}).told(), "");
    EXPECT_EQ(Workbook(book_with(record("Ngô Quốc Khánh", "09/09/1991")),
                       {with(law_target(), {{Field::population, "viên chức"}})})
                  .told(),
              "")
        << "nobody of that group";
}

} // namespace
} // namespace datchuan::targets
