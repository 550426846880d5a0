// TCVN3 (.VnTime) and VNI (VNI-Times): Vietnamese as it was written before Unicode, with fonts that show other letters
// than the characters are. In a spreadsheet the characters come as those of Windows-1252.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace datchuan::text {

enum class LegacyEncoding : std::uint8_t
{
    tcvn3,
    vni
};

// "TCVN3", "VNI"
[[nodiscard]] std::string_view name_of(LegacyEncoding encoding);

struct LegacyFont
{
    LegacyEncoding encoding = LegacyEncoding::tcvn3;
    bool capitals = false; // .VnTimeH, .VnArialH …: the same characters, shown as capitals

    friend bool operator==(const LegacyFont&, const LegacyFont&) = default;
};

// By the font's name; nothing for an ordinary one. Strong evidence and no proof: a cell keeps its font when Unicode
// text is pasted into it.
[[nodiscard]] std::optional<LegacyFont> legacy_font(std::string_view font);

// What a cell that bears a legacy font should bear once its text is Unicode.
[[nodiscard]] std::string_view unicode_font_for(std::string_view font);

// Letters that Windows-1252 hasn't: ă, đ, ơ, ư, ĩ, ũ, all of U+1EA0 to U+1EFF, tones typed apart. Where one stands, the
// text is Unicode.
[[nodiscard]] bool proves_unicode(char32_t c);
[[nodiscard]] bool proves_unicode(std::string_view text);

// Character by character (VNI: base and mark, longest match first); what isn't of the encoding stays as it is. TCVN3
// has no capitals with tones but by its fonts: those come out in lower case.
[[nodiscard]] std::string decode(std::string_view text, LegacyEncoding encoding);
[[nodiscard]] std::u32string decode(std::u32string_view text, LegacyEncoding encoding);

// decode(), and capitals as one would see or mean them: all of them where the font shows capitals; else, in TCVN3,
// those that it can't write, by the letters beside (¸nh → Ánh, NGUYÔN → NGUYỄN).
[[nodiscard]] std::string decode(std::string_view text, LegacyFont font);

// Of Vietnamese text in Unicode (NFC); TCVN3 capitals with tones come out as their lower-case codes, which an H-font
// shows as capitals. Nothing where the encoding hasn't all of the letters.
[[nodiscard]] std::optional<std::string> encode(std::string_view text, LegacyEncoding encoding);

} // namespace datchuan::text
