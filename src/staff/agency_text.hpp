// Agencies in texts that aren't a column of agencies: "Trưởng phòng, Phòng Nội vụ", a section "Sở Y tế", a sheet's
// name.
#pragma once

#include <string>
#include <string_view>

namespace datchuan::staff {

// Whether the text is the name of an agency: it begins as one does, and goes on. Precondition: folded.
[[nodiscard]] bool is_agency_name(std::string_view folded);

// The agency that a text of post and agency names; empty where it names none. A part of the text that was given.
// Precondition: folded, but for line breaks.
[[nodiscard]] std::string_view agency_of_post(std::string_view folded);

// The part of a text of which fold() makes these words, as it stands there but for runs of spaces: "UBND xã Gia Bình"
// of "Chủ tịch UBND,  UBND xã Gia Bình" and "ubnd xã gia bình". Empty where the text has no such part.
[[nodiscard]] std::string as_written(std::string_view text, std::string_view folded);

} // namespace datchuan::staff
