// Errors in lists of courses (R42 to R66).
#include <array>

#include "property/place.hpp"

namespace datchuan::property {
namespace {

using tables::Role;

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

std::span<const SeededError> course_errors() { return errors; }

} // namespace datchuan::property
