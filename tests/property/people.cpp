#include "property/people.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>
#include <tuple>

namespace datchuan::property {
namespace {

using staff::Category;
using staff::Sex;
using staff::Tag;

constexpr std::string_view families[] = {"Nguyễn", "Trần", "Lê",    "Phạm", "Hoàng", "Vũ", "Đặng",  "Bùi",
                                         "Đỗ",     "Ngô",  "Dương", "Lý",   "Đinh",  "Tạ", "Quách", "Nông"};
constexpr std::string_view men_middle[] = {"Văn", "Đức", "Hữu", "Quốc", "Công", "Minh", "Xuân", "Trọng"};
constexpr std::string_view women_middle[] = {"Thị",   "Thị Thu", "Thị Ngọc", "Thị Hồng",
                                             "Thanh", "Thùy",    "Bích",     "Thị Phương"};
constexpr std::string_view men_given[] = {"An",  "Bình", "Cường", "Dũng", "Giang", "Hải",  "Khánh", "Lâm",
                                          "Nam", "Phúc", "Quyết", "Sơn",  "Thắng", "Tuấn", "Vinh",  "Đạt"};
constexpr std::string_view women_given[] = {"Chi",    "Dung",  "Hà",   "Hương", "Lan",   "Mai",  "Nga", "Oanh",
                                            "Phượng", "Quyên", "Thảo", "Thủy",  "Trang", "Uyên", "Vân", "Yến"};
// Names of ethnic minorities, which are whole as they are.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> whole_names{
    {{"Y", "Hương"}, {"H'Hen", "Niê"}, {"A", "Phong"}, {"Kim Sô", "Đa"}}};

constexpr std::string_view provinces[] = {"001", "024", "027", "030", "034", "038", "079"};

struct Job
{
    Category category;
    std::string_view post;
    std::string_view agency;
    bool leads;
    std::string_view rank;
    std::string_view code;
};

// Some differ in nothing but a number or a place, and are different agencies indeed.
constexpr Job jobs[] = {
    {Category::civil_servant, "Chuyên viên", "Sở Nội vụ", false, "Chuyên viên", "01.003"},
    {Category::civil_servant, "Chuyên viên", "Sở Tài chính", false, "Chuyên viên", "01.003"},
    {Category::civil_servant, "Trưởng phòng", "Sở Nội vụ", true, "Chuyên viên chính", "01.002"},
    {Category::civil_servant, "Phó Trưởng phòng", "Sở Y tế", true, "Chuyên viên", "01.003"},
    {Category::civil_servant, "Phó Giám đốc", "Sở Tài chính", true, "Chuyên viên chính", "01.002"},
    {Category::civil_servant, "Chánh Văn phòng", "Sở Xây dựng", true, "Chuyên viên chính", "01.002"},
    {Category::civil_servant, "Kế toán", "Sở Y tế", false, "Kế toán viên", "06.031"},
    {Category::civil_servant, "Văn thư", "Sở Xây dựng", false, "Văn thư viên", "02.007"},
    {Category::civil_servant, "Chuyên viên", "UBND xã Hòa An", false, "Chuyên viên", "01.003"},
    {Category::civil_servant, "Chuyên viên", "UBND xã Hòa Tiến", false, "Cán sự", "01.004"},
    {Category::civil_servant, "Chuyên viên", "UBND phường Kinh Bắc", false, "Chuyên viên", "01.003"},
    {Category::official, "Chủ tịch UBND", "UBND xã Hòa An", true, "", ""},
    {Category::official, "Phó Chủ tịch UBND", "UBND xã Hòa Tiến", true, "", ""},
    {Category::official, "Bí thư Đảng ủy", "UBND phường Kinh Bắc", true, "", ""},
    {Category::public_employee, "Giáo viên", "Trường Tiểu học số 1 Gia Bình", false, "Giáo viên tiểu học hạng III",
     "V.07.03.29"},
    {Category::public_employee, "Giáo viên", "Trường Tiểu học số 2 Gia Bình", false, "Giáo viên tiểu học hạng II",
     "V.07.03.28"},
    {Category::public_employee, "Hiệu trưởng", "Trường Tiểu học số 1 Gia Bình", true, "Giáo viên tiểu học hạng II",
     "V.07.03.28"},
    {Category::public_employee, "Giáo viên", "Trường Mầm non Nhân Thắng", false, "Giáo viên mầm non hạng III",
     "V.07.02.26"},
    {Category::public_employee, "Phó Hiệu trưởng", "Trường THCS Cao Đức", true, "Giáo viên trung học cơ sở hạng II",
     "V.07.04.31"},
    {Category::part_timer, "Phó Chủ tịch Hội Nông dân", "UBND xã Hòa An", false, "", ""},
    {Category::part_timer, "Văn phòng Đảng ủy", "UBND xã Hòa Tiến", false, "", ""},
    {Category::contract, "Lái xe", "Sở Nội vụ", false, "", ""},
};

std::string_view category_text(Category category, Random& random)
{
    constexpr std::string_view civil_servants[] = {"Công chức", "công chức", "Công chức cấp tỉnh"};
    constexpr std::string_view part_timers[] = {"Người hoạt động không chuyên trách", "Không chuyên trách"};
    constexpr std::string_view contracts[] = {"Hợp đồng 111", "Hợp đồng lao động"};
    switch (category) {
    case Category::civil_servant:
        return random.of(civil_servants);
    case Category::official:
        return "Cán bộ";
    case Category::public_employee:
        return "Viên chức";
    case Category::part_timer:
        return random.of(part_timers);
    default:
        return random.of(contracts);
    }
}

text::Date draw_day(Random& random, int first_year, int last_year)
{
    const text::Date from{static_cast<std::int16_t>(first_year), 1, 1};
    const text::Date to{static_cast<std::int16_t>(last_year), 12, 31};
    return text::date_of_days(random.between(text::days_of(from), text::days_of(to)));
}

std::string id_of(const Somebody& who, Random& random)
{
    const int digit = (who.birth.year >= 2000 ? 2 : 0) + (who.sex == Sex::female ? 1 : 0);
    const std::string year = std::to_string(who.birth.year);
    return std::string(random.of(provinces)) + std::to_string(digit) + year.substr(2) + random.digits(6);
}

class People
{
public:
    explicit People(Random& random) : random_(random) {}

    Somebody draw(const Job& job)
    {
        Somebody who;
        do
            draw_name(who);
        while (!names_.insert(who.name()).second);
        // Two of one birth date and nearly one name are for R28 to find.
        do
            who.birth = draw_day(random_, 1972, 1999);
        while (!births_.insert(who.birth).second);
        do
            who.id = id_of(who, random_);
        while (!ids_.insert(who.id).second);
        who.category = job.category;
        who.category_text = category_text(job.category, random_);
        who.post = job.post;
        who.agency = job.agency;
        who.leads = job.leads;
        who.rank = job.rank;
        who.rank_code = job.code;
        draw_levels(who);
        const int youngest = 22;
        who.recruited = draw_day(random_, who.birth.year + youngest, who.birth.year + youngest + 3);
        who.recruited.year = std::min<std::int16_t>(who.recruited.year, 2020);
        if (who.recruited.month == 2)
            who.recruited.day = std::min<std::uint8_t>(who.recruited.day, 28);
        if (random_.percent(5))
            who.left_on = draw_day(random_, 2022, 2024);
        return who;
    }

private:
    void draw_name(Somebody& who)
    {
        who.sex = random_.percent(50) ? Sex::male : Sex::female;
        if (random_.percent(3)) {
            const auto& [family, given] = random_.of(whole_names);
            who.family = family;
            who.given = given;
            return;
        }
        who.family = std::string(random_.of(families)) + " " +
                     std::string(who.sex == Sex::male ? random_.of(men_middle) : random_.of(women_middle));
        who.given = who.sex == Sex::male ? random_.of(men_given) : random_.of(women_given);
    }

    void draw_levels(Somebody& who)
    {
        constexpr std::string_view degrees[] = {"Đại học", "Thạc sĩ", "Cao đẳng", "ĐH", "Cử nhân Luật", "Kỹ sư"};
        constexpr std::string_view managements[] = {"", "Chuyên viên", "CV", "Chuyên viên chính"};
        who.degree = random_.of(degrees);
        who.theory = random_.between(-1, 2);
        who.management = random_.of(managements);
        if (who.post == "Phó Giám đốc")
            who.defence_group = "Đối tượng 2";
        else if (who.leads)
            who.defence_group = who.category == Category::public_employee ? "Đối tượng 4" : "Đối tượng 3";
    }

    Random& random_;
    std::set<std::string> names_;
    std::set<text::Date> births_;
    std::set<std::string> ids_;
};

// What a person attends at most once, and what there's to learn every year.
struct Programme
{
    std::string_view title;
    staff::Tags tags;
    int days; // of study, five a week
    bool yearly;
    std::string_view provider;
    Category only_for = Category::unknown;
};

const std::array<Programme, 12>& programmes()
{
    static const std::array<Programme, 12> all{{
        {"Cập nhật kiến thức pháp luật", {Tag::law}, 5, true, "Trường Chính trị tỉnh"},
        {"Bồi dưỡng pháp luật về phòng, chống tham nhũng", {Tag::law}, 5, true, "Trường Chính trị tỉnh"},
        {"Bồi dưỡng đạo đức công vụ", {Tag::ethics}, 5, true, "Học viện Hành chính Quốc gia"},
        {"Bồi dưỡng kỹ năng và phương pháp thực thi công vụ",
         {Tag::public_duty_skills},
         6,
         false,
         "Học viện Hành chính Quốc gia"},
        {"Bồi dưỡng theo vị trí việc làm",
         {Tag::job_position, Tag::public_duty_skills},
         5,
         false,
         "Trường Chính trị tỉnh"},
        {"Bồi dưỡng ngạch chuyên viên",
         {Tag::state_management},
         15,
         false,
         "Trường Chính trị tỉnh",
         Category::civil_servant},
        {"Bồi dưỡng kỹ năng lãnh đạo, quản lý cấp phòng",
         {Tag::leadership},
         10,
         false,
         "Trường Chính trị tỉnh",
         Category::civil_servant},
        {"Bồi dưỡng kiến thức quốc phòng, an ninh", {Tag::defence}, 8, true, "Bộ Chỉ huy Quân sự tỉnh"},
        {"Ứng dụng công nghệ thông tin cơ bản", {Tag::it}, 5, false, "Trường Đại học Thái Nguyên"},
        {"Bồi dưỡng theo tiêu chuẩn chức danh nghề nghiệp",
         {Tag::professional_title},
         20,
         false,
         "Trường Đại học Sư phạm Hà Nội",
         Category::public_employee},
        {"Trung cấp lý luận chính trị", {Tag::political_theory}, 60, false, "Trường Chính trị tỉnh"},
        {"Tiếng Anh bậc 3", {Tag::language}, 30, false, "Trường Đại học Ngoại ngữ"},
    }};
    return all;
}

class Courses
{
public:
    explicit Courses(Random& random) : random_(random) {}

    // Classes of the programme that somebody of this category may attend; none where all are taken or overlap.
    bool add(std::size_t index, const Somebody& who, std::vector<Attended>& to)
    {
        const std::size_t chosen = random_.below(programmes().size());
        const Programme& programme = programmes()[chosen];
        if (programme.only_for != Category::unknown && programme.only_for != who.category)
            return false;
        Attended course;
        course.who = index;
        course.title = programme.title;
        course.tags = programme.tags;
        // A Monday, early enough for the course to end in the same year.
        const int year = random_.between(2021, 2025);
        const text::Date new_year{static_cast<std::int16_t>(year), 1, 4};
        std::int32_t monday = text::days_of(new_year) + 7 * random_.between(3, 32);
        monday -= (monday - 2) % 7; // day 2 was a Monday, 1900-01-01
        course.start = text::date_of_days(monday);
        const int weeks = (programme.days - 1) / 5;
        course.end = text::date_of_days(monday + programme.days - 1 + 2 * weeks);
        course.periods = programme.days * 8;
        if (overlaps_or_repeats(course, programme, to))
            return false;
        draw_papers(course, who, chosen);
        course.provider = programme.provider;
        to.push_back(std::move(course));
        return true;
    }

private:
    static bool overlaps_or_repeats(const Attended& course, const Programme& programme,
                                    const std::vector<Attended>& others)
    {
        return std::any_of(others.begin(), others.end(), [&](const Attended& other) {
            if (other.who != course.who)
                return false;
            const bool apart = other.end < course.start || course.end < other.start;
            const bool same = other.title == course.title && (!programme.yearly || other.end.year == course.end.year);
            return !apart || same;
        });
    }

    void draw_papers(Attended& course, const Somebody& who, std::size_t programme)
    {
        // All who are sent to one class on one day by one decision.
        const std::int32_t start = text::days_of(course.start);
        course.decision_date = text::date_of_days(start - 10);
        course.decision_no = std::to_string(100 + programme * 53 + static_cast<std::size_t>(start % 53)) + "/QĐ-SNV";
        course.certificate_date = text::date_of_days(text::days_of(course.end) + random_.between(0, 20));
        course.certificate_no = "CC" + std::to_string(10'000 + ++certificates_);
        constexpr std::string_view results[] = {"Khá", "Giỏi", "Đạt", "Hoàn thành", "Trung bình"};
        course.result = random_.of(results);
        course.form = course.periods > 300 ? "Vừa làm vừa học" : "Tập trung";
        course.cost = random_.between(5, 60) * 100'000;
        static_cast<void>(who);
    }

    Random& random_;
    int certificates_ = 0;
};

void draw_courses(Staff& staff, Random& random)
{
    Courses courses(random);
    for (std::size_t index = 0; index < staff.people.size(); ++index)
        for (int tries = random.between(0, 5); tries > 0; --tries)
            courses.add(index, staff.people[index], staff.courses);
}

} // namespace

Staff draw_staff(Random& random, std::size_t people)
{
    Staff staff;
    People drawn(random);
    while (staff.people.size() < people)
        staff.people.push_back(drawn.draw(random.of(jobs)));
    draw_courses(staff, random);
    return staff;
}

Staff draw_deputies(Random& random, std::size_t people)
{
    constexpr Job job{Category::deputy, "Đại biểu", "HĐND xã Hòa An", false, "", ""};
    Staff staff;
    People drawn(random);
    while (staff.people.size() < people) {
        Somebody& who = staff.people.emplace_back(drawn.draw(job));
        who.category_text = "Đại biểu HĐND";
        who.deputy = true;
        who.council = "Xã";
        who.left_on = {};
    }
    return staff;
}

} // namespace datchuan::property
