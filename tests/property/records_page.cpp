#include "property/who_columns.hpp"

namespace datchuan::property {

using tables::Role;

Page records_page(const Staff& staff, Random& random, const LayoutOptions& options)
{
    const bool all = options.all_columns;
    Layout layout(random, tables::Kind::records, up_to(staff.courses.size()));
    const Who who = [&staff](std::size_t item) -> const Somebody& { return staff.people[staff.courses[item].who]; };
    const auto course = [&staff](std::size_t item) -> const Attended& { return staff.courses[item]; };
    add_serial(layout);
    add_name(layout, who);
    add_birth(layout, who);
    if (layout.chance(30))
        add_sex(layout, who);
    if (layout.chance(40))
        add_id(layout, who);
    if (layout.chance(60))
        layout.add(Role::agency, [who](std::size_t item) { return words(who(item).agency); });
    layout.add(Role::course, [course](std::size_t item) { return words(course(item).title); });
    const Birth style = layout.date_style();
    const auto start = [course, style](std::size_t item) { return day_cell(course(item).start, style); };
    const auto end = [course, style](std::size_t item) { return day_cell(course(item).end, style); };
    if (layout.chance(50)) {
        layout.add({{Role::start, {"Thời gian đào tạo, bồi dưỡng", "Từ ngày"}, start},
                    {Role::end, {"Thời gian đào tạo, bồi dưỡng", "Đến ngày"}, end}});
    } else if (!all && layout.chance(20)) {
        layout.add(Role::period, "Thời gian học", [course](std::size_t item) {
            return PageCell::of(text::to_text(course(item).start) + " - " + text::to_text(course(item).end));
        });
    } else {
        layout.add(Role::start, start);
        layout.add(Role::end, end);
    }
    if (all || layout.chance(60)) {
        if (layout.chance(50))
            layout.add(Role::duration, "Số tiết",
                       [course](std::size_t item) { return PageCell::count(course(item).periods); });
        else
            layout.add(Role::duration, "Thời lượng", [course](std::size_t item) {
                return PageCell::of(std::to_string(course(item).periods) + " tiết");
            });
    }
    if (all || layout.chance(70)) {
        const auto number = [course](std::size_t item) { return words(course(item).decision_no); };
        const auto date = [course, style](std::size_t item) { return day_cell(course(item).decision_date, style); };
        if (layout.chance(50))
            layout.add({{Role::decision_no, {"Quyết định cử đi học", "Số"}, number},
                        {Role::decision_date, {"Quyết định cử đi học", "Ngày"}, date}});
        else if (!all && layout.chance(30))
            layout.add(Role::decision_no_date, [course](std::size_t item) {
                return PageCell::of(course(item).decision_no + " ngày " + text::to_text(course(item).decision_date));
            });
        else {
            layout.add(Role::decision_no, number);
            layout.add(Role::decision_date, date);
        }
    }
    if (layout.chance(60))
        layout.add(Role::provider, [course](std::size_t item) { return words(course(item).provider); });
    if (all || layout.chance(50))
        layout.add(Role::study_form, [course](std::size_t item) { return words(course(item).form); });
    if (all || layout.chance(70))
        layout.add(Role::result, [course](std::size_t item) { return words(course(item).result); });
    if (all || layout.chance(50)) {
        layout.add(Role::certificate_no, [course](std::size_t item) { return words(course(item).certificate_no); });
        layout.add(Role::certificate_date,
                   [course, style](std::size_t item) { return day_cell(course(item).certificate_date, style); });
    }
    if (all || layout.chance(40))
        layout.add(Role::cost, "Kinh phí (đồng)",
                   [course](std::size_t item) { return PageCell::count(course(item).cost); });
    if (layout.chance(30))
        layout.add(Role::note, [](std::size_t) { return PageCell::empty(); });
    layout.shuffle_others();
    layout.title("KẾT QUẢ ĐÀO TẠO, BỒI DƯỠNG GIAI ĐOẠN 2021-2025");
    layout.header();
    layout.sections({{"", layout.items()}}, false);
    layout.total_and_signature();
    return layout.take("Bồi dưỡng");
}

Page classes_page(const Staff& staff, Random& random)
{
    Layout layout(random, tables::Kind::records, up_to(staff.courses.size()));
    const auto course = [&staff](std::size_t item) -> const Attended& { return staff.courses[item]; };
    const Who who = [&staff, course](std::size_t item) -> const Somebody& { return staff.people[course(item).who]; };
    const Birth style = layout.date_style();
    add_serial(layout);
    add_name(layout, who);
    add_birth(layout, who);
    layout.add(Role::course, [course](std::size_t item) { return words(course(item).title); });
    layout.add(Role::start, [course, style](std::size_t item) { return day_cell(course(item).start, style); });
    layout.add(Role::end, [course, style](std::size_t item) { return day_cell(course(item).end, style); });
    layout.add(Role::provider, [course](std::size_t item) { return words(course(item).provider); });
    layout.shuffle_others();
    layout.title("KẾT QUẢ CÁC LỚP BỒI DƯỠNG NĂM 2023");
    layout.header();
    layout.sections({{"", layout.items()}}, false);
    layout.total_and_signature();
    return layout.take("Bồi dưỡng");
}

} // namespace datchuan::property
