#include "rules/near_names.hpp"

#include <algorithm>
#include <utility>

#include "text/code_points.hpp"

namespace datchuan::rules {

std::u32string letters_of(std::string_view name)
{
    std::u32string letters;
    letters.reserve(name.size());
    for (std::size_t at = 0; at < name.size();)
        letters.push_back(text::next_code_point(name, at));
    return letters;
}

bool one_letter_apart(std::u32string_view shorter, std::u32string_view longer)
{
    if (shorter.size() > longer.size())
        std::swap(shorter, longer);
    if (longer.size() - shorter.size() > 1)
        return false;
    const auto differ = std::mismatch(shorter.begin(), shorter.end(), longer.begin()).first;
    const auto at = static_cast<std::size_t>(differ - shorter.begin());
    const std::size_t behind = shorter.size() == longer.size() ? at + 1 : at;
    return shorter.substr(behind) == longer.substr(at + 1);
}

} // namespace datchuan::rules
