// Any bytes as a text in TCVN3, VNI or Unicode: decoded without a crash, and what can be encoded decodes to itself.
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/require.hpp"
#include "text/encoding_evidence.hpp"
#include "text/legacy_encoding.hpp"
#include "text/vietnamese.hpp"

using datchuan::fuzz::require;
namespace text = datchuan::text;

namespace {

void check(std::string_view words, text::LegacyEncoding encoding)
{
    for (const bool capitals : {false, true})
        static_cast<void>(text::decode(words, text::LegacyFont{encoding, capitals}));
    const std::string decoded = text::decode(words, encoding);
    require(text::nfc(decoded) == text::nfc(text::nfc(decoded)), "what is decoded has a normal form");

    const std::string unicode = text::nfc(words);
    const auto encoded = text::encode(unicode, encoding);
    if (!encoded)
        return;
    // TCVN3 has no capitals with tones: case is lost where its fonts tell it.
    const std::string back = text::decode(*encoded, encoding);
    require(text::fold(back) == text::fold(unicode), "what is encoded decodes to itself");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view words(reinterpret_cast<const char*>(data), size);
    for (const auto encoding : {text::LegacyEncoding::tcvn3, text::LegacyEncoding::vni})
        check(words, encoding);
    if (const auto font = text::legacy_font(words))
        require(!text::unicode_font_for(words).empty(), "a legacy font has one that takes its place");

    static_cast<void>(text::looks_legacy(words));
    static_cast<void>(text::proves_unicode(words));
    text::EvidenceReader reader;
    const text::EncodingEvidence evidence = reader.read(words);
    require(evidence.plain >= 0 && evidence.foreign >= 0 && evidence.tcvn3.only >= 0 && evidence.vni.only >= 0,
            "words are counted");
    return 0;
}
