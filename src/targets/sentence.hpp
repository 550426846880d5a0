// The sentences of a result, as a clerk reads them.
#pragma once

#include <span>
#include <string>

#include "tables/role.hpp"
#include "targets/profile.hpp"
#include "targets/result.hpp"

namespace datchuan::targets {

// "Mục tiêu 80%: đạt 1.204/1.560 người (77,2%), còn thiếu 44 người." Precondition: counts and verdict are there.
[[nodiscard]] std::string sentence_of(const Target& target, const Result& result, Language language);

// Why a target can't be computed, and what would enable it.
[[nodiscard]] std::string no_roll(Language language);
[[nodiscard]] std::string no_records(Language language);
// Any one of these columns would do. Precondition: at least one.
[[nodiscard]] std::string no_column(std::span<const tables::Role> roles, Language language);

} // namespace datchuan::targets
