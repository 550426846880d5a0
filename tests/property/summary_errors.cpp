// Errors in tables of counts (R04 to R06, R71 to R73).
#include <array>

#include "property/place.hpp"

namespace datchuan::property {
namespace {

// The columns of counts_page() and shares_page().
enum Column : std::int32_t
{
    whole = 2,
    trained = 3,
    men = 4,
    women = 5,
    share = 6,
    share_of_all = 4
};

Place counts(Scene& scene) { return put_page(scene, counts_page(scene.random)); }

sheet::Address address(const Scene& scene, std::int32_t row, std::int32_t column)
{
    return {static_cast<std::int32_t>(scene.pages.pages.size()) - 1, row, column};
}

PageCell& total(Place& place, std::int32_t column)
{
    return place.page().rows.back()[static_cast<std::size_t>(column)];
}

std::int32_t total_row(Place& place) { return static_cast<std::int32_t>(place.page().rows.size()) - 1; }

std::string digits(double number) { return std::to_string(static_cast<int>(number)); }

Spoilt wrong_total(Scene& scene)
{
    Place place = counts(scene);
    PageCell& cell = total(place, whole);
    const std::string right = digits(cell.number);
    cell.number += 3;
    // The percentage beside it would be another one.
    total(place, share) = PageCell::empty();
    return Anchor{"R04", address(scene, total_row(place), whole), right};
}

Spoilt broken_formula(Scene& scene)
{
    Place place = counts(scene);
    const std::size_t item = place.random().below(place.size());
    place.at(men, item).number -= 1;
    total(place, men).number -= 1;
    return Anchor{"R05", address(scene, place.page().item_rows[item], trained)};
}

// Where the number row doesn't say that the parts add up.
Spoilt part_above_whole(Scene& scene)
{
    Place place = counts(scene);
    auto& rows = place.page().rows;
    rows[4][trained] = PageCell::of("2");
    const std::size_t item = place.random().below(place.size());
    PageCell& part = place.at(women, item);
    const double more = place.at(trained, item).number + 2 - part.number;
    part.number += more;
    total(place, women).number += more;
    return Anchor{"R06", address(scene, place.page().item_rows[item], women)};
}

std::string percent(double part, double whole_count)
{
    const int tenths = (static_cast<int>(part) * 2000 / static_cast<int>(whole_count) + 1) / 2;
    return digits(tenths / 10) + "," + digits(tenths % 10);
}

Spoilt more_than_all(Scene& scene)
{
    Place place = counts(scene);
    const std::size_t item = place.random().below(place.size());
    const double lost = place.at(whole, item).number - place.at(trained, item).number + 1;
    place.at(whole, item).number -= lost;
    total(place, whole).number -= lost;
    place.at(share, item) = PageCell::of(percent(place.at(trained, item).number, place.at(whole, item).number));
    total(place, share) = PageCell::of(percent(total(place, trained).number, total(place, whole).number));
    return Anchor{"R71", address(scene, place.page().item_rows[item], share)};
}

Spoilt wrong_percentage(Scene& scene)
{
    Place place = counts(scene);
    const std::size_t item = place.random().below(place.size());
    const std::string right = place.at(share, item).text;
    place.at(share, item) = PageCell::of(percent(place.at(trained, item).number, place.at(whole, item).number + 7));
    return Anchor{"R72", address(scene, place.page().item_rows[item], share), right};
}

Spoilt rounded_parts(Scene& scene)
{
    Place place = put_page(scene, shares_page(scene.random));
    const double third = place.at(whole, 0).number;
    for (std::size_t item = 0; item < place.size(); ++item) {
        place.at(whole, item) = PageCell::count(third);
        place.at(share_of_all, item) = PageCell::of("33,3");
        place.at(trained, item) = PageCell::count(1);
    }
    total(place, whole) = PageCell::count(3 * third);
    total(place, trained) = PageCell::count(3);
    return Anchor{"R73", address(scene, total_row(place), share_of_all)};
}

constexpr std::array errors{
    SeededError{"R04", "a total that isn't the sum", wrong_total},
    SeededError{"R05", "a line that breaks the number row", broken_formula},
    SeededError{"R06", "a part above its whole", part_above_whole},
    SeededError{"R71", "more than all", more_than_all},
    SeededError{"R72", "another percentage", wrong_percentage},
    SeededError{"R73", "thirds", rounded_parts},
};

} // namespace

std::span<const SeededError> summary_errors() { return errors; }

} // namespace datchuan::property
