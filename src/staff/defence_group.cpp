#include "staff/defence_group.hpp"

#include <algorithm>
#include <vector>

#include "staff/word_table.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

using Phrases = std::vector<Words>;

struct PostGroup
{
    int group = 0;
    Phrases is;
    Phrases begins;
    Phrases agencies;     // the agency begins with one of these …
    Phrases agency_words; // … or has one of these in it; both empty: any agency
};

Phrases phrases_in(const text::Data& data, std::string_view key)
{
    Phrases phrases;
    if (const auto list = data.if_contains(key))
        for (const text::Data& phrase : list->as_array())
            phrases.emplace_back(text::fold(phrase.as_string()));
    return phrases;
}

struct PostGroups
{
    std::vector<PostGroup> all;

    explicit PostGroups(const text::Data& data)
    {
        constexpr int highest_group = 4;
        data.only({"posts"});
        for (const text::Data& post : data.at("posts").as_array()) {
            post.only({"group", "is", "begins", "agencies", "agency_words"});
            all.push_back({post.at("group").as_int(1, highest_group), phrases_in(post, "is"),
                           phrases_in(post, "begins"), phrases_in(post, "agencies"), phrases_in(post, "agency_words")});
        }
    }
};

const text::DataFile<PostGroups> groups("defence_groups.json");

bool stands_at(const Words& text, std::size_t at, const Words& phrase)
{
    if (at + phrase.size() > text.size())
        return false;
    for (std::size_t i = 0; i < phrase.size(); ++i)
        if (text[at + i] != phrase[i])
            return false;
    return true;
}

bool begins_with_any(const Words& text, const Phrases& phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&](const Words& phrase) { return stands_at(text, 0, phrase); });
}

bool is_any(const Words& text, const Phrases& phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const Words& phrase) { return phrase.size() == text.size() && stands_at(text, 0, phrase); });
}

bool has_any(const Words& text, const Phrases& phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&](const Words& phrase) {
        for (std::size_t at = 0; at < text.size(); ++at)
            if (stands_at(text, at, phrase))
                return true;
        return false;
    });
}

// What the agency column doesn't say may stand in the post itself: "Hiệu trưởng Trường THCS Suối Hoa".
bool agency_fits(const PostGroup& group, const Words& post, const Words& agency)
{
    if (group.agencies.empty() && group.agency_words.empty())
        return true;
    return begins_with_any(agency, group.agencies) || has_any(agency, group.agency_words) ||
           has_any(post, group.agency_words);
}

} // namespace

int defence_group_of_post(std::string_view post, std::string_view agency)
{
    const Words post_words(post);
    const Words agency_words(agency);
    int found = 0;
    for (const PostGroup& group : groups->all) {
        if (!is_any(post_words, group.is) && !begins_with_any(post_words, group.begins))
            continue;
        if (!agency_fits(group, post_words, agency_words))
            continue;
        if (found != 0 && found != group.group)
            return 0; // a school of several grades
        found = group.group;
    }
    return found;
}

} // namespace datchuan::staff
