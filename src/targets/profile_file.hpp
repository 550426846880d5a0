// A profile of targets as a file: JSON, as extension/data/profiles has them and extension/schema/profile.schema.json
// describes them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "targets/profile.hpp"
#include "text/data_file.hpp"

namespace datchuan::targets {

// The number that a file bears as "schema". A file with a greater one is refused: it's of a later version.
inline constexpr int profile_schema = 1;

// The members of a file and of each of its rows; remarks (text::remark_keys) may stand beside them.
[[nodiscard]] std::span<const std::string_view> profile_keys();
[[nodiscard]] std::span<const std::string_view> row_keys();

// Throws text::DataFault, also for a row that can't be understood.
[[nodiscard]] Profile profile_in(const text::Data& data);

// A file's text; `file` is what it's called in what is refused.
[[nodiscard]] std::variant<Profile, text::RefusedData> read_profile(std::string_view file, std::string_view text);

// A file's text, one member a line. read_profile() gives the same profile again, provided that its rows are understood
// and their texts are trimmed UTF-8.
[[nodiscard]] std::string to_json(const Profile& profile);

// What a profile is called by its file or title: "Bắc Ninh, 2021-2025" → "bac-ninh-2021-2025". "profile" where nothing
// is left of it.
[[nodiscard]] std::string profile_name(std::string_view title);

} // namespace datchuan::targets
