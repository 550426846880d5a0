#include "text/vietnamese.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <utf8proc.h>

#include "text/code_points.hpp"
#include "text/look_alikes.hpp"

namespace datchuan::text {
namespace {

bool within(char32_t c, char32_t first, char32_t last) { return first <= c && c <= last; }

// Whether composing can't change this code point nor join it to the one before. "No" is only a guess for rare
// characters: then the whole text goes through utf8proc.
bool composed(char32_t c)
{
    return c < 0x300 || within(c, 0x1E00, 0x1EFF) || within(c, 0x400, 0x482) || within(c, 0x2002, 0x20CF) ||
           within(c, 0x2190, 0x2328) || within(c, 0x2500, 0x27BF) || c == 0x3000 || within(c, 0xFE00, 0xFE0F) ||
           within(c, 0xFF01, 0xFF5E) || c == 0xFEFF || c == replacement_character;
}

constexpr auto composing = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);

int combining_class(utf8proc_int32_t c) { return utf8proc_get_property(c)->combining_class; }

void append_decomposed(std::vector<utf8proc_int32_t>& letters, char32_t c)
{
    std::array<utf8proc_int32_t, 8> parts{}; // more than any code point has
    int boundary = 0;
    const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), parts.data(), parts.size(),
                                               UTF8PROC_DECOMPOSE, &boundary);
    if (0 < count && static_cast<std::size_t>(count) <= parts.size())
        letters.insert(letters.end(), parts.begin(), parts.begin() + count);
    else
        letters.push_back(static_cast<utf8proc_int32_t>(c));
}

// Marks of one letter in canonical order. utf8proc does that by itself, but takes the square of their number for it,
// and a broken cell may be one pile of them.
void order_marks(std::vector<utf8proc_int32_t>& letters)
{
    const auto is_mark = [](utf8proc_int32_t c) { return combining_class(c) != 0; };
    for (auto first = std::find_if(letters.begin(), letters.end(), is_mark); first != letters.end();) {
        const auto last = std::find_if_not(first, letters.end(), is_mark);
        std::stable_sort(first, last, [](utf8proc_int32_t one, utf8proc_int32_t other) {
            return combining_class(one) < combining_class(other);
        });
        first = std::find_if(last, letters.end(), is_mark);
    }
}

// Precondition: text is valid UTF-8.
std::string compose(const std::string& text)
{
    std::vector<utf8proc_int32_t> letters;
    letters.reserve(text.size());
    for (std::size_t at = 0; at < text.size();)
        append_decomposed(letters, next_code_point(text, at));
    order_marks(letters);
    const auto length =
        utf8proc_normalize_utf32(letters.data(), static_cast<utf8proc_ssize_t>(letters.size()), composing);
    if (length < 0)
        return text;
    std::string composed_text;
    composed_text.reserve(text.size());
    std::for_each(letters.begin(), letters.begin() + length,
                  [&](utf8proc_int32_t c) { append(composed_text, static_cast<char32_t>(c)); });
    return composed_text;
}

// A look-alike of any kind: signs that are typed in several ways too.
char32_t in_plain_type(char32_t c)
{
    if (within(c, 0x2010, 0x2015) || c == 0x2212)
        return '-';
    return c == 0x2018 || c == 0x2019 || c == 0x02BC ? U'\'' : without_look_alike(c);
}

char32_t lower(char32_t c)
{
    if (c < 0x80)
        return 'A' <= c && c <= 'Z' ? c + 0x20 : c;
    if (within(c, 0x1EA0, 0x1EFF) || c == U'Ă' || c == U'Đ' || c == U'Ĩ' || c == U'Ũ')
        return c | 1U;
    if (within(c, 0xC0, 0xDE))
        return c == 0xD7 ? c : c + 0x20;
    if (c == U'Ơ' || c == U'Ư')
        return c + 1;
    if (c < 0x100)
        return c;
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c)));
}

// What becomes of each ASCII character: 0 is dropped.
constexpr std::array<char, 128> folded_ascii = [] {
    std::array<char, 128> table{};
    for (std::size_t c = 0; c < table.size(); ++c) {
        const auto self = static_cast<char>(c);
        if (c == ' ' || ('\t' <= c && c <= '\r'))
            table[c] = ' ';
        else if (0x20 < c && c < 0x7F)
            table[c] = 'A' <= c && c <= 'Z' ? static_cast<char>(c + 0x20) : self;
    }
    return table;
}();

// A code point beyond ASCII: the folded one, ' ' for a space, 0 for one that's dropped.
char32_t folded_code_point(char32_t c)
{
    if (within(c, 0x1EA0, 0x1EFF))
        return c | 1U;
    if (is_space(c))
        return ' ';
    return is_invisible(c) ? 0 : lower(in_plain_type(c));
}

// Appends the folded text; false where it holds anything that composing could change.
bool fold_into(std::string_view text, std::string& folded)
{
    folded.reserve(text.size());
    bool stable = true;
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
        char32_t c = static_cast<unsigned char>(text[at]);
        if (c < 0x80) {
            ++at;
            c = static_cast<unsigned char>(folded_ascii[c]);
        } else {
            c = next_code_point(text, at);
            stable = stable && composed(c);
            c = folded_code_point(c);
        }
        if (c == ' ') {
            space = !folded.empty();
        } else if (c != 0) {
            if (space)
                folded.push_back(' ');
            space = false;
            append(folded, c);
        }
    }
    return stable;
}

char32_t decomposed_base(char32_t c)
{
    utf8proc_int32_t parts[8];
    int boundary = 0;
    const auto count =
        utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), parts, 8, UTF8PROC_DECOMPOSE, &boundary);
    return 1 < count && count <= 8 ? static_cast<char32_t>(parts[0]) : c;
}

constexpr char32_t first_vietnamese = 0x1EA0;

char32_t without_diacritics(char32_t c)
{
    static const std::array<char32_t, 0x60> vietnamese = [] {
        std::array<char32_t, 0x60> bases{};
        for (std::size_t i = 0; i < bases.size(); ++i)
            bases[i] = decomposed_base(first_vietnamese + static_cast<char32_t>(i));
        return bases;
    }();
    if (within(c, first_vietnamese, 0x1EFF))
        return vietnamese[c - first_vietnamese];
    // A Cyrillic letter may look Latin only without its accent.
    return c == U'đ' ? U'd' : without_look_alike(decomposed_base(c));
}

} // namespace

std::string nfc(std::string_view text)
{
    bool stable = true;
    bool valid = true;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        stable = stable && composed(c);
        valid = valid && c != replacement_character;
    }
    if (stable && valid)
        return std::string(text);
    std::string repaired;
    repaired.reserve(text.size());
    for (std::size_t at = 0; at < text.size();)
        append(repaired, next_code_point(text, at));
    return stable ? repaired : compose(repaired);
}

std::string fold(std::string_view text)
{
    std::string folded;
    if (fold_into(text, folded))
        return folded;
    folded.clear();
    static_cast<void>(fold_into(nfc(text), folded));
    // Look-alikes that became Latin letters, and letters beside which something invisible stood, may compose only now.
    return nfc(folded);
}

std::string fold_plain(std::string_view text)
{
    std::string folded = fold(text);
    if (std::all_of(folded.begin(), folded.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return folded;
    std::string plain;
    plain.reserve(folded.size());
    for (std::size_t at = 0; at < folded.size();) {
        const char32_t c = next_code_point(folded, at);
        // A mark that stood alone between two spaces leaves one of them.
        if (c < 0x80 && (c != ' ' || (!plain.empty() && plain.back() != ' ')))
            plain.push_back(static_cast<char>(c));
        else if (c >= 0x80 && !within(c, 0x300, 0x36F))
            append(plain, without_diacritics(c));
    }
    if (plain.ends_with(' '))
        plain.pop_back();
    return plain;
}

std::string without_brackets(std::string_view text)
{
    std::string outside;
    int depth = 0;
    for (const char c : text) {
        if (c == '(' || c == '[')
            ++depth;
        else if (depth > 0 && (c == ')' || c == ']'))
            --depth;
        else if (depth == 0)
            outside.push_back(c);
    }
    return outside;
}

std::string_view trim(std::string_view text)
{
    for (std::size_t at = 0; at < text.size() && is_space(next_code_point(text, at)); at = 0)
        text.remove_prefix(at);
    while (!text.empty()) {
        std::size_t last = text.size() - 1;
        while (last > 0 && text.size() - last < 4 && (static_cast<unsigned char>(text[last]) & 0xC0U) == 0x80U)
            --last;
        std::size_t end = last;
        if (!is_space(next_code_point(text, end)) || end != text.size())
            break;
        text = text.substr(0, last);
    }
    return text;
}

} // namespace datchuan::text
