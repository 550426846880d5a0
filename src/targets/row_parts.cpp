#include "targets/row_parts.hpp"

#include <algorithm>
#include <cmath>

#include "text/number.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {

std::vector<std::string_view> parts_of(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        if (const std::string_view part = text::trim(text.substr(0, end)); !part.empty())
            parts.push_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

Bracketed bracketed(std::string_view words)
{
    const std::string folded = text::fold(words);
    const std::size_t open = folded.find('(');
    if (open == std::string::npos)
        return {folded, {}, false};
    const std::size_t close = std::min(folded.find(')', open), folded.size());
    return {std::string(text::trim(folded.substr(0, open))),
            std::string(text::trim(folded.substr(open + 1, close - open - 1))), true};
}

std::optional<double> number_among(std::string_view text, std::initializer_list<std::string_view> beside)
{
    std::optional<double> number;
    for (const std::string_view word : parts_of(text, ' ')) {
        if (std::find(beside.begin(), beside.end(), word) != beside.end())
            continue;
        const auto value = text::parse_number(word);
        if (!value || number)
            return std::nullopt;
        number = value;
    }
    return number;
}

std::optional<long> whole_among(std::string_view text, std::initializer_list<std::string_view> beside, long most)
{
    const auto number = number_among(text, beside);
    const bool whole = number && 0 <= *number && *number <= static_cast<double>(most) && std::floor(*number) == *number;
    return whole ? std::optional(std::lround(*number)) : std::nullopt;
}

} // namespace datchuan::targets
