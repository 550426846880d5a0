// Errors that keep targets from being counted (R67 to R70, R74, R75).
#include <array>

#include "property/place.hpp"

namespace datchuan::property {
namespace {

using staff::Tag;
using tables::Role;

Spoilt left_and_at_work(Scene& scene)
{
    scene.pages.pages.front() = roll_page(scene.staff, scene.random, {.status = true});
    Place place = roll(scene);
    const auto item = place.any([&](std::size_t each) { return place.person(each).left_on.known(); });
    if (!item)
        return {};
    place.cell(Role::status, *item) = words("Đang công tác");
    return Anchor{"R67", place.address(Role::note, *item)};
}

Spoilt two_roles(Scene& scene)
{
    auto place = deputies(scene);
    Place staff = roll(scene);
    if (!place || !place->has(Role::full_name) || !place->has(Role::birth_date))
        return {};
    const auto item = place->any(anybody);
    const auto twin = staff.any([&](std::size_t each) {
        const Somebody& who = staff.person(each);
        return bound(who) && !who.left_on.known() && who.sex == place->person(*item).sex;
    });
    if (!twin)
        return {};
    place->cell(Role::full_name, *item) = words(staff.person(*twin).name());
    PageCell& birth = place->cell(Role::birth_date, *item);
    birth = like(birth, staff.person(*twin).birth);
    return Anchor{"R68", place->name(*item)};
}

targets::Row law_target()
{
    return {"T",  "law", "cán bộ; công chức", "",           "pháp luật", "trong kỳ",
            ">=", "80",  "01/01/2021",        "31/12/2025", "31/12/2025"};
}

sheet::Address on_targets_sheet(const Scene& scene, targets::Field field, std::int32_t row)
{
    return {static_cast<std::int32_t>(scene.pages.pages.size()), row, static_cast<std::int32_t>(field)};
}

Spoilt course_without_end(Scene& scene)
{
    auto place = records(scene);
    if (!place || !place->has(Role::end))
        return {};
    const auto item = place->any([&](std::size_t each) {
        const Attended& course = place->course(each);
        const Somebody& who = place->person(each);
        return course.tags.has(Tag::law) && !who.left_on.known() && bound(who) &&
               who.category != staff::Category::public_employee &&
               std::none_of(scene.staff.courses.begin(), scene.staff.courses.end(), [&](const Attended& other) {
                   return &other != &course && other.who == course.who && other.tags.has(Tag::law);
               });
    });
    if (!item)
        return {};
    place->cell(Role::end, *item) = PageCell::empty();
    if (place->has(Role::certificate_date))
        place->cell(Role::certificate_date, *item) = PageCell::empty();
    scene.targets = {law_target()};
    return Anchor{"R69", on_targets_sheet(scene, targets::Field::verdict, 1)};
}

Spoilt nobody_meant(Scene& scene)
{
    if (!records(scene))
        return {};
    scene.targets = {law_target(), law_target()};
    scene.targets[1][static_cast<std::size_t>(targets::Field::filter)] = "đơn vị = Ban Dân tộc";
    return Anchor{"R70", on_targets_sheet(scene, targets::Field::verdict, 2)};
}

Spoilt no_cut_off(Scene& scene)
{
    if (!records(scene))
        return {};
    scene.targets = {law_target()};
    scene.targets[0][static_cast<std::size_t>(targets::Field::cut_off)].clear();
    return Anchor{"R74", on_targets_sheet(scene, targets::Field::id, 0)};
}

Spoilt no_sex(Scene& scene)
{
    Place place = roll(scene);
    if (!place.has(Role::sex) || place.has(Role::national_id) || !place.has(Role::birth_date))
        return {};
    const auto item = place.any([&](std::size_t each) {
        const std::string& sex = place.cell(Role::sex, each).text;
        return !place.has_courses(each) && (sex == "Nam" || sex == "Nữ");
    });
    if (!item)
        return {};
    place.cell(Role::sex, *item) = PageCell::empty();
    return Anchor{"R75", place.header(Role::sex)};
}

constexpr std::array errors{
    SeededError{"R67", "left and at work", left_and_at_work},
    SeededError{"R68", "a deputy on the staff", two_roles},
    SeededError{"R69", "nobody knows when it ended", course_without_end},
    SeededError{"R70", "a target of nobody", nobody_meant},
    SeededError{"R74", "a target without a day", no_cut_off},
    SeededError{"R75", "no sex", no_sex},
};

} // namespace

std::span<const SeededError> target_errors() { return errors; }

} // namespace datchuan::property
