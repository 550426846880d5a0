// "Lọc": conditions in plain words.
#include <algorithm>
#include <array>
#include <optional>

#include "staff/rank_code.hpp"
#include "targets/parse_parts.hpp"
#include "targets/row_parts.hpp"
#include "targets/row_words.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::targets {
namespace {

constexpr int oldest = 150; // years

// How a condition compares, and what stands before and behind the sign.
struct Split
{
    std::string_view key;
    std::string_view sign; // folded words are signs, too: "khác", "từ"
    std::string_view value;
};

// The sign that comes first decides. Of two at one place the longer stands first in this list.
constexpr std::array<std::string_view, 11> signs{"<=", ">=", "!=", "<>", "≤", "≥", "≠", "<", ">", "=", ":"};

Split split(std::string_view part)
{
    std::size_t at = part.size();
    std::string_view sign;
    for (const std::string_view each : signs)
        if (const std::size_t found = part.find(each); found < at) {
            at = found;
            sign = each;
        }
    if (!sign.empty())
        return {text::trim(part.substr(0, at)), sign, text::trim(part.substr(at + sign.size()))};
    for (const std::string_view word : {" khác ", " từ ", " dưới ", " trên ", " not ", " from ", " under ", " over "})
        if (const std::size_t found = part.find(word); found != part.npos)
            return {text::trim(part.substr(0, found)), text::trim(word), text::trim(part.substr(found + word.size()))};
    return {text::trim(part), {}, {}};
}

bool is_not(std::string_view sign)
{
    return sign == "!=" || sign == "<>" || sign == "≠" || sign == "khác" || sign == "not";
}

bool is_equal(std::string_view sign) { return sign == "=" || sign == ":" || is_not(sign); }

std::optional<int> years_in(std::string_view text)
{
    const auto number = whole_among(text::fold(text), {"tuổi", "years", "old", "năm"}, oldest);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

// "tuổi < 45", "tuổi từ 30 đến 45", "tuổi = 30 - 45".
bool read_ages(const Split& parts, Condition& condition)
{
    condition.least = 0;
    condition.most = oldest;
    const std::string value = text::fold(parts.value);
    for (const std::string_view between : {" đến ", " to ", "-"})
        if (const std::size_t cut = value.find(between); cut != std::string::npos) {
            const auto from = years_in(std::string_view(value).substr(0, cut));
            const auto to = years_in(std::string_view(value).substr(cut + between.size()));
            if (!from || !to || *from > *to || (parts.sign != "=" && parts.sign != "từ" && parts.sign != "from"))
                return false;
            condition.least = *from;
            condition.most = *to;
            return true;
        }
    const auto years = years_in(value);
    if (!years)
        return false;
    if (parts.sign == "<" || parts.sign == "dưới" || parts.sign == "under")
        condition.most = *years - 1;
    else if (parts.sign == "<=" || parts.sign == "≤")
        condition.most = *years;
    else if (parts.sign == ">" || parts.sign == "trên" || parts.sign == "over")
        condition.least = *years + 1;
    else if (parts.sign == ">=" || parts.sign == "≥" || parts.sign == "từ" || parts.sign == "from")
        condition.least = *years;
    else if (parts.sign == "=")
        condition.least = condition.most = *years;
    else
        return false;
    return true;
}

// The number of the enum's value that a word names.
std::optional<int> value_of(Trait trait, std::string_view word)
{
    const std::string folded = text::fold(word);
    const auto known = [](auto value) {
        return static_cast<int>(value) == 0 ? std::nullopt : std::optional(static_cast<int>(value));
    };
    switch (trait) {
    case Trait::leader:
    case Trait::planned:
        if (const auto answer = look_up(yes_and_no, folded); answer && folded != "thiểu số")
            return *answer ? 1 : 0;
        return std::nullopt;
    case Trait::ethnicity:
        if (const auto answer = look_up(yes_and_no, folded))
            return *answer ? 1 : 0;
        if (folded == "minority" || folded == "majority")
            return folded == "minority" ? 1 : 0;
        return std::nullopt;
    case Trait::level:
        return known(look_up(english_levels, folded).value_or(staff::level_of(word)));
    case Trait::sex:
        return known(look_up(english_sexes, folded).value_or(staff::sex_of(word)));
    case Trait::rank:
        return known(look_up(english_ranks, folded).value_or(staff::rank_of_title(word)));
    case Trait::branch:
        return known(look_up(english_branches, folded).value_or(staff::branch_of(word)));
    case Trait::grade:
        return known(staff::grade_of_title("hạng " + folded.substr(folded.starts_with("hạng ") ? 6 : 0)));
    case Trait::age:
    case Trait::agency:
    case Trait::status:
    case Trait::any_text:
        break;
    }
    return std::nullopt;
}

bool is_text(Trait trait) { return trait == Trait::agency || trait == Trait::status || trait == Trait::any_text; }

bool read_values(const Split& parts, Condition& condition)
{
    for (const std::string_view word : parts_of(parts.value, ',')) {
        if (const auto value = value_of(condition.about, word); value && !is_text(condition.about))
            condition.values.push_back(*value);
        else if (is_text(condition.about) || (condition.about == Trait::ethnicity && staff::is_minority(word)))
            condition.words.push_back(text::fold(word)); // an ethnicity by its name
        else
            return false;
    }
    return !condition.values.empty() || !condition.words.empty();
}

std::optional<Condition> read_condition(std::string_view part)
{
    const Split parts = split(part);
    const auto about = look_up(traits, text::fold(parts.key));
    if (!about || parts.value.empty())
        return std::nullopt;
    Condition condition;
    condition.about = *about;
    condition.text = part;
    if (*about == Trait::any_text) {
        condition.negated = true;
        return parts.sign == ":" && read_values(parts, condition) ? std::optional(condition) : std::nullopt;
    }
    if (*about == Trait::age)
        return read_ages(parts, condition) ? std::optional(condition) : std::nullopt;
    condition.negated = is_not(parts.sign);
    return is_equal(parts.sign) && read_values(parts, condition) ? std::optional(condition) : std::nullopt;
}

} // namespace

std::string read_filter(std::string_view words, const RowSentences& sentences, std::vector<Condition>& conditions)
{
    for (const std::string_view part : parts_of(words, ';')) {
        auto condition = read_condition(part);
        if (!condition)
            return sentences.not_understood(Field::filter, part, conditions_allowed);
        conditions.push_back(std::move(*condition));
    }
    return {};
}

} // namespace datchuan::targets
