#include "staff/topics_table.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "staff/word_table.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

struct Header
{
    std::string_view vietnamese;
    std::string_view english;
};

constexpr std::array<Header, topics_columns> headers{{
    {"Tên khóa", "Course title"},
    {"Số lượt", "Attendances"},
    {"Số người", "Persons"},
    {"Nội dung", "Contents"},
    {"Kết quả", "Result"},
    {"", ""},
    {"Từ khóa", "Keyword"},
    {"Nội dung", "Contents"},
    {"Nguồn", "Source"},
}};

constexpr std::size_t most_variants = 2000; // of one keyword of the clerk's

bool is_header(std::string_view folded, TopicsColumn column)
{
    const Header& header = headers[static_cast<std::size_t>(column)];
    return folded == text::fold(header.vietnamese) || folded == text::fold(header.english);
}

// Where a table's two columns stand; -1 where they don't.
struct Columns
{
    std::int32_t words = -1;
    std::int32_t contents = -1;
};

struct HeaderRow
{
    std::int32_t row = -1;
    Columns titles;
    Columns keywords;
};

Columns columns_in(const sheet::Workbook& workbook, std::int32_t sheet, std::int32_t row, TopicsColumn words,
                   TopicsColumn contents)
{
    const sheet::Grid& grid = workbook.grid(sheet);
    Columns columns;
    for (std::int32_t column = 0; column < grid.columns(); ++column) {
        const sheet::TextId text = grid.text(column, row);
        if (text == sheet::TextPool::empty)
            continue;
        const std::string folded = text::fold(workbook.texts[text]);
        if (columns.words < 0 && is_header(folded, words))
            columns.words = column;
        else if (columns.words >= 0 && columns.contents < 0 && is_header(folded, contents))
            columns.contents = column;
    }
    return columns.contents < 0 ? Columns{} : columns;
}

std::optional<HeaderRow> find_header(const sheet::Workbook& workbook, std::int32_t sheet)
{
    constexpr std::int32_t rows_searched = 100;
    const std::int32_t end = std::min(workbook.grid(sheet).rows(), rows_searched);
    for (HeaderRow header{0, {}, {}}; header.row < end; ++header.row) {
        header.titles = columns_in(workbook, sheet, header.row, TopicsColumn::title, TopicsColumn::title_contents);
        header.keywords =
            columns_in(workbook, sheet, header.row, TopicsColumn::keyword, TopicsColumn::keyword_contents);
        if (header.titles.words >= 0 || header.keywords.words >= 0)
            return header;
    }
    return std::nullopt;
}

// What stands in the two cells of a line.
using Cells = std::pair<std::string, std::string>;

std::vector<Cells> lines_below(const sheet::Workbook& workbook, std::int32_t sheet, std::int32_t header_row,
                               const Columns& columns)
{
    std::vector<Cells> lines;
    if (columns.words < 0)
        return lines;
    const sheet::Grid& grid = workbook.grid(sheet);
    const auto text = [&](std::int32_t column, std::int32_t row) {
        return std::string(text::trim(workbook.texts[grid.text(column, row)]));
    };
    for (std::int32_t row = header_row + 1; row < grid.rows(); ++row)
        if (std::string words = text(columns.words, row); !words.empty())
            lines.emplace_back(std::move(words), text(columns.contents, row));
    return lines;
}

// The contents of a cell; the first word among them that names none.
struct Contents
{
    Tags tags;
    std::string unknown;
};

Contents contents_in(std::string_view cell)
{
    Contents contents;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of(";+\n"), cell.size());
        const std::string_view name = text::trim(cell.substr(0, end));
        cell.remove_prefix(std::min(end + 1, cell.size()));
        if (name.empty())
            continue;
        Tags named = tags_named(name);
        if (const auto one = named.empty() ? tag_of(name) : std::nullopt)
            named.add(*one);
        if (named.empty())
            return {{}, std::string(name)};
        contents.tags.add(named);
    }
    return contents;
}

TopicTitle title_in(const Cells& cells)
{
    const Contents contents = contents_in(cells.second);
    return {.title = cells.first,
            .contents = cells.second,
            .tags = contents.tags,
            .fault = contents.unknown.empty() ? TopicFault::none : TopicFault::unknown_words,
            .unknown = contents.unknown};
}

// “chuyên viên” in quotes is a whole title.
Keyword keyword_of(std::string_view written)
{
    constexpr std::array<Header, 2> quotes{{{"“", "”"}, {"\"", "\""}}};
    for (const auto& [open, close] : quotes)
        if (written.size() > open.size() + close.size() && written.starts_with(open) && written.ends_with(close))
            return {std::string(text::trim(written.substr(open.size(), written.size() - open.size() - close.size()))),
                    true,
                    {}};
    return {std::string(written), false, {}};
}

std::string shown(const Keyword& keyword) { return keyword.whole ? "“" + keyword.words + "”" : keyword.words; }

using KeywordKey = std::pair<bool, std::string>;

KeywordKey key_of(const Keyword& keyword) { return {keyword.whole, text::fold(keyword.words)}; }
KeywordKey key_of(const TopicKeyword& line) { return key_of(keyword_of(line.words)); }

const Keyword* built_in_of(const KeywordKey& key)
{
    static const std::map<KeywordKey, const Keyword*> by_key = [] {
        std::map<KeywordKey, const Keyword*> keywords;
        for (const Keyword& keyword : built_in_keywords())
            keywords.emplace(key_of(keyword), &keyword);
        return keywords;
    }();
    const auto found = by_key.find(key);
    return found == by_key.end() ? nullptr : found->second;
}

TopicFault fault_in(const Keyword& keyword)
{
    const auto variants = variants_of(keyword.words, most_variants);
    if (!variants)
        return TopicFault::bracket;
    const bool nothing = std::all_of(variants->begin(), variants->end(),
                                     [](const std::string& variant) { return Words(text::fold(variant)).size() == 0; });
    return nothing ? TopicFault::no_words : TopicFault::none;
}

TopicKeyword keyword_in(const Cells& cells)
{
    const Keyword keyword = keyword_of(cells.first);
    Contents contents = contents_in(cells.second);
    TopicKeyword line{.words = cells.first, .contents = cells.second, .tags = contents.tags};
    if (const Keyword* const built_in = built_in_of(key_of(keyword))) {
        line.source = KeywordSource::changed;
        if (contents.tags == built_in->tags)
            line.source = KeywordSource::built_in;
        else if (cells.second.empty())
            line.source = KeywordSource::dropped;
    } else {
        line.fault = cells.second.empty() ? TopicFault::no_contents : fault_in(keyword);
    }
    if (!contents.unknown.empty()) {
        line.fault = TopicFault::unknown_words;
        line.unknown = std::move(contents.unknown);
    }
    return line;
}

bool says_nothing(const TopicTitle& line) { return line.contents.empty(); }
bool says_nothing(const TopicKeyword& line) { return line.source == KeywordSource::built_in && line.unknown.empty(); }

KeywordKey key_of(const TopicTitle& line) { return {true, text::fold(line.title)}; }

// Of lines with the same words the first that says anything counts; one that says something else tells so.
template <typename Line>
class Lines
{
public:
    void add(Line line)
    {
        const auto [known, fresh] = places_.try_emplace(key_of(line), lines_.size());
        if (fresh) {
            lines_.push_back(std::move(line));
        } else if (Line& before = lines_[known->second]; says_nothing(before)) {
            before = std::move(line);
        } else if (!says_nothing(line) && line.tags != before.tags) {
            line.fault = TopicFault::repeated;
            lines_.push_back(std::move(line));
        }
    }
    [[nodiscard]] std::vector<Line> take() { return std::move(lines_); }

private:
    std::vector<Line> lines_;
    std::map<KeywordKey, std::size_t> places_;
};

bool is_tagged(const TopicTitle& title) { return !title.tags.empty() && title.fault == TopicFault::none; }

// What the clerk has entered, and what is still to be tagged; that comes first, and of both what is frequent.
std::vector<TopicTitle> refreshed_titles(const std::vector<TopicTitle>& now, const std::vector<CourseTitle>& titles)
{
    std::map<std::string, const CourseTitle*> of_workbook;
    for (const CourseTitle& title : titles)
        of_workbook.emplace(text::fold(title.title), &title);
    std::vector<TopicTitle> lines;
    std::set<std::string> listed;
    for (const TopicTitle& line : now) {
        if (line.contents.empty())
            continue;
        lines.push_back(line);
        const std::string key = text::fold(line.title);
        listed.insert(key);
        if (const auto known = of_workbook.find(key); known != of_workbook.end())
            lines.back().occurrences = known->second->all;
    }
    for (const CourseTitle& title : titles)
        if (title.untagged.records > 0 && !listed.contains(text::fold(title.title)))
            lines.push_back({.title = title.title, .contents = {}, .tags = {}, .occurrences = title.untagged});
    std::stable_sort(lines.begin(), lines.end(), [](const TopicTitle& a, const TopicTitle& b) {
        return is_tagged(a) != is_tagged(b) ? is_tagged(b) : a.occurrences.records > b.occurrences.records;
    });
    return lines;
}

std::vector<TopicKeyword> refreshed_keywords(const std::vector<TopicKeyword>& now)
{
    std::map<KeywordKey, const TopicKeyword*> of_built_in;
    std::vector<TopicKeyword> lines;
    for (const TopicKeyword& line : now)
        if (line.source == KeywordSource::own || line.fault == TopicFault::repeated)
            lines.push_back(line);
        else
            of_built_in.emplace(key_of(line), &line);
    for (const Keyword& keyword : built_in_keywords()) {
        const auto said = of_built_in.find(key_of(keyword));
        if (said != of_built_in.end() && !says_nothing(*said->second))
            lines.push_back(*said->second);
        else
            lines.push_back({.words = shown(keyword),
                             .contents = names_of(keyword.tags),
                             .tags = keyword.tags,
                             .source = KeywordSource::built_in});
    }
    return lines;
}

} // namespace

std::string_view header_of(TopicsColumn column, bool vietnamese)
{
    const Header& header = headers[static_cast<std::size_t>(column)];
    return vietnamese ? header.vietnamese : header.english;
}

TopicsTable read_topics(const sheet::Workbook& workbook, std::int32_t sheet)
{
    const std::optional<HeaderRow> header = find_header(workbook, sheet);
    if (!header)
        return {};
    Lines<TopicTitle> titles;
    for (const Cells& cells : lines_below(workbook, sheet, header->row, header->titles))
        titles.add(title_in(cells));
    Lines<TopicKeyword> keywords;
    for (const Cells& cells : lines_below(workbook, sheet, header->row, header->keywords))
        keywords.add(keyword_in(cells));
    return {titles.take(), keywords.take()};
}

CourseTopics topics_of(const TopicsTable& table)
{
    std::vector<TaggedTitle> titles;
    for (const TopicTitle& line : table.titles)
        if (is_tagged(line))
            titles.push_back({line.title, line.tags});
    std::vector<Keyword> keywords;
    for (const TopicKeyword& line : table.keywords)
        if (line.source != KeywordSource::built_in && line.fault == TopicFault::none) {
            keywords.push_back(keyword_of(line.words));
            keywords.back().tags = line.tags;
        }
    return {titles, keywords};
}

TopicsTable refreshed(const TopicsTable& now, const std::vector<CourseTitle>& titles)
{
    return {refreshed_titles(now.titles, titles), refreshed_keywords(now.keywords)};
}

} // namespace datchuan::staff
