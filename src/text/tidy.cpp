#include "text/tidy.hpp"

#include <algorithm>
#include <vector>

#include "text/code_points.hpp"
#include "text/legacy_encoding.hpp"
#include "text/look_alikes.hpp"
#include "text/vietnamese.hpp"

namespace datchuan::text {
namespace {

constexpr char32_t soft_hyphen = 0xAD;
constexpr char32_t eth_capital = 0xD0;
constexpr char32_t eth_small = 0xF0;

bool within(char32_t c, char32_t first, char32_t last) { return first <= c && c <= last; }

// Signs that TCVN3 uses for letters.
bool may_be_tcvn3(char32_t c)
{
    return within(c, 0xA1, 0xBF) || within(c, 0xC6, 0xC7) || c == 0xD7 || c == 0xD8 || c == 0xDE || c == 0xE6 ||
           c == 0xF7 || c == 0xF8 || c == 0xFE;
}

bool is_letter(char32_t c)
{
    return within(c, 'a', 'z') || within(c, 'A', 'Z') || (within(c, 0xC0, 0x24F) && c != 0xD7 && c != 0xF7) ||
           within(c, 0x300, 0x323) || within(c, 0x1EA0, 0x1EFF);
}

// What a text as a whole says of its odd letters.
struct Nature
{
    bool unicode = false;  // beyond doubt
    bool tcvn3 = false;    // perhaps
    bool cyrillic = false; // letters that look like no Latin ones: it is what it is
};

Nature nature_of(std::string_view text)
{
    Nature nature;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        nature.unicode = nature.unicode || proves_unicode(c);
        nature.tcvn3 = nature.tcvn3 || may_be_tcvn3(c);
        nature.cyrillic = nature.cyrillic || (is_cyrillic(c) && without_look_alike(c) == c);
    }
    nature.tcvn3 = nature.tcvn3 && !nature.unicode;
    return nature;
}

bool is_dropped(char32_t c, const Nature& nature)
{
    const bool legacy_letter = nature.tcvn3 && within(c, 0x80, 0x9F);
    return (is_invisible(c) && !legacy_letter) || (c == soft_hyphen && nature.unicode);
}

// Only a word begins with đ. The é of TCVN3, for which the same code stands, hardly ever begins one.
bool is_false_d(char32_t c, char32_t before, const Nature& nature)
{
    return (c == eth_capital || c == eth_small) && !nature.tcvn3 && (nature.unicode || !is_letter(before));
}

char32_t typed(char32_t c, char32_t before, const Nature& nature)
{
    if (c == eth_capital || c == eth_small)
        return is_false_d(c, before, nature) ? without_look_alike(c) : c;
    return is_cyrillic(c) && nature.cyrillic ? c : without_look_alike(c);
}

// Whether nothing of the text needs a second look: no character that could be odd or be joined to the one before.
bool plainly_typed(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            if ((byte < 0x20 && !is_space(byte)) || byte == 0x7F)
                return false;
            ++at;
            continue;
        }
        const char32_t c = next_code_point(text, at);
        const bool plain = (within(c, 0xA0, 0x24F) && c != soft_hyphen && c != eth_capital && c != eth_small) ||
                           within(c, 0x1EA0, 0x1EFF) || within(c, 0x2010, 0x2027);
        if (!plain)
            return false;
    }
    return true;
}

bool is_ascii_digit(char c) { return '0' <= c && c <= '9'; }

} // namespace

std::string without_odd_characters(std::string_view text)
{
    const Nature nature = nature_of(text);
    std::string right;
    right.reserve(text.size());
    char32_t before = ' ';
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (is_dropped(c, nature))
            continue;
        append(right, typed(c, before, nature));
        before = c;
    }
    return nfc(right);
}

bool has_odd_characters(std::string_view text) { return !plainly_typed(text) && without_odd_characters(text) != text; }

std::string evenly_spaced(std::string_view text)
{
    text = trim(text);
    std::string spaced;
    spaced.reserve(text.size());
    std::size_t run = 0; // where the spaces before `at` began
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        if (is_space(next_code_point(text, at)))
            continue;
        if (run < start && start > 0) {
            const bool in_number = is_ascii_digit(text[run - 1]) && is_ascii_digit(text[start]);
            spaced += in_number ? text.substr(run, start - run) : std::string_view(" ");
        }
        spaced += text.substr(start, at - start);
        run = at;
    }
    return spaced;
}

std::string tidy(std::string_view text)
{
    return evenly_spaced(plainly_typed(text) ? std::string(text) : without_odd_characters(text));
}

bool in_several_lines(std::string_view text)
{
    const std::string_view words = trim(text);
    return words.find_first_of("\n\r") != std::string_view::npos;
}

} // namespace datchuan::text
