#include "staff/post_tier.hpp"

#include <array>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

#include <boost/json.hpp>

#include "staff/word_table.hpp"
#include "text/shipped_data.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

constexpr int highest_tier = 4;

struct Phrase
{
    Words words{{}}; // none: anything fits
    bool at_start = false;
};

struct TierRule
{
    Phrase post;
    Phrase agency;
    int tier = 0;
};

struct TierTable
{
    std::vector<TierRule> rules;
    std::array<PoliticalTheory, highest_tier + 1> theory{};
};

Phrase read_phrase(const boost::json::object& rule, std::string_view key)
{
    const boost::json::value* value = rule.if_contains(key);
    if (value == nullptr)
        return {};
    std::string_view text = value->as_string();
    const bool at_start = text.starts_with('^');
    text.remove_prefix(at_start ? 1 : 0);
    return {Words(text::fold(text)), at_start};
}

PoliticalTheory read_theory(std::string_view word)
{
    if (word == "elementary")
        return PoliticalTheory::elementary;
    if (word == "intermediate")
        return PoliticalTheory::intermediate;
    if (word == "advanced")
        return PoliticalTheory::advanced;
    throw std::runtime_error("leadership_tiers.json: unknown level " + std::string(word));
}

TierTable read_table()
{
    const boost::json::value parsed = boost::json::parse(text::shipped_data("leadership_tiers.json"));
    const boost::json::object& file = parsed.as_object();
    TierTable table;
    for (const boost::json::value& value : file.at("tiers").as_array()) {
        const boost::json::object& rule = value.as_object();
        table.rules.push_back(
            {read_phrase(rule, "post"), read_phrase(rule, "agency"), static_cast<int>(rule.at("tier").as_int64())});
    }
    for (int tier = 1; tier <= highest_tier; ++tier) {
        const std::string_view word = file.at("theory").as_object().at(std::to_string(tier)).as_string();
        table.theory[static_cast<std::size_t>(tier)] = read_theory(word);
    }
    return table;
}

const TierTable& tier_table()
{
    static const TierTable table = read_table();
    return table;
}

bool stands_at(const Words& phrase, const Words& text, std::size_t first)
{
    std::size_t fitting = 0;
    while (fitting < phrase.size() && phrase[fitting] == text[first + fitting])
        ++fitting;
    return fitting == phrase.size();
}

bool fits(const Phrase& phrase, const Words& text)
{
    const std::size_t length = phrase.words.size();
    for (std::size_t first = 0; first + length <= text.size(); ++first) {
        if (stands_at(phrase.words, text, first))
            return true;
        if (phrase.at_start)
            break;
    }
    return false;
}

} // namespace

int post_tier(std::string_view post, std::string_view agency)
{
    const Words post_words(post);
    const Words agency_words(agency);
    for (const TierRule& rule : tier_table().rules) {
        if (fits(rule.post, post_words) && fits(rule.agency, agency_words))
            return rule.tier;
    }
    return 0;
}

PoliticalTheory theory_of_tier(int tier)
{
    return tier < 0 || tier > highest_tier ? PoliticalTheory::unknown
                                           : tier_table().theory[static_cast<std::size_t>(tier)];
}

} // namespace datchuan::staff
