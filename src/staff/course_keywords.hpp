// Keywords of course titles and what they give: the built-in ones, or those of a workbook that has changed some.
#pragma once

#include <bitset>
#include <string>
#include <string_view>
#include <vector>

#include "staff/course.hpp"
#include "staff/word_table.hpp"

namespace datchuan::staff {

// A bit for each group of keywords, counted as meanings are: a meaning is a group's index, 0 is "nothing".
using KeywordGroups = std::bitset<std::size_t{1} << 8U>;

// What the keywords of a group give.
struct KeywordGroup
{
    Tag tag = Tag::other;  // its own …
    Tags tags;             // … with those that come with it
    KeywordGroups drops;   // groups that then don't count
    bool audience = false; // counts even among the words that say for whom the course is
};

class Keywords
{
public:
    // groups[0] is "nothing". audience: the words at which a title begins to say for whom the course is, and ends to;
    // has to outlive this. Of phrases that are the same the first counts.
    Keywords(std::vector<KeywordGroup> groups, const std::vector<WordGroup>& words, const WordTable& audience);

    [[nodiscard]] const std::vector<KeywordGroup>& groups() const { return groups_; }

    [[nodiscard]] Reading read(std::string_view title) const { return words_.read_leniently(title); }
    // The groups whose keywords the title holds, without those that another one drops.
    [[nodiscard]] KeywordGroups groups_in(const Reading& title) const;
    [[nodiscard]] Tags tags_of(const KeywordGroups& found) const;

private:
    std::vector<KeywordGroup> groups_;
    WordTable words_;
    const WordTable& audience_;
};

// The meanings of the table of words about the audience.
inline constexpr Meaning audience_begins = 1;
inline constexpr Meaning audience_ends = 2;

// The keywords that ship, or those of the user's own data folder.
[[nodiscard]] const Keywords& built_in();
// The same with `more` in front of them, and without the built-in ones that read like any of either. Precondition:
// variants_of() understands all of them.
[[nodiscard]] Keywords changed_keywords(const std::vector<Keyword>& more, const std::vector<Keyword>& dropped);

// What a course is by its title and content column. `said`: the tags that the workbook gives this very title; empty
// where it gives none.
[[nodiscard]] Course course_by(const Keywords& keywords, std::string_view title, std::string_view content, Tags said);

} // namespace datchuan::staff
