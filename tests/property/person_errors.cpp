// Errors about who somebody is (R14 to R30).
#include <array>

#include "property/place.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::property {
namespace {

using sheet::CellKind;
using tables::Role;

Spoilt nameless(Scene& scene)
{
    Place place = roll(scene);
    const auto item = place.any([&](std::size_t each) { return !place.has_courses(each); });
    if (!item)
        return {};
    place.cell(place.name_role(), *item) = PageCell::empty();
    if (place.has(Role::given_name))
        place.cell(Role::given_name, *item) = PageCell::empty();
    return Anchor{"R14", place.name(*item)};
}

Spoilt half_a_name(Scene& scene)
{
    constexpr std::string_view halves[] = {"Hùng", "Ng.V.A", "Nguyễn Văn An 2", "Trần Thị B?"};
    Place place = roll(scene);
    return place.put("R15", Role::full_name, words(place.random().of(halves)),
                     [&](std::size_t item) { return !place.has_courses(item); });
}

Spoilt no_such_day(Scene& scene)
{
    constexpr std::string_view days[] = {"31/02/1985", "15/13/1980", "không rõ", "00/00/1980"};
    Place place = roll(scene);
    return place.put("R16", Role::birth_date, words(place.random().of(days)),
                     [&](std::size_t item) { return !place.has_courses(item); });
}

Spoilt no_such_day_of_a_course(Scene& scene)
{
    constexpr Role roles[] = {Role::start, Role::end, Role::decision_date, Role::certificate_date};
    auto place = records(scene);
    return place ? place->put("R16", place->random().of(roles), words("31/06/2023"), anybody) : Spoilt();
}

// Such as the year alone may answer.
bool asks_for_years(std::string_view heading)
{
    const std::string plain = text::fold_plain(heading);
    return plain.find("nam sinh") != std::string::npos || plain.find("sinh nam") != std::string::npos ||
           plain.starts_with("n.sinh");
}

Spoilt year_alone(Scene& scene)
{
    Place place = roll(scene);
    if (!place.has(Role::birth_date) || asks_for_years(place.heading(Role::birth_date).text))
        return {};
    const auto item = place.any([&](std::size_t each) { return !place.has_courses(each); });
    if (!item)
        return {};
    const int year = place.person(*item).birth.year;
    place.cell(Role::birth_date, *item) =
        place.random().percent(50) ? words(std::to_string(year)) : PageCell::count(year);
    return Anchor{"R17", place.address(Role::birth_date, *item)};
}

Spoilt past_retirement(Scene& scene)
{
    Place place = roll(scene);
    if (!place.has(Role::birth_date) || place.has(Role::national_id))
        return {};
    const auto item =
        place.any([&](std::size_t each) { return !place.has_courses(each) && !place.person(each).left_on.known(); });
    if (!item)
        return {};
    PageCell& cell = place.cell(Role::birth_date, *item);
    cell = like(cell, {1950, 5, 17});
    return Anchor{"R18", place.address(Role::birth_date, *item)};
}

Spoilt two_birth_dates(Scene& scene)
{
    Place place = roll(scene);
    if (!place.has(Role::birth_male))
        return {};
    const auto item = place.any([&](std::size_t each) { return !place.has_courses(each); });
    if (!item)
        return {};
    const bool man = place.person(*item).sex == staff::Sex::male;
    place.cell(man ? Role::birth_female : Role::birth_male, *item) =
        place.cell(man ? Role::birth_male : Role::birth_female, *item);
    return Anchor{"R19", place.name(*item)};
}

Spoilt unknown_sex(Scene& scene)
{
    Place place = roll(scene);
    return place.put("R20", Role::sex, words("Nm"), [&](std::size_t item) {
        const PageCell& cell = place.cell(Role::sex, item);
        return cell.text == "Nam" || cell.text == "Nữ";
    });
}

Spoilt other_id(Scene& scene, std::string_view rule, std::string (*change)(const std::string&))
{
    Place place = roll(scene);
    const auto item = place.any([&](std::size_t each) { return !place.has_courses(each); });
    if (!place.has(Role::national_id) || !item)
        return {};
    place.cell(Role::national_id, *item) = words(change(place.person(*item).id));
    return Anchor{std::string(rule), place.address(Role::national_id, *item)};
}

Spoilt long_id(Scene& scene)
{
    return other_id(scene, "R21", [](const std::string& id) { return id + "1"; });
}
Spoilt scientific_id(Scene& scene)
{
    return other_id(scene, "R21", [](const std::string&) -> std::string { return "2,7084E+10"; });
}
Spoilt no_province(Scene& scene)
{
    return other_id(scene, "R23", [](const std::string& id) { return "999" + id.substr(3); });
}
Spoilt old_id(Scene& scene)
{
    return other_id(scene, "R25", [](const std::string& id) { return id.substr(0, 9); });
}
Spoilt id_of_the_other_sex(Scene& scene)
{
    return other_id(scene, "R24", [](const std::string& id) {
        std::string other = id;
        other[3] = static_cast<char>(other[3] ^ 1);
        return other;
    });
}

Spoilt lost_zeros(Scene& scene)
{
    Place place = roll(scene);
    if (!place.has(Role::national_id))
        return {};
    const auto item =
        place.any([&](std::size_t each) { return !place.has_courses(each) && place.person(each).id.starts_with('0'); });
    if (!item)
        return {};
    const std::string id = place.person(*item).id;
    const std::string rest = id.substr(id.find_first_not_of('0'));
    place.cell(Role::national_id, *item) = place.random().percent(50) ? words(rest) : PageCell::count(std::stod(rest));
    return Anchor{"R22", place.address(Role::national_id, *item), id};
}

Spoilt shared_id(Scene& scene)
{
    Place place = roll(scene);
    if (!place.has(Role::national_id))
        return {};
    for (std::size_t second = 1; second < place.size(); ++second)
        for (std::size_t first = 0; first < second; ++first) {
            const Somebody& one = place.person(first);
            const Somebody& other = place.person(second);
            if (one.sex != other.sex || one.birth.year != other.birth.year || place.has_courses(first) ||
                place.has_courses(second))
                continue;
            place.cell(Role::national_id, second) = place.cell(Role::national_id, first);
            return Anchor{"R26", place.address(Role::national_id, second)};
        }
    return {};
}

Spoilt listed_twice(Scene& scene)
{
    Place place = roll(scene);
    const auto pair = two_without_courses(place);
    if (!pair)
        return {};
    copy_row(place, pair->first, pair->second);
    return Anchor{"R27", place.name(pair->second)};
}

Spoilt similar_name(Scene& scene)
{
    Place place = roll(scene);
    const auto pair = two_without_courses(place);
    if (!pair || !place.has(Role::full_name))
        return {};
    copy_row(place, pair->first, pair->second);
    place.cell(Role::full_name, pair->second).text += "h";
    if (place.has(Role::national_id))
        place.cell(Role::national_id, pair->second) = PageCell::empty();
    return Anchor{"R28", place.name(pair->second)};
}

Spoilt other_spelling(Scene& scene)
{
    struct Spelling
    {
        std::string_view usual;
        std::string_view other;
    };
    constexpr Spelling spellings[] = {{"Sở Nội vụ", "Sở NV"},
                                      {"Sở Tài chính", "sở tài chính"},
                                      {"Sở Y tế", "Sở y  tế"},
                                      {"UBND xã Hòa An", "Ủy ban nhân dân xã Hòa An"},
                                      {"UBND xã Hòa Tiến", "UBND xã Hoà Tiến"}};
    Place place = roll(scene);
    if (!place.has(Role::agency))
        return {};
    const Spelling& spelling = place.random().of(spellings);
    if (spelling.other.find("  ") != std::string_view::npos)
        return {}; // spaces are R12's
    std::size_t usual = 0;
    for (std::size_t item = 0; item < place.size(); ++item)
        usual += place.cell(Role::agency, item).text == spelling.usual ? 1 : 0;
    if (usual < 4)
        return {};
    return place.put(
        "R29", Role::agency, words(spelling.other),
        [&](std::size_t item) { return place.cell(Role::agency, item).text == spelling.usual; }, spelling.usual);
}

Spoilt abolished_agency(Scene& scene)
{
    Place place = roll(scene);
    return place.put("R30", Role::agency, words("UBND huyện Gia Bình"), [&](std::size_t item) {
        return !place.person(item).left_on.known() && place.person(item).defence_group.empty();
    });
}

constexpr std::array errors{
    SeededError{"R14", "no name", nameless},
    SeededError{"R15", "half a name", half_a_name},
    SeededError{"R16", "no such day of birth", no_such_day},
    SeededError{"R16", "no such day of a course", no_such_day_of_a_course},
    SeededError{"R17", "a year among days", year_alone},
    SeededError{"R18", "past retirement", past_retirement},
    SeededError{"R19", "born as man and as woman", two_birth_dates},
    SeededError{"R20", "no sex that's known", unknown_sex},
    SeededError{"R21", "an id of 13 digits", long_id},
    SeededError{"R21", "an id in scientific notation", scientific_id},
    SeededError{"R22", "an id without its zeros", lost_zeros},
    SeededError{"R23", "an id of no province", no_province},
    SeededError{"R24", "an id of the other sex", id_of_the_other_sex},
    SeededError{"R25", "an old id", old_id},
    SeededError{"R26", "one id for two", shared_id},
    SeededError{"R27", "a person twice", listed_twice},
    SeededError{"R28", "a person misspelt", similar_name},
    SeededError{"R29", "another spelling of an agency", other_spelling},
    SeededError{"R30", "a district after its end", abolished_agency},
};

} // namespace

std::span<const SeededError> person_errors() { return errors; }

} // namespace datchuan::property
