#include "staff/course_keywords.hpp"

#include <utility>

namespace datchuan::staff {
namespace {

// The part of a title that says for whom the course is, as words from – to; to is where the content goes on.
class Audience
{
public:
    Audience(const Words& words, const WordTable& table) : inside_(words.size(), false)
    {
        bool inside = false;
        std::size_t next = 0;
        const std::vector<Match> turns = table.find(words);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (next < turns.size() && turns[next].first == i)
                inside = turns[next++].meaning == audience_begins;
            inside_[i] = inside;
        }
    }
    [[nodiscard]] bool holds(const Match& match) const { return inside_[match.first]; }

private:
    std::vector<bool> inside_;
};

} // namespace

Keywords::Keywords(std::vector<KeywordGroup> groups, const std::vector<WordGroup>& words, const WordTable& audience)
    : groups_(std::move(groups)), words_(words), audience_(audience)
{
}

KeywordGroups Keywords::groups_in(const Reading& title) const
{
    const Audience audience(title.words, audience_);
    KeywordGroups content;
    KeywordGroups meant_for;
    KeywordGroups everywhere;
    for (const Match& match : title.matches) {
        if (!audience.holds(match))
            content.set(match.meaning);
        else if (groups_[match.meaning].audience)
            everywhere.set(match.meaning);
        else
            meant_for.set(match.meaning);
    }
    // "Bồi dưỡng cho lãnh đạo, quản lý cấp phòng": no content is named but in whom it's for.
    const KeywordGroups found = content.any() ? content | everywhere : meant_for | everywhere;
    KeywordGroups dropped;
    for (std::size_t group = 1; group < groups_.size(); ++group)
        if (found.test(group))
            dropped |= groups_[group].drops;
    return found & ~dropped;
}

Tags Keywords::tags_of(const KeywordGroups& found) const
{
    Tags tags;
    for (std::size_t group = 1; group < groups_.size(); ++group)
        if (found.test(group))
            tags.add(groups_[group].tags);
    return tags;
}

} // namespace datchuan::staff
