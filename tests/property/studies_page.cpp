// Studies for a further degree, as the office that pays for them lists them.
#include "property/who_columns.hpp"

namespace datchuan::property {

using tables::Role;

std::vector<Attended> draw_studies(const Staff& staff, Random& random)
{
    // Under the age and over the service that any decree asks for.
    constexpr int youngest_year = 1985;
    std::vector<Attended> studies;
    for (std::size_t who = 0; who < staff.people.size(); ++who) {
        const Somebody& person = staff.people[who];
        if (person.category != staff::Category::civil_servant || person.left_on.known() ||
            person.birth.year < youngest_year || person.recruited.year > 2017)
            continue;
        Attended study;
        study.who = who;
        study.title = "Thạc sĩ";
        study.start = {2021, 9, 6};
        study.end = {2023, 8, 31};
        study.decision_date = {2021, 8, static_cast<std::uint8_t>(random.between(2, 27))};
        study.provider = "Học viện Hành chính Quốc gia";
        study.form = "Vừa làm vừa học";
        study.cost = random.between(20, 40) * 1'000'000;
        studies.push_back(study);
    }
    return studies;
}

Page studies_page(const Staff& staff, const std::vector<Attended>& studies, Random& random)
{
    Layout layout(random, tables::Kind::records, up_to(studies.size()));
    const auto study = [&studies](std::size_t item) -> const Attended& { return studies[item]; };
    const Who who = [&staff, study](std::size_t item) -> const Somebody& { return staff.people[study(item).who]; };
    add_serial(layout);
    add_name(layout, who);
    add_birth(layout, who);
    add_post_and_agency(layout, who, true);
    layout.add(Role::category, [who](std::size_t item) { return words(who(item).category_text); });
    layout.add(Role::course, [study](std::size_t item) { return words(study(item).title); });
    layout.add(Role::major, "Chuyên ngành",
               [](std::size_t item) { return PageCell::of(item % 2 == 0 ? "Quản lý công" : "Luật"); });
    layout.add({{Role::start,
                 {"Thời gian đào tạo", "Từ ngày"},
                 [study](std::size_t item) { return day_cell(study(item).start, Birth::slashes); }},
                {Role::end, {"Thời gian đào tạo", "Đến ngày"}, [study](std::size_t item) {
                     return day_cell(study(item).end, Birth::slashes);
                 }}});
    layout.add(Role::decision_date, "Ngày QĐ",
               [study](std::size_t item) { return day_cell(study(item).decision_date, Birth::slashes); });
    layout.add(Role::commitment, "Cam kết phục vụ", [](std::size_t) { return PageCell::of("48 tháng"); });
    layout.add(Role::provider, [study](std::size_t item) { return words(study(item).provider); });
    layout.add(Role::study_form, [study](std::size_t item) { return words(study(item).form); });
    layout.add(Role::abroad, "Trong nước/Ngoài nước", [](std::size_t) { return PageCell::of("Trong nước"); });
    constexpr int own = 5'000'000;
    const std::string costs = "Kinh phí (đồng)";
    layout.add(
        {{Role::cost, {costs, "Tổng số"}, [study](std::size_t item) { return PageCell::count(study(item).cost); }},
         {Role::cost,
          {costs, "Ngân sách nhà nước"},
          [study](std::size_t item) { return PageCell::count(study(item).cost - own); }},
         {Role::cost, {costs, "Cá nhân"}, [](std::size_t) { return PageCell::count(own); }}});
    layout.add(Role::status, "Tình trạng công tác", [](std::size_t) { return PageCell::of("Đang công tác"); });
    layout.shuffle_others();
    layout.title("THEO DÕI ĐÀO TẠO SAU ĐẠI HỌC GIAI ĐOẠN 2021-2025");
    layout.header();
    layout.sections({{"", layout.items()}}, false);
    layout.total_and_signature();
    return layout.take("Sau đại học");
}

} // namespace datchuan::property
