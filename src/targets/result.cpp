#include "targets/result.hpp"

#include <array>
#include <limits>
#include <utility>

namespace datchuan::targets {
namespace {

struct Words
{
    std::string_view code;
    std::string_view vietnamese;
    std::string_view english;
};

// In the order of Verdict.
constexpr std::array<Words, static_cast<std::size_t>(Verdict::not_computable) + 1> words{{
    {"met", "Đạt", "Met"},
    {"about", "Xấp xỉ", "About"},
    {"not met", "Chưa đạt", "Not met"},
    {"no population", "Không có đối tượng", "No population"},
    {"undecided", "Chưa đủ dữ liệu", "Undecided"},
    {"reported", "Chỉ báo cáo", "Reported"},
    {"not computable", "Chưa tính được", "Not computable"},
}};

} // namespace

std::string_view code_of(Verdict verdict) { return words[static_cast<std::size_t>(verdict)].code; }

std::string_view word_of(Verdict verdict, Language language)
{
    const Words& of = words[static_cast<std::size_t>(verdict)];
    return language == Language::vietnamese ? of.vietnamese : of.english;
}

std::optional<GroupBy> group_by_named(std::string_view name)
{
    for (const auto& [known, value] : {std::pair{"agency", GroupBy::agency}, std::pair{"sex", GroupBy::sex},
                                       std::pair{"level", GroupBy::level}, std::pair{"year", GroupBy::year}})
        if (name == known)
            return value;
    return std::nullopt;
}

double Result::percent() const
{
    if (population == 0 || verdict == Verdict::not_computable || unit != Unit::persons)
        return std::numeric_limits<double>::quiet_NaN();
    return static_cast<double>(achieved) * 100.0 / static_cast<double>(population);
}

} // namespace datchuan::targets
