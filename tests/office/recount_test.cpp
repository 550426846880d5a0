// An independent recount: each target as formulas of the office's own, beside what the checker counts.
#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"
#include "office/page_document.hpp"
#include "office/recount.hpp"
#include "property/seeded_errors.hpp"

namespace datchuan {
namespace {

using driving::Document;
using driving::Service;
using driving::shared_office;
using property::Page;
using tables::Role;
using targets::Field;

targets::Row extra_row(std::string_view id, std::string_view population, std::string_view filter,
                       std::string_view content, std::string_view method, std::string_view threshold)
{
    return {std::string(id),
            std::string(id),
            std::string(population),
            std::string(filter),
            std::string(content),
            std::string(method),
            ">=",
            std::string(threshold),
            "01/01/2021",
            "31/12/2025",
            "31/12/2025"};
}

// The built-in profile as far as it counts courses, and what it doesn't ask for.
std::vector<Question> questions()
{
    std::vector<Question> all;
    for (const targets::Row& row : targets::shipped_profiles().front().rows) {
        const std::string& id = row[static_cast<std::size_t>(Field::id)];
        if (id == "T2a")
            all.push_back({row, "oc", "", {law}});
        else if (id == "T2b")
            all.push_back({row, "oc", "", {ethics}});
        else if (id == "T2")
            all.push_back({row, "oc", "", {law, ethics}});
        else if (id == "T3")
            all.push_back({row, "oc", "", {skills}});
        else if (id == "T4")
            all.push_back({row, "v", "", {titles}, 1900});
        else if (id == "T5")
            all.push_back({row, "v", "{E}=1", {leadership}});
        else if (id == "T6")
            all.push_back({row, "p", "", {any}});
    }
    all.push_back({extra_row("A1", "cán bộ; công chức; viên chức", "tuổi < 40", "pháp luật", "trong kỳ", "50"),
                   "ocv",
                   "{F}<40",
                   {law}});
    all.push_back(
        {extra_row("A2", "công chức", "giới tính = nữ", "đạo đức công vụ", "trong kỳ", "50"), "c", "{D}=1", {ethics}});
    all.push_back({extra_row("A3", "công chức", "lãnh đạo = không", "quản lý nhà nước", "đến hết kỳ", "50"),
                   "c",
                   "{E}=0",
                   {management},
                   1900});
    return all;
}

std::string told(const driving::TargetSeen& seen)
{
    return seen.fields.at("achieved") + "/" + seen.fields.at("population") + ", women " + seen.fields.at("female") +
           ", attendances " + seen.fields.at("attendances");
}

// The table of targets as a clerk keeps it, on a sheet of its own.
void write_questions(Document& document, const std::vector<targets::Row>& rows)
{
    std::vector<std::vector<std::string>> lines(1);
    for (std::size_t field = 0; field < targets::field_count; ++field)
        lines[0].emplace_back(targets::header_of(static_cast<Field>(field), targets::Language::vietnamese));
    for (const targets::Row& row : rows) {
        lines.emplace_back(row.begin(), row.end());
        lines.back().resize(targets::field_count);
    }
    document.add_sheet("Chỉ tiêu");
    document.fill("Chỉ tiêu", 0, 0, lines);
}

// Every third is appointed before the programme, and some of the others without one.
void appoint(property::Scene& scene)
{
    Page& roll = scene.pages.pages.front();
    for (std::size_t item = 0; item < roll.items.size(); item += 3)
        if (scene.staff.people[roll.items[item]].rank_code == "01.003")
            roll.cell(Role::appointed_rank, item) = property::PageCell::of("01/02/2021");
}

class RecountOf : public testing::TestWithParam<std::uint64_t>
{
};

TEST_P(RecountOf, FormulasCountWhatTheCheckerCounts)
{
    property::Scene scene = property::draw_scene(GetParam());
    if (scene.staff.courses.empty())
        FAIL() << "nobody has learnt anything: this seed proves nothing";
    scene.pages.pages.front() =
        roll_page(scene.staff, scene.random, {.all_columns = GetParam() % 2 == 0, .appointments = true});
    const bool ranks = scene.pages.pages.front().column(Role::rank_code) >= 0;
    appoint(scene);
    Document document(shared_office());
    write_pages(document, scene.pages);

    const std::vector<Question> asked = questions();
    const std::vector<targets::Row>& built_in = targets::shipped_profiles().front().rows;
    const targets::Row& appointments = built_in.front();
    const targets::Row& deputies = built_in.back();
    const targets::Row yearly = extra_row("A4", "cán bộ; công chức", "", "pháp luật", "hằng năm (bình quân)", "10");
    const targets::Row lessons = extra_row("A5", "viên chức", "", "bất kỳ", "lượt", "10 lượt");
    std::vector<targets::Row> rows{appointments, deputies, yearly, lessons};
    for (const Question& question : asked)
        rows.push_back(question.row);
    write_questions(document, rows);
    std::map<std::string, driving::TargetSeen> seen;
    for (const driving::TargetSeen& each : Service(document).compute())
        seen.emplace(each.id, each);
    ASSERT_EQ(seen.size(), rows.size());

    Recount recount(document, scene.pages);
    std::map<std::string, std::size_t> lines;
    for (const Question& question : asked)
        lines[question.row[static_cast<std::size_t>(Field::id)]] = recount.ask(question);
    const Question law_course{{}, "oc", "", {law}};
    std::vector<std::size_t> years;
    for (int year = 2021; year <= 2025; ++year)
        years.push_back(recount.ask_year(law_course, year));
    const std::size_t all_lessons = recount.ask({{}, "v", "", {any}});
    const std::size_t appointed_line = recount.ask_appointments();
    const std::size_t deputies_line = recount.ask_rows("Đại biểu");
    recount.write();

    for (const auto& [id, line] : lines)
        EXPECT_EQ(told(seen.at(id)), recount.told(line)) << id << ": " << seen.at(id).message;
    EXPECT_GT(recount.answer(lines.at("T6"), 'B') + recount.answer(lines.at("T2a"), 'A'), 0) << "nothing was counted";
    long of_years[4] = {};
    for (const std::size_t line : years)
        for (char column = 'A'; column <= 'D'; ++column)
            of_years[column - 'A'] += recount.answer(line, column);
    EXPECT_EQ(told(seen.at("A4")), std::to_string(of_years[0]) + "/" + std::to_string(of_years[1]) + ", women " +
                                       std::to_string(of_years[2]) + ", attendances " + std::to_string(of_years[3]));
    EXPECT_EQ(seen.at("A5").fields.at("achieved"), std::to_string(recount.answer(all_lessons, 'D')));
    EXPECT_EQ(seen.at("A5").fields.at("population"), std::to_string(recount.answer(all_lessons, 'B')));
    EXPECT_EQ(seen.at("T7").fields.at("population"), std::to_string(recount.answer(deputies_line, 'A')));
    if (ranks) {
        const driving::TargetSeen& of_ranks = seen.at("T1a");
        EXPECT_EQ(of_ranks.fields.at("achieved") + "/" + of_ranks.fields.at("population") + ", women " +
                      of_ranks.fields.at("female") + ", open " + of_ranks.fields.at("undecided"),
                  std::to_string(recount.answer(appointed_line, 'A')) + "/" +
                      std::to_string(recount.answer(appointed_line, 'B')) + ", women " +
                      std::to_string(recount.answer(appointed_line, 'C')) + ", open " +
                      std::to_string(recount.answer(appointed_line, 'D')))
            << of_ranks.message;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RecountOf, testing::Values(2, 3, 4, 5, 6, 8));

} // namespace
} // namespace datchuan
