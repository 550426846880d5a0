// Errors about further studies, organisers and appointments (R45, R48, R56, R58 to R60, R63, R65).
#include <array>

#include "property/place.hpp"

namespace datchuan::property {
namespace {

using tables::Role;

// The roll and a list of studies beside it. Nothing where nobody studies.
std::optional<Place> studies(Scene& scene)
{
    scene.pages.pages.resize(1);
    scene.studies = draw_studies(scene.staff, scene.random);
    if (scene.studies.empty())
        return {};
    return put_page(scene, studies_page(scene.staff, scene.studies, scene.random));
}

Spoilt foreign_field(Scene& scene)
{
    auto place = studies(scene);
    return place ? place->put("R45", Role::major, words("Thú y"),
                              [&](std::size_t item) {
                                  const std::string& post = place->person(item).post;
                                  return post == "Kế toán" || post == "Văn thư";
                              })
                 : Spoilt();
}

// Two classes of the same people, of two programmes by two organisers.
Spoilt two_organisers(Scene& scene)
{
    scene.pages.pages.resize(1);
    std::vector<Attended>& courses = scene.staff.courses;
    courses.clear();
    const std::size_t people = 4 + scene.random.below(4);
    Attended course;
    course.result = "Đạt";
    const auto take = [&](std::string_view title, std::string_view provider, const text::Date& start) {
        course.title = title;
        course.provider = provider;
        course.start = start;
        course.end = plus_days(start, 4);
        for (course.who = 0; course.who < people; ++course.who)
            courses.push_back(course);
    };
    take("Kỹ năng soạn thảo văn bản", "Trường Chính trị tỉnh", {2023, 3, 6});
    take("Kỹ năng giao tiếp", "Sở Nội vụ", {2023, 10, 9});
    Page page = classes_page(scene.staff, scene.random);
    for (std::size_t item = people; item < courses.size(); ++item)
        page.cell(Role::course, item) = page.cell(Role::course, 0);
    Place place = put_page(scene, std::move(page));
    Anchor anchor{"R48", place.address(Role::course, people)};
    for (std::size_t item = people; item < courses.size(); ++item)
        anchor.also.push_back({"R47", place.address(Role::course, item)});
    return anchor;
}

Spoilt appointed_too_early(Scene& scene)
{
    if (!records(scene))
        return {};
    scene.pages.pages.front() = roll_page(scene.staff, scene.random, {.all_columns = true, .appointments = true});
    Place place = roll(scene);
    const auto course_of = [&](std::size_t item) {
        return std::find_if(scene.staff.courses.begin(), scene.staff.courses.end(), [&](const Attended& course) {
            return course.who == place.page().items[item] && of_a_rank(course);
        });
    };
    const auto item = place.any([&](std::size_t each) {
        return place.person(each).rank_code == "01.003" && !place.person(each).left_on.known() &&
               course_of(each) != scene.staff.courses.end();
    });
    if (!item)
        return {};
    PageCell& cell = place.cell(Role::appointed_rank, *item);
    cell = like(cell, plus_days(course_of(*item)->start, -5));
    return Anchor{"R56", place.address(Role::appointed_rank, *item)};
}

Spoilt too_old(Scene& scene)
{
    scene.pages.pages.resize(1);
    scene.studies = draw_studies(scene.staff, scene.random);
    if (scene.studies.empty())
        return {};
    constexpr int old_year = 1979;
    const auto& people = scene.staff.people;
    const auto old = std::find_if(people.begin(), people.end(), [](const Somebody& who) {
        return who.category == staff::Category::civil_servant && !who.left_on.known() && who.birth.year <= old_year;
    });
    if (old == people.end())
        return {};
    const std::size_t item = scene.random.below(scene.studies.size());
    scene.studies[item].who = static_cast<std::size_t>(old - people.begin());
    Place place = put_page(scene, studies_page(scene.staff, scene.studies, scene.random));
    const Role role = place.has(Role::birth_date)                  ? Role::birth_date
                      : place.person(item).sex == staff::Sex::male ? Role::birth_male
                                                                   : Role::birth_female;
    return Anchor{"R58", place.address(role, item)};
}

Spoilt in_studies(Scene& scene, std::string_view rule, Role role, std::string_view instead)
{
    auto place = studies(scene);
    return place ? place->put(rule, role, words(instead), anybody) : Spoilt();
}
Spoilt nothing_promised(Scene& scene) { return in_studies(scene, "R59", Role::commitment, ""); }
Spoilt promised_too_little(Scene& scene) { return in_studies(scene, "R59", Role::commitment, "24 tháng"); }
Spoilt gone_too_early(Scene& scene) { return in_studies(scene, "R60", Role::status, "Thôi việc từ 01/03/2024"); }
Spoilt nowhere(Scene& scene) { return in_studies(scene, "R63", Role::abroad, ""); }
Spoilt abroad_at_home(Scene& scene) { return in_studies(scene, "R63", Role::abroad, "Nước ngoài"); }

Spoilt costs_more(Scene& scene)
{
    auto place = studies(scene);
    if (!place || place->size() < 4) // most of the rows have to add up
        return {};
    const std::size_t item = place->random().below(place->size());
    place->cell(Role::cost, item).number += 1'000'000;
    return Anchor{"R65", place->address(Role::cost, item)};
}

constexpr std::array errors{
    SeededError{"R45", "studies that the post doesn't need", foreign_field},
    SeededError{"R48", "two organisers of one programme", two_organisers},
    SeededError{"R56", "appointed before the certificate", appointed_too_early},
    SeededError{"R58", "too old to study", too_old},
    SeededError{"R59", "nothing promised", nothing_promised},
    SeededError{"R59", "too little promised", promised_too_little},
    SeededError{"R60", "gone before the promise was kept", gone_too_early},
    SeededError{"R63", "neither here nor abroad", nowhere},
    SeededError{"R63", "abroad at a school of this country", abroad_at_home},
    SeededError{"R65", "sources that don't add up", costs_more},
};

} // namespace

std::span<const SeededError> study_errors() { return errors; }

} // namespace datchuan::property
