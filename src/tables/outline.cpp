#include "tables/outline.hpp"

#include <algorithm>

#include "text/vietnamese.hpp"

namespace datchuan::tables {
namespace {

bool all_of(std::string_view text, std::string_view allowed)
{
    return !text.empty() && text.find_first_not_of(allowed) == text.npos;
}

} // namespace

std::optional<Outline> outline_of(std::string_view token)
{
    std::string_view bare = text::trim(token);
    while (!bare.empty() && std::string_view(".):").find(bare.back()) != std::string_view::npos)
        bare.remove_suffix(1);
    while (!bare.empty() && bare.front() == '(')
        bare.remove_prefix(1);
    Outline outline{Mark::none, 0, std::string(bare)};
    if (bare == "-" || bare == "–" || bare == "—" || bare == "−")
        outline.mark = Mark::dash;
    else if (bare == "+")
        outline.mark = Mark::plus;
    else if (all_of(bare, "*"))
        outline.mark = Mark::star;
    else if (all_of(bare, "0123456789"))
        outline.mark = Mark::number;
    else if (all_of(bare, "0123456789.,")) {
        outline.mark = Mark::decimal;
        outline.depth = static_cast<int>(std::count_if(bare.begin(), bare.end(), [](char c) { return c < '0'; }));
    } else if (bare.size() <= 5 && all_of(bare, "IVX"))
        outline.mark = Mark::roman;
    else if (bare.size() == 1 && 'A' <= bare[0] && bare[0] <= 'Z')
        outline.mark = Mark::letter;
    else if (bare.size() == 1 && 'a' <= bare[0] && bare[0] <= 'z')
        outline.mark = Mark::small;
    else
        return std::nullopt;
    return outline;
}

Outline take_outline(std::string& label)
{
    const std::string_view text = label;
    const std::size_t space = text.find(' ');
    std::size_t taken = 0;
    std::optional<Outline> outline;
    for (const std::string_view sign : {"-", "–", "—", "+", "*"})
        if (text.starts_with(sign) && text.size() > sign.size()) {
            outline = outline_of(sign);
            taken = sign.size();
        }
    if (!outline && space != text.npos && std::string_view(".)").find(text[space - (space > 0 ? 1 : 0)]) != text.npos) {
        outline = outline_of(text.substr(0, space));
        taken = space;
    }
    if (!outline)
        return {};
    label = std::string(text::trim(text.substr(taken)));
    return *outline;
}

} // namespace datchuan::tables
