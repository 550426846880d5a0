// Words and phrases that mean something, as the data files list them, and where they stand in a text: by whole words,
// the longest first.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "text/data.hpp"

namespace datchuan::staff {

// A text cut into words; a word is a run of letters and digits.
class Words
{
public:
    // Precondition: the text is folded (text::fold or text::fold_plain).
    explicit Words(std::string_view folded);

    [[nodiscard]] std::size_t size() const { return words_.size(); }
    // The view lives as long as this object.
    [[nodiscard]] std::string_view operator[](std::size_t index) const
    {
        return std::string_view(text_).substr(words_[index].begin, words_[index].length);
    }
    // The number of the clause in which a word stands: commas, semicolons, slashes, brackets and dashes between spaces
    // part clauses.
    [[nodiscard]] std::uint32_t clause(std::size_t index) const { return words_[index].clause; }
    // Whether no letter bears a diacritic.
    [[nodiscard]] bool plain() const { return plain_; }

private:
    struct Word
    {
        std::uint32_t begin;
        std::uint32_t length;
        std::uint32_t clause;
    };
    std::string text_;
    std::vector<Word> words_;
    bool plain_ = true;
};

// An index into the list of meanings that a table was made with. 0 is "nothing": a phrase that only keeps the shorter
// phrases inside of it from being found.
using Meaning = std::uint8_t;

// A phrase in a text, by the index of its first word.
struct Match
{
    std::uint32_t first;
    std::uint32_t count;
    Meaning meaning;
};

// Phrases, looked up word by word.
class PhraseTable
{
public:
    PhraseTable() : nodes_(1, none) {}

    // A phrase that is there already keeps its meaning; what it means now is returned. Phrases without a word are let
    // pass. Precondition: meaning < 255.
    Meaning add(const Words& phrase, Meaning meaning);
    // Precondition: the phrase was added.
    void replace(const Words& phrase, Meaning meaning);

    [[nodiscard]] bool contains(const Words& phrase) const { return at(phrase) != none; }
    // The meaning of the text as a whole, 0 where it's no phrase of the table.
    [[nodiscard]] Meaning whole(const Words& words) const;
    // Phrases that don't overlap, by position. Where two do, the longer one wins, of equal ones the later: in
    // Vietnamese the word behind is the narrower one.
    [[nodiscard]] std::vector<Match> find(const Words& words) const;

private:
    static constexpr std::uint16_t none = 0xFFFF;
    static constexpr std::uint32_t nowhere = 0xFFFFFFFF;

    [[nodiscard]] std::uint32_t word_id(std::string_view word) const;
    [[nodiscard]] std::uint32_t step(std::uint32_t node, std::uint32_t word) const;
    [[nodiscard]] std::uint16_t at(const Words& words) const; // the meaning of its node, or none
    std::uint32_t insert(const Words& phrase);
    void collect(const std::vector<std::uint32_t>& ids, std::size_t first, std::vector<Match>& matches) const;

    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    boost::unordered_flat_map<std::string, std::uint32_t, Hash, std::equal_to<>> words_;
    boost::unordered_flat_map<std::uint64_t, std::uint32_t> edges_; // (node, word) → node
    std::vector<std::uint16_t> nodes_;                              // by node: meaning or none; 0 is the root
};

// A text as a table reads it.
struct Reading
{
    Words words;
    std::vector<Match> matches; // those that mean nothing left out
};

// What one meaning is called. "is" are whole texts, "has" stand anywhere in them.
struct WordGroup
{
    Meaning meaning = 0;
    std::vector<std::string> is{};
    std::vector<std::string> has{};
};

// Every phrase that one with alternatives stands for: "(a|b c|) d" → "a d", "b c d", " d". Nothing where a bracket
// isn't closed, or where they're more than `most`.
[[nodiscard]] std::optional<std::vector<std::string>> variants_of(
    std::string_view phrase, std::size_t most = std::numeric_limits<std::size_t>::max());

// The phrases of a list in a data file: (a|b) is one of them, (a|) may be left out. Throws text::DataFault where the
// data don't fit, as all below.
[[nodiscard]] std::vector<std::string> phrases_in(const text::Data& list);

// The "is" and "has" of a group.
[[nodiscard]] WordGroup word_group(const text::Data& group, Meaning meaning);

// A list of groups in a data file:
//   {"means": "official", "source": "…", "is": ["cbx"], "has": ["cán bộ (xã|phường)"]}
// meanings: the names that "means" may have, the first one "nothing". key: what stands for "means" in these groups.
[[nodiscard]] std::vector<WordGroup> word_groups(const text::Data& groups, std::span<const std::string_view> meanings,
                                                 std::string_view key = "means");

class WordTable
{
public:
    explicit WordTable(const std::vector<WordGroup>& groups);
    // Of groups that have nothing but their words.
    WordTable(const text::Data& groups, std::span<const std::string_view> meanings, std::string_view key = "means");

    // A text without diacritics is compared without.
    [[nodiscard]] Reading read(std::string_view text) const;
    // As read(); where that finds nothing, phrases of two words and more are tried without diacritics: for misspelt
    // text.
    [[nodiscard]] Reading read_leniently(std::string_view text) const;
    // The same for words that are read already.
    [[nodiscard]] std::vector<Match> find(const Words& words) const;
    // The meaning of the first match, 0 where there's none.
    [[nodiscard]] Meaning first_of(std::string_view text) const;

private:
    struct Phrases
    {
        PhraseTable whole;  // "is"
        PhraseTable inside; // "has"
    };
    Phrases written_; // as the data file has them
    Phrases plain_;   // without diacritics
};

} // namespace datchuan::staff
