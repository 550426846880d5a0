// Errors in the structure of a list and in how its texts are written (R01 to R13).
#include <array>

#include "property/habits.hpp"
#include "property/place.hpp"
#include "text/legacy_encoding.hpp"

namespace datchuan::property {
namespace {

using sheet::CellKind;
using tables::Role;

Spoilt nobody_told_apart(Scene& scene)
{
    Place place = roll(scene);
    if (!place.has(Role::birth_date))
        return {};
    place.heading(Role::birth_date) = words("Ký nhận");
    if (place.has(Role::national_id))
        place.heading(Role::national_id) = words("Email");
    scene.pages.pages.resize(1); // other tables might supply what's missing
    return Anchor{"R01", {0, place.page().header_first, 0}};
}

Spoilt doubled_column(Scene& scene)
{
    Place place = roll(scene);
    if (!place.has(Role::unknown) || !place.has(Role::degree))
        return {};
    // The one that stands further to the right is the second.
    place.heading(Role::unknown) = place.heading(Role::degree);
    for (std::size_t item = 0; item < place.size(); ++item)
        place.cell(Role::unknown, item) = place.cell(Role::degree, item);
    const bool after = place.page().column(Role::unknown) > place.page().column(Role::degree);
    return Anchor{"R02", place.header(after ? Role::unknown : Role::degree)};
}

// A line among the persons that counts them without a total's word.
Spoilt doubtful_line(Scene& scene)
{
    constexpr std::string_view lines[] = {"Số lượng: 05 đồng chí", "Số có mặt: 6"};
    Place place = roll(scene);
    const auto [first, last] = place.random().of(place.page().sections);
    if (last - first < 2)
        return {};
    const std::int32_t row = place.page().item_rows[first + 1];
    const std::int32_t name = place.page().column(place.name_role());
    std::vector<PageCell> cells(place.page().rows[static_cast<std::size_t>(row)].size());
    cells[static_cast<std::size_t>(name)] = words(place.random().of(lines));
    insert_rows(place.page(), row, {cells});
    return Anchor{"R03", {0, row, name}};
}

Spoilt hidden_row(Scene& scene)
{
    Place place = roll(scene);
    const std::size_t item = place.random().below(place.size());
    place.page().hidden_rows.push_back(place.page().item_rows[item]);
    return Anchor{"R07", place.name(item)};
}

Spoilt error_cell(Scene& scene)
{
    constexpr Role roles[] = {Role::agency, Role::degree, Role::note, Role::post, Role::recruited};
    Place place = roll(scene);
    const int error = place.random().percent(50) ? 532 : 32767;
    return place.put("R08", place.random().of(roles), PageCell::error(error), anybody);
}

Spoilt repeated_serial(Scene& scene)
{
    Place place = roll(scene);
    const auto item = place.any([&](std::size_t each) {
        return each > 0 && place.cell(Role::serial, each).number == place.cell(Role::serial, each - 1).number + 1 &&
               place.page().item_rows[each] == place.page().item_rows[each - 1] + 1 &&
               place.cell(Role::serial, each).number > 2; // a second 1 may begin another numbering
    });
    if (!item)
        return {};
    const double right = place.cell(Role::serial, *item).number;
    place.cell(Role::serial, *item) = PageCell::count(right - 1);
    return Anchor{"R09", place.address(Role::serial, *item), std::to_string(static_cast<int>(right))};
}

// Replaces the first such piece in a random cell of the roll.
Spoilt respelt(Scene& scene, std::string_view rule, std::string_view piece, std::string_view other)
{
    constexpr Role roles[] = {Role::full_name, Role::agency, Role::post, Role::post_agency, Role::degree, Role::rank};
    Place place = roll(scene);
    const Role role = place.random().of(roles);
    if (!place.has(role))
        return {};
    const auto item =
        place.any([&](std::size_t each) { return place.cell(role, each).text.find(piece) != std::string::npos; });
    if (!item)
        return {};
    PageCell& cell = place.cell(role, *item);
    const std::string before = cell.text;
    cell.text.replace(cell.text.find(piece), piece.size(), other);
    return Anchor{std::string(rule), place.address(role, *item), before};
}

Spoilt false_d(Scene& scene) { return respelt(scene, "R11", "Đ", "Ð"); }
Spoilt cyrillic_letter(Scene& scene) { return respelt(scene, "R11", "n", "n\u200B"); }
Spoilt decomposed_letter(Scene& scene) { return respelt(scene, "R11", "á", "a\u0301"); }
// A column as it was before Unicode.
Spoilt old_encoding(Scene& scene, text::LegacyEncoding encoding)
{
    Place place = roll(scene);
    if (!place.has(Role::agency))
        return {};
    Anchor anchor;
    for (std::size_t item = 0; item < place.size(); ++item) {
        PageCell& cell = place.cell(Role::agency, item);
        const auto old = text::encode(cell.text, encoding);
        if (!old || text::proves_unicode(*old))
            return {};
        if (*old == cell.text)
            continue;
        anchor.also.push_back({"R10", place.address(Role::agency, item), cell.text});
        cell = words(*old);
    }
    if (anchor.also.empty())
        return {};
    anchor.rule = anchor.also.back().rule;
    anchor.cell = anchor.also.back().cell;
    anchor.replacement = anchor.also.back().replacement;
    anchor.also.pop_back();
    return anchor;
}
Spoilt tcvn3_column(Scene& scene) { return old_encoding(scene, text::LegacyEncoding::tcvn3); }
Spoilt vni_column(Scene& scene) { return old_encoding(scene, text::LegacyEncoding::vni); }

Spoilt doubled_space(Scene& scene) { return respelt(scene, "R12", " ", "  "); }
Spoilt no_break_space(Scene& scene) { return respelt(scene, "R12", " ", "\u00A0"); }

Spoilt swapped_days(Scene& scene)
{
    Place place = roll(scene);
    if (!place.has(Role::birth_date) || place.cell(Role::birth_date, 0).kind != CellKind::text)
        return {};
    int early = 0;
    bool late = false;
    for (std::size_t item = 0; item < place.size(); ++item) {
        const text::Date& birth = place.person(item).birth;
        late = late || birth.day > 12;
        if (birth.day <= 12 && early < 3) {
            place.cell(Role::birth_date, item) = PageCell::day(birth);
            ++early;
        }
    }
    return early >= 2 && late ? Spoilt(Anchor{"R13", place.header(Role::birth_date)}) : Spoilt();
}

constexpr std::array errors{
    SeededError{"R01", "a roll that tells nobody apart", nobody_told_apart},
    SeededError{"R02", "two columns of one heading", doubled_column},
    SeededError{"R03", "a line that may be a total", doubtful_line},
    SeededError{"R07", "a hidden row", hidden_row},
    SeededError{"R08", "a formula's error", error_cell},
    SeededError{"R09", "a serial number twice", repeated_serial},
    SeededError{"R10", "a column in TCVN3", tcvn3_column},
    SeededError{"R10", "a column in VNI", vni_column},
    SeededError{"R11", "an eth for a đ", false_d},
    SeededError{"R11", "something invisible", cyrillic_letter},
    SeededError{"R11", "an accent typed apart", decomposed_letter},
    SeededError{"R12", "two spaces", doubled_space},
    SeededError{"R12", "a no-break space", no_break_space},
    SeededError{"R13", "true dates of early days among texts", swapped_days},
};

} // namespace

std::span<const SeededError> structure_errors() { return errors; }

} // namespace datchuan::property
