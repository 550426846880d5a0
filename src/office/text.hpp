// Between the office's UTF-16 strings and the core's UTF-8.
#pragma once

#include <string>
#include <string_view>

#include <rtl/ustring.hxx>

namespace datchuan::office {

// Half a surrogate pair, which is no text, becomes U+FFFD.
inline void append_utf8(std::string& to, const sal_Unicode* text, sal_Int32 length)
{
    for (sal_Int32 i = 0; i < length; ++i) {
        char32_t c = text[i];
        if (c < 0x80) {
            to.push_back(static_cast<char>(c));
            continue;
        }
        if (0xD800 <= c && c <= 0xDFFF) {
            const char32_t low = c <= 0xDBFF && i + 1 < length ? text[i + 1] : U'\0';
            if (0xDC00 <= low && low <= 0xDFFF) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                ++i;
            } else {
                c = 0xFFFD;
            }
        }
        if (c < 0x800) {
            to.push_back(static_cast<char>(0xC0 | (c >> 6)));
        } else {
            if (c < 0x10000) {
                to.push_back(static_cast<char>(0xE0 | (c >> 12)));
            } else {
                to.push_back(static_cast<char>(0xF0 | (c >> 18)));
                to.push_back(static_cast<char>(0x80 | ((c >> 12) & 0x3F)));
            }
            to.push_back(static_cast<char>(0x80 | ((c >> 6) & 0x3F)));
        }
        to.push_back(static_cast<char>(0x80 | (c & 0x3F)));
    }
}

[[nodiscard]] inline std::string to_utf8(const rtl::OUString& text)
{
    std::string utf8;
    utf8.reserve(static_cast<std::size_t>(text.getLength()));
    append_utf8(utf8, text.getStr(), text.getLength());
    return utf8;
}

// Bytes that aren't UTF-8 become U+FFFD.
[[nodiscard]] inline rtl::OUString to_office(std::string_view utf8)
{
    return {utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8};
}

} // namespace datchuan::office
