#include "property/who_columns.hpp"

#include <utility>

namespace datchuan::property {

using staff::Sex;
using tables::Role;

void add_serial(Layout& layout)
{
    layout.add(Role::serial, [](std::size_t) { return PageCell::empty(); });
}

void add_name(Layout& layout, const Who& who)
{
    const auto family = [who](std::size_t item) { return words(who(item).family); };
    const auto given = [who](std::size_t item) { return words(who(item).given); };
    if (layout.chance(15))
        layout.add({{Role::family_name, {"Họ và tên đệm"}, family}, {Role::given_name, {"Tên"}, given}});
    else
        layout.add(Role::full_name, [who](std::size_t item) { return words(who(item).name()); });
}

void add_birth(Layout& layout, const Who& who)
{
    const Birth style = layout.date_style();
    const auto birth = [who, style](Sex sex) {
        return [who, style, sex](std::size_t item) {
            return who(item).sex == sex ? day_cell(who(item).birth, style) : PageCell::empty();
        };
    };
    if (layout.chance(20))
        layout.add({{Role::birth_male, {"Ngày, tháng, năm sinh", "Nam"}, birth(Sex::male)},
                    {Role::birth_female, {"Ngày, tháng, năm sinh", "Nữ"}, birth(Sex::female)}});
    else
        layout.add(Role::birth_date, [who, style](std::size_t item) { return day_cell(who(item).birth, style); });
}

void add_sex(Layout& layout, const Who& who)
{
    if (layout.chance(20))
        return layout.add(Role::sex, "Nữ", [who](std::size_t item) {
            return who(item).sex == Sex::female ? PageCell::of("x") : PageCell::empty();
        });
    if (layout.chance(10))
        return layout.add(Role::sex, "Giới tính (Nam: 0, Nữ: 1)",
                          [who](std::size_t item) { return PageCell::count(who(item).sex == Sex::female ? 1 : 0); });
    std::string head;
    do
        head = layout.heading(Role::sex);
    while (head.find("ữ") != std::string::npos && head.find("Nam") == std::string::npos); // a column to be marked
    layout.add(Role::sex, head, [who](std::size_t item) { return words(who(item).sex == Sex::female ? "Nữ" : "Nam"); });
}

void add_id(Layout& layout, const Who& who)
{
    const bool spaced = layout.chance(10);
    layout.add(Role::national_id, [who, spaced](std::size_t item) {
        std::string id = who(item).id;
        if (spaced)
            for (const std::size_t at : {9U, 6U, 3U})
                id.insert(at, " ");
        return words(id);
    });
}

void add_post_and_agency(Layout& layout, const Who& who, bool apart)
{
    if (!apart && layout.chance(25))
        return layout.add(Role::post_agency,
                          [who](std::size_t item) { return words(who(item).post + ", " + who(item).agency); });
    layout.add(Role::post, [who](std::size_t item) { return words(who(item).post); });
    layout.add(Role::agency, [who](std::size_t item) { return words(who(item).agency); });
}

void add_levels(Layout& layout, const Who& who, bool all)
{
    if (all || layout.chance(60))
        layout.add(Role::degree, [who](std::size_t item) { return words(who(item).degree); });
    constexpr std::string_view theories[] = {"Cao cấp", "Trung cấp", "Sơ cấp"};
    if (layout.chance(50)) {
        BlockPlan group;
        for (int level = 0; level < 3; ++level)
            group.push_back({Role::political_theory,
                             {"Lý luận chính trị", std::string(theories[level])},
                             [who, level](std::size_t item) {
                                 return who(item).theory == level ? PageCell::of("x") : PageCell::empty();
                             }});
        if (layout.chance(30))
            for (ColumnPlan& column : group)
                column.heads.insert(column.heads.begin(), "Trình độ");
        layout.add(std::move(group));
    } else {
        layout.add(Role::political_theory, [who, theories](std::size_t item) {
            return who(item).theory < 0 ? PageCell::empty() : PageCell::of(theories[who(item).theory]);
        });
    }
    if (all || layout.chance(50))
        layout.add(Role::state_management, [who](std::size_t item) { return words(who(item).management); });
    if (all || layout.chance(30))
        layout.add(Role::defence, [who](std::size_t item) { return words(who(item).defence_group); });
}

void add_notes(Layout& layout, const Who& who)
{
    if (layout.chance(20))
        layout.add(Role::ethnicity, [](std::size_t item) { return PageCell::of(item % 7 == 0 ? "Tày" : "Kinh"); });
    if (layout.chance(20))
        layout.add(Role::party, "Ngày vào Đảng", [who](std::size_t item) {
            return item % 3 == 0 ? PageCell::of(text::to_text(who(item).recruited)) : PageCell::empty();
        });
    if (layout.chance(20))
        layout.add(Role::home, [](std::size_t) { return PageCell::of("Bắc Ninh"); });
    if (layout.chance(30))
        layout.add(Role::unknown, "Số điện thoại",
                   [](std::size_t item) { return PageCell::of("09" + std::to_string(12'000'000 + item * 77)); });
    layout.add(Role::note, [who](std::size_t item) {
        constexpr std::string_view harmless[] = {"Nghỉ thai sản từ 01/3/2024", "Kiêm nhiệm",
                                                 "Biệt phái đến tháng 6/2025", "Đang học cao học"};
        if (who(item).left_on.known())
            return PageCell::of("Nghỉ việc từ " + text::to_text(who(item).left_on));
        return item % 9 == 4 ? PageCell::of(harmless[item / 9 % 4]) : PageCell::empty();
    });
}

} // namespace datchuan::property
