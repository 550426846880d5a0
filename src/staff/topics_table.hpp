// "Danh mục nội dung" as a table: titles and keywords with their contents, as the clerk reads, edits and keeps them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sheet/grid.hpp"
#include "staff/course_titles.hpp"
#include "staff/course_topics.hpp"

namespace datchuan::staff {

// The columns of the sheet, from left to right; the third of them stands in both tables.
enum class TopicsColumn : std::uint8_t
{
    title,            // Tên khóa
    records,          // Số lượt
    persons,          // Số người
    title_contents,   // Nội dung
    title_result,     // Kết quả
    gap,              // nothing, between the two tables
    keyword,          // Từ khóa
    keyword_contents, // Nội dung
    source,           // Nguồn
};
inline constexpr std::size_t topics_columns = static_cast<std::size_t>(TopicsColumn::source) + 1;

[[nodiscard]] std::string_view header_of(TopicsColumn column, bool vietnamese);

// Why a line isn't used.
enum class TopicFault : std::uint8_t
{
    none,
    no_contents,   // a keyword of the clerk's without any
    unknown_words, // among its contents; which stands in `unknown`
    repeated,      // another line above says something else of the same words
    no_words,      // "…": nothing that could be found in a title
    bracket,       // one that isn't closed, or alternatives without end
};

enum class KeywordSource : std::uint8_t
{
    built_in,
    changed, // a built-in one with other contents
    dropped, // a built-in one without contents: it doesn't count
    own      // of the clerk's
};

struct TopicTitle
{
    std::string title;
    std::string contents; // as the clerk wrote them
    Tags tags;            // … and as they're understood; empty where there's a fault
    TopicFault fault = TopicFault::none;
    std::string unknown{};
    Occurrences occurrences{}; // only of a table that's made anew
};

struct TopicKeyword
{
    std::string words; // in quotes where they're a whole title
    std::string contents;
    Tags tags;
    KeywordSource source = KeywordSource::own;
    TopicFault fault = TopicFault::none;
    std::string unknown{};
};

struct TopicsTable
{
    std::vector<TopicTitle> titles;
    std::vector<TopicKeyword> keywords;
};

// What stands on our sheet, line by line; whatever its columns' order. Nothing where its headers are gone.
[[nodiscard]] TopicsTable read_topics(const sheet::Workbook& workbook, std::int32_t sheet);

// What of it counts.
[[nodiscard]] CourseTopics topics_of(const TopicsTable& table);

// The table as it has to be written: every line with an entry of the clerk's, titles of the workbook that have no tag,
// all built-in keywords. What is still to be tagged comes first, by how often it occurs; of keywords the clerk's own.
[[nodiscard]] TopicsTable refreshed(const TopicsTable& now, const std::vector<CourseTitle>& titles);

} // namespace datchuan::staff
