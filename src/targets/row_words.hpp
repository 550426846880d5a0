// The words that may stand in a row of the targets table, in Vietnamese and English.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "targets/profile.hpp"

namespace datchuan::targets {

template <typename Value>
struct Word
{
    std::string_view word; // folded
    Value value;
};

template <typename Value, std::size_t count>
std::optional<Value> look_up(const std::array<Word<Value>, count>& words, std::string_view folded)
{
    for (const Word<Value>& each : words) {
        if (each.word == folded)
            return each.value;
    }
    return std::nullopt;
}

inline constexpr std::array<Word<staff::Category>, 7> english_categories{{
    {"officials", staff::Category::official},
    {"civil servants", staff::Category::civil_servant},
    {"public employees", staff::Category::public_employee},
    {"part-time commune workers", staff::Category::part_timer},
    {"part-timers", staff::Category::part_timer},
    {"people's council deputies", staff::Category::deputy},
    {"deputies", staff::Category::deputy},
}};

inline constexpr std::array<Word<staff::Tag>, staff::tag_count> english_tags{{
    {"profession", staff::Tag::profession},
    {"political theory", staff::Tag::political_theory},
    {"state management", staff::Tag::state_management},
    {"leadership", staff::Tag::leadership},
    {"professional title", staff::Tag::professional_title},
    {"job position", staff::Tag::job_position},
    {"law", staff::Tag::law},
    {"ethics", staff::Tag::ethics},
    {"public-duty skills", staff::Tag::public_duty_skills},
    {"defence", staff::Tag::defence},
    {"it", staff::Tag::it},
    {"languages", staff::Tag::language},
    {"ethnic languages", staff::Tag::ethnic_language},
    {"deputies' courses", staff::Tag::deputies},
    {"other", staff::Tag::other},
}};

inline constexpr std::array<Word<bool>, 3> any_course{{{"", true}, {"bất kỳ", true}, {"any", true}}};

// What a condition of "Lọc" is about.
enum class Condition : std::uint8_t
{
    leader,
    level,
    sex,
    unsupported
};

inline constexpr std::array<Word<Condition>, 10> conditions{{
    {"lãnh đạo", Condition::leader},
    {"leader", Condition::leader},
    {"cấp", Condition::level},
    {"level", Condition::level},
    {"giới tính", Condition::sex},
    {"sex", Condition::sex},
    {"đơn vị", Condition::unsupported},
    {"agency", Condition::unsupported},
    {"tuổi", Condition::unsupported},
    {"age", Condition::unsupported},
}};

inline constexpr std::array<Word<bool>, 4> yes_and_no{{{"có", true}, {"yes", true}, {"không", false}, {"no", false}}};

inline constexpr std::array<Word<staff::Level>, 4> english_levels{{
    {"central", staff::Level::central},
    {"province", staff::Level::province},
    {"district", staff::Level::district},
    {"commune", staff::Level::commune},
}};

inline constexpr std::array<Word<staff::Sex>, 4> english_sexes{{
    {"male", staff::Sex::male},
    {"men", staff::Sex::male},
    {"female", staff::Sex::female},
    {"women", staff::Sex::female},
}};

inline constexpr std::array<Word<Method>, 8> methods{{
    {"trong kỳ", Method::within_period},
    {"within the period", Method::within_period},
    {"đến hết kỳ", Method::up_to_period_end},
    {"up to the period's end", Method::up_to_period_end},
    {"trước bổ nhiệm ngạch", Method::before_rank},
    {"before the rank", Method::before_rank},
    {"trước bổ nhiệm chức vụ", Method::before_post},
    {"before the post", Method::before_post},
}};

// Ways of counting that the table may name but that aren't counted by this version.
inline constexpr std::array<Word<bool>, 7> unsupported_methods{{
    {"hằng năm", true},
    {"hàng năm", true},
    {"yearly", true},
    {"lượt", true},
    {"attendances", true},
    {"lớp", true},
    {"classes", true},
}};

inline constexpr std::array<Word<Comparison>, 13> comparisons{{
    {"", Comparison::none},
    {">=", Comparison::at_least},
    {"≥", Comparison::at_least},
    {"ít nhất", Comparison::at_least},
    {"tối thiểu", Comparison::at_least},
    {"at least", Comparison::at_least},
    {"=", Comparison::equal},
    {"bằng", Comparison::equal},
    {"equal", Comparison::equal},
    {"khoảng", Comparison::about},
    {"~", Comparison::about},
    {"≈", Comparison::about},
    {"about", Comparison::about},
}};

// What may stand in a column, for the sentence that asks for it.
struct Choice
{
    std::string_view vietnamese;
    std::string_view english;
};

inline constexpr Choice categories_allowed{
    "cán bộ; công chức; viên chức; người hoạt động không chuyên trách; đại biểu HĐND",
    "officials; civil servants; public employees; part-time commune workers; deputies"};
inline constexpr Choice conditions_allowed{"lãnh đạo = có; cấp = xã; giới tính = nữ",
                                           "leader = yes; level = commune; sex = female"};
inline constexpr Choice contents_allowed{
    "tên nội dung như pháp luật, đạo đức công vụ, quản lý nhà nước; dấu “;” là một trong các nội dung, dấu “+” là tất "
    "cả",
    "names of contents such as law, ethics, state management; “;” means any of them, “+” all of them"};
inline constexpr Choice methods_allowed{
    "trong kỳ, đến hết kỳ, trước bổ nhiệm ngạch hoặc trước bổ nhiệm chức vụ",
    "within the period, up to the period's end, before the rank or before the post"};
inline constexpr Choice grace_allowed{"số ngày, ví dụ: trước bổ nhiệm chức vụ (ân hạn 30 ngày)",
                                      "a number of days, e.g. before the post (grace 30 days)"};
inline constexpr Choice comparisons_allowed{">=, =, khoảng, hoặc để trống nếu chỉ báo cáo",
                                            ">=, =, about, or leave it blank to report only"};
inline constexpr Choice tolerance_allowed{"số điểm phần trăm, ví dụ: khoảng (2 điểm)",
                                          "a number of percentage points, e.g. about (2 points)"};
inline constexpr Choice thresholds_allowed{"một số từ 0 đến 100, ví dụ 80", "a number from 0 to 100, e.g. 80"};
inline constexpr Choice dates_allowed{"ngày, tháng, năm, ví dụ 31/12/2025", "day, month and year, e.g. 31/12/2025"};

} // namespace datchuan::targets
