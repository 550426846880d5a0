#include "staff/course.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

#include "staff/course_keywords.hpp"
#include "staff/word_table.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

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
constexpr std::array<std::string_view, 5> tier_names{"nothing", "1", "2", "3", "4"};
constexpr std::array<std::string_view, 2> update_names{"nothing", "update"};

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
    constexpr std::size_t most = 128; // leaves room for groups that workbooks add
    std::vector<std::string_view> names{"nothing"};
    for (const text::Data& group : data.as_array()) {
        names.push_back(group.at("name").as_string());
        if (names.size() > most)
            group.refuse("quá nhiều nhóm", "too many groups");
    }
    return names;
}

std::vector<KeywordGroup> groups_in(const text::Data& data, const std::vector<std::string_view>& names)
{
    std::vector<KeywordGroup> groups(1);
    for (const text::Data& source : data.as_array()) {
        source.only({"name", "tag", "drops", "is", "has", "also", "audience"});
        KeywordGroup group;
        group.tag = tag_in(source.at("tag"));
        group.tags = tags_in(source, "also");
        group.tags.add(group.tag);
        const auto audience = source.if_contains("audience");
        group.audience = audience && audience->as_bool();
        if (const auto drops = source.if_contains("drops"))
            for (const text::Data& name : drops->as_array()) {
                const auto dropped = std::find(names.begin(), names.end(), name.as_string());
                if (dropped == names.end())
                    name.refuse_word(name.as_string());
                group.drops.set(static_cast<std::size_t>(dropped - names.begin()));
            }
        groups.push_back(group);
    }
    return groups;
}

// A keyword's line in the data, and the group that it belongs to.
struct KeywordLine
{
    Keyword keyword;
    Meaning group = 0;
};

// The lines of all groups, those of "nothing" the last.
std::vector<KeywordLine> lines_in(const text::Data& data, const std::vector<KeywordGroup>& groups)
{
    std::vector<KeywordLine> lines;
    const auto add = [&](const text::Data& source, Meaning group) {
        for (const bool whole : {true, false})
            if (const auto list = source.if_contains(whole ? "is" : "has"))
                for (const text::Data& line : list->as_array()) {
                    if (!variants_of(line.as_string()))
                        line.refuse("thiếu dấu ) đóng ngoặc", "a bracket isn't closed");
                    lines.push_back({{std::string(line.as_string()), whole, groups[group].tags}, group});
                }
    };
    Meaning group = 0;
    for (const text::Data& source : data.at("groups").as_array())
        add(source, ++group);
    const text::Data nothing = data.at("nothing");
    nothing.only({"is", "has"});
    add(nothing, 0);
    return lines;
}

WordGroup word_group(const KeywordLine& line)
{
    WordGroup group{.meaning = line.group};
    (line.keyword.whole ? group.is : group.has) = variants_of(line.keyword.words).value();
    return group;
}

std::vector<WordGroup> word_groups(const std::vector<KeywordLine>& lines)
{
    std::vector<WordGroup> groups;
    groups.reserve(lines.size());
    for (const KeywordLine& line : lines)
        groups.push_back(word_group(line));
    return groups;
}

std::vector<Keyword> keywords_in(const std::vector<KeywordLine>& lines)
{
    std::vector<Keyword> keywords;
    for (const KeywordLine& line : lines)
        if (line.group != 0)
            keywords.push_back(line.keyword);
    return keywords;
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
    WordTable audience;
    std::vector<KeywordLine> lines;
    Keywords keywords;
    std::vector<Keyword> shown_keywords;
    WordTable contents;
    WordTable tiers;
    WordTable updates;
    Tags updated_yearly;
    std::array<std::string, tag_count> shown;

    explicit Catalogue(const text::Data& data) : Catalogue(data, group_names(data.at("groups"))) {}
    Catalogue(const Catalogue&) = delete; // its keywords refer to it
    Catalogue& operator=(const Catalogue&) = delete;

private:
    Catalogue(const text::Data& data, const std::vector<std::string_view>& group_keys)
        : Catalogue(data, group_keys, groups_in(data.at("groups"), group_keys))
    {
    }
    Catalogue(const text::Data& data, const std::vector<std::string_view>& group_keys,
              const std::vector<KeywordGroup>& groups)
        : names(group_keys.begin(), group_keys.end()), audience(data.at("audience"), audience_names),
          lines(lines_in(data, groups)), keywords(groups, word_groups(lines), audience),
          shown_keywords(keywords_in(lines)), contents(content_names(data.at("tags"))),
          tiers(data.at("leadership_tiers"), tier_names, "tier"),
          updates(data.at("yearly_update").at("words"), update_names),
          updated_yearly(tags_in(data.at("yearly_update"), "tags")), shown(shown_names(data.at("tags")))
    {
        data.only({"tags", "groups", "nothing", "audience", "leadership_tiers", "yearly_update"});
        data.at("yearly_update").only({"tags", "words"});
    }
};

const text::DataFile<Catalogue> course_file("courses.json");

const Catalogue& catalogue() { return course_file.get(); }

// Of a class for several tiers the lowest is certain.
int leadership_tier(const Words& title)
{
    int lowest = 0;
    for (const Match& match : catalogue().tiers.find(title))
        lowest = lowest == 0 ? match.meaning : std::min<int>(lowest, match.meaning);
    return lowest;
}

Tags tags_of_content(const Keywords& keywords, std::string_view content)
{
    const Tags named = tags_named(content);
    return named.empty() ? keywords.tags_of(keywords.groups_in(keywords.read(content))) : named;
}

} // namespace

const Keywords& built_in() { return catalogue().keywords; }

const std::vector<Keyword>& built_in_keywords() { return catalogue().shown_keywords; }

Keywords changed_keywords(const std::vector<Keyword>& more, const std::vector<Keyword>& dropped)
{
    const auto key = [](const Keyword& keyword) { return std::pair(keyword.whole, text::fold(keyword.words)); };
    std::vector<KeywordGroup> groups = catalogue().keywords.groups();
    std::vector<KeywordLine> lines;
    std::set<std::pair<bool, std::string>> own; // phrases that mean something else now
    for (const Keyword& keyword : more) {
        auto group = std::find_if(groups.begin() + 1, groups.end(), [&](const KeywordGroup& each) {
            return each.tags == keyword.tags && each.drops.none() && !each.audience;
        });
        if (group == groups.end()) {
            if (groups.size() >= KeywordGroups().size() - 1)
                continue;
            groups.push_back({.tag = Tag::other, .tags = keyword.tags, .drops = {}, .audience = false});
            group = groups.end() - 1;
        }
        lines.push_back({keyword, static_cast<Meaning>(group - groups.begin())});
        own.insert(key(keyword));
        const std::vector<std::string> variants = variants_of(keyword.words).value();
        for (const std::string& variant : variants)
            own.emplace(keyword.whole, text::fold(variant));
    }
    for (const Keyword& keyword : dropped)
        own.insert(key(keyword));
    std::vector<WordGroup> words = word_groups(lines);
    for (const KeywordLine& line : catalogue().lines) {
        if (own.contains(key(line.keyword)))
            continue;
        WordGroup& group = words.emplace_back(word_group(line));
        // What falls together with a changed one but for diacritics would make both uncertain.
        for (std::vector<std::string>* const phrases : {&group.is, &group.has})
            std::erase_if(*phrases, [&](const std::string& phrase) {
                return own.contains({line.keyword.whole, text::fold(phrase)});
            });
    }
    return {std::move(groups), words, catalogue().audience};
}

Course course_by(const Keywords& keywords, std::string_view title, std::string_view content, Tags said)
{
    const auto& read = catalogue();
    const Reading reading = keywords.read(title);
    Course course;
    course.tags = tags_of_content(keywords, content);
    if (course.tags.empty())
        course.tags = said;
    if (course.tags.empty())
        course.tags = keywords.tags_of(keywords.groups_in(reading));
    if (course.tags.empty())
        course.tags = tags_named(title);
    if (course.tags.has(Tag::state_management))
        course.rank = rank_of_title(title);
    if (course.tags.has(Tag::leadership))
        course.leadership_tier = leadership_tier(reading.words);
    if (course.tags.has(Tag::political_theory))
        course.theory = political_theory_of(title);
    course.yearly_update = course.tags.any_of(read.updated_yearly) || !read.updates.find(reading.words).empty();
    return course;
}

Course course_of(std::string_view title, std::string_view content) { return course_by(built_in(), title, content, {}); }

std::optional<Tag> tag_of(std::string_view words)
{
    const auto& read = catalogue();
    if (const Meaning content = read.contents.first_of(words); content != 0)
        return static_cast<Tag>(content - 1);
    std::optional<Tag> tag;
    const KeywordGroups found = read.keywords.groups_in(read.keywords.read(words));
    const std::vector<KeywordGroup>& groups = read.keywords.groups();
    for (std::size_t group = 1; group < groups.size(); ++group) {
        if (!found.test(group))
            continue;
        if (tag && *tag != groups[group].tag)
            return std::nullopt;
        tag = groups[group].tag;
    }
    return tag;
}

// The group of that name knows what comes with it.
Tags tags_named(std::string_view name)
{
    const auto& read = catalogue();
    const Meaning content = read.contents.first_of(name);
    if (content == 0)
        return {};
    Tags tags{static_cast<Tag>(content - 1)};
    const auto group = std::find(read.names.begin(), read.names.end(), tag_keys[content - 1U]);
    if (group != read.names.end())
        tags.add(read.keywords.groups()[static_cast<std::size_t>(group - read.names.begin())].tags);
    return tags;
}

std::string names_of(Tags tags)
{
    std::string names;
    for (std::size_t tag = 0; tag < tag_count; ++tag)
        if (tags.has(static_cast<Tag>(tag)))
            names.append(names.empty() ? "" : "; ").append(name_of(static_cast<Tag>(tag)));
    return names;
}

std::string_view name_of(Tag tag) { return catalogue().shown[static_cast<std::size_t>(tag)]; }

} // namespace datchuan::staff
