#include "staff/word_table.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/code_points.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::staff {
namespace {

bool is_word_character(char32_t c)
{
    if (c < 0x80)
        return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9');
    return c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7;
}

bool is_digit(char c) { return '0' <= c && c <= '9'; }

// Whether the character at this place parts clauses. A slash in a date and a dash in a compound don't.
bool parts_clauses(std::string_view text, std::size_t at)
{
    const char before = at > 0 ? text[at - 1] : ' ';
    const char after = at + 1 < text.size() ? text[at + 1] : ' ';
    switch (text[at]) {
    case ',':
    case ';':
    case '(':
    case ')':
    case '+':
        return true;
    case '/':
        return !(is_digit(before) && is_digit(after));
    case '-':
        return before == ' ' && after == ' ';
    default:
        return false;
    }
}

Meaning meaning_of(const text::Data& name, std::span<const std::string_view> meanings)
{
    const auto found = std::find(meanings.begin(), meanings.end(), name.as_string());
    if (found == meanings.end())
        name.refuse_word(name.as_string());
    return static_cast<Meaning>(found - meanings.begin());
}

Words written(std::string_view phrase) { return Words(text::fold(phrase)); }

// A phrase to be compared without diacritics.
struct PlainPhrase
{
    Words words;
    bool native; // bears no diacritics in the data either
    Meaning meaning;
};

// Two phrases of different meanings can fall together without diacritics: one that has none anyway keeps its meaning,
// of others nothing is certain.
void add_plain(PhraseTable& table, const std::vector<PlainPhrase>& phrases)
{
    for (const PlainPhrase& phrase : phrases)
        if (phrase.native)
            table.add(phrase.words, phrase.meaning);
    PhraseTable natives = table;
    for (const PlainPhrase& phrase : phrases)
        if (!phrase.native && table.add(phrase.words, phrase.meaning) != phrase.meaning &&
            !natives.contains(phrase.words))
            table.replace(phrase.words, 0);
}

} // namespace

Words::Words(std::string_view folded) : text_(text::one_spelling(folded))
{
    std::uint32_t clause = 0;
    bool inside = false;
    for (std::size_t at = 0; at < text_.size();) {
        const std::size_t start = at;
        const char32_t c = text::next_code_point(text_, at);
        if (is_word_character(c)) {
            if (!inside)
                words_.push_back({static_cast<std::uint32_t>(start), 0, clause});
            words_.back().length = static_cast<std::uint32_t>(at) - words_.back().begin;
            plain_ = plain_ && c < 0x80;
            inside = true;
            continue;
        }
        inside = false;
        if (parts_clauses(text_, start))
            ++clause;
    }
}

std::uint32_t PhraseTable::word_id(std::string_view word) const
{
    const auto found = words_.find(word);
    return found == words_.end() ? nowhere : found->second;
}

std::uint32_t PhraseTable::step(std::uint32_t node, std::uint32_t word) const
{
    const auto found = edges_.find(std::uint64_t{node} << 32U | word);
    return found == edges_.end() ? nowhere : found->second;
}

std::uint32_t PhraseTable::insert(const Words& phrase)
{
    std::uint32_t node = 0;
    for (std::size_t i = 0; i < phrase.size(); ++i) {
        const auto id =
            words_.try_emplace(std::string(phrase[i]), static_cast<std::uint32_t>(words_.size())).first->second;
        const auto [edge, added] =
            edges_.try_emplace(std::uint64_t{node} << 32U | id, static_cast<std::uint32_t>(nodes_.size()));
        if (added)
            nodes_.push_back(none);
        node = edge->second;
    }
    return node;
}

Meaning PhraseTable::add(const Words& phrase, Meaning meaning)
{
    if (phrase.size() == 0)
        return meaning;
    std::uint16_t& slot = nodes_[insert(phrase)];
    if (slot == none)
        slot = meaning;
    return static_cast<Meaning>(slot);
}

void PhraseTable::replace(const Words& phrase, Meaning meaning) { nodes_[insert(phrase)] = meaning; }

std::uint16_t PhraseTable::at(const Words& words) const
{
    std::uint32_t node = 0;
    for (std::size_t i = 0; i < words.size() && node != nowhere; ++i) {
        const std::uint32_t id = word_id(words[i]);
        node = id == nowhere ? nowhere : step(node, id);
    }
    return node == nowhere ? none : nodes_[node];
}

Meaning PhraseTable::whole(const Words& words) const
{
    const std::uint16_t meaning = at(words);
    return meaning == none ? Meaning{0} : static_cast<Meaning>(meaning);
}

void PhraseTable::collect(const std::vector<std::uint32_t>& ids, std::size_t first, std::vector<Match>& matches) const
{
    std::uint32_t node = 0;
    for (std::size_t i = first; i < ids.size() && ids[i] != nowhere; ++i) {
        node = step(node, ids[i]);
        if (node == nowhere)
            return;
        if (nodes_[node] != none)
            matches.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(i - first + 1),
                               static_cast<Meaning>(nodes_[node])});
    }
}

std::vector<Match> PhraseTable::find(const Words& words) const
{
    std::vector<std::uint32_t> ids(words.size());
    for (std::size_t i = 0; i < words.size(); ++i)
        ids[i] = word_id(words[i]);
    std::vector<Match> candidates;
    for (std::size_t first = 0; first < ids.size(); ++first)
        collect(ids, first, candidates);

    std::sort(candidates.begin(), candidates.end(), [](const Match& a, const Match& b) {
        return a.count != b.count ? a.count > b.count : a.first > b.first;
    });
    std::vector<bool> taken(words.size(), false);
    std::vector<Match> matches;
    for (const Match& match : candidates) {
        const auto begin = taken.begin() + match.first;
        const auto end = begin + match.count;
        if (std::find(begin, end, true) != end)
            continue;
        std::fill(begin, end, true);
        matches.push_back(match);
    }
    std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) { return a.first < b.first; });
    return matches;
}

std::optional<std::vector<std::string>> variants_of(std::string_view phrase, std::size_t most)
{
    const auto open = phrase.find('(');
    if (open == std::string_view::npos)
        return std::vector<std::string>{std::string(phrase)};
    const auto close = phrase.find(')', open);
    if (close == std::string_view::npos)
        return std::nullopt;
    const auto endings = variants_of(phrase.substr(close + 1), most);
    if (!endings)
        return std::nullopt;
    std::vector<std::string> variants;
    for (std::size_t at = open + 1; at <= close;) {
        const auto end = std::min(phrase.find('|', at), close);
        for (const std::string& ending : *endings)
            variants.push_back(std::string(phrase.substr(0, open)).append(phrase.substr(at, end - at)).append(ending));
        if (variants.size() > most)
            return std::nullopt;
        at = end + 1;
    }
    return variants;
}

std::vector<std::string> phrases_in(const text::Data& list)
{
    std::vector<std::string> phrases;
    for (const text::Data& phrase : list.as_array()) {
        auto variants = variants_of(phrase.as_string());
        if (!variants)
            phrase.refuse("thiếu dấu ) đóng ngoặc", "a bracket isn't closed");
        std::move(variants->begin(), variants->end(), std::back_inserter(phrases));
    }
    return phrases;
}

WordGroup word_group(const text::Data& group, Meaning meaning)
{
    WordGroup words{.meaning = meaning};
    if (const auto list = group.if_contains("is"))
        words.is = phrases_in(*list);
    if (const auto list = group.if_contains("has"))
        words.has = phrases_in(*list);
    return words;
}

std::vector<WordGroup> word_groups(const text::Data& groups, std::span<const std::string_view> meanings,
                                   std::string_view key)
{
    std::vector<WordGroup> read;
    for (const text::Data& group : groups.as_array())
        read.push_back(word_group(group, meaning_of(group.at(key), meanings)));
    return read;
}

WordTable::WordTable(const text::Data& groups, std::span<const std::string_view> meanings, std::string_view key)
    : WordTable(word_groups(groups, meanings, key))
{
    for (const text::Data& group : groups.as_array())
        group.only({key, "is", "has"});
}

WordTable::WordTable(const std::vector<WordGroup>& groups)
{
    std::vector<PlainPhrase> plain_whole;
    std::vector<PlainPhrase> plain_inside;
    const auto plain = [](const std::string& phrase, const Words& words, Meaning meaning) {
        return PlainPhrase{Words(text::fold_plain(phrase)), words.plain(), meaning};
    };
    for (const auto& [meaning, is, has] : groups) {
        for (const std::string& phrase : is) {
            const Words words = written(phrase);
            written_.whole.add(words, meaning);
            plain_whole.push_back(plain(phrase, words, meaning));
        }
        for (const std::string& phrase : has) {
            const Words words = written(phrase);
            written_.inside.add(words, meaning);
            // One short word without its diacritics is too many words at once: GĐ would be GD (giáo dục).
            if (words.plain() || words.size() > 1)
                plain_inside.push_back(plain(phrase, words, meaning));
        }
    }
    add_plain(plain_.whole, plain_whole);
    add_plain(plain_.inside, plain_inside);
}

std::vector<Match> WordTable::find(const Words& words) const
{
    const Phrases& phrases = words.plain() ? plain_ : written_;
    if (const Meaning meaning = phrases.whole.whole(words); meaning != 0)
        return {{0, static_cast<std::uint32_t>(words.size()), meaning}};
    std::vector<Match> matches = phrases.inside.find(words);
    std::erase_if(matches, [](const Match& match) { return match.meaning == 0; });
    return matches;
}

Reading WordTable::read(std::string_view text) const
{
    Words words = written(text);
    std::vector<Match> matches = find(words);
    return {std::move(words), std::move(matches)};
}

Reading WordTable::read_leniently(std::string_view text) const
{
    Reading reading = read(text);
    if (!reading.matches.empty() || reading.words.plain())
        return reading;
    Words words(text::fold_plain(text));
    std::vector<Match> matches = plain_.inside.find(words);
    std::erase_if(matches, [](const Match& match) { return match.meaning == 0 || match.count == 1; });
    return {std::move(words), std::move(matches)};
}

Meaning WordTable::first_of(std::string_view text) const
{
    const Reading reading = read(text);
    return reading.matches.empty() ? Meaning{0} : reading.matches.front().meaning;
}

} // namespace datchuan::staff
