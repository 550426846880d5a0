#include "staff/course.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

#include <boost/json.hpp>

#include "staff/word_table.hpp"
#include "text/shipped_data.hpp"

namespace datchuan::staff {
namespace {

// As courses.json writes them, in the order of Tag.
constexpr std::array<std::string_view, tag_count> tag_keys{"profession",
                                                           "political_theory",
                                                           "state_management",
                                                           "leadership",
                                                           "professional_title",
                                                           "job_position",
                                                           "law",
                                                           "ethics",
                                                           "public_duty_skills",
                                                           "defence",
                                                           "it",
                                                           "language",
                                                           "ethnic_language",
                                                           "deputies",
                                                           "other"};

constexpr std::array<std::string_view, 3> audience_names{"nothing", "begins", "ends"};
constexpr Meaning audience_begins = 1;
constexpr std::array<std::string_view, 5> tier_names{"nothing", "1", "2", "3", "4"};
constexpr std::array<std::string_view, 2> update_names{"nothing", "update"};

using GroupSet = std::uint64_t; // a bit for each group, counted as meanings are

constexpr GroupSet bit(std::size_t group) { return GroupSet{1} << group; }

// Keywords with what they give. Index 0 is "nothing", so that a meaning is a group's index.
struct Group
{
    Tag tag = Tag::other;
    Tags also;
    GroupSet drops = 0;
    bool audience = false; // counts even among the words that say for whom the course is
};

Tag tag_by_key(std::string_view key)
{
    const auto found = std::find(tag_keys.begin(), tag_keys.end(), key);
    if (found == tag_keys.end())
        throw std::runtime_error("unknown tag: " + std::string(key));
    return static_cast<Tag>(found - tag_keys.begin());
}

Tags tags_by_keys(const boost::json::object& owner, std::string_view member)
{
    Tags tags;
    if (const auto* keys = owner.if_contains(member))
        for (const auto& key : keys->as_array())
            tags.add(tag_by_key(std::string_view(key.as_string())));
    return tags;
}

const boost::json::object& data()
{
    static const boost::json::value parsed = boost::json::parse(text::shipped_data("courses.json"));
    return parsed.as_object();
}

std::vector<std::string_view> group_names()
{
    std::vector<std::string_view> names{"nothing"};
    for (const auto& group : data().at("groups").as_array())
        names.push_back(group.at("name").as_string());
    if (names.size() > 64)
        throw std::runtime_error("too many groups of course words");
    return names;
}

std::vector<Group> read_groups(const std::vector<std::string_view>& names)
{
    std::vector<Group> groups(1);
    for (const auto& value : data().at("groups").as_array()) {
        const auto& source = value.as_object();
        Group group;
        group.tag = tag_by_key(std::string_view(source.at("tag").as_string()));
        group.also = tags_by_keys(source, "also");
        group.audience = source.contains("audience") && source.at("audience").as_bool();
        if (const auto* drops = source.if_contains("drops"))
            for (const auto& name : drops->as_array()) {
                const auto dropped = std::find(names.begin(), names.end(), std::string_view(name.as_string()));
                if (dropped == names.end())
                    throw std::runtime_error("unknown group: " + std::string(name.as_string()));
                group.drops |= bit(static_cast<std::size_t>(dropped - names.begin()));
            }
        groups.push_back(group);
    }
    return groups;
}

WordTable keywords(const std::vector<std::string_view>& names)
{
    boost::json::array groups = data().at("groups").as_array();
    boost::json::object nothing = data().at("nothing").as_object();
    nothing["name"] = "nothing";
    groups.emplace_back(std::move(nothing));
    return {groups, names, "name"};
}

// The names of tags: what a content column or a targets table says instead of a title.
WordTable content_names()
{
    std::vector<std::string_view> meanings{"nothing"};
    meanings.insert(meanings.end(), tag_keys.begin(), tag_keys.end());
    boost::json::array groups;
    for (const auto& tag : data().at("tags").as_array()) {
        boost::json::array names = tag.at("names").as_array();
        names.push_back(tag.at("name"));
        groups.emplace_back(boost::json::object{{"means", tag.at("tag")}, {"is", names}});
    }
    return {groups, meanings};
}

std::array<std::string_view, tag_count> shown_names()
{
    std::array<std::string_view, tag_count> names;
    for (const auto& tag : data().at("tags").as_array())
        names[static_cast<std::size_t>(tag_by_key(std::string_view(tag.at("tag").as_string())))] =
            tag.at("name").as_string();
    return names;
}

// Everything in courses.json, read once.
struct Catalogue
{
    std::vector<std::string_view> names = group_names();
    std::vector<Group> groups = read_groups(names);
    WordTable words = keywords(names);
    WordTable contents = content_names();
    WordTable audience{data().at("audience"), audience_names};
    WordTable tiers{data().at("leadership_tiers"), tier_names, "tier"};
    WordTable updates{data().at("yearly_update").at("words"), update_names};
    Tags updated_yearly = tags_by_keys(data().at("yearly_update").as_object(), "tags");
    std::array<std::string_view, tag_count> shown = shown_names();
};

const Catalogue& catalogue()
{
    static const Catalogue read;
    return read;
}

// The part of a title that says for whom the course is, as words from – to; to is where the content goes on.
class Audience
{
public:
    explicit Audience(const Words& words) : inside_(words.size(), false)
    {
        const auto& table = catalogue().audience;
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

// The groups whose keywords the title holds, without those that another one drops.
GroupSet groups_in(const Reading& title)
{
    const auto& groups = catalogue().groups;
    const Audience audience(title.words);
    GroupSet content = 0;
    GroupSet meant_for = 0;
    GroupSet everywhere = 0;
    for (const Match& match : title.matches) {
        if (!audience.holds(match))
            content |= bit(match.meaning);
        else if (groups[match.meaning].audience)
            everywhere |= bit(match.meaning);
        else
            meant_for |= bit(match.meaning);
    }
    // "Bồi dưỡng cho lãnh đạo, quản lý cấp phòng": no content is named but in whom it's for.
    const GroupSet found = content != 0 ? content | everywhere : meant_for | everywhere;
    GroupSet dropped = 0;
    for (std::size_t group = 1; group < groups.size(); ++group)
        if ((found & bit(group)) != 0)
            dropped |= groups[group].drops;
    return found & ~dropped;
}

// Of a class for several tiers the lowest is certain.
int leadership_tier(const Words& title)
{
    int lowest = 0;
    for (const Match& match : catalogue().tiers.find(title))
        lowest = lowest == 0 ? match.meaning : std::min<int>(lowest, match.meaning);
    return lowest;
}

Tags tags_of(GroupSet found)
{
    const auto& groups = catalogue().groups;
    Tags tags;
    for (std::size_t group = 1; group < groups.size(); ++group) {
        if ((found & bit(group)) == 0)
            continue;
        tags.add(groups[group].tag);
        tags.add(groups[group].also);
    }
    return tags;
}

// The tag that a text is the name of, with those that come with it: the group of that name knows them.
Tags tags_by_name(std::string_view text)
{
    const auto& read = catalogue();
    const Meaning content = read.contents.first_of(text);
    if (content == 0)
        return {};
    Tags tags{static_cast<Tag>(content - 1)};
    const auto group = std::find(read.names.begin(), read.names.end(), tag_keys[content - 1U]);
    if (group != read.names.end())
        tags.add(read.groups[static_cast<std::size_t>(group - read.names.begin())].also);
    return tags;
}

Tags tags_of_content(std::string_view content)
{
    const Tags named = tags_by_name(content);
    return named.empty() ? tags_of(groups_in(catalogue().words.read_leniently(content))) : named;
}

} // namespace

Course course_of(std::string_view title, std::string_view content)
{
    const auto& read = catalogue();
    const Reading reading = read.words.read_leniently(title);
    Course course;
    course.tags = tags_of_content(content);
    if (course.tags.empty())
        course.tags = tags_of(groups_in(reading));
    if (course.tags.empty())
        course.tags = tags_by_name(title);
    if (course.tags.has(Tag::state_management))
        course.rank = rank_of_title(title);
    if (course.tags.has(Tag::leadership))
        course.leadership_tier = leadership_tier(reading.words);
    if (course.tags.has(Tag::political_theory))
        course.theory = political_theory_of(title);
    course.yearly_update = course.tags.any_of(read.updated_yearly) || !read.updates.find(reading.words).empty();
    return course;
}

std::optional<Tag> tag_of(std::string_view words)
{
    const auto& read = catalogue();
    if (const Meaning content = read.contents.first_of(words); content != 0)
        return static_cast<Tag>(content - 1);
    std::optional<Tag> tag;
    const GroupSet found = groups_in(read.words.read_leniently(words));
    for (std::size_t group = 1; group < read.groups.size(); ++group) {
        if ((found & bit(group)) == 0)
            continue;
        if (tag && *tag != read.groups[group].tag)
            return std::nullopt;
        tag = read.groups[group].tag;
    }
    return tag;
}

std::string_view name_of(Tag tag) { return catalogue().shown[static_cast<std::size_t>(tag)]; }

} // namespace datchuan::staff
