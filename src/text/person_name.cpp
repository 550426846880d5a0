// name_key(), one_spelling() and without_titles() of vietnamese.hpp.
#include "text/vietnamese.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

#include "text/code_points.hpp"
#include "text/data_file.hpp"
#include "text/syllable.hpp"

namespace datchuan::text {
namespace {

bool shaped(char32_t letter)
{
    return letter == U'ă' || letter == U'â' || letter == U'ê' || letter == U'ô' || letter == U'ơ' || letter == U'ư';
}

bool is_letter(char32_t c) { return ('a' <= c && c <= 'z') || c >= 0xC0; }

// Which of a syllable's vowels bears the tone: the last shaped one (ê, ơ …); else the last before a consonant, the
// middle one of three (ngoài), the first of two (hòa).
std::size_t tone_place(const std::vector<Vowel>& cluster, bool closed)
{
    for (std::size_t i = cluster.size(); i-- > 0;)
        if (shaped(cluster[i].letter))
            return i;
    if (closed)
        return cluster.size() - 1;
    return cluster.size() >= 3 ? 1 : 0;
}

// One spelling of vowels that stand together: the tone in its place, a lone y written i.
void append_cluster(std::string& key, std::vector<Vowel>& cluster, bool closed)
{
    const auto toned = [](const Vowel& vowel) { return vowel.tone != 0; };
    if (cluster.size() == 1 && cluster[0].letter == 'y')
        cluster[0].row = vowel_of('i').row;
    if (std::count_if(cluster.begin(), cluster.end(), toned) == 1) {
        const auto bearer = std::find_if(cluster.begin(), cluster.end(), toned);
        const std::uint8_t tone = bearer->tone;
        bearer->tone = 0;
        cluster[tone_place(cluster, closed)].tone = tone;
    }
    for (const Vowel& vowel : cluster)
        append(key, vowels[vowel.row][vowel.tone]);
    cluster.clear();
}

// The u of "qu" and the i of "gia" belong to the consonant, even where a slip of the keyboard put the tone on them.
bool belongs_to_consonant(char32_t before, const std::vector<Vowel>& cluster)
{
    return cluster.size() > 1 &&
           ((before == 'q' && cluster[0].letter == 'u') || (before == 'g' && cluster[0].letter == 'i'));
}

void append_vowels(std::string& key, std::vector<Vowel>& cluster, char32_t before, bool closed)
{
    if (cluster.empty())
        return;
    if (belongs_to_consonant(before, cluster)) {
        if (cluster[1].tone == 0)
            cluster[1].tone = cluster[0].tone;
        append(key, cluster[0].letter);
        cluster.erase(cluster.begin());
    }
    append_cluster(key, cluster, closed);
}

} // namespace

std::string one_spelling(std::string_view folded)
{
    std::string key;
    key.reserve(folded.size());
    std::vector<Vowel> cluster;
    char32_t before = 0; // what stands in front of the vowels
    for (std::size_t at = 0; at < folded.size();) {
        const char32_t c = next_code_point(folded, at);
        if (const Vowel vowel = vowel_of(c); vowel.letter != 0) {
            cluster.push_back(vowel);
            continue;
        }
        append_vowels(key, cluster, before, is_letter(c));
        append(key, c);
        before = c;
    }
    append_vowels(key, cluster, before, false);
    return key;
}

namespace {

bool ends_word(char32_t c) { return is_space(c) || c == '.' || c == ':' || c == ','; }

// Where the next word begins, behind the one at `at` and what separates them.
std::size_t next_word(std::string_view text, std::size_t at)
{
    bool ended = false;
    while (at < text.size()) {
        const std::size_t start = at;
        const char32_t c = next_code_point(text, at);
        if (is_invisible(c))
            continue;
        const bool separator = ends_word(c);
        if (ended && !separator)
            return start;
        ended = ended || separator;
    }
    return at;
}

// Appends without what separates words, so that "BS.CKI", "BS CKI" and "BSCKI" are one title.
void append_title_key(std::string& key, std::string_view spelled)
{
    std::copy_if(spelled.begin(), spelled.end(), std::back_inserter(key), [](char c) {
        return !ends_word(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80;
    });
}

// Sorted, so that the titles that begin with a text stand together.
struct TitleKeys
{
    std::vector<std::string> keys;

    explicit TitleKeys(const Data& data)
    {
        data.only({"titles"});
        for (const Data& title : data.at("titles").as_array())
            append_title_key(keys.emplace_back(), one_spelling(fold(title.as_string())));
        std::sort(keys.begin(), keys.end());
    }
};

const DataFile<TitleKeys> title_keys("names.json");

const std::vector<std::string>& titles() { return title_keys->keys; }

struct Titles
{
    std::size_t words = 0;
    std::size_t length = 0; // where the name itself begins
};

// The longest title at this place, words 0 where there's none or nothing would be left.
Titles title_at(std::string_view spelled, std::size_t start)
{
    Titles longest{0, start};
    std::string key;
    std::size_t words = 0;
    for (std::size_t at = start, end = next_word(spelled, at); end < spelled.size(); end = next_word(spelled, at)) {
        append_title_key(key, spelled.substr(at, end - at));
        const auto first = std::lower_bound(titles().begin(), titles().end(), key);
        if (first == titles().end() || !first->starts_with(key))
            break;
        ++words;
        at = end;
        if (*first == key)
            longest = {words, end};
    }
    return longest;
}

Titles titles_in_front(std::string_view spelled)
{
    Titles all;
    for (Titles one = title_at(spelled, 0); one.words > 0; one = title_at(spelled, all.length))
        all = {all.words + one.words, one.length};
    return all;
}

std::string_view outside_brackets_or_all(std::string_view name, std::string& outside)
{
    outside = without_brackets(name);
    const std::string_view rest = trim(outside);
    return rest.empty() ? trim(name) : rest;
}

} // namespace

std::string without_titles(std::string_view name)
{
    std::string outside;
    std::string_view rest = outside_brackets_or_all(name, outside);
    const Titles titles = titles_in_front(one_spelling(fold(rest)));
    for (std::size_t i = 0; i < titles.words; ++i)
        rest.remove_prefix(next_word(rest, 0));
    return std::string(rest);
}

std::string name_key(std::string_view name)
{
    std::string outside;
    std::string key = one_spelling(fold(outside_brackets_or_all(name, outside)));
    key.erase(0, titles_in_front(key).length);
    return key;
}

} // namespace datchuan::text
