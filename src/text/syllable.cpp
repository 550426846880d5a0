#include "text/syllable.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace datchuan::text {
namespace {

// "qu" and "gi" are onsets of their own; longer ones stand before the shorter that they begin with.
constexpr std::array<std::u32string_view, 28> onsets{
    U"ngh", U"ng", U"nh", U"n", U"th", U"tr", U"t", U"ch", U"c", U"gh", U"gi", U"g", U"kh", U"k",
    U"ph",  U"p",  U"qu", U"b", U"d",  U"đ",  U"h", U"l",  U"m", U"r",  U"s",  U"v", U"x",  U""};

constexpr std::u32string_view rimes_in_rows =
    U"a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
    U"e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
    U"o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong "
    U"ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
    U"u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên "
    U"uyêt uynh uyp uyt uyu ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y ych ynh yt yêm yên yêng yêt yêu";

const std::vector<std::u32string_view>& rimes()
{
    static const std::vector<std::u32string_view> sorted = [] {
        std::vector<std::u32string_view> read;
        for (std::u32string_view rest = rimes_in_rows; !rest.empty();) {
            const std::size_t end = std::min(rest.find(U' '), rest.size());
            read.push_back(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        std::sort(read.begin(), read.end());
        return read;
    }();
    return sorted;
}

// After "qu" the u is spoken, so that rimes follow which don't follow it elsewhere: quan, quên, quýt.
bool fits(std::u32string_view onset, std::u32string_view rime)
{
    return std::binary_search(rimes().begin(), rimes().end(), rime) && (onset != U"qu" || rime.front() != U'u');
}

bool is_stop(std::u32string_view rime)
{
    const char32_t last = rime.back();
    return last == U'c' || last == U'p' || last == U't' || rime.ends_with(U"ch");
}

Vowel find_vowel(char32_t c)
{
    for (std::size_t row = 0; row < vowels.size(); ++row) {
        const std::size_t tone = vowels[row].find(c);
        if (tone != std::u32string_view::npos)
            return {vowels[row][0], static_cast<std::uint8_t>(row), static_cast<std::uint8_t>(tone)};
    }
    return {};
}

} // namespace

// At once: by the code point, of the block U+1Exx or below U+0200.
Vowel vowel_of(char32_t c)
{
    static const std::array<Vowel, 0x300> table = [] {
        std::array<Vowel, 0x300> read;
        for (char32_t i = 0; i < read.size(); ++i)
            read[i] = find_vowel(i < 0x200 ? i : i - 0x200 + 0x1E00);
        return read;
    }();
    if (c < 0x200)
        return table[c];
    return 0x1E00 <= c && c <= 0x1EFF ? table[c - 0x1E00 + 0x200] : Vowel{};
}

bool is_syllable(std::u32string_view word, Spelling spelling)
{
    constexpr std::size_t longest = 7; // nghiêng
    constexpr std::uint8_t sac = 4;
    if (word.size() > longest)
        return false;
    std::uint8_t tone = 0;
    std::u32string plain;
    for (const char32_t c : word) {
        const Vowel vowel = vowel_of(c);
        if (vowel.tone != 0 && tone != 0)
            return false;
        tone = vowel.tone != 0 ? vowel.tone : tone;
        plain.push_back(vowel.letter != 0 ? vowel.letter : c);
    }
    const std::u32string_view letters = plain;
    return std::any_of(onsets.begin(), onsets.end(), [&](std::u32string_view onset) {
        if (!letters.starts_with(onset) || letters.size() == onset.size())
            return false;
        const std::u32string_view rime = letters.substr(onset.size());
        return fits(onset, rime) && (spelling == Spelling::tolerant || !is_stop(rime) || tone >= sac);
    });
}

} // namespace datchuan::text
