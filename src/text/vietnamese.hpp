// Vietnamese text made comparable: normal form, case, spaces, look-alikes, tone marks. All texts are UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace datchuan::text {

// Composed form (NFC). Bytes that aren't UTF-8 become U+FFFD; nothing throws.
[[nodiscard]] std::string nfc(std::string_view text);

// For comparing: NFC, lower case, look-alikes folded (Ð ð → đ, Cyrillic letters that look Latin such as а е о р с х у,
// full-width digits and letters, en and em dashes → "-", curly apostrophes → "'"), invisible characters dropped
// (zero-width, BOM; not the soft hyphen, which is a letter in TCVN3), every run of spaces, NBSP, tabs and line breaks
// one space, ends trimmed. Diacritics stay.
[[nodiscard]] std::string fold(std::string_view text);

// fold(), and then no diacritics at all: "đại học" → "dai hoc". Only ever a second try: many words fall together.
[[nodiscard]] std::string fold_plain(std::string_view text);

// The key under which a person's name is compared (recognition.md, "What counts as a person"): fold(), one placement
// of tone marks (hoà = hòa), y = i where a syllable has no other vowel (Quý = Quí, but May isn't Mai), titles in front
// ("Đ/c", "Ông", "ThS.") and notes in brackets removed. Tones and the other diacritics stay: Hung and Hùng are two
// people.
[[nodiscard]] std::string name_key(std::string_view name);

// Folded text in one spelling: tone marks in one place (hoà = hòa, uỷ = ủy), y = i where it's a syllable's only vowel
// (lý = lí). For comparing words of the language; precondition: folded.
[[nodiscard]] std::string one_spelling(std::string_view folded);

// Folded text with each word's tone behind it instead of on a vowel: "hòa an" → "hoa1 an". Which vowel bears the tone
// goes by the letters around it ("hòa", but "hoàn"); behind the word it's the same whatever they are.
[[nodiscard]] std::string tones_behind(std::string_view folded);

// A name as name_key() sees it before folding: titles in front and notes in brackets removed, ends trimmed.
[[nodiscard]] std::string without_titles(std::string_view name);

// What stands outside of round and square brackets; one that's never closed reaches to the end.
[[nodiscard]] std::string without_brackets(std::string_view text);

// Ends without spaces of any kind (as fold() counts spaces); the inside as it was.
[[nodiscard]] std::string_view trim(std::string_view text);

} // namespace datchuan::text
