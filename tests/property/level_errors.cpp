// Errors in categories, posts, levels and codes (R31 to R41).
#include <array>

#include "property/place.hpp"

namespace datchuan::property {
namespace {

using staff::Category;
using tables::Role;

std::size_t leaders(Place& place)
{
    std::size_t count = 0;
    for (std::size_t item = 0; item < place.size(); ++item)
        count += place.person(item).leads ? 1 : 0;
    return count;
}

Spoilt unknown_category(Scene& scene)
{
    Place place = roll(scene);
    return place.put("R31", Role::category, words(place.random().percent(50) ? "xyz" : ""), [&](std::size_t item) {
        // Whether a post of an association leads depends on the category.
        return place.person(item).rank_code.empty() && !place.person(item).post.starts_with("Phó Chủ tịch Hội");
    });
}

Spoilt malformed_code(Scene& scene)
{
    Place place = roll(scene);
    if (!place.has(Role::rank_code))
        return {};
    const auto item = place.any([&](std::size_t each) {
        const std::string& code = place.person(each).rank_code;
        return code.starts_with("01.") || code.starts_with("V.");
    });
    if (!item)
        return {};
    const std::string code = place.person(*item).rank_code;
    PageCell& cell = place.cell(Role::rank_code, *item);
    if (code.starts_with("V."))
        cell = words("V" + code.substr(2));
    else if (place.random().percent(50))
        cell = words(code.substr(1));
    else
        cell = PageCell::count(std::stod(code));
    return Anchor{"R32", place.address(Role::rank_code, *item), code};
}

Spoilt rank_cells(Scene& scene, std::string_view rule, Category category, std::string_view title, std::string_view code)
{
    Place place = roll(scene);
    if (!place.has(Role::rank_code))
        return {};
    const auto item = place.any([&](std::size_t each) { return place.person(each).category == category; });
    if (!item)
        return {};
    place.cell(Role::rank, *item) = words(title);
    place.cell(Role::rank_code, *item) = words(code);
    return Anchor{std::string(rule), place.address(Role::rank_code, *item)};
}

Spoilt code_of_another_category(Scene& scene)
{
    return rank_cells(scene, "R33", Category::civil_servant, "Giáo viên tiểu học hạng III", "V.07.03.29");
}
Spoilt code_of_another_title(Scene& scene)
{
    return rank_cells(scene, "R34", Category::civil_servant, "Chuyên viên cao cấp", "01.003");
}
Spoilt code_replaced(Scene& scene)
{
    return rank_cells(scene, "R35", Category::public_employee, "Giáo viên tiểu học hạng III", "V.07.03.08");
}

Spoilt flag_missing(Scene& scene)
{
    Place place = roll(scene);
    return place.put("R36", Role::leader, PageCell::empty(),
                     [&](std::size_t item) { return place.person(item).leads && leaders(place) > 1; });
}
Spoilt flag_too_many(Scene& scene)
{
    Place place = roll(scene);
    return place.put("R36", Role::leader, words("x"), [&](std::size_t item) {
        const Somebody& who = place.person(item);
        return leaders(place) > 0 && bound(who) && !who.leads && (who.post == "Chuyên viên" || who.post == "Giáo viên");
    });
}

// The column of the LLCT group with that level.
std::int32_t theory_column(Place& place, int level)
{
    const std::int32_t first = place.page().column(Role::political_theory);
    for (const Block& block : place.page().blocks)
        if (block.first == first && block.roles.size() == 3)
            return first + level;
    return -1;
}

Spoilt unclear_mark(Scene& scene)
{
    Place place = roll(scene);
    const std::int32_t column = theory_column(place, 1);
    const auto item = place.any([&](std::size_t each) { return place.person(each).theory < 0; });
    if (column < 0 || !item)
        return {};
    place.at(column, *item) = words("?");
    return Anchor{"R37", {0, place.page().item_rows[*item], column}};
}

Spoilt two_marks(Scene& scene)
{
    Place place = roll(scene);
    const std::int32_t column = theory_column(place, 2);
    const auto item = place.any([&](std::size_t each) { return place.person(each).theory == 0; });
    if (column < 0 || !item)
        return {};
    place.at(column, *item) = words("x");
    return Anchor{"R38", {0, place.page().item_rows[*item], column}};
}

Spoilt misspelt_level(Scene& scene)
{
    Place place = roll(scene);
    const bool degree = place.random().percent(50);
    if (!degree && theory_column(place, 0) >= 0)
        return {};
    return place.put("R39", degree ? Role::degree : Role::political_theory, words(degree ? "Đại họcc" : "Trung câp"),
                     anybody);
}

Spoilt deputy_without(Scene& scene, Role role, std::string_view instead)
{
    auto place = deputies(scene);
    const auto item = place ? place->any(anybody) : std::nullopt;
    if (!item)
        return {};
    place->cell(role, *item) = instead.empty() ? PageCell::empty() : words(instead);
    return Anchor{"R40", place->name(*item)};
}
Spoilt deputy_without_level(Scene& scene) { return deputy_without(scene, Role::deputy_level, ""); }
Spoilt deputy_without_term(Scene& scene) { return deputy_without(scene, Role::deputy_term, ""); }
Spoilt deputy_of_another_term(Scene& scene) { return deputy_without(scene, Role::deputy_term, "2016-2021"); }

Spoilt wrong_defence_group(Scene& scene)
{
    Place place = roll(scene);
    return place.put("R41", Role::defence, words("Đối tượng 1"), [&](std::size_t item) {
        const std::string& post = place.person(item).post;
        return post.ends_with("Hiệu trưởng") || post == "Phó Giám đốc";
    });
}

constexpr std::array errors{
    SeededError{"R31", "no category that's known", unknown_category},
    SeededError{"R32", "a malformed code", malformed_code},
    SeededError{"R33", "a code of another category", code_of_another_category},
    SeededError{"R34", "a code of another title", code_of_another_title},
    SeededError{"R35", "a replaced code", code_replaced},
    SeededError{"R36", "a leader without mark", flag_missing},
    SeededError{"R36", "a mark without leader", flag_too_many},
    SeededError{"R37", "an unclear mark", unclear_mark},
    SeededError{"R38", "two marks", two_marks},
    SeededError{"R39", "a misspelt level", misspelt_level},
    SeededError{"R40", "a deputy without level", deputy_without_level},
    SeededError{"R40", "a deputy without term", deputy_without_term},
    SeededError{"R40", "a deputy of another term", deputy_of_another_term},
    SeededError{"R41", "a group of another post", wrong_defence_group},
};

} // namespace

std::span<const SeededError> level_errors() { return errors; }

} // namespace datchuan::property
