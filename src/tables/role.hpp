// The roles that a column can have. The names are public (interface.md): services answer with them.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace datchuan::tables {

enum class Role : std::uint8_t
{
    unknown,
    serial,
    full_name,
    family_name,
    given_name,
    birth_date,
    birth_male,
    birth_female,
    sex,
    national_id,
    staff_id,
    insurance_id,
    ethnicity,
    home,
    party,
    post,
    agency,
    post_agency,
    category,
    level,
    leader,
    rank,
    rank_code,
    recruited,
    appointed_rank,
    appointed_post,
    degree,
    major,
    political_theory,
    state_management,
    defence,
    language,
    it,
    ethnic_language,
    course,
    course_kind,
    content,
    study_form,
    provider,
    start,
    end,
    period,
    duration,
    decision_no,
    decision_date,
    decision_no_date,
    decision_body,
    fund_source,
    cost,
    abroad,
    certificate,
    certificate_no,
    certificate_date,
    result,
    commitment,
    status,
    deputy_level,
    deputy_term,
    planned,
    mark,
    label,
    count,
    percentage,
    threshold,
    note,
};

inline constexpr std::size_t role_count = static_cast<std::size_t>(Role::note) + 1;

[[nodiscard]] std::string_view name_of(Role role);
[[nodiscard]] std::optional<Role> role_of(std::string_view name);

// "Số CCCD", "National id": what a clerk calls such a column; for sentences.
[[nodiscard]] std::string_view label_of(Role role, bool vietnamese);

} // namespace datchuan::tables
