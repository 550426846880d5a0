// Letters that look like those of the Vietnamese alphabet and aren't: eth for đ, Cyrillic, full-width forms.
#pragma once

namespace datchuan::text {

// A full-width digit, letter or sign.
[[nodiscard]] constexpr bool is_full_width(char32_t c) { return 0xFF01 <= c && c <= 0xFF5E; }

[[nodiscard]] constexpr bool is_cyrillic(char32_t c) { return 0x0400 <= c && c <= 0x04FF; }

// The Latin letter or sign for which a look-alike was taken, in the same case; any other code point as it is.
[[nodiscard]] constexpr char32_t without_look_alike(char32_t c)
{
    if (is_full_width(c))
        return c - 0xFF01 + '!';
    switch (c) {
    case 0x00D0: // eth, which is no đ
        return 0x0110;
    case 0x00F0:
        return 0x0111;
    // Cyrillic from here on.
    case 0x0410:
        return 'A';
    case 0x0430:
        return 'a';
    case 0x0412:
        return 'B';
    case 0x0415:
        return 'E';
    case 0x0435:
        return 'e';
    case 0x0406:
        return 'I';
    case 0x0456:
        return 'i';
    case 0x041A:
        return 'K';
    case 0x041C:
        return 'M';
    case 0x041D:
        return 'H';
    case 0x041E:
        return 'O';
    case 0x043E:
        return 'o';
    case 0x0420:
        return 'P';
    case 0x0440:
        return 'p';
    case 0x0421:
        return 'C';
    case 0x0441:
        return 'c';
    case 0x0422:
        return 'T';
    case 0x0423:
        return 'Y';
    case 0x0443:
        return 'y';
    case 0x0425:
        return 'X';
    case 0x0445:
        return 'x';
    default:
        return c;
    }
}

} // namespace datchuan::text
