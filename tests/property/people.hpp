// Invented persons and their courses, each of them such as no rule finds fault with.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "property/random.hpp"
#include "staff/course.hpp"
#include "staff/vocabulary.hpp"
#include "text/date.hpp"

namespace datchuan::property {

struct Somebody
{
    std::string family; // with the middle names
    std::string given;
    staff::Sex sex = staff::Sex::male;
    text::Date birth;
    std::string id;
    staff::Category category = staff::Category::civil_servant;
    std::string category_text;
    std::string post;
    std::string agency;
    bool leads = false;
    std::string rank;
    std::string rank_code;
    std::string degree;
    int theory = -1;           // column of the LLCT group: 0 cao cấp, 1 trung cấp, 2 sơ cấp; -1 none
    std::string management;    // QLNN
    std::string defence_group; // QPAN
    text::Date recruited;
    text::Date left_on; // known() of those who left
    bool deputy = false;
    std::string council; // "xã"

    [[nodiscard]] std::string name() const { return family + " " + given; }
};

struct Attended
{
    std::size_t who = 0; // index into Staff::people
    std::string title;
    staff::Tags tags; // what the title is about, told here by hand
    text::Date start;
    text::Date end;
    int periods = 0; // tiết
    std::string decision_no;
    text::Date decision_date;
    std::string certificate_no;
    text::Date certificate_date;
    std::string provider;
    std::string form;
    std::string result;
    bool completed = true;
    int cost = 0; // đồng
};

struct Staff
{
    std::vector<Somebody> people;
    std::vector<Attended> courses; // ordered by person
};

inline constexpr text::Date period_from{2021, 1, 1};
inline constexpr text::Date period_to{2025, 12, 31};

// To the rank: after its programme where the person took it, else at the beginning.
[[nodiscard]] text::Date appointed(const Staff& staff, std::size_t person);

[[nodiscard]] Staff draw_staff(Random& random, std::size_t people);
// Deputies of communes, for a list of their own.
[[nodiscard]] Staff draw_deputies(Random& random, std::size_t people);

} // namespace datchuan::property
