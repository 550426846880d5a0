#include "text/code_points.hpp"

namespace datchuan::text {
namespace {

struct Lead
{
    std::size_t following = 0; // continuation bytes; 0: not a lead byte
    char32_t bits = 0;
    char32_t least = 0; // below it the sequence is overlong
};

Lead lead_of(unsigned char byte)
{
    if (0xC2 <= byte && byte <= 0xDF)
        return {1, byte & 0x1FU, 0x80};
    if (0xE0 <= byte && byte <= 0xEF)
        return {2, byte & 0x0FU, 0x800};
    if (0xF0 <= byte && byte <= 0xF4)
        return {3, byte & 0x07U, 0x10000};
    return {};
}

} // namespace

char32_t next_code_point(std::string_view text, std::size_t& at)
{
    const auto first = static_cast<unsigned char>(text[at++]);
    if (first < 0x80)
        return first;
    const Lead lead = lead_of(first);
    if (lead.following == 0 || text.size() - at < lead.following)
        return replacement_character;
    char32_t c = lead.bits;
    for (std::size_t i = 0; i < lead.following; ++i) {
        const auto byte = static_cast<unsigned char>(text[at + i]);
        if ((byte & 0xC0U) != 0x80U)
            return replacement_character;
        c = (c << 6U) | (byte & 0x3FU);
    }
    const bool surrogate = 0xD800 <= c && c <= 0xDFFF;
    if (c < lead.least || surrogate || c > 0x10FFFF)
        return replacement_character;
    at += lead.following;
    return c;
}

void append(std::string& text, char32_t c)
{
    const auto continuation = [c](unsigned shift) { return static_cast<char>(0x80U | ((c >> shift) & 0x3FU)); };
    if (c < 0x80) {
        text.push_back(static_cast<char>(c));
    } else if (c < 0x800) {
        text.push_back(static_cast<char>(0xC0U | (c >> 6U)));
        text.push_back(continuation(0));
    } else if (c < 0x10000) {
        text.push_back(static_cast<char>(0xE0U | (c >> 12U)));
        text.push_back(continuation(6));
        text.push_back(continuation(0));
    } else {
        text.push_back(static_cast<char>(0xF0U | (c >> 18U)));
        text.push_back(continuation(12));
        text.push_back(continuation(6));
        text.push_back(continuation(0));
    }
}

bool is_space(char32_t c)
{
    if (c < 0x80)
        return c == ' ' || ('\t' <= c && c <= '\r');
    return c == 0xA0 || c == 0x85 || c == 0x1680 || (0x2000 <= c && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_invisible(char32_t c)
{
    if (c < 0xA0)
        return (c < 0x20 || c >= 0x7F) && !is_space(c);
    return (0x200B <= c && c <= 0x200F) || (0x202A <= c && c <= 0x202E) || (0x2060 <= c && c <= 0x206F) ||
           c == 0x180E || (0xFE00 <= c && c <= 0xFE0F) || c == 0xFEFF;
}

} // namespace datchuan::text
