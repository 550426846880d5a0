// What one row of a targets table asks for, understood.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "staff/course.hpp"
#include "staff/person_traits.hpp"
#include "staff/vocabulary.hpp"
#include "text/date.hpp"

namespace datchuan::targets {

// Cách tính.
enum class Method : std::uint8_t
{
    within_period,    // trong kỳ: persons with the content completed between "Từ ngày" and "Đến ngày"
    up_to_period_end, // đến hết kỳ: persons who have it at the end, however old
    before_rank,   // trước bổ nhiệm ngạch: of those appointed in the period, who held its certificate by then
    before_post,   // trước bổ nhiệm chức vụ: the same of leadership posts
    yearly,        // hằng năm: persons with the content in each year of the period
    head_count,    // số người: the threshold is a number of persons
    attendances,   // lượt: completed records, not persons
    classes,       // lớp: distinct classes that these records are of
    share_of_plan, // so với kế hoạch: persons as a share of a planned number; may exceed 100 %
};

// How "hằng năm" makes one verdict of several years.
enum class Years : std::uint8_t
{
    every, // each year has to meet the threshold: the weakest one is shown
    last,
    mean, // of all years' counts together, never a mean of percentages
};

enum class Comparison : std::uint8_t
{
    none,     // report only
    at_least, // ≥
    equal,    // = 100 %, which nobody can exceed: as ≥
    about,    // khoảng: a tolerance below the threshold is called about
    range,    // từ … đến: within and above are met
};

// What a condition of "Lọc" is about.
enum class Trait : std::uint8_t
{
    leader,
    level,
    sex,
    age,
    ethnicity,
    rank,
    grade,
    planned,
    branch,
    agency,
    status,
    any_text, // "không: …": post, rank, major or agency
};

struct Condition
{
    Trait about = Trait::any_text;
    bool negated = false;           // "cấp khác xã", "không: …"
    std::vector<int> values;        // of traits that have fixed values: the enum's number; yes is 1, no is 0
    std::vector<std::string> words; // of those that are texts: folded, any of them stands in the cell
    int least = 0;                  // of ages: full years on the cut-off date, both ends included
    int most = 0;
    std::string text; // as the clerk wrote it
};

// A population as "Đối tượng" names it: "công chức cấp xã".
struct Group
{
    staff::Category category = staff::Category::unknown;
    staff::Level level = staff::Level::unknown; // unknown: all levels

    friend bool operator==(const Group&, const Group&) = default;
};

// "2025: 80; 2026: 100": the threshold that holds up to a day.
struct Milestone
{
    text::Date until;
    double threshold = 0;
};

struct Target
{
    std::string id;
    std::string label;
    std::vector<Group> groups;         // any of them
    std::vector<Condition> conditions; // all of them
    // Contents, any of these sets, each of them whole: "a + b; c". Empty: any course.
    std::vector<staff::Tags> contents;
    Method method = Method::within_period;
    Years years = Years::every;
    Comparison comparison = Comparison::none;
    std::optional<double> threshold; // percent; of head_count, attendances and classes the number itself
    double upper = 0;                // of a range: its upper end
    std::vector<Milestone> milestones;
    double tolerance = 2; // percentage points below the threshold that "khoảng" still calls about (targets.md, T4)
    int grace_days = 0;   // after an appointment
    long planned = 0;     // of share_of_plan: persons
    text::Date from;
    text::Date to;
    text::Date cut_off;

    [[nodiscard]] bool counts_deputies() const;
    [[nodiscard]] bool deputies_only() const;
    [[nodiscard]] bool by_appointment() const { return method == Method::before_rank || method == Method::before_post; }
    // The threshold is a number of something, not a percentage.
    [[nodiscard]] bool by_number() const
    {
        return method == Method::head_count || method == Method::attendances || method == Method::classes;
    }
    // Every tag that its contents name.
    [[nodiscard]] staff::Tags tags() const;
    // The threshold that is worked towards on that day: of milestones the next one due, after the last one the last.
    [[nodiscard]] std::optional<double> threshold_on(const text::Date& day) const;
};

} // namespace datchuan::targets
