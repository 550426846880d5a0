// What the headings of forms and the wordings of targets ask for, word by word (extension/data/form_words.json).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/study_place.hpp"
#include "staff/course.hpp"
#include "staff/vocabulary.hpp"

namespace datchuan::targets {

// A level that a course leads to, as a bit: of political theory up to bachelor, of degrees from intermediate on.
using CourseLevels = std::uint16_t;
enum : CourseLevels
{
    level_elementary = 1U << 0U,
    level_intermediate = 1U << 1U,
    level_advanced = 1U << 2U,
    level_bachelor = 1U << 3U,
    level_college = 1U << 4U,
    level_university = 1U << 5U,
    level_master = 1U << 6U,
    level_doctor = 1U << 7U,
};

// Who is counted.
struct AskedPersons
{
    std::vector<staff::Category> categories; // any of these, ascending; empty: not said
    bool staff_in_general =
        false; // "cán bộ" for everybody: officials and servants for certain, of others one can't tell
    staff::Level level = staff::Level::unknown;
    std::optional<bool> leader;
    bool women = false;
    bool minority = false;

    friend bool operator==(const AskedPersons&, const AskedPersons&) = default;
};

// In what they were trained.
struct AskedCourse
{
    staff::Tags tags{}; // any of these; empty: not said
    CourseLevels levels = 0;
    std::uint8_t ranks = 0;  // bits by staff::Rank
    std::uint8_t groups = 0; // bits 1 to 4: of defence courses
    std::uint8_t tiers = 0;  // bits as the words of leadership programmes have them
    staff::StudyForm form = staff::StudyForm::unknown;
    rules::StudyPlace place = rules::StudyPlace::unknown;
    bool training = false;  // đào tạo
    bool refresher = false; // bồi dưỡng

    [[nodiscard]] bool names_content() const { return !tags.empty() || (levels | ranks | groups | tiers) != 0; }
    friend bool operator==(const AskedCourse&, const AskedCourse&) = default;
};

enum class Measure : std::uint8_t
{
    persons,
    attendances,
    classes
};

struct Asked
{
    AskedPersons persons;
    AskedCourse course;
    std::optional<Measure> measure;
    bool total = false; // "Tổng số": of what stands over it or beside it
};

// A heading read: nothing where a word of it isn't understood, and which that is.
struct HeadingRead
{
    std::optional<Asked> asked;
    std::string unknown;
};

// How what stands under a heading narrows what the heading says; nothing where the two contradict each other.
[[nodiscard]] std::optional<Asked> narrowed(const Asked& outer, const Asked& inner);

// The wording of a target, for comparing with another.
struct Wording
{
    AskedPersons persons;
    AskedCourse course;
    bool before_rank = false;
    bool before_post = false;
    bool names_training = false;      // "được bồi dưỡng", whatever in
    std::vector<std::string> unknown; // words that belong to nothing of this
    std::optional<double> percent;    // "ít nhất 80%"
};

// What a column of a targets table holds.
enum class ResultColumn : std::uint8_t
{
    nothing,
    threshold,
    achieved,
    total,
    percent,
    shortfall,
    women,
    verdict
};

[[nodiscard]] HeadingRead read_persons_heading(std::string_view heading);
[[nodiscard]] HeadingRead read_courses_heading(std::string_view heading);
// Levels, tiers and kinds that words of a course's title name.
[[nodiscard]] AskedCourse named_in_title(std::string_view folded_title);
// Categories that a form's title names, whatever else it says.
[[nodiscard]] AskedPersons persons_in_title(std::string_view title);
[[nodiscard]] Wording read_wording(std::string_view label);
[[nodiscard]] ResultColumn result_column_of(std::string_view heading);

} // namespace datchuan::targets
