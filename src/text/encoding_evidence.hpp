// What tells TCVN3 and VNI from Unicode, and from other languages: which reading makes syllables of a text's words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include <boost/unordered/unordered_flat_map.hpp>

#include "text/legacy_encoding.hpp"

namespace datchuan::text {

// Counted are words with characters beyond ASCII, and the foreign ones of all words.
struct EncodingEvidence
{
    struct Reading
    {
        int only = 0;    // words that are syllables only when read so
        int strong = 0;  // … of these, words that no other language writes
        int against = 0; // words that are Vietnamese as they stand, and none when read so
    };

    bool unicode = false;     // beyond doubt; then no word is counted
    bool lost_letter = false; // TCVN3 whose "ư", a soft hyphen, was dropped on the way: "H¬ng"
    Reading tcvn3;
    Reading vni;
    int plain = 0;   // words that are Vietnamese as they stand
    int foreign = 0; // syllables in no reading; abbreviations aside

    [[nodiscard]] const Reading& of(LegacyEncoding encoding) const
    {
        return encoding == LegacyEncoding::tcvn3 ? tcvn3 : vni;
    }
    // Whether the text by itself reads as one of this encoding, and as nothing else.
    [[nodiscard]] bool reads_as(LegacyEncoding encoding) const
    {
        const Reading& reading = of(encoding);
        return reading.only > 0 && reading.against == 0 && foreign <= reading.only &&
               of(encoding == LegacyEncoding::tcvn3 ? LegacyEncoding::vni : LegacyEncoding::tcvn3).only == 0;
    }
    // … even where nothing around it does.
    [[nodiscard]] bool surely(LegacyEncoding encoding) const
    {
        constexpr int few = 2;
        return reads_as(encoding) && (of(encoding).strong > 0 || (of(encoding).only >= few && foreign == 0));
    }
};

// Weighs texts; each word once, since the words of a workbook are few.
class EvidenceReader
{
public:
    [[nodiscard]] EncodingEvidence read(std::string_view text);

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    void weigh(std::string_view word, EncodingEvidence& evidence);

    boost::unordered_flat_map<std::string, EncodingEvidence, Hash, std::equal_to<>> words_;
};

// Whether a text holds characters that Vietnamese in Unicode doesn't, in a place where legacy encodings have them: a
// quick look that nearly all texts answer with no.
[[nodiscard]] bool looks_legacy(std::string_view text);

} // namespace datchuan::text
