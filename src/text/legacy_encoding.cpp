// Names, fonts, decoding and encoding; what tells the encodings apart stands in encoding_evidence.cpp.
#include "text/legacy_encoding.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "text/code_points.hpp"
#include "text/legacy_table.hpp"

namespace datchuan::text {
namespace {

constexpr char32_t byte_range = 0x100;
constexpr char32_t to_capital = 0x20; // below the small letter, in Windows-1252 as in ASCII

constexpr bool within(char32_t c, char32_t first, char32_t last) { return first <= c && c <= last; }

bool is_letter(char32_t c)
{
    return within(c, 'a', 'z') || within(c, 'A', 'Z') || (within(c, 0xC0, 0x1B0) && c != 0xD7 && c != 0xF7) ||
           within(c, 0x1EA0, 0x1EF9);
}

std::u32string code_points(std::string_view text)
{
    std::u32string all;
    all.reserve(text.size());
    for (std::size_t at = 0; at < text.size();)
        all.push_back(next_code_point(text, at));
    return all;
}

std::string utf8(const std::u32string& all)
{
    std::string text;
    text.reserve(all.size() * 2);
    for (const char32_t c : all)
        append(text, c);
    return text;
}

const LegacyLetter* letter_of(char32_t c)
{
    static const boost::unordered_flat_map<char32_t, const LegacyLetter*> known = [] {
        boost::unordered_flat_map<char32_t, const LegacyLetter*> read;
        for (const LegacyLetter& letter : legacy_letters) {
            read.emplace(letter.small, &letter);
            read.emplace(letter.capital, &letter);
        }
        return read;
    }();
    const auto found = known.find(c);
    return found == known.end() ? nullptr : found->second;
}

char32_t capital_of(char32_t c)
{
    if (within(c, 'a', 'z'))
        return c - to_capital;
    const LegacyLetter* const letter = letter_of(c);
    return letter == nullptr ? c : letter->capital;
}

void make_capitals(std::u32string& all, std::size_t first, std::size_t last)
{
    std::transform(all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(last),
                   all.begin() + static_cast<std::ptrdiff_t>(first), capital_of);
}

using Bytes = std::array<char32_t, byte_range>; // 0: not of the encoding

const Bytes& tcvn3_letters()
{
    static const Bytes table = [] {
        Bytes letters{};
        // The rare capitals first: where they meet with what every .Vn font has, that holds. No .Vn font has "Á"; where
        // one stands, it was rather typed as the letter that it is than as a capital of the full standard.
        for (const LegacyLetter& letter : legacy_letters)
            if (letter.vn1_capital >= 0x80 && letter_of(letter.vn1_capital) == nullptr)
                letters[letter.vn1_capital] = letter.capital;
        for (const LegacyLetter& letter : legacy_letters) {
            letters[letter.tcvn3] = letter.small;
            if (letter.tcvn3_capital != 0)
                letters[letter.tcvn3_capital] = letter.capital;
        }
        return letters;
    }();
    return table;
}

const Bytes& vni_letters()
{
    static const Bytes table = [] {
        Bytes letters{};
        for (const LegacyLetter& letter : legacy_letters)
            if (letter.vni_mark == 0) {
                letters[letter.vni_base] = letter.small;
                letters[letter.vni_base - to_capital] = letter.capital;
            }
        return letters;
    }();
    return table;
}

// 0 where the two are no letter. The base alone says whether it's a capital: "AÙ" and "Aù" are both typed.
char32_t vni_pair(char32_t base, char32_t mark)
{
    static const boost::unordered_flat_map<char32_t, char32_t> pairs = [] {
        boost::unordered_flat_map<char32_t, char32_t> read;
        for (const LegacyLetter& letter : legacy_letters) {
            if (letter.vni_mark == 0)
                continue;
            const char32_t small_row = char32_t{letter.vni_base} * byte_range;
            const char32_t capital_row = small_row - to_capital * byte_range;
            for (const char32_t raised : {U'\0', to_capital}) {
                read.emplace(small_row + letter.vni_mark - raised, letter.small);
                read.emplace(capital_row + letter.vni_mark - raised, letter.capital);
            }
        }
        return read;
    }();
    if (base >= byte_range || mark >= byte_range)
        return 0;
    const auto found = pairs.find(base * byte_range + mark);
    return found == pairs.end() ? 0 : found->second;
}

char32_t single(char32_t c, const Bytes& letters) { return c < byte_range && letters[c] != 0 ? letters[c] : c; }

// A word of a decoded TCVN3 text: of letters with tones it can't be told whether they're capitals.
struct Word
{
    std::size_t first = 0;
    std::size_t last = 0; // behind it
    int capitals = 0;     // for sure
    int small = 0;        // for sure
    int unsure = 0;

    enum class Begin : std::uint8_t
    {
        capital,
        small,
        unsure
    };
    Begin begin = Begin::unsure;
};

Word::Begin case_of(char32_t c)
{
    if (within(c, 'a', 'z'))
        return Word::Begin::small;
    if (within(c, 'A', 'Z'))
        return Word::Begin::capital;
    const LegacyLetter* const letter = letter_of(c);
    if (letter == nullptr || c == letter->capital)
        return Word::Begin::capital;
    return letter->tcvn3_capital == 0 ? Word::Begin::unsure : Word::Begin::small;
}

std::vector<Word> words_of(const std::u32string& all)
{
    std::vector<Word> words;
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (!is_letter(all[at]))
            continue;
        const Word::Begin is = case_of(all[at]);
        if (words.empty() || words.back().last != at)
            words.push_back({.first = at, .begin = is});
        words.back().last = at + 1;
        words.back().capitals += is == Word::Begin::capital ? 1 : 0;
        words.back().small += is == Word::Begin::small ? 1 : 0;
        words.back().unsure += is == Word::Begin::unsure ? 1 : 0;
    }
    return words;
}

bool in_capitals(const Word& word) { return word.capitals > 1 && word.small == 0; }

// Whether a word whose case can't be told was meant to begin with a capital: at a text's beginning, in front of a
// name's next word, and among several that all do so ("Phạm Ngọc Ánh", but "Đại úy").
bool begins_a_name(const std::vector<Word>& words, std::size_t index)
{
    if (index == 0)
        return true;
    const bool long_enough = words[index].last - words[index].first > 1; // "ở Hà Nội" names the place without the "ở"
    if (index + 1 < words.size() && words[index + 1].begin == Word::Begin::capital)
        return long_enough;
    const auto count = [&](Word::Begin begin) {
        return std::count_if(words.begin(), words.end(), [&](const Word& word) { return word.begin == begin; });
    };
    return count(Word::Begin::small) == 0 && count(Word::Begin::capital) > 1;
}

void restore_capitals(std::u32string& all)
{
    const std::vector<Word> words = words_of(all);
    // Not because of an abbreviation: "Số BHXH".
    const auto shouted = [](const Word& word) { return in_capitals(word) && word.unsure > 0; };
    const bool all_in_capitals =
        std::any_of(words.begin(), words.end(), shouted) &&
        std::all_of(words.begin(), words.end(), [](const Word& word) { return word.small == 0; });
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word& word = words[i];
        if (all_in_capitals || in_capitals(word))
            make_capitals(all, word.first, word.last);
        else if (word.begin == Word::Begin::unsure && begins_a_name(words, i))
            make_capitals(all, word.first, word.first + 1);
    }
}

bool starts_with_ignoring_case(std::string_view text, std::string_view start)
{
    return text.size() >= start.size() && std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) {
               return a == (within(static_cast<unsigned char>(b), 'A', 'Z') ? static_cast<char>(b + 0x20) : b);
           });
}

// Files name several, the later ones to stand in for the first.
std::string_view first_of(std::string_view fonts) { return fonts.substr(0, fonts.find(';')); }

} // namespace

std::string_view name_of(LegacyEncoding encoding) { return encoding == LegacyEncoding::tcvn3 ? "TCVN3" : "VNI"; }

std::optional<LegacyFont> legacy_font(std::string_view font)
{
    font = first_of(font);
    if (starts_with_ignoring_case(font, ".vn"))
        return LegacyFont{LegacyEncoding::tcvn3, font.ends_with('H')};
    if (starts_with_ignoring_case(font, "vni-") || starts_with_ignoring_case(font, "vni "))
        return LegacyFont{LegacyEncoding::vni, false};
    return std::nullopt;
}

std::string_view unicode_font_for(std::string_view font)
{
    font = first_of(font);
    const bool sans_serif = starts_with_ignoring_case(font, ".vnarial") || starts_with_ignoring_case(font, "vni-helve");
    return sans_serif ? "Arial" : "Times New Roman";
}

bool proves_unicode(char32_t c)
{
    return within(c, 0x1EA0, 0x1EFF) || within(c, 0x300, 0x323) || c == U'ă' || c == U'Ă' || c == U'đ' || c == U'Đ' ||
           c == U'ĩ' || c == U'Ĩ' || c == U'ũ' || c == U'Ũ' || c == U'ơ' || c == U'Ơ' || c == U'ư' || c == U'Ư';
}

bool proves_unicode(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();)
        if (proves_unicode(next_code_point(text, at)))
            return true;
    return false;
}

std::u32string decode(std::u32string_view text, LegacyEncoding encoding)
{
    std::u32string letters;
    letters.reserve(text.size());
    if (encoding == LegacyEncoding::tcvn3) {
        for (const char32_t c : text)
            letters.push_back(single(c, tcvn3_letters()));
        return letters;
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char32_t pair = at + 1 < text.size() ? vni_pair(text[at], text[at + 1]) : 0;
        letters.push_back(pair != 0 ? pair : single(text[at], vni_letters()));
        at += pair != 0 ? 1 : 0;
    }
    return letters;
}

std::string decode(std::string_view text, LegacyEncoding encoding) { return utf8(decode(code_points(text), encoding)); }

std::string decode(std::string_view text, LegacyFont font)
{
    std::u32string all = decode(code_points(text), font.encoding);
    if (font.capitals)
        make_capitals(all, 0, all.size());
    else if (font.encoding == LegacyEncoding::tcvn3)
        restore_capitals(all);
    return utf8(all);
}

std::optional<std::string> encode(std::string_view text, LegacyEncoding encoding)
{
    std::string written;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        const LegacyLetter* const letter = letter_of(c);
        if (letter == nullptr) {
            const Bytes& letters = encoding == LegacyEncoding::tcvn3 ? tcvn3_letters() : vni_letters();
            if (c >= 0x80 && (is_letter(c) || single(c, letters) != c))
                return std::nullopt; // it would be read as another letter
            append(written, c);
        } else if (encoding == LegacyEncoding::tcvn3) {
            const bool own_capital = c == letter->capital && letter->tcvn3_capital != 0;
            append(written, own_capital ? letter->tcvn3_capital : letter->tcvn3);
        } else {
            const char32_t down = c == letter->capital ? to_capital : 0;
            append(written, letter->vni_base - down);
            if (letter->vni_mark != 0)
                append(written, letter->vni_mark - down);
        }
    }
    return written;
}

} // namespace datchuan::text
