#include "staff/post_tier.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "staff/word_table.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

constexpr int known_schema = 1;
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

Phrase read_phrase(const text::Data& rule, std::string_view key)
{
    const auto value = rule.if_contains(key);
    if (!value)
        return {};
    std::string_view text = value->as_string();
    const bool at_start = text.starts_with('^');
    text.remove_prefix(at_start ? 1 : 0);
    return {Words(text::fold(text)), at_start};
}

PoliticalTheory read_theory(const text::Data& data)
{
    const std::string_view word = data.as_string();
    if (word == "elementary")
        return PoliticalTheory::elementary;
    if (word == "intermediate")
        return PoliticalTheory::intermediate;
    if (word == "advanced")
        return PoliticalTheory::advanced;
    data.refuse_word(word);
}

struct TierTable
{
    std::vector<TierRule> rules;
    std::array<PoliticalTheory, highest_tier + 1> theory{};

    explicit TierTable(const text::Data& file)
    {
        file.only({"schema", "tiers", "theory", "theory_note"});
        static_cast<void>(file.at("schema").as_int(known_schema, known_schema));
        for (const text::Data& rule : file.at("tiers").as_array()) {
            rule.only({"post", "agency", "tier"});
            rules.push_back(
                {read_phrase(rule, "post"), read_phrase(rule, "agency"), rule.at("tier").as_int(0, highest_tier)});
        }
        for (int tier = 1; tier <= highest_tier; ++tier)
            theory[static_cast<std::size_t>(tier)] = read_theory(file.at("theory").at(std::to_string(tier)));
    }
};

const text::DataFile<TierTable> tier_table("leadership_tiers.json");

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
    for (const TierRule& rule : tier_table->rules) {
        if (fits(rule.post, post_words) && fits(rule.agency, agency_words))
            return rule.tier;
    }
    return 0;
}

PoliticalTheory theory_of_tier(int tier)
{
    return tier < 0 || tier > highest_tier ? PoliticalTheory::unknown
                                           : tier_table->theory[static_cast<std::size_t>(tier)];
}

} // namespace datchuan::staff
