#include "property/seeded_errors.hpp"

#include <algorithm>
#include <array>

#include "text/vietnamese.hpp"

namespace datchuan::property {
namespace {

using sheet::CellKind;
using staff::Category;
using tables::Kind;
using tables::Role;

std::optional<std::size_t> index_of(const Scene& scene, std::string_view name)
{
    for (std::size_t i = 0; i < scene.pages.pages.size(); ++i)
        if (scene.pages.pages[i].name == name)
            return i;
    return std::nullopt;
}

// One page of a scene and its people.
class Place
{
public:
    Place(Scene& scene, std::size_t index) : scene_(scene), page_(scene.pages.pages[index]), index_(index) {}

    [[nodiscard]] Page& page() { return page_; }
    [[nodiscard]] bool has(Role role) const { return page_.column(role) >= 0; }
    [[nodiscard]] std::size_t size() const { return page_.item_rows.size(); }
    PageCell& cell(Role role, std::size_t item) { return page_.cell(role, item); }
    [[nodiscard]] sheet::Address address(Role role, std::size_t item) const
    {
        return {static_cast<std::int32_t>(index_), page_.item_rows[item], page_.column(role)};
    }
    [[nodiscard]] sheet::Address header(Role role) const
    {
        const std::int32_t column = page_.column(role);
        std::int32_t row = page_.header_last;
        // The lowest heading above the number row, or where its merged cell begins.
        while (page_.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)].kind != CellKind::text ||
               page_.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)].text.front() == '(')
            --row;
        return {static_cast<std::int32_t>(index_), row, column};
    }
    PageCell& heading(Role role)
    {
        const sheet::Address at = header(role);
        return page_.rows[static_cast<std::size_t>(at.row)][static_cast<std::size_t>(at.column)];
    }
    PageCell& at(std::int32_t column, std::size_t item)
    {
        return page_.rows[static_cast<std::size_t>(page_.item_rows[item])][static_cast<std::size_t>(column)];
    }
    [[nodiscard]] sheet::Address name(std::size_t item) const { return address(name_role(), item); }
    [[nodiscard]] Role name_role() const { return has(Role::full_name) ? Role::full_name : Role::family_name; }

    [[nodiscard]] const Somebody& person(std::size_t item) const
    {
        if (page_.name == "Đại biểu")
            return scene_.deputies.people[page_.items[item]];
        return scene_.staff.people[page_.kind == Kind::records ? course(item).who : page_.items[item]];
    }
    [[nodiscard]] const Attended& course(std::size_t item) const { return scene_.staff.courses[page_.items[item]]; }
    // Somebody whose other rows would no longer be matched if this one were spoilt.
    [[nodiscard]] bool has_courses(std::size_t item) const
    {
        return page_.kind == Kind::roll && page_.name != "Đại biểu" &&
               std::any_of(scene_.staff.courses.begin(), scene_.staff.courses.end(),
                           [&](const Attended& course) { return course.who == page_.items[item]; });
    }

    template <typename Fits>
    std::optional<std::size_t> any(Fits&& fits)
    {
        std::vector<std::size_t> fitting;
        for (std::size_t item = 0; item < size(); ++item)
            if (fits(item))
                fitting.push_back(item);
        return fitting.empty() ? std::nullopt : std::optional(scene_.random.of(fitting));
    }

    // Another cell in place of one whose item fits.
    template <typename Fits>
    std::optional<Anchor> put(std::string_view rule, Role role, const PageCell& cell, Fits&& fits,
                              std::string_view replacement = {})
    {
        if (!has(role))
            return std::nullopt;
        const auto item = any(fits);
        if (!item)
            return std::nullopt;
        page_.cell(role, *item) = cell;
        return Anchor{std::string(rule), address(role, *item), std::string(replacement)};
    }

    [[nodiscard]] Random& random() { return scene_.random; }

private:
    Scene& scene_;
    Page& page_;
    std::size_t index_;
};

Place roll(Scene& scene) { return {scene, index_of(scene, "Danh sách").value()}; }
std::optional<Place> records(Scene& scene)
{
    const auto index = index_of(scene, "Bồi dưỡng");
    return index ? std::optional<Place>(std::in_place, scene, *index) : std::nullopt;
}
std::optional<Place> deputies(Scene& scene)
{
    const auto index = index_of(scene, "Đại biểu");
    return index ? std::optional<Place>(std::in_place, scene, *index) : std::nullopt;
}

PageCell words(std::string_view text) { return PageCell::of(text); }

PageCell like(const PageCell& example, const text::Date& date)
{
    return example.kind == CellKind::date ? PageCell::day(date) : PageCell::of(text::to_text(date));
}

text::Date plus_days(const text::Date& date, int days) { return text::date_of_days(text::days_of(date) + days); }

const auto anybody = [](std::size_t) { return true; };

// All of one row but its number, also in another.
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

// Two persons of the roll, the first above the second, of whom nobody has courses.
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

// Two courses of one person, the first above the second.
template <typename Fits>
std::optional<std::pair<std::size_t, std::size_t>> two_courses(Place& place, Fits&& fit)
{
    for (std::size_t first = 0; first < place.size(); ++first)
        for (std::size_t second = first + 1; second < place.size(); ++second)
            if (place.course(first).who == place.course(second).who && fit(place.course(first), place.course(second)))
                return std::pair(first, second);
    return std::nullopt;
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

std::size_t leaders(Place& place)
{
    std::size_t count = 0;
    for (std::size_t item = 0; item < place.size(); ++item)
        count += place.person(item).leads ? 1 : 0;
    return count;
}

using Spoilt = std::optional<Anchor>;

// --- Structure and text

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

// --- Who the person is

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
    return plain.find("nam sinh") != std::string::npos || plain.starts_with("n.sinh");
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

// --- Category, post, levels, codes

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

// --- Courses

Spoilt in_records(Scene& scene, std::string_view rule, Role role, std::string_view instead)
{
    auto place = records(scene);
    return place ? place->put(rule, role, instead.empty() ? PageCell::empty() : words(instead), anybody) : Spoilt();
}
Spoilt no_decision(Scene& scene) { return in_records(scene, "R42", Role::decision_no, ""); }
Spoilt malformed_decision(Scene& scene) { return in_records(scene, "R44", Role::decision_no, "171/QĐ"); }
Spoilt impossible_hours(Scene& scene) { return in_records(scene, "R51", Role::duration, "9000 tiết"); }
Spoilt no_certificate(Scene& scene)
{
    auto place = records(scene);
    // Where no result is told, nobody claims that the course was completed.
    return place && place->has(Role::result) ? in_records(scene, "R53", Role::certificate_no, "") : Spoilt();
}
Spoilt dropped_out(Scene& scene) { return in_records(scene, "R55", Role::result, "Bỏ học"); }

// Another date in place of a course's own.
Spoilt moved(Scene& scene, std::string_view rule, Role role, text::Date (*date)(const Attended&))
{
    auto place = records(scene);
    if (!place || !place->has(role))
        return {};
    const std::size_t item = place->random().below(place->size());
    PageCell& cell = place->cell(role, item);
    cell = like(cell, date(place->course(item)));
    return Anchor{std::string(rule), place->address(role, item)};
}
Spoilt late_decision(Scene& scene)
{
    auto place = records(scene);
    // Of a number that others share it would be another date, too.
    if (!place || !place->has(Role::decision_date))
        return {};
    const auto item = place->any([&](std::size_t each) {
        std::size_t same = 0;
        for (std::size_t other = 0; other < place->size(); ++other)
            same += place->course(other).decision_no == place->course(each).decision_no ? 1 : 0;
        return same == 1;
    });
    if (!item)
        return {};
    PageCell& cell = place->cell(Role::decision_date, *item);
    cell = like(cell, plus_days(place->course(*item).start, 2));
    return Anchor{"R43", place->address(Role::decision_date, *item)};
}
Spoilt ends_first(Scene& scene)
{
    return moved(scene, "R49", Role::end, [](const Attended& course) { return plus_days(course.start, -2); });
}
Spoilt certified_first(Scene& scene)
{
    return moved(scene, "R54", Role::certificate_date,
                 [](const Attended& course) { return plus_days(course.end, -1); });
}

Spoilt two_dates_of_a_decision(Scene& scene)
{
    auto place = records(scene);
    if (!place || !place->has(Role::decision_date))
        return {};
    for (std::size_t second = 1; second < place->size(); ++second)
        for (std::size_t first = 0; first < second; ++first) {
            const Attended& one = place->course(first);
            const Attended& other = place->course(second);
            if (one.decision_date == other.decision_date || one.decision_date.year != other.decision_date.year)
                continue;
            place->cell(Role::decision_no, second) = place->cell(Role::decision_no, first);
            return Anchor{"R44", place->address(Role::decision_no, second)};
        }
    return {};
}

Spoilt two_at_once(Scene& scene)
{
    auto place = records(scene);
    if (!place || !place->has(Role::start))
        return {};
    const auto pair = two_courses(*place, [](const Attended& first, const Attended& second) {
        return !of_a_rank(first) && !of_a_rank(second) && first.form == "Tập trung" && second.form == "Tập trung" &&
               first.title != second.title && first.periods >= second.periods;
    });
    if (!pair)
        return {};
    for (const Role role : {Role::start, Role::end, Role::decision_no, Role::decision_date, Role::decision_no_date,
                            Role::certificate_date})
        if (place->has(role))
            place->cell(role, pair->second) = place->cell(role, pair->first);
    return Anchor{"R46", place->address(Role::start, pair->second)};
}

Spoilt same_again(Scene& scene)
{
    auto place = records(scene);
    if (!place)
        return {};
    const auto pair = two_courses(*place, [](const Attended& first, const Attended& second) {
        return !of_a_rank(first) && !of_a_rank(second) && !yearly(first);
    });
    if (!pair)
        return {};
    place->cell(Role::course, pair->second) = place->cell(Role::course, pair->first);
    const bool in_order = place->course(pair->first).end < place->course(pair->second).end;
    return Anchor{"R47", place->address(Role::course, in_order ? pair->second : pair->first)};
}

Spoilt before_the_period(Scene& scene)
{
    auto place = records(scene);
    if (!place || !place->has(Role::end) || place->has(Role::decision_no_date))
        return {};
    const auto item = place->any([&](std::size_t each) {
        const staff::Tags any_time{staff::Tag::professional_title, staff::Tag::state_management,
                                   staff::Tag::political_theory, staff::Tag::leadership};
        return !place->course(each).tags.any_of(any_time);
    });
    if (!item)
        return {};
    const Attended& course = place->course(*item);
    constexpr int whole_weeks = 7 * 52 * 6;
    const auto earlier = [&](Role role, const text::Date& date) {
        if (place->has(role)) {
            PageCell& cell = place->cell(role, *item);
            cell = like(cell, plus_days(date, -whole_weeks));
        }
    };
    earlier(Role::start, course.start);
    earlier(Role::end, course.end);
    earlier(Role::decision_date, course.decision_date);
    earlier(Role::certificate_date, course.certificate_date);
    return Anchor{"R50", place->address(Role::end, *item)};
}

Spoilt too_few_hours(Scene& scene)
{
    auto place = records(scene);
    if (!place || !place->has(Role::duration))
        return {};
    const auto item = place->any([&](std::size_t each) {
        const Attended& course = place->course(each);
        const bool only_one =
            std::none_of(scene.staff.courses.begin(), scene.staff.courses.end(), [&](const Attended& other) {
                return &other != &course && other.who == course.who && other.end.year == course.end.year;
            });
        return only_one && !of_a_rank(course) && bound(place->person(each)) && course.end.year < 2025;
    });
    if (!item)
        return {};
    place->cell(Role::duration, *item) = words("8 tiết");
    return Anchor{"R52", place->name(*item)};
}

Spoilt shared_certificate(Scene& scene)
{
    auto place = records(scene);
    if (!place || !place->has(Role::certificate_no))
        return {};
    for (std::size_t second = 1; second < place->size(); ++second)
        if (place->course(second).who != place->course(0).who) {
            place->cell(Role::certificate_no, second) = place->cell(Role::certificate_no, 0);
            return Anchor{"R54", place->address(Role::certificate_no, second)};
        }
    return {};
}

Spoilt lower_after_higher(Scene& scene)
{
    auto place = records(scene);
    if (!place || place->has(Role::duration))
        return {};
    const auto pair = two_courses(*place, [](const Attended& first, const Attended& second) {
        return (of_a_rank(first) && second.end < first.start) || (of_a_rank(second) && first.end < second.start);
    });
    if (!pair)
        return {};
    const bool first_is_lower = of_a_rank(place->course(pair->first));
    place->cell(Role::course, first_is_lower ? pair->second : pair->first) = words("Bồi dưỡng ngạch chuyên viên chính");
    return Anchor{"R57", place->address(Role::course, first_is_lower ? pair->first : pair->second)};
}

Spoilt repealed_text(Scene& scene)
{
    auto place = records(scene);
    return place
               ? place->put("R61", Role::course, words("Tập huấn Luật Công đoàn, Luật Đầu thầu và Luật Giáo dục 2005"),
                            [&](std::size_t item) { return !of_a_rank(place->course(item)); })
               : Spoilt();
}

Spoilt form_missing(Scene& scene)
{
    auto place = records(scene);
    return place ? place->put(
                       "R62", Role::study_form, PageCell::empty(),
                       [&](std::size_t item) { return place->course(item).tags.has(staff::Tag::political_theory); })
                 : Spoilt();
}

Spoilt money_in_millions(Scene& scene)
{
    auto place = records(scene);
    return place ? place->put("R64", Role::cost, words("1,5 tr"), anybody) : Spoilt();
}

Spoilt stranger(Scene& scene)
{
    auto place = records(scene);
    if (!place || !place->has(Role::full_name))
        return {};
    const std::size_t item = place->random().below(place->size());
    place->cell(Role::full_name, item) = words("Mạc Đĩnh Quý");
    if (place->has(Role::national_id))
        place->cell(Role::national_id, item) = PageCell::empty();
    return Anchor{"R66", place->name(item)};
}

constexpr std::array errors{
    SeededError{"R01", "a roll that tells nobody apart", nobody_told_apart},
    SeededError{"R02", "two columns of one heading", doubled_column},
    SeededError{"R07", "a hidden row", hidden_row},
    SeededError{"R08", "a formula's error", error_cell},
    SeededError{"R09", "a serial number twice", repeated_serial},
    SeededError{"R11", "an eth for a đ", false_d},
    SeededError{"R11", "something invisible", cyrillic_letter},
    SeededError{"R11", "an accent typed apart", decomposed_letter},
    SeededError{"R12", "two spaces", doubled_space},
    SeededError{"R12", "a no-break space", no_break_space},
    SeededError{"R13", "true dates of early days among texts", swapped_days},
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
    SeededError{"R42", "no decision", no_decision},
    SeededError{"R43", "a late decision", late_decision},
    SeededError{"R44", "a malformed decision", malformed_decision},
    SeededError{"R44", "two dates of a decision", two_dates_of_a_decision},
    SeededError{"R46", "two courses at once", two_at_once},
    SeededError{"R47", "a programme twice", same_again},
    SeededError{"R49", "an end before the start", ends_first},
    SeededError{"R50", "a course before the period", before_the_period},
    SeededError{"R51", "more hours than days hold", impossible_hours},
    SeededError{"R52", "too few hours in a year", too_few_hours},
    SeededError{"R53", "no certificate", no_certificate},
    SeededError{"R54", "a certificate before the end", certified_first},
    SeededError{"R54", "a certificate of two", shared_certificate},
    SeededError{"R55", "dropped out", dropped_out},
    SeededError{"R57", "the lower after the higher", lower_after_higher},
    SeededError{"R61", "a repealed text", repealed_text},
    SeededError{"R62", "no form of study", form_missing},
    SeededError{"R64", "another unit of money", money_in_millions},
    SeededError{"R66", "a stranger", stranger},
};

} // namespace

Scene draw_scene(std::uint64_t seed, const LayoutOptions& options)
{
    Scene scene{{}, {}, {}, Random(seed)};
    scene.staff = draw_staff(scene.random, 14 + scene.random.below(20));
    if (scene.random.percent(10))
        scene.staff.courses.clear();
    if (scene.random.percent(30))
        scene.deputies = draw_deputies(scene.random, 6);
    scene.pages = draw_pages(scene.staff, scene.deputies, scene.random, options);
    return scene;
}

std::span<const SeededError> seeded_errors() { return errors; }

} // namespace datchuan::property
