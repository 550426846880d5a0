// A target profile: a table of targets in plain words, as it stands in the "Chỉ tiêu" sheet and in profile files.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "rules/finding.hpp"
#include "targets/target.hpp"
#include "text/date.hpp"

namespace datchuan::targets {

using rules::Language;

// The columns of the table in their order: first what is asked, then what is answered (targets.md).
enum class Field : std::uint8_t
{
    id,          // Mã
    label,       // Chỉ tiêu
    population,  // Đối tượng
    filter,      // Lọc
    content,     // Nội dung
    method,      // Cách tính
    comparison,  // So sánh
    threshold,   // Ngưỡng (%)
    from,        // Từ ngày
    to,          // Đến ngày
    cut_off,     // Chốt ngày
    achieved,    // Đạt
    total,       // Tổng
    percent,     // Tỷ lệ
    shortfall,   // Còn thiếu
    undecided,   // Chưa đủ dữ liệu
    female,      // Trong đó nữ
    attendances, // Lượt
    verdict,     // Kết quả
};
inline constexpr std::size_t field_count = static_cast<std::size_t>(Field::verdict) + 1;
inline constexpr std::size_t question_count = static_cast<std::size_t>(Field::cut_off) + 1;

[[nodiscard]] std::string_view header_of(Field field, Language language);
// The field that a header cell names in either language, case and spaces aside.
[[nodiscard]] std::optional<Field> field_of(std::string_view header);

// One row of the table as text; dates as dd/mm/yyyy.
using Row = std::array<std::string, question_count>;

// A row's target, or the sentence that says which word can't be understood and what may stand there.
using Parsed = std::variant<Target, std::string>;
[[nodiscard]] Parsed parse(const Row& row, Language language);

// Whether "Cách tính" makes the threshold a number of persons, attendances or classes instead of a percentage.
[[nodiscard]] bool asks_for_a_number(std::string_view method);

// Words that are offered to choose from in a column; others may be written, too.
[[nodiscard]] std::vector<std::string> choices_for(Field field, Language language);

struct Profile
{
    std::string name;  // "bac-ninh-2021-2025": what the option Profile takes
    std::string title; // for people
    std::string basis; // number, date and issuer of the decision
    std::vector<Row> rows;
    // Remarks for people; only in files.
    std::string source{};
    std::string valid_from{};
    std::string valid_to{};

    // The latest cut-off date of its rows; not known() where none has one.
    [[nodiscard]] text::Date cut_off() const;
    [[nodiscard]] text::Date from() const; // the earliest "Từ ngày"
    [[nodiscard]] text::Date to() const;   // the latest "Đến ngày" of targets that aren't about deputies
};

// The profiles that ship (extension/data/profiles/*.json); the first is the default: Quyết định 12/QĐ-UBND of
// 07/01/2021, tỉnh Bắc Ninh, 2021-2025.
[[nodiscard]] const std::vector<Profile>& shipped_profiles();
// Those in the folder "profiles" of the user's own data, by the order of their files' names; read anew at each call.
[[nodiscard]] std::vector<Profile> own_profiles();
// All of them, what ships first.
[[nodiscard]] std::vector<Profile> all_profiles();
// One of the user's wins over one that ships under that name.
[[nodiscard]] std::optional<Profile> find_profile(std::string_view name);

} // namespace datchuan::targets
