#include "property/place.hpp"

namespace datchuan::property {

using staff::Category;
using tables::Kind;
using tables::Role;

namespace {

constexpr std::string_view studies_name = "Sau đại học";

std::optional<std::size_t> index_of(const Scene& scene, std::string_view name)
{
    for (std::size_t i = 0; i < scene.pages.pages.size(); ++i)
        if (scene.pages.pages[i].name == name)
            return i;
    return std::nullopt;
}

std::optional<Place> place_named(Scene& scene, std::string_view name)
{
    const auto index = index_of(scene, name);
    return index ? std::optional<Place>(std::in_place, scene, *index) : std::nullopt;
}

} // namespace

sheet::Address Place::header(Role role) const
{
    const std::int32_t column = page_.column(role);
    std::int32_t row = page_.header_last;
    // The lowest heading above the number row, or where its merged cell begins.
    const auto& cell = [&]() -> const PageCell& {
        return page_.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    };
    while (cell().kind != sheet::CellKind::text || cell().text.front() == '(')
        --row;
    return {static_cast<std::int32_t>(index_), row, column};
}

const Somebody& Place::person(std::size_t item) const
{
    if (page_.name == "Đại biểu")
        return scene_.deputies.people[page_.items[item]];
    return scene_.staff.people[page_.kind == Kind::records ? course(item).who : page_.items[item]];
}

const Attended& Place::course(std::size_t item) const
{
    const auto& courses = page_.name == studies_name ? scene_.studies : scene_.staff.courses;
    return courses[page_.items[item]];
}

bool Place::has_courses(std::size_t item) const
{
    return page_.kind == Kind::roll && page_.name != "Đại biểu" &&
           std::any_of(scene_.staff.courses.begin(), scene_.staff.courses.end(),
                       [&](const Attended& course) { return course.who == page_.items[item]; });
}

Place roll(Scene& scene) { return {scene, index_of(scene, "Danh sách").value()}; }
std::optional<Place> records(Scene& scene) { return place_named(scene, "Bồi dưỡng"); }
std::optional<Place> deputies(Scene& scene) { return place_named(scene, "Đại biểu"); }

Place put_page(Scene& scene, Page page)
{
    scene.pages.pages.push_back(std::move(page));
    return {scene, scene.pages.pages.size() - 1};
}

PageCell like(const PageCell& example, const text::Date& date)
{
    return example.kind == sheet::CellKind::date ? PageCell::day(date) : PageCell::of(text::to_text(date));
}

text::Date plus_days(const text::Date& date, int days) { return text::date_of_days(text::days_of(date) + days); }

void copy_row(Place& place, std::size_t from, std::size_t to)
{
    auto& rows = place.page().rows;
    const auto& source = rows[static_cast<std::size_t>(place.page().item_rows[from])];
    auto& target = rows[static_cast<std::size_t>(place.page().item_rows[to])];
    const auto serial = static_cast<std::size_t>(place.page().column(Role::serial));
    for (std::size_t column = 0; column < source.size(); ++column)
        if (column != serial)
            target[column] = source[column];
}

std::optional<std::pair<std::size_t, std::size_t>> two_without_courses(Place& place)
{
    std::vector<std::size_t> alone;
    for (std::size_t item = 0; item < place.size(); ++item)
        if (!place.has_courses(item))
            alone.push_back(item);
    if (alone.size() < 2)
        return std::nullopt;
    const std::size_t first = place.random().below(alone.size() - 1);
    const std::size_t second = first + 1 + place.random().below(alone.size() - first - 1);
    return std::pair(alone[first], alone[second]);
}

bool yearly(const Attended& course)
{
    return course.tags.has(staff::Tag::law) || course.tags.has(staff::Tag::ethics) ||
           course.tags.has(staff::Tag::defence);
}
bool of_a_rank(const Attended& course) { return course.tags.has(staff::Tag::state_management); }
bool bound(const Somebody& who)
{
    return who.category == Category::civil_servant || who.category == Category::official ||
           who.category == Category::public_employee;
}

} // namespace datchuan::property
