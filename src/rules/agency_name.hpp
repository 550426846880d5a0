// Names of agencies made comparable: abbreviations written out by extension/data/agency_words.json.
#pragma once

#include <string>
#include <string_view>

namespace datchuan::rules {

struct AgencyName
{
    // Folded, in one spelling (text::one_spelling), words parted by single spaces, without punctuation and "và":
    // "VP UBND H. Tiên Du" → "văn phòng ủy ban nhân dân huyện tiên du".
    std::string written_out;
    // Typed without any diacritics where words need them ("UBND xa Hoa An"): what its names are nobody can tell.
    bool unmarked = false;
};

[[nodiscard]] AgencyName read_agency(std::string_view written);

// Equal for two ways to write one agency, the words of its name kept as they are: "Sở NV", "sở Nội Vu" and "SởNội vụ"
// are one, "xã Hòa An" and "xã Hóa An" are two.
[[nodiscard]] std::string agency_key(const AgencyName& name);

} // namespace datchuan::rules
