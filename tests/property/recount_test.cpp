// Targets against a recount of the drawn persons and courses, as one would do it with a pencil.
#include <set>

#include <gtest/gtest.h>

#include "property/checked.hpp"
#include "property/seeded_errors.hpp"
#include "property/seeds.hpp"

namespace datchuan::property {
namespace {

using staff::Category;
using staff::Tag;

struct Asked
{
    std::string_view population;
    std::set<Category> categories;
    std::string_view filter;
    std::optional<bool> leads;
    std::optional<staff::Sex> sex;
    std::string_view content;
    std::vector<Tag> tags;
    bool all = false;
    std::string_view method = "trong kỳ";
    text::Date from = period_from;
    text::Date to = period_to;
};

const std::vector<Asked>& asked()
{
    using staff::Sex;
    static const std::vector<Asked> all{
        {"cán bộ; công chức", {Category::official, Category::civil_servant}, "", {}, {}, "pháp luật", {Tag::law}},
        {"cán bộ; công chức",
         {Category::official, Category::civil_servant},
         "",
         {},
         {},
         "pháp luật + đạo đức công vụ",
         {Tag::law, Tag::ethics},
         true},
        {"công chức", {Category::civil_servant}, "", {}, {}, "pháp luật; tin học", {Tag::law, Tag::it}},
        {"công chức",
         {Category::civil_servant},
         "",
         {},
         {},
         "tin học",
         {Tag::it},
         false,
         "trong kỳ",
         {2022, 1, 1},
         {2023, 6, 30}},
        {"viên chức",
         {Category::public_employee},
         "",
         {},
         {},
         "chức danh nghề nghiệp",
         {Tag::professional_title},
         false,
         "đến hết kỳ",
         {2023, 1, 1},
         {2024, 12, 31}},
        {"cán bộ; công chức; viên chức",
         {Category::official, Category::civil_servant, Category::public_employee},
         "lãnh đạo = có",
         true,
         {},
         "quốc phòng, an ninh",
         {Tag::defence}},
        {"cán bộ; công chức; viên chức",
         {Category::official, Category::civil_servant, Category::public_employee},
         "giới tính = nữ",
         {},
         Sex::female,
         "ngoại ngữ",
         {Tag::language}},
        {"người hoạt động không chuyên trách", {Category::part_timer}, "", {}, {}, "bất kỳ", {}},
    };
    return all;
}

targets::Row row_of(const Asked& question)
{
    return {"T",
            "recounted",
            std::string(question.population),
            std::string(question.filter),
            std::string(question.content),
            std::string(question.method),
            ">=",
            "50",
            text::to_text(question.from),
            text::to_text(question.to),
            "31/12/2025"};
}

std::string counts(long achieved, long population, long female, long attendances)
{
    return std::to_string(achieved) + "/" + std::to_string(population) + ", women " + std::to_string(female) +
           ", attendances " + std::to_string(attendances);
}

std::string recounted(const Asked& question, const Staff& staff)
{
    long population = 0;
    long achieved = 0;
    long female = 0;
    long attendances = 0;
    for (std::size_t index = 0; index < staff.people.size(); ++index) {
        const Somebody& who = staff.people[index];
        if (!question.categories.contains(who.category) ||
            (who.left_on.known() && who.left_on <= text::Date{2025, 12, 31}) ||
            (question.leads && *question.leads != who.leads) || (question.sex && *question.sex != who.sex))
            continue;
        ++population;
        std::set<Tag> learnt;
        bool any = false;
        for (const Attended& course : staff.courses) {
            const bool in_time =
                course.end <= question.to && (question.method == "đến hết kỳ" || question.from <= course.end);
            if (course.who != index || !in_time)
                continue;
            bool counts = question.tags.empty();
            for (const Tag tag : question.tags)
                if (course.tags.has(tag)) {
                    learnt.insert(tag);
                    counts = true;
                }
            any = any || counts;
            attendances += counts ? 1 : 0;
        }
        if (question.all ? learnt.size() == question.tags.size() : any) {
            ++achieved;
            female += who.sex == staff::Sex::female ? 1 : 0;
        }
    }
    return counts(achieved, population, female, attendances);
}

TEST(Recount, AgreesWithTheTargets)
{
    for (std::uint64_t seed = 1; seed <= seeds(60); ++seed) {
        const Scene scene = draw_scene(seed);
        if (scene.staff.courses.empty())
            continue;
        const Checked checked(scene.pages);
        for (const Asked& question : asked()) {
            const auto results = checked.compute({row_of(question)});
            ASSERT_EQ(results.size(), 1U);
            const targets::Result& result = results.front();
            EXPECT_EQ(counts(result.achieved, result.population, result.female, result.attendances),
                      recounted(question, scene.staff))
                << "seed " << seed << ": " << question.population << ", " << question.content << ": " << result.message;
            EXPECT_EQ(result.undecided, 0) << "seed " << seed;
        }
    }
}

} // namespace
} // namespace datchuan::property
