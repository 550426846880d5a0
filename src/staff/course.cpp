#include "staff/course.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "staff/word_table.hpp"
#include "text/data_file.hpp"

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

Tag tag_in(const text::Data& data)
{
    const auto found = std::find(tag_keys.begin(), tag_keys.end(), data.as_string());
    if (found == tag_keys.end())
        data.refuse_word(data.as_string());
    return static_cast<Tag>(found - tag_keys.begin());
}

Tags tags_in(const text::Data& owner, std::string_view member)
{
    Tags tags;
    if (const auto keys = owner.if_contains(member))
        for (const text::Data& key : keys->as_array())
            tags.add(tag_in(key));
    return tags;
}

// The names of groups, so that one may drop another that stands further down. Precondition: outlived by the data.
std::vector<std::string_view> group_names(const text::Data& data)
{
    constexpr std::size_t most = 64; // bits of a GroupSet
    std::vector<std::string_view> names{"nothing"};
    for (const text::Data& group : data.as_array()) {
        names.push_back(group.at("name").as_string());
        if (names.size() > most)
            group.refuse("quá nhiều nhóm", "too many groups");
    }
    return names;
}

std::vector<Group> groups_in(const text::Data& data, const std::vector<std::string_view>& names)
{
    std::vector<Group> groups(1);
    for (const text::Data& source : data.as_array()) {
        source.only({"name", "tag", "drops", "is", "has", "also", "audience"});
        Group group;
        group.tag = tag_in(source.at("tag"));
        group.also = tags_in(source, "also");
        const auto audience = source.if_contains("audience");
        group.audience = audience && audience->as_bool();
        if (const auto drops = source.if_contains("drops"))
            for (const text::Data& name : drops->as_array()) {
                const auto dropped = std::find(names.begin(), names.end(), name.as_string());
                if (dropped == names.end())
                    name.refuse_word(name.as_string());
                group.drops |= bit(static_cast<std::size_t>(dropped - names.begin()));
            }
        groups.push_back(group);
    }
    return groups;
}

WordTable keywords(const text::Data& data, const std::vector<std::string_view>& names)
{
    std::vector<WordGroup> groups = word_groups(data.at("groups"), names, "name");
    const text::Data nothing = data.at("nothing");
    nothing.only({"is", "has"});
    groups.push_back(word_group(nothing, 0));
    return WordTable(groups);
}

// The names of tags: what a content column or a targets table says instead of a title.
WordTable content_names(const text::Data& tags)
{
    std::vector<WordGroup> groups;
    for (const text::Data& tag : tags.as_array()) {
        tag.only({"tag", "name", "names"});
        const auto meaning = static_cast<Meaning>(static_cast<std::size_t>(tag_in(tag.at("tag"))) + 1); // 0 is nothing
        WordGroup& group = groups.emplace_back(WordGroup{.meaning = meaning, .is = phrases_in(tag.at("names"))});
        group.is.emplace_back(tag.at("name").as_string());
    }
    return WordTable(groups);
}

std::array<std::string, tag_count> shown_names(const text::Data& tags)
{
    std::array<std::string, tag_count> names;
    for (const text::Data& tag : tags.as_array())
        names[static_cast<std::size_t>(tag_in(tag.at("tag")))] = tag.at("name").as_string();
    for (std::size_t tag = 0; tag < names.size(); ++tag)
        if (names[tag].empty())
            tags.refuse("thiếu nội dung “" + std::string(tag_keys[tag]) + "”",
                        "“" + std::string(tag_keys[tag]) + "” is missing");
    return names;
}

// Everything in courses.json.
struct Catalogue
{
    std::vector<std::string> names; // of groups
    std::vector<Group> groups;
    WordTable words;
    WordTable contents;
    WordTable audience;
    WordTable tiers;
    WordTable updates;
    Tags updated_yearly;
    std::array<std::string, tag_count> shown;

    explicit Catalogue(const text::Data& data) : Catalogue(data, group_names(data.at("groups"))) {}

private:
    Catalogue(const text::Data& data, const std::vector<std::string_view>& group_keys)
        : names(group_keys.begin(), group_keys.end()), groups(groups_in(data.at("groups"), group_keys)),
          words(keywords(data, group_keys)), contents(content_names(data.at("tags"))),
          audience(data.at("audience"), audience_names), tiers(data.at("leadership_tiers"), tier_names, "tier"),
          updates(data.at("yearly_update").at("words"), update_names),
          updated_yearly(tags_in(data.at("yearly_update"), "tags")), shown(shown_names(data.at("tags")))
    {
        data.only({"tags", "groups", "nothing", "audience", "leadership_tiers", "yearly_update"});
        data.at("yearly_update").only({"tags", "words"});
    }
};

const text::DataFile<Catalogue> course_file("courses.json");

const Catalogue& catalogue() { return course_file.get(); }

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
