// The words that may stand in a row of the targets table, in Vietnamese and English.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "targets/profile.hpp"
#include "targets/row_sentences.hpp"

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

inline constexpr std::array<Word<staff::Category>, 8> english_categories{{
    {"officials", staff::Category::official},
    {"civil servants", staff::Category::civil_servant},
    {"public employees", staff::Category::public_employee},
    {"part-time commune workers", staff::Category::part_timer},
    {"part-timers", staff::Category::part_timer},
    {"people's council deputies", staff::Category::deputy},
    {"deputies", staff::Category::deputy},
    {"contract workers", staff::Category::contract},
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

inline constexpr std::array<Word<Trait>, 30> traits{{
    {"lãnh đạo", Trait::leader},
    {"lãnh đạo, quản lý", Trait::leader},
    {"leader", Trait::leader},
    {"cấp", Trait::level},
    {"level", Trait::level},
    {"khối", Trait::branch},
    {"branch", Trait::branch},
    {"giới tính", Trait::sex},
    {"giới", Trait::sex},
    {"sex", Trait::sex},
    {"tuổi", Trait::age},
    {"age", Trait::age},
    {"dân tộc", Trait::ethnicity},
    {"dân tộc thiểu số", Trait::ethnicity},
    {"ethnicity", Trait::ethnicity},
    {"ngạch", Trait::rank},
    {"rank", Trait::rank},
    {"hạng", Trait::grade},
    {"hạng cdnn", Trait::grade},
    {"grade", Trait::grade},
    {"quy hoạch", Trait::planned},
    {"planned", Trait::planned},
    {"đơn vị", Trait::agency},
    {"đơn vị công tác", Trait::agency},
    {"agency", Trait::agency},
    {"trạng thái", Trait::status},
    {"tình trạng", Trait::status},
    {"status", Trait::status},
    {"không", Trait::any_text},
    {"except", Trait::any_text},
}};

inline constexpr std::array<Word<bool>, 5> yes_and_no{
    {{"có", true}, {"yes", true}, {"không", false}, {"no", false}, {"thiểu số", true}}};

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

inline constexpr std::array<Word<staff::Branch>, 4> english_branches{{
    {"party", staff::Branch::party},
    {"state", staff::Branch::state},
    {"associations", staff::Branch::associations},
    {"public services", staff::Branch::services},
}};

inline constexpr std::array<Word<staff::Rank>, 5> english_ranks{{
    {"staff", staff::Rank::staff},
    {"officer", staff::Rank::officer},
    {"specialist", staff::Rank::specialist},
    {"senior specialist", staff::Rank::senior_specialist},
    {"principal specialist", staff::Rank::principal_specialist},
}};

inline constexpr std::array<Word<Method>, 23> methods{{
    {"trong kỳ", Method::within_period},
    {"within the period", Method::within_period},
    {"đến hết kỳ", Method::up_to_period_end},
    {"up to the period's end", Method::up_to_period_end},
    {"trước bổ nhiệm ngạch", Method::before_rank},
    {"before the rank", Method::before_rank},
    {"trước bổ nhiệm chức vụ", Method::before_post},
    {"before the post", Method::before_post},
    {"hằng năm", Method::yearly},
    {"hàng năm", Method::yearly},
    {"yearly", Method::yearly},
    {"số người", Method::head_count},
    {"người", Method::head_count},
    {"head-count", Method::head_count},
    {"persons", Method::head_count},
    {"lượt", Method::attendances},
    {"lượt người", Method::attendances},
    {"attendances", Method::attendances},
    {"lớp", Method::classes},
    {"số lớp", Method::classes},
    {"classes", Method::classes},
    {"so với kế hoạch", Method::share_of_plan},
    {"share of plan", Method::share_of_plan},
}};

inline constexpr std::array<Word<Years>, 8> years_words{{
    {"mọi năm", Years::every},
    {"tất cả các năm", Years::every},
    {"every year", Years::every},
    {"năm cuối", Years::last},
    {"last year", Years::last},
    {"bình quân", Years::mean},
    {"trung bình", Years::mean},
    {"mean", Years::mean},
}};

inline constexpr std::array<Word<Comparison>, 17> comparisons{{
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
    {"từ … đến", Comparison::range},
    {"từ ... đến", Comparison::range},
    {"từ đến", Comparison::range},
    {"from … to", Comparison::range},
}};

inline constexpr Choice categories_allowed{
    "cán bộ; công chức; viên chức; người hoạt động không chuyên trách; đại biểu HĐND; hợp đồng (có thể thêm cấp, ví "
    "dụ: "
    "công chức cấp xã)",
    "officials; civil servants; public employees; part-time commune workers; deputies"};
inline constexpr Choice conditions_allowed{
    "lãnh đạo = có; cấp = xã; khối = đảng; giới tính = nữ; tuổi < 45; dân tộc = thiểu số; ngạch = chuyên viên chính; "
    "hạng = II; quy hoạch = có; đơn vị = Sở Nội vụ; trạng thái = đang công tác; không: giáo viên ngoại ngữ",
    "leader = yes; level = commune; branch = party; sex = female; age < 45; ethnicity = minority; rank = specialist; "
    "grade = II; planned = yes; agency = …; status = …; except: …"};
inline constexpr Choice contents_allowed{
    "tên nội dung như pháp luật, đạo đức công vụ, quản lý nhà nước; dấu “;” là một trong các nội dung, dấu “+” là tất "
    "cả",
    "names of contents such as law, ethics, state management; “;” means any of them, “+” all of them"};
inline constexpr Choice methods_allowed{
    "trong kỳ, đến hết kỳ, hằng năm, trước bổ nhiệm ngạch, trước bổ nhiệm chức vụ, số người, lượt, lớp hoặc so với kế "
    "hoạch (150 người)",
    "within the period, up to the period's end, yearly, before the rank, before the post, persons, attendances, "
    "classes "
    "or share of plan (150 persons)"};
inline constexpr Choice grace_allowed{"số ngày, ví dụ: trước bổ nhiệm chức vụ (ân hạn 30 ngày)",
                                      "a number of days, e.g. before the post (grace 30 days)"};
inline constexpr Choice years_allowed{"hằng năm (mọi năm), hằng năm (năm cuối) hoặc hằng năm (bình quân)",
                                      "yearly (every year), yearly (last year) or yearly (mean)"};
inline constexpr Choice plan_allowed{"số người theo kế hoạch, ví dụ: so với kế hoạch (150 người)",
                                     "the number of persons planned, e.g. share of plan (150 persons)"};
inline constexpr Choice comparisons_allowed{">=, =, khoảng, từ … đến, hoặc để trống nếu chỉ báo cáo",
                                            ">=, =, about, from … to, or leave it blank to report only"};
inline constexpr Choice tolerance_allowed{"số điểm phần trăm, ví dụ: khoảng (2 điểm)",
                                          "a number of percentage points, e.g. about (2 points)"};
inline constexpr Choice thresholds_allowed{
    "một số từ 0 đến 100, ví dụ 80; khoảng 30 - 50; hoặc theo mốc, ví dụ 2025: 80; 2026: 100",
    "a number from 0 to 100, e.g. 80; a range 30 - 50; or milestones, e.g. 2025: 80; 2026: 100"};
inline constexpr Choice numbers_allowed{
    "một số nguyên theo cách tính của dòng này, ví dụ 100 người, 6.500 lượt, 65 lớp",
    "a whole number of what this row counts, e.g. 100 persons, 6500 attendances, 65 classes"};
inline constexpr Choice dates_allowed{"ngày, tháng, năm, ví dụ 31/12/2025", "day, month and year, e.g. 31/12/2025"};

} // namespace datchuan::targets
