#include "text/encoding_evidence.hpp"

#include <algorithm>

#include "text/code_points.hpp"
#include "text/syllable.hpp"

namespace datchuan::text {
namespace {

constexpr char32_t soft_hyphen = 0xAD;
constexpr char32_t eth_capital = 0xD0;
constexpr char32_t eth_small = 0xF0;

constexpr bool within(char32_t c, char32_t first, char32_t last) { return first <= c && c <= last; }
bool is_ascii_small(char32_t c) { return within(c, 'a', 'z'); }
bool is_ascii_letter(char32_t c) { return is_ascii_small(c) || within(c, 'A', 'Z'); }

// What a word of a legacy encoding may consist of: letters, and the signs that its fonts show as letters.
bool in_a_word(char32_t c) { return is_ascii_letter(c) || within(c, 0x80, 0x9F) || within(c, 0xA1, 0xFF); }

bool is_capital(char32_t c)
{
    return within(c, 'A', 'Z') || (within(c, 0xC0, 0xDE) && c != 0xD7) || c == U'Ă' || c == U'Đ' || c == U'Ĩ' ||
           c == U'Ũ' || c == U'Ơ' || c == U'Ư' || (within(c, 0x1EA0, 0x1EF9) && c % 2 == 0);
}

char32_t small(char32_t c)
{
    if (!is_capital(c))
        return c;
    return c < 0x100 ? c + 0x20 : c + 1;
}

bool is_vietnamese_letter(char32_t c) // precondition: small
{
    return is_ascii_small(c) || c == U'đ' || vowel_of(c).letter != 0;
}

// A word in small letters; nothing where one isn't a letter of the language, or capitals stand where nobody types them.
// TCVN3's letters with tones are neither small nor capital.
std::u32string in_small(std::u32string_view word, bool tones_have_case)
{
    std::u32string letters;
    std::size_t capitals = 0;
    std::size_t smalls = 0;
    bool small_before_capital = false;
    bool first_is_capital = false;
    for (const char32_t c : word) {
        letters.push_back(small(c));
        if (!is_vietnamese_letter(letters.back()))
            return {};
        const bool sure = is_capital(c) || tones_have_case || vowel_of(c).tone == 0;
        if (!sure)
            continue;
        first_is_capital = first_is_capital || (is_capital(c) && capitals + smalls == 0);
        small_before_capital = small_before_capital || (is_capital(c) && smalls > 0);
        ++(is_capital(c) ? capitals : smalls);
    }
    const bool caps_lock = smalls == 1 && capitals > 1 && !first_is_capital; // "tRÂN"
    if (caps_lock)
        return tones_have_case ? letters : std::u32string();
    if (small_before_capital || (capitals > 1 && smalls > 0))
        return {};
    return letters;
}

bool is_word(std::u32string_view word, bool tones_have_case, Spelling spelling)
{
    const std::u32string letters = in_small(word, tones_have_case);
    return !letters.empty() && is_syllable(letters, spelling);
}

// Two vowels that stand together in VNI, base and mark, and never in Unicode.
bool only_in_vni(char32_t base, char32_t mark)
{
    switch (base) {
    case 'a':
    case 'e':
        return mark != U'ì' && mark != U'í' && mark != U'ò' && mark != U'ó' && mark != U'ô';
    case 'o':
        return mark == U'â';
    case 'u':
    case 'y':
        return mark == U'ù';
    default:
        return false;
    }
}

// As it stands. "Ð" that begins a word stands for "Đ" (R11); a tone may stand on the wrong vowel, but not behind it.
bool is_unicode_word(std::u32string_view word)
{
    for (std::size_t i = 1; i < word.size(); ++i)
        if (word[i] >= 0x80 && only_in_vni(small(word[i - 1]), small(word[i])))
            return false;
    std::u32string letters(word);
    if (letters.front() == eth_capital || letters.front() == eth_small)
        letters.front() = letters.front() == eth_capital ? U'Đ' : U'đ';
    return is_word(letters, true, Spelling::tolerant);
}

// "Hơng", "dỡng", "nớc": no words, but with the "ư" before the "ơ" they are.
bool lacks_u_horn(std::u32string word)
{
    constexpr std::u32string_view with_horn = U"ơờởỡớợ";
    const auto at = word.find_first_of(with_horn);
    if (at == std::u32string::npos)
        return false;
    word.insert(at, 1, U'ư');
    return is_word(word, false, Spelling::strict);
}

// Letters of scripts and languages that no legacy encoding of Vietnamese writes.
bool is_of_another_script(char32_t c)
{
    constexpr std::u32string_view of_windows_1252 = U"ŒœŠšŸŽžƒˆ˜";
    return (within(c, 0x100, 0x1FFF) && of_windows_1252.find(c) == std::u32string_view::npos) ||
           within(c, 0x2E80, 0xD7FF);
}

// "m×n", "kg·m", "»C«": signs as they are meant.
bool is_sign_beside_letter(std::u32string_view word)
{
    return (word.size() < 4 && word.find(U'×') != std::u32string_view::npos) ||
           (word.size() < 3 && word.find_first_of(U"·«»") != std::u32string_view::npos);
}

// Signs that no language has within its words: a word with one is TCVN3 even if it stands alone.
bool has_sign(std::u32string_view word)
{
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char32_t c = word[i];
        const bool sign = (within(c, 0xA1, 0xBE) && c != soft_hyphen) || c == 0xD7 || c == 0xF7 || c == 0xDE ||
                          c == 0xFE || (c == eth_capital && i > 0);
        if (sign && (i > 0 || c != 0xB5)) // "µm" is a measure
            return true;
    }
    return false;
}

bool has_inner_capital(std::u32string_view word)
{
    for (std::size_t i = 1; i < word.size(); ++i)
        if (word[i] >= 0x80 && is_capital(word[i]) && is_ascii_small(word[i - 1]))
            return true;
    return false;
}

std::ptrdiff_t beyond_ascii(std::u32string_view word)
{
    return std::count_if(word.begin(), word.end(), [](char32_t c) { return c >= 0x80; });
}

bool is_strong_tcvn3(std::u32string_view word)
{
    return (has_sign(word) && !is_sign_beside_letter(word)) || has_inner_capital(word) || beyond_ascii(word) > 1;
}

// A vowel and behind it the same or another one with a mark: "aà", "eá". Only VNI writes so.
bool has_marked_pair(std::u32string_view word)
{
    constexpr std::u32string_view bases = U"aeoAEO";
    constexpr std::u32string_view marks = U"àáâãäåÀÁÂÃÄÅ";
    for (std::size_t i = 1; i < word.size(); ++i)
        if (bases.find(word[i - 1]) != std::u32string_view::npos && marks.find(word[i]) != std::u32string_view::npos)
            return true;
    return false;
}

// «C», »C«: with letters of TCVN3's between them it could be a word, with the signs at both ends it can't.
bool is_quoted(std::u32string_view word)
{
    constexpr std::u32string_view quotes = U"«»";
    return quotes.find(word.front()) != std::u32string_view::npos &&
           quotes.find(word.back()) != std::u32string_view::npos;
}

// Of plain letters alone: abbreviations are of no language, and one or two letters of any.
EncodingEvidence evidence_of_ascii(std::u32string_view word)
{
    EncodingEvidence evidence;
    const bool abbreviation = word.size() < 3 || std::none_of(word.begin(), word.end(), is_ascii_small);
    evidence.foreign = abbreviation || is_word(word, true, Spelling::tolerant) ? 0 : 1;
    return evidence;
}

// "QĐ", "TTƯT", "hđ": no syllables, and yet what clerks write.
bool is_abbreviation(std::u32string_view word)
{
    const bool capitals = std::all_of(word.begin(), word.end(), is_capital);
    const bool has_vowel =
        std::any_of(word.begin(), word.end(), [](char32_t c) { return vowel_of(small(c)).letter != 0; });
    return capitals || (!has_vowel && std::all_of(word.begin(), word.end(),
                                                  [](char32_t c) { return is_vietnamese_letter(small(c)); }));
}

EncodingEvidence evidence_of(std::u32string_view word)
{
    if (beyond_ascii(word) == 0)
        return evidence_of_ascii(word);
    EncodingEvidence evidence;
    if (is_quoted(word)) {
        evidence.foreign = 1;
        return evidence;
    }
    const bool unicode = is_unicode_word(word);
    const std::u32string as_tcvn3 = decode(word, LegacyEncoding::tcvn3);
    const bool lost = !unicode && !is_word(as_tcvn3, false, Spelling::strict) && lacks_u_horn(as_tcvn3);
    const bool tcvn3 = lost || is_word(as_tcvn3, false, Spelling::strict);
    const std::u32string as_vni = decode(word, LegacyEncoding::vni);
    const bool vni = is_word(as_vni, true, Spelling::strict);
    const bool abbreviation = is_abbreviation(as_tcvn3) || (as_vni != word && is_abbreviation(as_vni));
    if (unicode) {
        evidence.plain = 1;
        evidence.tcvn3.against = tcvn3 ? 0 : 1;
        evidence.vni.against = vni ? 0 : 1;
    } else if (tcvn3 && (has_sign(word) || !(vni || abbreviation))) {
        evidence.tcvn3 = {1, is_strong_tcvn3(word) ? 1 : 0, 0};
        evidence.lost_letter = lost;
    } else if (vni && (!tcvn3 || has_marked_pair(word))) {
        evidence.vni = {1, has_marked_pair(word) || beyond_ascii(word) > 1 ? 1 : 0, 0};
    } else if (!vni && !tcvn3 && !abbreviation) {
        evidence.foreign = 1;
    }
    return evidence;
}

void add(const EncodingEvidence::Reading& more, EncodingEvidence::Reading& to)
{
    to.only += more.only;
    to.strong += more.strong;
    to.against += more.against;
}

bool is_ascii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool suspicious(char32_t before, char32_t c)
{
    return within(c, 0x80, 0xFF) && is_ascii_letter(before) &&
           (vowel_of(small(c)).letter == 0 || only_in_vni(small(before), small(c)) ||
            (is_ascii_small(before) && is_capital(c)));
}

} // namespace

void EvidenceReader::weigh(std::string_view word, EncodingEvidence& evidence)
{
    auto known = words_.find(word);
    if (known == words_.end()) {
        std::u32string letters;
        for (std::size_t at = 0; at < word.size();)
            letters.push_back(next_code_point(word, at));
        known = words_.emplace(word, evidence_of(letters)).first;
    }
    const EncodingEvidence& more = known->second;
    add(more.tcvn3, evidence.tcvn3);
    add(more.vni, evidence.vni);
    evidence.plain += more.plain;
    evidence.foreign += more.foreign;
    evidence.lost_letter = evidence.lost_letter || more.lost_letter;
}

EncodingEvidence EvidenceReader::read(std::string_view text)
{
    EncodingEvidence evidence;
    if (is_ascii(text))
        return evidence;
    for (std::size_t at = 0; at < text.size() && !evidence.unicode;)
        evidence.unicode = is_of_another_script(next_code_point(text, at));
    if (evidence.unicode)
        return evidence;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        std::size_t end = at;
        bool letters = false;
        for (; at < text.size(); end = at) {
            const char32_t c = next_code_point(text, at);
            if (!in_a_word(c))
                break;
            letters = letters || is_ascii_letter(c);
        }
        if (letters) // signs alone ("½", "×") say nothing
            weigh(text.substr(start, end - start), evidence);
    }
    return evidence;
}

bool looks_legacy(std::string_view text)
{
    // First by lead bytes alone: U+0080 to U+00FF have two of their own, and most of Vietnamese has others, too.
    bool in_latin_1 = false;
    for (const char each : text) {
        const auto byte = static_cast<unsigned char>(each);
        if (0xC4 <= byte && byte <= 0xE1)
            return false;
        in_latin_1 = in_latin_1 || byte == 0xC2 || byte == 0xC3;
    }
    if (!in_latin_1)
        return false;
    bool found = false;
    char32_t before = ' ';
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            // A sign in front of a letter, too: "§inh", "¸nh".
            found = found || (is_ascii_letter(byte) && within(before, 0xA1, 0xBE));
            before = byte;
            ++at;
            continue;
        }
        const char32_t c = next_code_point(text, at);
        if (proves_unicode(c))
            return false;
        found = found || suspicious(before, c);
        before = c;
    }
    return found;
}

} // namespace datchuan::text
