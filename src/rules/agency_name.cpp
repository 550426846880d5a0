#include "rules/agency_name.hpp"

#include <algorithm>
#include <limits>
#include <vector>

#include "staff/word_table.hpp"
#include "text/data_file.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::rules {
namespace {

using staff::Words;

bool is_digit(char c) { return '0' <= c && c <= '9'; }

// A word as it's compared: "01" is 1, "và" nothing.
std::string_view compared_word(std::string_view word)
{
    if (word == "và")
        return {};
    const std::size_t digit = word.find_first_not_of('0');
    return digit != std::string_view::npos && is_digit(word[digit]) ? word.substr(digit) : word;
}

void add_word(std::string& text, std::string_view word)
{
    if (word.empty())
        return;
    if (!text.empty())
        text.push_back(' ');
    text += word;
}

// The words alone, parted by single spaces.
std::string in_words(std::string_view written)
{
    const Words words(text::fold(written));
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        add_word(text, compared_word(words[i]));
    return text;
}

// Phrases and what is to be written for each.
class Replacements
{
public:
    // The phrase stands in data.
    void add(const std::string& phrase, const std::string& instead, const text::Data& data)
    {
        if (instead_.empty() || instead_.back() != instead)
            instead_.push_back(instead);
        constexpr std::size_t most = std::numeric_limits<staff::Meaning>::max();
        if (instead_.size() >= most)
            data.refuse("quá nhiều từ", "too many phrases");
        phrases_.add(Words(phrase), static_cast<staff::Meaning>(instead_.size()));
    }

    [[nodiscard]] std::vector<staff::Match> find(const Words& words) const { return phrases_.find(words); }
    [[nodiscard]] const std::string& instead_of(const staff::Match& match) const
    {
        return instead_[match.meaning - std::size_t{1}];
    }

private:
    staff::PhraseTable phrases_;
    std::vector<std::string> instead_; // by meaning, from 1 on: 0 is "nothing"
};

class AgencyWords
{
public:
    explicit AgencyWords(const text::Data& data)
    {
        data.only({"short", "fields", "levels"});
        for (const text::Data& group : data.at("short").as_array()) {
            group.only({"for", "is"});
            const std::string instead = in_words(group.at("for").as_string());
            for (const text::Data& phrase : group.at("is").as_array()) {
                short_.add(in_words(phrase.as_string()), instead, phrase);
                short_.add(text::fold_plain(in_words(phrase.as_string())), instead, phrase);
            }
        }
        for (const text::Data& phrase : data.at("fields").as_array()) {
            const std::string words = in_words(phrase.as_string());
            fields_.add(text::fold_plain(words), words, phrase);
        }
        for (const text::Data& word : data.at("levels").as_array())
            levels_.push_back({text::fold_plain(word.as_string()), in_words(word.as_string())});
    }

    [[nodiscard]] std::string written_out(const std::string& text) const
    {
        const Words words(text);
        std::string out;
        std::size_t next = 0;
        for (const staff::Match& match : short_.find(words)) {
            for (; next < match.first; ++next)
                add_word(out, words[next]);
            add_word(out, short_.instead_of(match));
            next += match.count;
        }
        for (; next < words.size(); ++next)
            add_word(out, words[next]);
        return out;
    }

    // The phrases that every clerk writes, with the diacritics that they should have.
    [[nodiscard]] std::string with_diacritics(const std::string& text) const
    {
        const Words words(text);
        const Words plain(text::fold_plain(text));
        if (plain.size() != words.size())
            return text;
        std::string out;
        std::size_t next = 0;
        bool known_before = true; // so is the start
        const auto add_up_to = [&](std::size_t end) {
            for (; next < end; ++next) {
                add_word(out, known_before ? level(words[next]) : words[next]);
                known_before = false;
            }
        };
        for (const staff::Match& match : fields_.find(plain)) {
            add_up_to(match.first);
            add_word(out, fields_.instead_of(match));
            next += match.count;
            known_before = true;
        }
        add_up_to(words.size());
        return out;
    }

private:
    // Only a word without any diacritics is taken for one that lacks them: "số" isn't "sở".
    [[nodiscard]] std::string_view level(std::string_view word) const
    {
        const auto found =
            std::find_if(levels_.begin(), levels_.end(), [&](const Level& each) { return each.plain == word; });
        return found == levels_.end() ? word : std::string_view(found->written);
    }

    struct Level
    {
        std::string plain;
        std::string written;
    };
    Replacements short_;
    Replacements fields_;
    std::vector<Level> levels_;
};

const text::DataFile<AgencyWords> agency_words("agency_words.json");

bool has_diacritics(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
}

} // namespace

AgencyName read_agency(std::string_view written)
{
    const AgencyWords& known = agency_words.get();
    const std::string words = in_words(written);
    const std::string expanded = known.written_out(words);
    AgencyName name;
    name.written_out = known.with_diacritics(expanded);
    name.unmarked = !has_diacritics(words) && name.written_out != expanded;
    return name;
}

std::string agency_key(const AgencyName& name)
{
    std::string key;
    for (std::size_t i = 0; i < name.written_out.size(); ++i) {
        const char c = name.written_out[i];
        // "số 1 2" isn't "số 12".
        const bool between_digits = c == ' ' && is_digit(name.written_out[i - 1]) && is_digit(name.written_out[i + 1]);
        if (c != ' ' || between_digits)
            key.push_back(c);
    }
    return key;
}

} // namespace datchuan::rules
