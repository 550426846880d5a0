// Lists of persons: of the staff, of deputies, and what they have learnt by marks.
#include <map>

#include "property/who_columns.hpp"

namespace datchuan::property {

using tables::Role;

text::Date appointed(const Staff& staff, std::size_t person)
{
    constexpr int days_later = 30;
    if (staff.people[person].rank_code == "01.003")
        for (const Attended& course : staff.courses)
            if (course.who == person && course.tags.has(staff::Tag::state_management))
                return text::date_of_days(text::days_of(course.certificate_date) + days_later);
    return staff.people[person].recruited;
}

Page roll_page(const Staff& staff, Random& random, const LayoutOptions& options)
{
    const bool all = options.all_columns;
    Layout layout(random, tables::Kind::roll, up_to(staff.people.size()));
    const Who who = [&staff](std::size_t item) -> const Somebody& { return staff.people[item]; };
    add_serial(layout);
    add_name(layout, who);
    add_birth(layout, who);
    add_sex(layout, who);
    if (all || layout.chance(70))
        add_id(layout, who);
    add_post_and_agency(layout, who, all);
    layout.add(Role::category, [who](std::size_t item) { return words(who(item).category_text); });
    if (all || layout.chance(30))
        layout.add(Role::leader,
                   [who](std::size_t item) { return who(item).leads ? PageCell::of("x") : PageCell::empty(); });
    if (all || layout.chance(60)) {
        const auto rank = [who](std::size_t item) { return words(who(item).rank); };
        const auto code = [who](std::size_t item) { return words(who(item).rank_code); };
        if (layout.chance(30)) {
            layout.add({{Role::rank, {"Ngạch", "Tên ngạch"}, rank}, {Role::rank_code, {"Ngạch", "Mã số"}, code}});
        } else {
            layout.add(Role::rank, rank);
            layout.add(Role::rank_code, code);
        }
    }
    if (all || layout.chance(40)) {
        const Birth style = layout.date_style();
        layout.add(Role::recruited, [who, style](std::size_t item) { return day_cell(who(item).recruited, style); });
    }
    add_levels(layout, who, all);
    add_notes(layout, who);
    if (options.appointments)
        layout.add(Role::appointed_rank, "Ngày bổ nhiệm ngạch",
                   [&staff](std::size_t item) { return day_cell(appointed(staff, item), Birth::slashes); });
    if (options.status)
        layout.add(Role::status, "Tình trạng công tác", [who](std::size_t item) {
            return words(who(item).left_on.known() ? "Đã nghỉ việc" : "Đang công tác");
        });
    layout.shuffle_others();
    layout.title("DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM 2025");
    layout.header();
    if (layout.chance(50)) {
        std::map<std::string, std::vector<std::size_t>> groups;
        for (const std::size_t item : layout.items())
            groups[staff.people[item].agency].push_back(item);
        layout.sections({groups.begin(), groups.end()}, layout.chance(50));
    } else {
        layout.sections({{"", layout.items()}}, false);
    }
    layout.total_and_signature();
    return layout.take("Danh sách");
}

Page deputies_page(const Staff& deputies, Random& random)
{
    Layout layout(random, tables::Kind::roll, up_to(deputies.people.size()));
    const Who who = [&deputies](std::size_t item) -> const Somebody& { return deputies.people[item]; };
    add_serial(layout);
    add_name(layout, who);
    add_birth(layout, who);
    add_sex(layout, who);
    add_post_and_agency(layout, who, false);
    const auto council = [who](std::size_t item) { return words(who(item).council); };
    const auto term = [](std::size_t) { return PageCell::of("2021-2026"); };
    if (layout.chance(50)) {
        layout.add({{Role::deputy_level, {"Đại biểu HĐND", "Cấp"}, council},
                    {Role::deputy_term, {"Đại biểu HĐND", "Nhiệm kỳ"}, term}});
    } else {
        layout.add(Role::deputy_level, council);
        layout.add(Role::deputy_term, term);
    }
    layout.shuffle_others();
    layout.title("DANH SÁCH ĐẠI BIỂU HĐND XÃ NHIỆM KỲ 2021-2026");
    layout.header();
    layout.sections({{"", layout.items()}}, false);
    layout.total_and_signature();
    return layout.take("Đại biểu");
}

Page matrix_page(const Staff& staff, Random& random)
{
    Layout layout(random, tables::Kind::matrix, up_to(staff.people.size()));
    const Who who = [&staff](std::size_t item) -> const Somebody& { return staff.people[item]; };
    add_serial(layout);
    add_name(layout, who);
    add_birth(layout, who);
    add_sex(layout, who);
    add_post_and_agency(layout, who, false);
    constexpr std::string_view contents[] = {"Pháp luật", "Đạo đức công vụ", "Kỹ năng công vụ", "Tin học", "Ngoại ngữ"};
    BlockPlan marks;
    for (const std::string_view content : contents)
        marks.push_back({Role::mark, {"Nội dung đã bồi dưỡng", std::string(content)}, [&random](std::size_t) {
                             return random.percent(60)   ? PageCell::of("x")
                                    : random.percent(20) ? PageCell::of("-")
                                                         : PageCell::empty();
                         }});
    layout.add(std::move(marks));
    add_notes(layout, who);
    layout.title("BẢNG THEO DÕI BỒI DƯỠNG CÁN BỘ, CÔNG CHỨC NĂM 2025");
    layout.header();
    layout.sections({{"", layout.items()}}, false);
    layout.total_and_signature();
    return layout.take("Theo dõi");
}

} // namespace datchuan::property
