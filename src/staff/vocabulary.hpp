// The words of a personnel list: what a cell's text means in a column of a given role. The words are data
// (extension/data/vocabulary.json); here stands only what they can mean.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace datchuan::staff {

enum class Sex : std::uint8_t
{
    unknown,
    male,
    female
};

// Nhóm đối tượng (domain.md 4.3).
enum class Category : std::uint8_t
{
    unknown,
    official,        // cán bộ
    civil_servant,   // công chức
    public_employee, // viên chức
    part_timer,      // người hoạt động không chuyên trách ở cấp xã
    deputy,          // đại biểu HĐND
    contract,        // hợp đồng 68, 111, người lao động: in no population of the built-in profile
};

enum class Level : std::uint8_t
{
    unknown,
    central,
    province,
    district,
    commune
};

enum class Mark : std::uint8_t
{
    unknown,
    yes,
    no
};

// Ladder of ngạch công chức and of the QLNN programmes: a higher one satisfies a lower.
enum class Rank : std::uint8_t
{
    unknown,
    staff,
    officer,
    specialist,
    senior_specialist,
    principal_specialist
};
//                                         nhân viên, cán sự, chuyên viên, CV chính, CV cao cấp

// Trình độ lý luận chính trị.
enum class PoliticalTheory : std::uint8_t
{
    unknown,
    none,
    elementary,
    intermediate,
    advanced
};

enum class Outcome : std::uint8_t
{
    unknown,
    completed,
    not_completed
};

enum class StudyForm : std::uint8_t
{
    unknown,
    full_time,
    part_time
};

// All take the cell's text as it is and fold it themselves. "unknown" for an empty and for an unrecognised text alike.
[[nodiscard]] Sex sex_of(std::string_view text);
[[nodiscard]] Category category_of(std::string_view text);
[[nodiscard]] Level level_of(std::string_view text);
[[nodiscard]] Mark mark_of(std::string_view text);
[[nodiscard]] Rank rank_of_title(std::string_view text); // "Chuyên viên chính", "CVC"
[[nodiscard]] Rank rank_of_code(std::string_view code);  // "01.002"; V. codes have none
[[nodiscard]] PoliticalTheory political_theory_of(std::string_view text);
[[nodiscard]] Outcome outcome_of(std::string_view text); // "Khá" is completed; "Đang học", "Bỏ học" aren't
[[nodiscard]] StudyForm study_form_of(std::string_view text);

// The category that a rank code alone proves: V.xx is viên chức, 01.001 to 01.005 công chức; a shared code (06.031) or
// any other proves nothing.
[[nodiscard]] Category category_of_code(std::string_view code);

// What a title or a section label says of all rows under it: "DANH SÁCH VIÊN CHỨC" is viên chức; a title that names
// several categories says nothing. "cán bộ, công chức" together say nothing.
[[nodiscard]] Category category_of_heading(std::string_view text);

// Whether a post is one of leadership or management (domain.md 4.6, with its traps: "Thành phố", "giúp việc Chủ tịch",
// "Nguyên Trưởng phòng", "Trưởng thôn" aren't). Nothing where the text is empty.
[[nodiscard]] std::optional<bool> is_leadership_post(std::string_view post);

// A note or status that says a person is no longer on the roll: retired, transferred, resigned, dead …
// Maternity leave, secondment, study don't. Dates in it are read by text::find_date.
[[nodiscard]] bool says_left(std::string_view text);

// A note or status that says in words that a person is at work: "Đang công tác". False for one that says nothing of it.
[[nodiscard]] bool says_at_work(std::string_view text);

} // namespace datchuan::staff
